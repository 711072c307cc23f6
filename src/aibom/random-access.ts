import { AppError } from '../domain/errors.ts';
import type { FilePort } from './file-port.ts';

const WINDOW_BYTES = 16 * 1024;
const MAX_WINDOWS = 64;

/**
 * Little-endian numbers and bytes at any place of a file, for formats that are linked by offsets. Keeps the last
 * windows it read. Every place is checked against the file. Errors: `malformed`, `limit-exceeded`.
 */
export class RandomAccess {
  readonly size: number;
  readonly #file: FilePort;
  readonly #windows = new Map<number, Buffer>();

  constructor(file: FilePort) {
    this.#file = file;
    this.size = file.size;
  }

  u8(at: number): number {
    return this.bytes(at, 1).readUInt8();
  }

  u16(at: number): number {
    return this.bytes(at, 2).readUInt16LE();
  }

  u32(at: number): number {
    return this.bytes(at, 4).readUInt32LE();
  }

  i32(at: number): number {
    return this.bytes(at, 4).readInt32LE();
  }

  u64(at: number): bigint {
    return this.bytes(at, 8).readBigUInt64LE();
  }

  /** A copy or view of `length` bytes; more than `maxBytes` is `limit-exceeded`. */
  bytes(at: number, length: number, maxBytes = WINDOW_BYTES): Buffer {
    if (
      !Number.isSafeInteger(at) ||
      !Number.isSafeInteger(length) ||
      at < 0 ||
      length < 0 ||
      at + length > this.size
    )
      throw new AppError('malformed', 'the file points at bytes that it does not have');
    if (length > maxBytes)
      throw new AppError(
        'limit-exceeded',
        `a field has ${String(length)} bytes, at most ${String(maxBytes)} are read`,
      );
    const first = Math.floor(at / WINDOW_BYTES);
    const window = this.#window(first);
    const start = at - first * WINDOW_BYTES;
    if (start + length <= window.length) return window.subarray(start, start + length);
    const data = Buffer.from(this.#file.read(at, length));
    if (data.length !== length) throw new AppError('malformed', 'the file ends inside its header');
    return data;
  }

  #window(index: number): Buffer {
    const known = this.#windows.get(index);
    if (known !== undefined) return known;
    const at = index * WINDOW_BYTES;
    const data = this.#file.read(at, Math.max(Math.min(WINDOW_BYTES, this.size - at), 0));
    const window = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const [oldest] = this.#windows.keys();
    if (this.#windows.size >= MAX_WINDOWS && oldest !== undefined) this.#windows.delete(oldest);
    this.#windows.set(index, window);
    return window;
  }
}
