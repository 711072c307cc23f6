import { createHash, hash } from 'node:crypto';
import fs from 'node:fs';
import { changed, disappeared, errnoOf, isMissing, unreadable } from './file-errors.ts';

/** Files below this are read whole and hashed in one call. */
export const SMALL_FILE_BYTES = 1024 * 1024;
/** Piece size of larger files: the best of 64 KiB to 8 MiB on the measured machines (docs/performance.md). */
const CHUNK_BYTES = 256 * 1024;
/** One buffer for a thread's whole life; one byte more than a small file, to see that a file did not grow. */
const BUFFER_BYTES = SMALL_FILE_BYTES + 1;

/** NOFOLLOW: a file that became a link after the walk is not followed. NONBLOCK: a FIFO in its place does not hang. */
const OPEN_FLAGS = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

/** `deferred`: not below `limits.deferFrom`, so not read; a size only. `digest`: 32 raw bytes. */
export type ReadOutcome =
  | { readonly kind: 'hashed'; readonly size: number; readonly digest: Buffer }
  | { readonly kind: 'deferred'; readonly size: number };

export interface ReadLimits {
  /** Files of this size or more are left for later. */
  readonly deferFrom: number;
  /** Called with the bytes read since the last call; true stops with `aborted`. */
  readonly onBytes: (count: number) => boolean;
}

/** Thrown when `onBytes` asks to stop; never leaves this area. */
export const ABORTED = Symbol('aborted');

/** Hashes regular files with one reused buffer, synchronously: meant for worker threads and for small work. */
export class FileReader {
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);

  /**
   * SHA-256 of one file. The file must stay as it is meanwhile: size, times, inode and device are compared before and
   * after. Errors: `changed-while-reading` (also: gone, or no longer a regular file, since it was listed), `unreadable`.
   */
  read(file: string, limits: ReadLimits): ReadOutcome {
    const fd = openListed(file);
    try {
      const before = fs.fstatSync(fd, { bigint: true });
      if (!before.isFile()) throw changed(file, 'is no longer a regular file');
      const size = Number(before.size);
      if (size >= limits.deferFrom) return { kind: 'deferred', size };
      const digest =
        size < SMALL_FILE_BYTES ? this.#hashSmall(fd, file, size) : this.#hashLarge(fd, file, limits);
      if (!isSameFile(before, fs.fstatSync(fd, { bigint: true }))) throw changed(file, 'was modified');
      if (size < SMALL_FILE_BYTES && limits.onBytes(size)) throw ABORTED;
      return { kind: 'hashed', size, digest };
    } catch (thrown) {
      throw unreadable(file, thrown);
    } finally {
      fs.closeSync(fd);
    }
  }

  #hashSmall(fd: number, file: string, size: number): Buffer {
    const length = fs.readSync(fd, this.#buffer, 0, size + 1, null);
    if (length !== size) throw changed(file, 'was modified');
    return hash('sha256', this.#buffer.subarray(0, size), 'buffer');
  }

  #hashLarge(fd: number, file: string, limits: ReadLimits): Buffer {
    const digest = createHash('sha256');
    const chunk = this.#buffer.subarray(0, CHUNK_BYTES);
    let total = 0;
    for (;;) {
      const length = fs.readSync(fd, chunk, 0, CHUNK_BYTES, null);
      if (length === 0) break;
      digest.update(length === CHUNK_BYTES ? chunk : chunk.subarray(0, length));
      total += length;
      if (limits.onBytes(length)) throw ABORTED;
    }
    if (total !== Number(fs.fstatSync(fd, { bigint: true }).size)) throw changed(file, 'was modified');
    return digest.digest();
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
