import type fs from 'node:fs';
import { AppError } from '../domain/errors.ts';
import type { Manifest } from '../domain/manifest.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import { list, oneOf, readShape, strictObject, text } from '../domain/shape.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

/** What the file system said about a file when its digest was made. Decimal text: the numbers do not fit into JSON's. */
export interface FileStamp {
  readonly size: string;
  readonly mtimeNs: string;
  readonly ctimeNs: string;
  readonly ino: string;
  readonly dev: string;
}

/** A file whose digest holds as long as its stamp does. */
export interface StateEntry extends FileStamp {
  readonly sha256: string;
}

/** Digests of an earlier run on this machine, by model-relative path. Written beside a signature, read by the next run. */
export type DigestState = ReadonlyMap<string, StateEntry>;

const FORMAT = 'sallyport-digest-state/1';
/** Longest state file that is read. */
export const MAX_STATE_BYTES = 256 * 1024 * 1024;
/** A file changed this recently could change again without its times moving (file systems with coarse clocks). */
const SETTLED_MS = 2_000;

const decimal = text({ pattern: /^\d{1,20}$/ });
const fileShape = strictObject({
  path: text(),
  sha256: text({ pattern: /^[0-9a-f]{64}$/ }),
  size: decimal,
  mtimeNs: decimal,
  ctimeNs: decimal,
  ino: decimal,
  dev: decimal,
});
/** What lies in a state file. */
export const stateShape = strictObject({
  format: oneOf([FORMAT]),
  rootSha256: text(),
  files: list(fileShape, { max: 1_000_000 }),
});

export function stampOf(stat: fs.BigIntStats): FileStamp {
  return {
    size: String(stat.size),
    mtimeNs: String(stat.mtimeNs),
    ctimeNs: String(stat.ctimeNs),
    ino: String(stat.ino),
    dev: String(stat.dev),
  };
}

export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return (
    a.size === b.size &&
    a.mtimeNs === b.mtimeNs &&
    a.ctimeNs === b.ctimeNs &&
    a.ino === b.ino &&
    a.dev === b.dev
  );
}

/** Whether a file has been left alone long enough before `now` for its times to tell about every later change. */
export function isSettled(stamp: FileStamp, now: Date): boolean {
  return Number(BigInt(stamp.ctimeNs) / 1_000_000n) < now.getTime() - SETTLED_MS;
}

/** The state file of a manifest: JSON, sorted by path. */
export function encodeDigestState(manifest: Manifest, state: DigestState): Uint8Array {
  const files = [...state].map(([path, entry]) => ({ path, ...entry }));
  return Buffer.from(JSON.stringify({ format: FORMAT, rootSha256: manifest.rootSha256, files }), 'utf8');
}

/**
 * Reads a state file and holds it against what was signed: `signed` are the digests of the previous signature, verified
 * by the caller, by path. A state that differs from it anywhere is not believed at all. It only ever saves reading when
 * signing again; verifying never uses one. Throws AppError `malformed`, `content-mismatch`.
 */
export function readDigestState(
  bytes: Uint8Array,
  signed: { readonly rootSha256: string; readonly resources: ReadonlyMap<string, string> },
): DigestState {
  const value = parseStrictJson(bytes, { maxBytes: MAX_STATE_BYTES, maxDepth: 4, what: 'state file' });
  const parsed = readShape(stateShape, value);
  if (!parsed.ok) {
    const { path, message } = parsed.error;
    throw new AppError('malformed', `state file: ${path}: ${message}`);
  }
  if (parsed.value.rootSha256 !== signed.rootSha256)
    throw differs('is of another model than the previous signature');
  const state = new Map<string, StateEntry>();
  for (const { path, ...entry } of parsed.value.files) {
    if (modelPathProblem(path) !== undefined || state.has(path)) {
      throw new AppError('malformed', `state file names ${JSON.stringify(path)} twice or wrongly`);
    }
    if (signed.resources.get(path) !== entry.sha256) {
      throw differs(`has another digest for ${JSON.stringify(path)} than the previous signature`);
    }
    state.set(path, entry);
  }
  return state;
}

function differs(what: string): AppError {
  return new AppError('content-mismatch', `state file ${what}`, {
    hint: 'remove it and sign in full; somebody changed it, or it belongs to another signature',
  });
}
