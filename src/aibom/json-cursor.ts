import { AppError } from '../domain/errors.ts';
import { decodeUtf8 } from './byte-cursor.ts';
import type { FilePort } from './file-port.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Bytes fetched at once, into the same place every time. */
const WINDOW_BYTES = 32 * 1024;
/** Longest string in a header that is read into memory. */
const MAX_STRING_BYTES = 8 * 1024 * 1024;
/** Texts that come again and again, names of fields and types, are made once. */
const SHORT_BYTES = 16;
const KNOWN_TEXTS = 64;

/**
 * Reads the few JSON shapes of a header straight from bytes, without building objects: a header of a million tensors
 * costs no more memory than its names. Stricter than JSON.parse: strings are well-formed Unicode, integers are plain
 * digits up to 2^53 - 1 (a larger one would silently change its value).
 */
export class JsonCursor {
  readonly #file: FilePort;
  readonly #end: number;
  readonly #window: Buffer;
  /** Offset in the file of the first byte after the view. */
  #next: number;
  /** The bytes at hand; never changed while `#at` is inside. */
  #view: Buffer = Buffer.alloc(0);
  #at = 0;
  readonly #known = new Array<string>(KNOWN_TEXTS).fill('');

  /** The part of the file from `start` to `end`. */
  constructor(file: FilePort, { start, end }: { readonly start: number; readonly end: number }) {
    this.#file = file;
    this.#next = start;
    this.#end = end;
    this.#window = Buffer.allocUnsafe(Math.max(Math.min(WINDOW_BYTES, end - start), 0));
  }

  /** The next byte without moving; -1 at the end. */
  peekByte(): number {
    const byte = this.#view[this.#at];
    if (byte !== undefined) return byte;
    return this.#more() ? (this.#view[0] ?? -1) : -1;
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
    // What a string has in earlier windows, and before an escape, is copied: the window is used again.
    let parts: Buffer[] | undefined;
    let length = 0;
    let escaped = false;
    let ascii = true;
    for (;;) {
      if (this.peekByte() === -1) throw malformed('a string does not end');
      const view = this.#view;
      const start = this.#at;
      let index = start;
      let byte = 0;
      for (; index < view.length; index += 1) {
        byte = view[index] ?? 0;
        if (byte === QUOTE || byte === BACKSLASH) break;
        if (byte < 0x20) throw malformed('a string holds a control character');
        if (byte > 0x7e) ascii = false;
      }
      length += index - start;
      if (length > MAX_STRING_BYTES)
        throw new AppError('limit-exceeded', 'a string in the header is too long');
      this.#at = index;
      if (index < view.length && byte === QUOTE) {
        this.#at = index + 1;
        if (parts === undefined && ascii) return this.#plain(start, index);
        const last = view.subarray(start, index);
        return decodeString(parts === undefined ? last : Buffer.concat([...parts, last]), { escaped, ascii });
      }
      parts ??= [];
      parts.push(Buffer.from(view.subarray(start, index)));
      if (index === view.length) continue;
      // A backslash is kept with the byte after it, which may be a quote and may lie in the next window.
      this.#at = index + 1;
      escaped = true;
      parts.push(Buffer.of(BACKSLASH, this.#take('a string does not end')));
      length += 2;
    }
  }

  /** Nothing but JSON white space may be left. */
  end(): void {
    while (isBlank(this.peekByte())) this.#at += 1;
    if (this.peekByte() !== -1) throw malformed('something follows the header');
  }

  #integer(): number {
    while (isBlank(this.peekByte())) this.#at += 1;
    let value = 0;
    let digits = 0;
    let first = 0;
    for (let byte = this.peekByte(); byte >= 0x30 && byte <= 0x39; byte = this.peekByte()) {
      if (digits === 0) first = byte;
      value = value * 10 + (byte - 0x30);
      digits += 1;
      if (!Number.isSafeInteger(value)) throw malformed('a number is larger than 2^53 - 1');
      this.#at += 1;
    }
    if (digits === 0 || (digits > 1 && first === 0x30)) throw malformed('a number is not a plain integer');
    return value;
  }

  /** The ASCII text of part of the view. */
  #plain(start: number, end: number): string {
    const length = end - start;
    // toString is several times faster than a TextDecoder on short names, and the same for ASCII.
    if (length === 0 || length > SHORT_BYTES) return this.#view.toString('latin1', start, end);
    const slot = (length * 7 + (this.#view[start] ?? 0)) % KNOWN_TEXTS;
    const known = this.#known[slot] ?? '';
    if (known.length === length && this.#holds(known, start)) return known;
    const text = this.#view.toString('latin1', start, end);
    this.#known[slot] = text;
    return text;
  }

  #holds(text: string, start: number): boolean {
    for (let at = 0; at < text.length; at += 1)
      if (this.#view[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  #accept(byte: number): boolean {
    let next = this.peekByte();
    while (isBlank(next)) {
      this.#at += 1;
      next = this.peekByte();
    }
    if (next !== byte) return false;
    this.#at += 1;
    return true;
  }

  #token(byte: number): void {
    if (!this.#accept(byte))
      throw malformed(`expected ${JSON.stringify(String.fromCharCode(byte))} in the header`);
  }

  #take(atEnd: string): number {
    const byte = this.peekByte();
    if (byte === -1) throw malformed(atEnd);
    this.#at += 1;
    return byte;
  }

  /** Fetches the next piece; false at the end. */
  #more(): boolean {
    const wanted = Math.min(WINDOW_BYTES, this.#end - this.#next);
    this.#at = 0;
    this.#view = this.#view.subarray(0, 0);
    if (wanted <= 0) return false;
    const data = this.#file.read(this.#next, wanted, this.#window);
    if (data.length !== wanted) throw malformed('the file ends inside its header');
    this.#view = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    this.#next += wanted;
    return true;
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function decodeString(bytes: Buffer, how: { escaped: boolean; ascii: boolean }): string {
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
