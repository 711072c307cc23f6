import fs from 'node:fs';
import type { ByteRange } from '../domain/serialization.ts';
import { SHA256, type ContentHasher } from './content-hasher.ts';
import { changed, disappeared, errnoOf, isMissing, unreadable } from './file-errors.ts';

/** Files below this are read whole and hashed in one call. */
export const SMALL_FILE_BYTES = 1024 * 1024;
/** Piece size of larger files: the best of 64 KiB to 8 MiB on the measured machines (docs/performance.md). */
const CHUNK_BYTES = 256 * 1024;
/** One buffer for a thread's whole life; one byte more than a small file, to see that a file did not grow. */
const BUFFER_BYTES = SMALL_FILE_BYTES + 1;

/** NOFOLLOW: a file that became a link after the walk is not followed. NONBLOCK: a FIFO in its place does not hang. */
const OPEN_FLAGS = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

/** `deferred`: not below `limits.deferFrom`, so not read; a size only. `size`: of the file, or of the piece. `digest`: raw. */
export type ReadOutcome =
  | { readonly kind: 'hashed'; readonly size: number; readonly digest: Uint8Array }
  | { readonly kind: 'deferred'; readonly size: number };

export interface ReadLimits {
  /** Files, or pieces, of this size or more are left for later. */
  readonly deferFrom: number;
  /** Called with the bytes read since the last call; true stops with `aborted`. */
  readonly onBytes: (count: number) => boolean;
  /** Reads only this piece. */
  readonly range?: ByteRange;
}

/** Thrown when `onBytes` asks to stop; never leaves this area. */
export const ABORTED = Symbol('aborted');

/** A file that is open, and what of it is to be hashed. */
interface OpenPiece {
  readonly fd: number;
  readonly file: string;
  readonly start: number;
  readonly size: number;
}

/** Hashes regular files with one reused buffer, synchronously: meant for worker threads and for small work. */
export class FileReader {
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  readonly #hasher: ContentHasher;

  constructor(hasher: ContentHasher = SHA256) {
    this.#hasher = hasher;
  }

  /**
   * Digest of one file or of a piece of it. The file must stay as it is meanwhile: size, times, inode and device are
   * compared before and after. Errors: `changed-while-reading` (also: gone, or no longer a regular file, or too short
   * for the piece, since it was listed), `unreadable`.
   */
  read(file: string, limits: ReadLimits): ReadOutcome {
    const fd = openListed(file);
    try {
      const before = fs.fstatSync(fd, { bigint: true });
      if (!before.isFile()) throw changed(file, 'is no longer a regular file');
      const { start, end } = limits.range ?? { start: 0, end: Number(before.size) };
      if (end > Number(before.size)) throw changed(file, 'was cut');
      const size = end - start;
      if (size >= limits.deferFrom) return { kind: 'deferred', size };
      const piece = { fd, file, start, size };
      const isSmall = size < SMALL_FILE_BYTES;
      const digest = isSmall ? this.#hashSmall(piece, limits) : this.#hashLarge(piece, limits);
      if (!isSameFile(before, fs.fstatSync(fd, { bigint: true }))) throw changed(file, 'was modified');
      if (isSmall && limits.onBytes(size)) throw ABORTED;
      return { kind: 'hashed', size, digest };
    } catch (thrown) {
      throw unreadable(file, thrown);
    } finally {
      fs.closeSync(fd);
    }
  }

  #hashSmall({ fd, file, start, size }: OpenPiece, { range }: ReadLimits): Uint8Array {
    // One byte more than a whole file has shows that it grew.
    const wanted = range === undefined ? size + 1 : size;
    const length = wanted === 0 ? 0 : fs.readSync(fd, this.#buffer, 0, wanted, start);
    if (length !== size) throw changed(file, 'was modified');
    return this.#hasher.hashWhole(this.#buffer.subarray(0, size));
  }

  #hashLarge({ fd, file, start, size }: OpenPiece, { onBytes }: ReadLimits): Uint8Array {
    const digest = this.#hasher.begin();
    const chunk = this.#buffer.subarray(0, CHUNK_BYTES);
    let total = 0;
    while (total < size) {
      const length = fs.readSync(fd, chunk, 0, Math.min(CHUNK_BYTES, size - total), start + total);
      if (length === 0) throw changed(file, 'was cut');
      digest.update(length === CHUNK_BYTES ? chunk : chunk.subarray(0, length));
      total += length;
      if (onBytes(length)) throw ABORTED;
    }
    return digest.finish();
  }
}

/** Whether two stats are of the same, unmodified file. Content cannot change without the change time moving. */
export function isSameFile(a: fs.BigIntStats, b: fs.BigIntStats): boolean {
  return (
    a.ino === b.ino &&
    a.dev === b.dev &&
    a.size === b.size &&
    a.mtimeNs === b.mtimeNs &&
    a.ctimeNs === b.ctimeNs
  );
}

function openListed(file: string): number {
  try {
    return fs.openSync(file, OPEN_FLAGS);
  } catch (thrown) {
    if (isMissing(thrown)) throw disappeared(file);
    if (errnoOf(thrown) === 'ELOOP') throw changed(file, 'became a symbolic link');
    throw unreadable(file, thrown);
  }
}
