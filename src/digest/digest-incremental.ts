import fs from 'node:fs';
import { AppError } from '../domain/errors.ts';
import type { DigestSource, Manifest, ManifestEntry } from '../domain/manifest.ts';
import type { Clock } from '../domain/ports.ts';
import { manifestOf, type DigestModelOptions } from './digest-model.ts';
import {
  isSameStamp,
  isSettled,
  stampOf,
  type DigestState,
  type FileStamp,
  type StateEntry,
} from './digest-state.ts';
import { changed, disappeared, lookAt } from './file-errors.ts';
import { hashFiles } from './hash-files.ts';
import { listModel } from './list-model.ts';

/** A digest that somebody else vouches for. */
export interface KnownDigest {
  readonly sha256: string;
  /** Bytes of the content; the file on disk must have it too, unless it is a pointer to the content. */
  readonly size: number;
  readonly source: Exclude<DigestSource, 'previous-run'>;
}

export interface IncrementalOptions extends DigestModelOptions {
  /** Of an earlier run (`readDigestState`): files that are as they were are not read. */
  readonly state?: DigestState;
  /** Digests by path that are taken without reading. */
  readonly known?: ReadonlyMap<string, KnownDigest>;
  readonly clock: Clock;
}

export interface IncrementalDigest {
  readonly manifest: Manifest;
  /** For the next run: every file that was read or known from before, and has been left alone long enough. */
  readonly state: DigestState;
  /** Files that were not read, by why. */
  readonly unread: number;
}

/**
 * The manifest of a model without reading what need not be read; the same manifest as `digestModel` as long as the state
 * and the known digests tell the truth, each entry with its `source`. For signing only: whoever verifies reads. Errors as
 * `digestModel`, and `content-mismatch` when a known digest is for content of another size.
 */
export async function digestIncrementally(
  root: string,
  options: IncrementalOptions,
): Promise<IncrementalDigest> {
  const listing = listModel(root, options);
  const stamps = listing.files.map(({ file }) => stampAt(file));
  const reused = listing.files.map(({ path }, index) => reuse(path, stamps[index], options));
  const toRead = listing.files.filter((_, index) => reused[index] === undefined);
  const hashed = (
    await hashFiles(
      toRead.map(({ file }) => file),
      options,
    )
  ).values();
  const now = options.clock();
  const state = new Map<string, StateEntry>();
  const entries = listing.files.map(({ path, file }, index): ManifestEntry => {
    const entry = reused[index] ?? read(path, hashed.next().value);
    const stamp = stamps[index];
    if (stamp === undefined || !isSameStamp(stamp, stampAt(file))) throw changed(file, 'was modified');
    const isOwn = entry.source === undefined || entry.source === 'previous-run';
    if (isOwn && isSettled(stamp, now)) state.set(path, { sha256: entry.sha256, ...stamp });
    return entry;
  });
  listing.assertUnchanged();
  const unread = entries.filter(({ source }) => source !== undefined).length;
  return { manifest: manifestOf(listing, entries), state, unread };
}

function stampAt(file: string): FileStamp {
  return stampOf(lookAt(file, disappeared, () => fs.lstatSync(file, { bigint: true })));
}

function read(
  path: string,
  hashed: { readonly size: number; readonly sha256: string } | undefined,
): ManifestEntry {
  if (hashed === undefined) throw new AppError('internal', `${path} was left without a digest`);
  return { path, ...hashed };
}

function reuse(
  path: string,
  stamp: FileStamp | undefined,
  { state, known }: IncrementalOptions,
): ManifestEntry | undefined {
  const given = known?.get(path);
  // A pointer that was read before is still not the content that is signed.
  const before = given?.source === 'lfs-pointer' ? undefined : state?.get(path);
  if (before !== undefined && stamp !== undefined && isSameStamp(before, stamp)) {
    return { path, size: Number(before.size), sha256: before.sha256, source: 'previous-run' };
  }
  if (given === undefined) return undefined;
  // A pointer stands for its content; any other file is that content, and its size is the least it must share with it.
  if (given.source !== 'lfs-pointer' && String(given.size) !== stamp?.size) {
    throw new AppError(
      'content-mismatch',
      `${path} has ${stamp?.size ?? '?'} bytes, but the digest known for it is of ${String(given.size)}`,
    );
  }
  return { path, size: given.size, sha256: given.sha256, source: given.source };
}
