import type { Resource } from './resource.ts';
import type { Place } from './source-file.ts';

/** A container image named somewhere. `user`: what would run it. */
export interface ImageUse extends Resource {
  readonly at: Place;
  readonly ref: string;
  readonly user: 'dockerfile' | 'container' | 'workflow';
}

export interface ImageReference {
  /** Host with port, `docker.io` when none is written. */
  readonly registry: string;
  /** Path without registry, tag and digest. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** Whatever follows `@`. */
  readonly digest: string | undefined;
}

/** Splits an image reference the way Docker does (`distribution/reference`). Never throws. */
export function parseImageReference(ref: string): ImageReference {
  const at = ref.indexOf('@');
  const digest = at === -1 ? undefined : ref.slice(at + 1);
  const named = at === -1 ? ref : ref.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const path = colon === -1 ? named : named.slice(0, colon);
  const slash = path.indexOf('/');
  const host = slash === -1 ? '' : path.slice(0, slash);
  const hasHost = host.includes('.') || host.includes(':') || host === 'localhost';
  return {
    registry: hasHost ? host : 'docker.io',
    repository: hasHost ? path.slice(slash + 1) : path,
    tag: colon === -1 ? undefined : named.slice(colon + 1),
    digest,
  };
}

/** Whether a reference is bound to one content: a full SHA-256 (or SHA-512) digest, not just an `@`. */
export function isPinned({ digest }: ImageReference): boolean {
  return digest !== undefined && /^(?:sha256:[\da-f]{64}|sha512:[\da-f]{128})$/.test(digest);
}

/** Whether a reference can be judged: no variable or placeholder of a template is left in it. */
export function isRefKnown(ref: string): boolean {
  return ref !== '' && !/[${}<>%]/.test(ref);
}
