import { AppError } from '../domain/errors.ts';
import type { FilePort } from './file-port.ts';

/** Bytes fetched at once: enough for many small fields, little enough to skip from tensor to tensor. */
const WINDOW_BYTES = 32 * 1024;
/** After a jump over weights: the next header is short, and another jump likely. */
const FIRST_WINDOW_BYTES = 2 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads forward through part of a file in bounded pieces. Every length is compared with what is left before anything
 * is allocated, so a file cannot make us reserve more than it really holds. Errors: `malformed` (truncated, not UTF-8),
 * `limit-exceeded` (a piece longer than the caller accepts).
 */
export class ByteCursor {
  readonly #file: FilePort;
  readonly #end: number;
  #window: Buffer = Buffer.alloc(0);
  #windowStart: number;
  #position: number;

  constructor(file: FilePort, range: { readonly start?: number; readonly end?: number } = {}) {
    this.#file = file;
    this.#end = Math.min(range.end ?? file.size, file.size);
    this.#position = range.start ?? 0;
    this.#windowStart = this.#position;
  }

  /** Offset in the file of the next byte. */
  get position(): number {
    return this.#position;
  }

  get remaining(): number {
    return this.#end - this.#position;
  }

  /** A view of the next bytes, at least one; empty at the end. `take` moves past them. */
  peek(): Buffer {
    this.#fill(1);
    return this.#window.subarray(this.#position - this.#windowStart);
  }

  /** The next byte without moving; -1 at the end. */
  peekByte(): number {
    const at = this.#position - this.#windowStart;
    const byte = this.#window[at];
    if (byte !== undefined && at >= 0) return byte;
    this.#fill(1);
    return this.#window[this.#position - this.#windowStart] ?? -1;
  }

  /** A view of up to `length` of the next bytes, fewer only at the end. */
  ahead(length: number): Buffer {
    this.#fill(Math.min(length, this.remaining));
    const at = this.#position - this.#windowStart;
    return this.#window.subarray(at, at + length);
  }

  u8(): number {
    // Most calls end here: formats of small fields are read byte by byte.
    const known = this.#window[this.#position - this.#windowStart];
    if (known !== undefined) {
      this.#position += 1;
      return known;
    }
    const at = this.#require(1);
    this.#position += 1;
    return this.#window[at] ?? 0;
  }

  /**
   * The varint that comes next (protobuf.dev, "Encoding"), of at most `maxBytes` bytes, as a number: beyond 2^53 it is
   * rounded, and larger than any length.
   */
  varint(maxBytes: number): number {
    // One byte, nearly always.
    const first = this.#window[this.#position - this.#windowStart];
    if (first !== undefined && first < 0x80) {
      this.#position += 1;
      return first;
    }
    let value = 0;
    for (let index = 0; index < maxBytes; index += 1) {
      const byte = this.u8();
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return value;
    }
    throw new AppError('malformed', `a varint has more than ${String(maxBytes)} bytes`);
  }

  u32(): number {
    const at = this.#require(4);
    this.#position += 4;
    return this.#window.readUInt32LE(at);
  }

  u64(): bigint {
    const at = this.#require(8);
    this.#position += 8;
    return this.#window.readBigUInt64LE(at);
  }

  /** A u64 (or u32) that counts things of at least `itemBytes` each: more than what is left can hold is `malformed`. */
  count(what: string, itemBytes: number, width: 4 | 8 = 8): number {
    const value = width === 8 ? this.u64() : BigInt(this.u32());
    if (value * BigInt(itemBytes) > BigInt(this.remaining)) {
      throw new AppError('malformed', `${what} is ${String(value)}, the file holds fewer`);
    }
    return Number(value);
  }

  bytes(length: number, maxBytes: number): Buffer {
    this.#checkLeft(length);
    if (length > maxBytes) {
      throw new AppError(
        'limit-exceeded',
        `a field has ${String(length)} bytes, at most ${String(maxBytes)} are read`,
      );
    }
    if (length <= WINDOW_BYTES) {
      const at = this.#require(length);
      this.#position += length;
      return this.#window.subarray(at, at + length);
    }
    const data = Buffer.from(this.#file.read(this.#position, length));
    if (data.length !== length) throw truncated();
    this.#position += length;
    return data;
  }

  /** UTF-8 text; a byte order mark is kept, invalid bytes are `malformed`. */
  text(length: number, maxBytes: number): string {
    return decodeUtf8(this.bytes(length, maxBytes));
  }

  skip(length: number): void {
    // A step inside the window, as parsers of text take for every character.
    if (length === 1 && this.#position - this.#windowStart < this.#window.length) {
      this.#position += 1;
      return;
    }
    this.#checkLeft(length);
    this.#position += length;
  }

  #checkLeft(length: number): void {
    if (!Number.isSafeInteger(length) || length < 0 || length > this.#end - this.#position) throw truncated();
  }

  /** Makes `length` bytes available and returns where they start in the window. */
  #require(length: number): number {
    this.#checkLeft(length);
    this.#fill(length);
    const at = this.#position - this.#windowStart;
    if (this.#window.length - at < length) throw truncated();
    return at;
  }

  #fill(length: number): void {
    const at = this.#position - this.#windowStart;
    if (at >= 0 && this.#window.length - at >= length) return;
    const isNext = at <= this.#window.length;
    const size = isNext && this.#window.length > 0 ? WINDOW_BYTES : FIRST_WINDOW_BYTES;
    const wanted = Math.min(Math.max(size, length), this.remaining);
    const data = this.#file.read(this.#position, wanted);
    this.#window = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    this.#windowStart = this.#position;
  }
}

/** Decodes UTF-8; AppError `malformed` instead of replacement characters. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new AppError('malformed', 'text is not valid UTF-8', { cause });
  }
}

function truncated(): AppError {
  return new AppError('malformed', 'the file ends inside its header');
}
