import { AppError } from '../domain/errors.ts';

/**
 * Random access to one file, the only thing a reader sees of the outside. `read` returns the bytes from `offset`,
 * `length` of them or as many as the file has left; it never returns more than was asked for. Readers ask for small
 * pieces, so a port over the network may fetch ranges.
 */
export interface FilePort {
  /** Bytes. */
  readonly size: number;
  /** `reuse`, of at least `length` bytes: the port may write into it and return a view of it. */
  read(offset: number, length: number, reuse?: Buffer): Uint8Array;
}

/** A port over bytes in memory. */
export function bytesPort(bytes: Uint8Array): FilePort {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
  };
}

/** A port over part of a file; nothing outside of that part can be read through it. */
export function slicePort(file: FilePort, start: number, length: number): FilePort {
  const size = Math.max(Math.min(length, file.size - start), 0);
  return {
    size,
    read: (offset, wanted) => file.read(start + offset, Math.max(Math.min(wanted, size - offset), 0)),
  };
}

/** The whole file; AppError `limit-exceeded` when it is longer than `maxBytes`. */
export function readWhole(file: FilePort, maxBytes: number): Uint8Array {
  if (file.size > maxBytes) {
    throw new AppError(
      'limit-exceeded',
      `file has ${String(file.size)} bytes, at most ${String(maxBytes)} are read`,
    );
  }
  return file.read(0, file.size);
}
