import { AppError } from '../domain/errors.ts';
import { decodeUtf8, type ByteCursor } from './byte-cursor.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Longest string in a header that is read into memory. */
const MAX_STRING_BYTES = 8 * 1024 * 1024;

/**
 * Reads the few JSON shapes of a header straight from bytes, without building objects: a header of a million tensors
 * costs no more memory than its names. Stricter than JSON.parse: strings are well-formed Unicode, integers are plain
 * digits up to 2^53 - 1 (a larger one would silently change its value).
 */
export class JsonCursor {
  readonly #cursor: ByteCursor;

  constructor(cursor: ByteCursor) {
    this.#cursor = cursor;
  }

  /** Calls `member` for each key of an object; the callback reads the value. */
  object(member: (key: string) => void): void {
    this.#token(0x7b);
    if (this.#accept(0x7d)) return;
    do {
      const key = this.string();
      this.#token(0x3a);
      member(key);
    } while (this.#accept(0x2c));
    this.#token(0x7d);
  }

  /** An array of non-negative safe integers, at most `max` of them. */
  integers(max: number): number[] {
    const values: number[] = [];
    this.#token(0x5b);
    if (this.#accept(0x5d)) return values;
    do {
      if (values.length === max)
        throw new AppError('limit-exceeded', `a list has more than ${String(max)} numbers`);
      values.push(this.#integer());
    } while (this.#accept(0x2c));
    this.#token(0x5d);
    return values;
  }

  string(): string {
    this.#token(QUOTE);
    const parts: Buffer[] = [];
    let length = 0;
    let escaped = false;
    let ascii = true;
    for (;;) {
      const view = this.#cursor.peek();
      if (view.length === 0) throw malformed('a string does not end');
      let index = 0;
      let byte = 0;
      for (; index < view.length; index += 1) {
        byte = view[index] ?? 0;
        if (byte === QUOTE || byte === BACKSLASH) break;
        if (byte < 0x20) throw malformed('a string holds a control character');
        if (byte > 0x7e) ascii = false;
      }
      const stops = index < view.length;
      // A backslash is kept with the byte after it, which may be a quote and may lie in the next window.
      const taken = stops ? (byte === BACKSLASH ? index + 1 : index) : view.length;
      if (taken > 0) parts.push(view.subarray(0, taken));
      length += taken;
      if (length > MAX_STRING_BYTES)
        throw new AppError('limit-exceeded', 'a string in the header is too long');
      this.#cursor.skip(taken);
      if (!stops) continue;
      if (byte === QUOTE) {
        this.#cursor.skip(1);
        break;
      }
      escaped = true;
      parts.push(this.#cursor.bytes(1, 1));
      length += 1;
    }
    return decodeString(parts, { escaped, ascii });
  }

  /** Nothing but JSON white space may be left. */
  end(): void {
    this.#skipBlanks();
    if (this.#cursor.remaining > 0) throw malformed('something follows the header');
  }

  #integer(): number {
    this.#skipBlanks();
    let value = 0;
    let digits = 0;
    let first = 0;
    for (;;) {
      const byte = this.#cursor.peekByte();
      if (byte < 0x30 || byte > 0x39) break;
      if (digits === 0) first = byte;
      value = value * 10 + (byte - 0x30);
      digits += 1;
      if (!Number.isSafeInteger(value)) throw malformed('a number is larger than 2^53 - 1');
      this.#cursor.skip(1);
    }
    if (digits === 0 || (digits > 1 && first === 0x30)) throw malformed('a number is not a plain integer');
    return value;
  }

  #skipBlanks(): void {
    while (isBlank(this.#cursor.peekByte())) this.#cursor.skip(1);
  }

  #accept(byte: number): boolean {
    let next = this.#cursor.peekByte();
    while (isBlank(next)) {
      this.#cursor.skip(1);
      next = this.#cursor.peekByte();
    }
    if (next !== byte) return false;
    this.#cursor.skip(1);
    return true;
  }

  #token(byte: number): void {
    if (!this.#accept(byte))
      throw malformed(`expected ${JSON.stringify(String.fromCharCode(byte))} in the header`);
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function decodeString(parts: readonly Buffer[], how: { escaped: boolean; ascii: boolean }): string {
  const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  // toString is several times faster than a TextDecoder on short names, and the same for ASCII.
  const raw = how.ascii ? bytes.toString('latin1') : decodeUtf8(bytes);
  if (!how.escaped) return raw;
  let text: unknown;
  try {
    text = JSON.parse(`"${raw}"`);
  } catch (cause) {
    throw new AppError('malformed', 'a string in the header has a bad escape', { cause });
  }
  if (typeof text !== 'string' || !text.isWellFormed())
    throw malformed('a string holds half a surrogate pair');
  return text;
}

function malformed(message: string): AppError {
  return new AppError('malformed', message);
}
