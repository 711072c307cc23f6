import { AppError } from '../domain/errors.ts';
import { decodeUtf8 } from './byte-cursor.ts';
import type { RandomAccess } from './random-access.ts';

const MAX_VECTOR = 1_000_000;
const MAX_TEXT = 64 * 1024;

/** A table of a FlatBuffer (flatbuffers docs, "FlatBuffers internals"): fields by their index in the schema. */
export class FlatTable {
  readonly #data: RandomAccess;
  readonly #at: number;
  readonly #vtable: number;
  readonly #vtableBytes: number;

  constructor(data: RandomAccess, at: number) {
    this.#data = data;
    this.#at = at;
    this.#vtable = at - data.i32(at);
    this.#vtableBytes = data.u16(this.#vtable);
    if (this.#vtableBytes < 4) throw new AppError('malformed', 'a table has a vtable without its own size');
  }

  int8(index: number, fallback: number): number {
    const at = this.#field(index);
    return at === undefined ? fallback : this.#data.bytes(at, 1).readInt8();
  }

  u32(index: number, fallback: number): number {
    const at = this.#field(index);
    return at === undefined ? fallback : this.#data.u32(at);
  }

  u64(index: number): bigint {
    const at = this.#field(index);
    return at === undefined ? 0n : this.#data.u64(at);
  }

  text(index: number): string | undefined {
    const vector = this.#vector(index, 1);
    return vector === undefined
      ? undefined
      : decodeUtf8(this.#data.bytes(vector.at, vector.length, MAX_TEXT));
  }

  table(index: number): FlatTable | undefined {
    const at = this.#field(index);
    return at === undefined ? undefined : new FlatTable(this.#data, at + this.#data.u32(at));
  }

  /** Offsets of the tables of a vector. A table is opened when it is looked at. */
  tables(index: number): readonly (() => FlatTable)[] {
    const vector = this.#vector(index, 4);
    if (vector === undefined) return [];
    return Array.from({ length: vector.length }, (_, item) => {
      const at = vector.at + item * 4;
      return () => new FlatTable(this.#data, at + this.#data.u32(at));
    });
  }

  int32s(index: number, max: number): readonly number[] {
    const vector = this.#vector(index, 4);
    if (vector === undefined) return [];
    if (vector.length > max)
      throw new AppError('limit-exceeded', `a list has more than ${String(max)} numbers`);
    return Array.from({ length: vector.length }, (_, item) => this.#data.i32(vector.at + item * 4));
  }

  /** Bytes of a vector of bytes; undefined when the field is not there. */
  byteLength(index: number): number | undefined {
    return this.#vector(index, 1)?.length;
  }

  #field(index: number): number | undefined {
    const slot = 4 + index * 2;
    if (slot + 2 > this.#vtableBytes) return undefined;
    const offset = this.#data.u16(this.#vtable + slot);
    return offset === 0 ? undefined : this.#at + offset;
  }

  #vector(index: number, itemBytes: number): { readonly at: number; readonly length: number } | undefined {
    const field = this.#field(index);
    if (field === undefined) return undefined;
    const start = field + this.#data.u32(field);
    const length = this.#data.u32(start);
    if (start + 4 + length * itemBytes > this.#data.size)
      throw new AppError('malformed', 'a list is longer than the file');
    if (itemBytes > 1 && length > MAX_VECTOR)
      throw new AppError('limit-exceeded', `a list has ${String(length)} items, at most 1,000,000 are read`);
    return { at: start + 4, length };
  }
}
