import type { Place, SourceFile } from './source-file.ts';

/**
 * What every normalised resource carries. `pointer`: address for people and reports (`Deployment/ns/name
 * spec.template.spec.containers[0]`). `identity`: like it, but free of positions, so that a finding keeps its
 * fingerprint when something is inserted before it.
 */
export interface Resource {
  readonly source: SourceFile;
  readonly pointer: string;
  readonly identity: string;
}

/** What a rule says: `message` is one line without secrets; `evidence` tells two hits of one resource apart. */
export interface Hit {
  readonly at: Place;
  readonly message: string;
  readonly pointer: string;
  readonly identity: string;
}

/** Makes a hit on a resource. `detail` is appended to the pointer (`securityContext.privileged`), `evidence` to the identity only. */
export function hit(
  resource: Resource,
  at: Place,
  say: { readonly message: string; readonly detail?: string; readonly evidence?: string },
): Hit {
  const detail = say.detail ?? '';
  return {
    at,
    message: oneLine(say.message),
    pointer: oneLine(joinPath(resource.pointer, detail)),
    identity: `${joinPath(resource.identity, detail)}\n${say.evidence ?? ''}`,
  };
}

const MAX_CHARS = 300;

/** Names out of a file may hold anything: what is said about them is one line of bounded length. */
function oneLine(text: string): string {
  const line = text.slice(0, MAX_CHARS + 1).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return line.length > MAX_CHARS ? `${line.slice(0, MAX_CHARS - 1)}…` : line;
}

/** `a spec.x` + `y[0]` → `a spec.x.y[0]`; an index joins without a dot. */
export function joinPath(base: string, detail: string): string {
  if (detail === '') return base;
  if (detail.startsWith('[')) return base + detail;
  return base === '' || base.endsWith(' ') ? base + detail : `${base}.${detail}`;
}
