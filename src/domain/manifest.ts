import { createHash } from 'node:crypto';

/**
 * Where a digest comes from when the bytes were not read in this run: a file that is as it was when its digest was
 * signed before, or somebody else's word for it.
 */
export const DIGEST_SOURCES = [
  'previous-run',
  'lfs-pointer',
  'huggingface-cache',
  'oci-descriptor',
  'manifest-file',
  'hub-api',
] as const;
export type DigestSource = (typeof DIGEST_SOURCES)[number];

/** One file of a model or tree. `path`: relative, POSIX separators, valid UTF-8, no `..`; `size` in bytes; `sha256` lower-case hex. */
export interface ManifestEntry {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** Absent when the bytes were read to make this digest. */
  readonly source?: DigestSource;
}

/**
 * The sorted list of files behind a model digest (OMS v1.0, method `files`), made once a run and shared by every
 * consumer. `root`: absolute folder that the entry paths start from. `entries`: in code-point order of `path`.
 * `rootSha256`: the model digest (`modelDigestOf`), or for a source tree the SHA-256 of its listing. `ignored`: the
 * ignored paths that were there and were left out, sorted.
 */
export interface Manifest {
  readonly root: string;
  readonly entries: readonly ManifestEntry[];
  readonly rootSha256: string;
  readonly totalBytes: number;
  readonly ignored: readonly string[];
  readonly allowSymlinks: boolean;
  /** Every ignore path in force, sorted, whether or not something was there. Absent for a source tree. */
  readonly ignoreRules?: readonly string[];
  /** Paths that are symbolic links, sorted; present only when links were followed. */
  readonly followedLinks?: readonly string[];
  /** The model is the one file in `entries`, not the folder `root`. */
  readonly isSingleFile?: boolean;
}

/**
 * OMS v1.0 root: SHA-256 over the concatenated raw digests, in the given order. It binds contents and their order,
 * not names: two models that differ in a name alone can share it. Names are bound by the signed statement.
 */
export function modelDigestOf(sha256s: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const hex of sha256s) hash.update(hex, 'hex');
  return hash.digest('hex');
}

/** Compares strings by Unicode code point, the order of OMS v1.0 (default JS order is by UTF-16 unit). */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    // Surrogates sort above every other unit: they stand for code points from U+10000 on.
    const leftIsSurrogate = left >= 0xd800 && left <= 0xdfff;
    const rightIsSurrogate = right >= 0xd800 && right <= 0xdfff;
    if (leftIsSurrogate !== rightIsSurrogate) return leftIsSurrogate ? 1 : -1;
    return left - right;
  }
  return a.length - b.length;
}
