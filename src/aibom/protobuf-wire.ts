import { AppError } from '../domain/errors.ts';
import type { ByteCursor } from './byte-cursor.ts';

/** Fields looked at in one file; a real model of 2 GB has some hundred thousand. */
const MAX_FIELDS = 20_000_000;

export const WIRE_VARINT = 0;
export const WIRE_FIXED64 = 1;
export const WIRE_BYTES = 2;
export const WIRE_FIXED32 = 5;

/** Header of one field; its value lies in the file from `start` to `end`. */
export interface WireField {
  readonly number: number;
  readonly wire: number;
  readonly start: number;
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
    let position = this.cursor.position;
    while (position < end) {
      const field = this.#header(end);
      visit(field);
      position = this.cursor.position;
      if (position === field.end) continue;
      if (position > field.end) throw malformed('a field is longer than it says');
      if (position !== field.start && field.wire !== WIRE_BYTES)
        throw malformed('a number has another size than its type');
      this.cursor.skip(field.end - position);
      position = field.end;
    }
    if (position !== end) throw malformed('a message is longer than it says');
  }

  /** A varint value, 64 bits. */
  varint(): bigint {
    const next = this.cursor.peekByte();
    if (next >= 0 && next < 0x80) return BigInt(this.cursor.u8());
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
    const tag = this.cursor.varint(5);
    if (tag > 0xffff_ffff) throw malformed('a field tag is too large');
    const wire = tag & 7;
    const number = tag >>> 3;
    if (number === 0) throw malformed('a field has the number 0');
    // Of a length there is one for every field; more than 2^53 is more than any message.
    const length = wire === WIRE_BYTES ? this.cursor.varint(10) : this.#numberLength(wire);
    const start = this.cursor.position;
    if (length > messageEnd - start) throw malformed('a field is longer than the message that holds it');
    return { number, wire, start, end: start + length };
  }

  /** Bytes of a number; a varint is measured without consuming it. */
  #numberLength(wire: number): number {
    switch (wire) {
      case WIRE_VARINT:
        return this.#varintLength();
      case WIRE_FIXED64:
        return 8;
      case WIRE_FIXED32:
        return 4;
      default:
        throw malformed(`wire type ${String(wire)} is not used by this format`);
    }
  }

  #varintLength(): number {
    const first = this.cursor.peekByte();
    if (first >= 0 && first < 0x80) return 1;
    const ahead = this.cursor.ahead(10);
    for (let index = 0; index < ahead.length; index += 1) if ((ahead[index] ?? 0) < 0x80) return index + 1;
    throw malformed('a varint has more than 10 bytes or does not end');
  }
}

function malformed(message: string): AppError {
  return new AppError('malformed', message);
}
