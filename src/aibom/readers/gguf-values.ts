import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { AppError } from '../../domain/errors.ts';
import type { ByteCursor } from '../byte-cursor.ts';

const MAX_KEYS = 100_000;
/** Spec: "up to 2^16-1 bytes". */
const MAX_KEY_BYTES = 65_535;
const MAX_METADATA_BYTES = 128 * 1024 * 1024;
const MAX_ARRAY_DEPTH = 4;
/** Texts walked in all arrays together: a vocabulary has a few hundred thousand. */
const MAX_ARRAY_STRINGS = 10_000_000;
const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/** What is kept in memory: texts up to this size, the first items of arrays, all of them together. */
const KEPT_TEXT_BYTES = 64 * 1024;
const KEPT_ITEMS = 256;
const KEPT_ITEM_BYTES = 4096;
const MAX_KEPT_BYTES = 8 * 1024 * 1024;

/** Of a long text only the hash is kept (`value` is empty), of an array its length and its first short texts. */
export type GgufValue =
  | { readonly kind: 'number'; readonly value: number | bigint }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string; readonly sha256: string; readonly bytes: number }
  | { readonly kind: 'array'; readonly length: number; readonly texts: readonly string[] };

/** Bytes of the fixed-size value types; index is the type (ggml docs/gguf.md, `gguf_metadata_value_type`). */
const SIZES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const TYPE_BOOL = 7;
const TYPE_STRING = 8;
const TYPE_ARRAY = 9;

interface Budget {
  /** Bytes of a count: 4 in GGUF version 1. */
  readonly width: 4 | 8;
  strings: number;
  keptBytes: number;
}

/** Reads `count` keys with their values; `width` is the bytes of a length. Errors: `malformed`, `limit-exceeded`. */
export function readGgufValues(
  cursor: ByteCursor,
  count: number,
  width: 4 | 8 = 8,
): ReadonlyMap<string, GgufValue> {
  if (count > MAX_KEYS) throw new AppError('limit-exceeded', `the file has ${String(count)} metadata keys`);
  const values = new Map<string, GgufValue>();
  const budget = { width, strings: MAX_ARRAY_STRINGS, keptBytes: MAX_KEPT_BYTES };
  const start = cursor.position;
  for (let index = 0; index < count; index += 1) {
    const key = readKey(cursor, width);
    if (values.has(key)) throw malformed(`the metadata key ${key.slice(0, 80)} is there twice`);
    values.set(key, readValue(cursor, budget));
    if (cursor.position - start > MAX_METADATA_BYTES) {
      throw new AppError('limit-exceeded', 'the metadata is longer than 128 MiB');
    }
  }
  return values;
}

function readKey(cursor: ByteCursor, width: 4 | 8): string {
  const bytes = cursor.bytes(cursor.count('key length', 1, width), MAX_KEY_BYTES);
  if (bytes.some((byte) => byte < 0x20 || byte > 0x7e)) throw malformed('a metadata key is not plain ASCII');
  return bytes.toString('latin1');
}

function readValue(cursor: ByteCursor, budget: Budget): GgufValue {
  const type = cursor.u32();
  if (type === TYPE_STRING) return readText(cursor, budget);
  if (type === TYPE_ARRAY) return readArray(cursor, budget, 1);
  return readScalar(cursor, type);
}

function readScalar(cursor: ByteCursor, type: number): GgufValue {
  const size = SIZES[type];
  if (size === undefined || size === 0)
    throw malformed(`a metadata value has the unknown type ${String(type)}`);
  const bytes = cursor.bytes(size, 8);
  if (type === TYPE_BOOL) {
    if (bytes[0] !== 0 && bytes[0] !== 1) throw malformed('a boolean is neither 0 nor 1');
    return { kind: 'boolean', value: bytes[0] === 1 };
  }
  const readers: Readonly<Record<number, () => number | bigint>> = {
    0: () => bytes.readUInt8(),
    1: () => bytes.readInt8(),
    2: () => bytes.readUInt16LE(),
    3: () => bytes.readInt16LE(),
    4: () => bytes.readUInt32LE(),
    5: () => bytes.readInt32LE(),
    6: () => bytes.readFloatLE(),
    10: () => bytes.readBigUInt64LE(),
    11: () => bytes.readBigInt64LE(),
    12: () => bytes.readDoubleLE(),
  };
  return { kind: 'number', value: readers[type]?.() ?? 0 };
}

function readText(cursor: ByteCursor, budget: Budget): GgufValue {
  const bytes = cursor.bytes(cursor.count('text length', 1, budget.width), MAX_TEXT_BYTES);
  if (!isUtf8(bytes)) throw malformed('a metadata text is not UTF-8');
  const isKept = bytes.length <= KEPT_TEXT_BYTES && takeKept(budget, bytes.length);
  const value = isKept ? bytes.toString('utf8') : '';
  return {
    kind: 'text',
    value,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  };
}

function readArray(cursor: ByteCursor, budget: Budget, depth: number): GgufValue {
  if (depth > MAX_ARRAY_DEPTH) throw new AppError('limit-exceeded', 'arrays are nested too deeply');
  const type = cursor.u32();
  const size = SIZES[type];
  if (size === undefined) throw malformed(`an array has the unknown type ${String(type)}`);
  if (size > 0) {
    const length = cursor.count('array length', size, budget.width);
    cursor.skip(length * size);
    return { kind: 'array', length, texts: [] };
  }
  // A text takes at least its length field, a nested array its type and length.
  const length = cursor.count(
    'array length',
    type === TYPE_STRING ? budget.width : budget.width + 4,
    budget.width,
  );
  budget.strings -= length;
  if (budget.strings < 0) throw new AppError('limit-exceeded', 'the arrays hold more than 10,000,000 texts');
  const texts: string[] = [];
  for (let index = 0; index < length; index += 1) {
    if (type === TYPE_ARRAY) {
      readArray(cursor, budget, depth + 1);
      continue;
    }
    const bytes = cursor.count('text length', 1, budget.width);
    if (index < KEPT_ITEMS && bytes <= KEPT_ITEM_BYTES && takeKept(budget, bytes)) {
      const item = cursor.bytes(bytes, KEPT_ITEM_BYTES);
      // Vocabularies hold pieces of UTF-8 sequences: not text, and no reason to refuse the file.
      if (isUtf8(item)) texts.push(item.toString('utf8'));
    } else cursor.skip(bytes);
  }
  return { kind: 'array', length, texts };
}

function takeKept(budget: Budget, bytes: number): boolean {
  if (bytes > budget.keptBytes) return false;
  budget.keptBytes -= bytes;
  return true;
}

function malformed(message: string): AppError {
  return new AppError('malformed', message);
}
