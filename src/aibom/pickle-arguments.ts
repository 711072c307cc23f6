import { AppError } from '../domain/errors.ts';
import type { ByteCursor } from './byte-cursor.ts';

/** Texts and numbers longer than this are skipped: names of tensors and modules are short. */
const MAX_KEPT_TEXT = 4_096;
const MAX_LINE = 64 * 1024;
const MAX_LONG_BYTES = 64;

/** A constant that an opcode pushes. */
export type PickleLiteral =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'tuple'; readonly items: readonly never[] }
  | { readonly kind: 'other' };

const OTHER: PickleLiteral = { kind: 'other' };
const EMPTY_TUPLE: PickleLiteral = { kind: 'tuple', items: [] };

/** Reads the arguments of opcodes (Python `pickletools`), bounded by what is left of the file. */
export class PickleArguments {
  readonly #cursor: ByteCursor;

  constructor(cursor: ByteCursor) {
    this.#cursor = cursor;
  }

  /** The constant of an opcode that pushes one; undefined for every other opcode, with nothing read. */
  literal(opcode: number): PickleLiteral | undefined {
    switch (opcode) {
      case 0x4e: // NONE
      case 0x88: // NEWTRUE
      case 0x89: // NEWFALSE
        return OTHER;
      case 0x29: // EMPTY_TUPLE
        return EMPTY_TUPLE;
      case 0x47: // BINFLOAT
        this.#cursor.skip(8);
        return OTHER;
      case 0x46: // FLOAT
        this.line();
        return OTHER;
      case 0x53: // STRING
        return { kind: 'text', text: this.line().replace(/^['"]|['"]$/g, '') };
      case 0x56: // UNICODE
        return { kind: 'text', text: this.line() };
      case 0x55: // SHORT_BINSTRING
      case 0x8c: // SHORT_BINUNICODE
        return this.#text(this.#cursor.u8());
      case 0x54: // BINSTRING
        return this.#text(this.#signed());
      case 0x58: // BINUNICODE
        return this.#text(this.#cursor.u32());
      case 0x8d: // BINUNICODE8
        return this.#text(this.#long());
      case 0x43: // SHORT_BINBYTES
        return this.#skip(this.#cursor.u8());
      case 0x42: // BINBYTES
        return this.#skip(this.#cursor.u32());
      case 0x8e: // BINBYTES8
      case 0x96: // BYTEARRAY8
        return this.#skip(this.#long());
      default:
        return this.#integer(opcode);
    }
  }

  /** Text up to a line feed, which is taken too. */
  line(): string {
    const bytes = this.#cursor.ahead(MAX_LINE);
    const end = bytes.indexOf(0x0a);
    if (end === -1) throw new AppError('malformed', 'a line in the pickle does not end');
    const text = bytes.toString('utf8', 0, end);
    this.#cursor.skip(end + 1);
    return text;
  }

  /** The decimal number of a PUT or GET. */
  lineNumber(): number {
    const text = this.line().trim();
    const value = /^\d{1,15}$/.test(text) ? Number(text) : -1;
    if (value < 0) throw new AppError('malformed', 'a memo key of the pickle is no number');
    return value;
  }

  #integer(opcode: number): PickleLiteral | undefined {
    switch (opcode) {
      case 0x4b: // BININT1
        return integer(BigInt(this.#cursor.u8()));
      case 0x4d: // BININT2
        return integer(BigInt(this.#cursor.bytes(2, 2).readUInt16LE()));
      case 0x4a: // BININT
        return integer(BigInt(this.#cursor.u32() | 0));
      case 0x49: // INT; `00` and `01` are booleans, which are numbers in Python too
      case 0x4c: // LONG
        return decimal(this.line());
      case 0x8a: // LONG1
        return this.#twosComplement(this.#cursor.u8());
      case 0x8b: // LONG4
        return this.#twosComplement(this.#signed());
      default:
        return undefined;
    }
  }

  #twosComplement(length: number): PickleLiteral {
    if (length > MAX_LONG_BYTES) return this.#skip(length);
    let value = 0n;
    for (const byte of [...this.#cursor.bytes(length, MAX_LONG_BYTES)].reverse())
      value = (value << 8n) | BigInt(byte);
    return integer(length === 0 ? 0n : BigInt.asIntN(length * 8, value));
  }

  #text(length: number): PickleLiteral {
    if (length > MAX_KEPT_TEXT) return this.#skip(length);
    return { kind: 'text', text: this.#cursor.bytes(length, MAX_KEPT_TEXT).toString('utf8') };
  }

  #skip(length: number): PickleLiteral {
    this.#cursor.skip(length);
    return OTHER;
  }

  #signed(): number {
    const value = this.#cursor.u32() | 0;
    if (value < 0) throw new AppError('malformed', 'a length in the pickle is negative');
    return value;
  }

  #long(): number {
    const value = this.#cursor.u64();
    if (value > BigInt(this.#cursor.remaining))
      throw new AppError('malformed', 'a value in the pickle is longer than the file');
    return Number(value);
  }
}

function integer(value: bigint): PickleLiteral {
  return { kind: 'integer', value };
}

function decimal(line: string): PickleLiteral {
  const text = line.trim().replace(/L$/, '');
  return /^[+-]?\d{1,100}$/.test(text) ? integer(BigInt(text)) : OTHER;
}
