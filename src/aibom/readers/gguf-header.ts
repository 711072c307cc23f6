import { AppError } from '../../domain/errors.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DtypeHistogram, elementsOf } from '../element-count.ts';
import type { FilePort } from '../file-port.ts';
import { GGML_TYPES } from './gguf-types.ts';
import { readGgufValues, type GgufValue } from './gguf-values.ts';

const MAX_TENSORS = 1_000_000;
/** Spec: "at most 64 bytes". */
const MAX_TENSOR_NAME_BYTES = 64;
const MAX_TENSOR_DIMENSIONS = 4;

export interface GgufHeader {
  readonly version: number;
  readonly values: ReadonlyMap<string, GgufValue>;
  readonly tensors: number;
  readonly dtypes: DtypeHistogram;
  readonly alignment: number;
  /** What does not fit between tensor table and file; undefined when all fits. */
  readonly problem: string | undefined;
}

/**
 * Reads the header of GGUF version 1 to 3, little-endian (ggml docs/gguf.md; version 1 had 32-bit counts). Every count and length is compared with
 * the bytes that are left before it is used; arrays are walked, not kept. Errors: `malformed`, `limit-exceeded`.
 */
export function readGgufHeader(file: FilePort): GgufHeader {
  const cursor = new ByteCursor(file);
  if (file.size < 24 || cursor.bytes(4, 4).toString('latin1') !== 'GGUF')
    throw malformed('the file does not start with GGUF');
  const version = cursor.u32();
  if (version < 1 || version > 3) throw malformed(describeVersion(version));
  const width = version === 1 ? 4 : 8;
  const tensorCount = cursor.count('tensor count', 20, width);
  const keyCount = cursor.count('metadata count', 9, width);
  if (tensorCount > MAX_TENSORS)
    throw new AppError('limit-exceeded', `the file has ${String(tensorCount)} tensors`);
  const values = readGgufValues(cursor, keyCount, width);
  const alignment = readAlignment(values);
  const table = readTensors(cursor, { tensorCount, alignment, width });
  const dataStart = Math.ceil(cursor.position / alignment) * alignment;
  const available = Math.max(file.size - dataStart, 0);
  const short = table.dataEnd > BigInt(available);
  const missing = `the tensors need ${String(table.dataEnd)} bytes of data, the file has ${String(available)}`;
  return {
    version,
    values,
    tensors: tensorCount,
    alignment,
    dtypes: table.dtypes,
    problem: table.problem ?? (short ? missing : undefined),
  };
}

function describeVersion(version: number): string {
  const swapped = Buffer.alloc(4);
  swapped.writeUInt32LE(version);
  const bigEndian = swapped.readUInt32BE();
  if (bigEndian >= 1 && bigEndian <= 3) return 'the file is big-endian GGUF, which is not read';
  return `GGUF version ${String(version)} is not one of 1 to 3`;
}

function readAlignment(values: ReadonlyMap<string, GgufValue>): number {
  const value = values.get('general.alignment');
  if (value === undefined) return 32;
  const alignment = value.kind === 'number' ? Number(value.value) : 0;
  // Spec: a multiple of 8. The upper bound only keeps arithmetic honest.
  if (!Number.isInteger(alignment) || alignment <= 0 || alignment % 8 !== 0 || alignment > 2 ** 30) {
    throw malformed('general.alignment is not a positive multiple of 8');
  }
  return alignment;
}

interface TensorTable {
  readonly dtypes: DtypeHistogram;
  readonly dataEnd: bigint;
  readonly problem: string | undefined;
}

interface TableLayout {
  readonly tensorCount: number;
  readonly alignment: number;
  /** Bytes of counts and dimensions. */
  readonly width: 4 | 8;
}

function readTensors(cursor: ByteCursor, header: TableLayout): TensorTable {
  const names = new Set<string>();
  const dtypes = new DtypeHistogram();
  let dataEnd = 0n;
  let problem: string | undefined;
  for (let index = 0; index < header.tensorCount; index += 1) {
    const name = cursor.text(cursor.count('tensor name length', 1, header.width), MAX_TENSOR_NAME_BYTES);
    if (names.has(name)) throw malformed('a tensor name is there twice');
    names.add(name);
    const dimensions = readDimensions(cursor, header.width);
    const type = cursor.u32();
    const offset = cursor.u64();
    const elements = elementsOf(dimensions);
    const known = GGML_TYPES.get(type);
    dtypes.add(known?.[0] ?? `type ${String(type)}`, elements);
    if (offset % BigInt(header.alignment) !== 0n) problem ??= 'a tensor is not aligned';
    if (known === undefined) continue;
    const [, block, bytes] = known;
    if (elements % BigInt(block) !== 0n) problem ??= 'a tensor is not a whole number of blocks of its type';
    const end = offset + (elements / BigInt(block)) * BigInt(bytes);
    if (end > dataEnd) dataEnd = end;
  }
  return { dtypes, dataEnd, problem };
}

function readDimensions(cursor: ByteCursor, width: 4 | 8): bigint[] {
  const count = cursor.u32();
  if (count > MAX_TENSOR_DIMENSIONS)
    throw malformed(`a tensor has ${String(count)} dimensions, the format allows 4`);
  const dimensions: bigint[] = [];
  for (let index = 0; index < count; index += 1) {
    const size = width === 8 ? cursor.u64() : BigInt(cursor.u32());
    if (size >= 2n ** 63n) throw malformed('a dimension of a tensor does not fit 63 bits');
    dimensions.push(size);
  }
  return dimensions;
}

function malformed(message: string): AppError {
  return new AppError('malformed', message);
}
