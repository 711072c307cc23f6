import { AppError } from '../domain/errors.ts';
import type { ByteCursor } from './byte-cursor.ts';

/** Fields looked at in one file; a real model of 2 GB has some hundred thousand. */
const MAX_FIELDS = 20_000_000;

export const WIRE_VARINT = 0;
export const WIRE_FIXED64 = 1;
export const WIRE_BYTES = 2;
export const WIRE_FIXED32 = 5;

/** Header of one field. `end` is where a length-delimited value ends in the file. */
export interface WireField {
  readonly number: number;
  readonly wire: number;
  readonly end: number;
}

/**
 * Walks protobuf messages (protobuf.dev, "Encoding") without a schema and without building objects. The visitor reads
 * the value of a field or leaves it; what it leaves is skipped unread. Every length is compared with the message that
 * contains it. Groups are refused: no schema read here has any. Errors: `malformed`, `limit-exceeded`.
 */
export class WireReader {
  readonly cursor: ByteCursor;
  #fields = 0;

  constructor(cursor: ByteCursor) {
    this.cursor = cursor;
  }

  /** Visits the fields of the message that ends at `end`. */
  message(end: number, visit: (field: WireField) => void): void {
    while (this.cursor.position < end) {
      const field = this.#header(end);
      const start = this.cursor.position;
      visit(field);
      const position = this.cursor.position;
      if (position > field.end) throw malformed('a field is longer than it says');
      if (position === start || field.wire === WIRE_BYTES) this.cursor.skip(field.end - position);
      else if (position !== field.end) throw malformed('a number has another size than its type');
    }
    if (this.cursor.position !== end) throw malformed('a message is longer than it says');
  }

  /** A varint value, 64 bits. */
  varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.cursor.u8();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw malformed('a varint has more than 10 bytes');
  }

  /** As `varint`, read as int64. */
  signed(): bigint {
    return BigInt.asIntN(64, this.varint());
  }

  /** The text of a length-delimited field; longer than `maxBytes` is `limit-exceeded`. */
  text(field: WireField, maxBytes: number): string {
    return this.cursor.text(field.end - this.cursor.position, maxBytes);
  }

  /** int64 values of a repeated field, packed or not. */
  integers(field: WireField, into: bigint[]): void {
    if (field.wire !== WIRE_BYTES) {
      into.push(this.signed());
      return;
    }
    while (this.cursor.position < field.end) {
      if (into.length >= 64) throw new AppError('limit-exceeded', 'a tensor has more than 64 dimensions');
      into.push(this.signed());
    }
  }

  #header(messageEnd: number): WireField {
    this.#fields += 1;
    if (this.#fields > MAX_FIELDS)
      throw new AppError('limit-exceeded', 'the file has more than 20,000,000 fields');
    const tag = this.#smallVarint();
    const wire = tag & 7;
    const number = tag >>> 3;
    if (number === 0) throw malformed('a field has the number 0');
    const position = this.cursor.position;
    const end = position + this.#valueLength(wire);
    if (wire === WIRE_BYTES) return this.#bounded(number, messageEnd);
    if (end > messageEnd) throw malformed('a field ends after its message');
    return { number, wire, end };
  }

  #bounded(number: number, messageEnd: number): WireField {
    const length = this.#length();
    const left = messageEnd - this.cursor.position;
    if (length > left) throw malformed('a field is longer than the message that holds it');
    return { number, wire: WIRE_BYTES, end: this.cursor.position + length };
  }

  /** The length of a field, without BigInt: there is one for every field. More than 2^53 is more than any message. */
  #length(): number {
    let value = 0;
    for (let index = 0; index < 10; index += 1) {
      const byte = this.cursor.u8();
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return value;
    }
    throw malformed('a varint has more than 10 bytes');
  }

  /** Bytes of a value that is not length-delimited; a varint is measured without consuming it. */
  #valueLength(wire: number): number {
    switch (wire) {
      case WIRE_VARINT:
        return this.#varintLength();
      case WIRE_FIXED64:
        return 8;
      case WIRE_FIXED32:
        return 4;
      case WIRE_BYTES:
        return 0;
      default:
        throw malformed(`wire type ${String(wire)} is not used by this format`);
    }
  }

  #varintLength(): number {
    const first = this.cursor.peekByte();
    if (first >= 0 && first < 0x80) return 1;
    const ahead = this.cursor.ahead(10);
    const last = ahead.findIndex((byte) => byte < 0x80);
    if (last === -1) throw malformed('a varint has more than 10 bytes or does not end');
    return last + 1;
  }

  /** A field tag: at most 32 bits (protobuf.dev: field numbers up to 2^29 - 1). */
  #smallVarint(): number {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
      const byte = this.cursor.u8();
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) {
        if (value > 0xffff_ffff) break;
        return value;
      }
    }
    throw malformed('a field tag is too large');
  }
}

function malformed(message: string): AppError {
  return new AppError('malformed', message);
}
