import { AppError } from '../../domain/errors.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { DtypeHistogram, elementsOf } from '../element-count.ts';
import { FactCollector } from '../fact-collector.ts';
import { NameSet } from '../name-set.ts';
import type { Reader } from '../reader.ts';
import type { FilePort } from '../file-port.ts';
import { JsonCursor } from '../json-cursor.ts';

/** safetensors README, "Format": the header is at most 100 MB. */
const MAX_HEADER_BYTES = 100_000_000;
const MAX_DIMENSIONS = 64;
const MAX_METADATA = 200;

/** Bits of one element (safetensors, `Dtype`). */
const BITS: Readonly<Record<string, number>> = {
  BOOL: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
};

interface Header {
  readonly dtypes: DtypeHistogram;
  readonly tensors: number;
  /** End of the last tensor when each begins where the one before ends, as libraries write them; else undefined. */
  readonly end: number | undefined;
  readonly metadata: ReadonlyMap<string, string>;
  /** First tensor whose type and shape need another number of bytes than its offsets give. */
  readonly wrongSize: string | undefined;
}

/**
 * safetensors: u64 N, N bytes of JSON, data (huggingface/safetensors README, "Format"). Facts: tensors, parameters and
 * types, exact; `__metadata__` as declared. Parameters are stated only when header and bytes agree: a header alone can
 * claim any number.
 */
export const safetensorsReader: Reader = {
  id: 'safetensors',
  role: 'weights',
  matches: (path) => path.toLowerCase().endsWith('.safetensors'),
  read(file, path) {
    const length = headerLength(file);
    const header = readHeader(file, length);
    const found = new FactCollector(path);
    found.observe('format', 'safetensors', '');
    const problem = layoutProblem(header, file, length);
    found.observe('tensor-count', header.tensors, '');
    if (problem === undefined) {
      found.observe('parameter-count', header.dtypes.total, '');
      found.observe('dtypes', header.dtypes.entries(), '');
    }
    for (const [name, value] of found.upTo([...header.metadata], MAX_METADATA, {
      what: 'metadata',
      pointer: '/__metadata__',
    })) {
      found.declare(
        'metadata',
        { name: cleanText(name, 64), value: cleanText(value, 256) },
        `/__metadata__/${name}`,
      );
    }
    const findings =
      problem === undefined ? [] : [aibomFinding('aibom-inconsistent-layout', { path }, problem)];
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: problem === undefined,
    };
  },
};

function headerLength(file: FilePort): number {
  if (file.size < 8) throw new AppError('malformed', 'the file is shorter than the length of its header');
  const length = new ByteCursor(file).u64();
  if (length > BigInt(MAX_HEADER_BYTES)) {
    throw new AppError(
      'malformed',
      `the header claims ${String(length)} bytes, the format allows 100,000,000`,
    );
  }
  if (length > BigInt(file.size - 8)) {
    throw new AppError(
      'malformed',
      `the header claims ${String(length)} bytes, the file has ${String(file.size - 8)}`,
    );
  }
  return Number(length);
}

function readHeader(file: FilePort, length: number): Header {
  const names = new NameSet();
  const metadata = new Map<string, string>();
  const dtypes = new DtypeHistogram();
  let tensors = 0;
  let end: number | undefined = 0;
  let wrongSize: string | undefined;
  walkHeader(file, length, {
    name: (name) => {
      if (!names.add(name))
        throw new AppError('malformed', `the header has ${JSON.stringify(cleanText(name, 80))} twice`);
    },
    metadata: (json) => {
      readMetadata(json, metadata);
    },
    tensor: (tensor, name) => {
      const elements = elementsOf(tensor.shape);
      dtypes.add(tensor.dtype, elements);
      tensors += 1;
      end = tensor.begin === end && tensor.end >= end ? tensor.end : undefined;
      if (!hasRightSize(tensor, elements)) wrongSize ??= cleanText(name, 80);
    },
  });
  return { dtypes, tensors, end, metadata, wrongSize };
}

interface HeaderVisitor {
  readonly name?: (name: string) => void;
  /** Reads the value of `__metadata__`. */
  readonly metadata: (json: JsonCursor) => void;
  readonly tensor: (tensor: Tensor, name: string) => void;
}

function walkHeader(file: FilePort, length: number, visitor: HeaderVisitor): void {
  const json = new JsonCursor(file, { start: 8, end: 8 + length });
  if (json.peekByte() !== 0x7b) throw new AppError('malformed', 'the header does not start with {');
  json.object((name) => {
    visitor.name?.(name);
    if (name === '__metadata__') visitor.metadata(json);
    else visitor.tensor(readTensor(json), name);
  });
  json.end();
}

interface Tensor {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

function readTensor(json: JsonCursor): Tensor {
  let dtype: string | undefined;
  let shape: readonly number[] | undefined;
  let offsets: readonly number[] | undefined;
  json.object((key) => {
    if (key === 'dtype' && dtype === undefined) dtype = json.string();
    else if (key === 'shape' && shape === undefined) shape = json.integers(MAX_DIMENSIONS);
    else if (key === 'data_offsets' && offsets === undefined) offsets = json.integers(2);
    else throw new AppError('malformed', 'a tensor has an unknown or a repeated field');
  });
  const [begin, end] = offsets ?? [];
  if (dtype === undefined || shape === undefined || begin === undefined || end === undefined) {
    throw new AppError('malformed', 'a tensor lacks dtype, shape or data_offsets');
  }
  if (!Object.hasOwn(BITS, dtype))
    throw new AppError('malformed', `a tensor has the unknown type ${cleanText(dtype, 40)}`);
  return { dtype, shape, begin, end };
}

function hasRightSize(tensor: Tensor, elements: bigint): boolean {
  const bits = elements * BigInt(BITS[tensor.dtype] ?? 0);
  return bits === BigInt(tensor.end - tensor.begin) * 8n;
}

function readMetadata(json: JsonCursor, metadata: Map<string, string>): void {
  json.object((key) => {
    if (metadata.has(key)) throw new AppError('malformed', '__metadata__ has a key twice');
    metadata.set(key, json.string());
  });
}

/** The format allows neither holes nor overlaps, and no byte after the last tensor. */
function layoutProblem(header: Header, file: FilePort, length: number): string | undefined {
  const { wrongSize } = header;
  if (wrongSize !== undefined) return `tensor ${wrongSize} has another size than its type and shape need`;
  const dataBytes = file.size - 8 - length;
  const position = header.end ?? endOfSorted(sortedPlaces(file, length, header.tensors));
  if (typeof position === 'string') return position;
  if (position > dataBytes) return `the data ends ${String(position - dataBytes)} bytes early`;
  if (position < dataBytes) return `${String(dataBytes - position)} bytes follow the last tensor`;
  return undefined;
}

interface Place {
  readonly begin: number;
  readonly end: number;
}

/** Where the tensors lie, in that order. The header is read again: places are kept only where they are out of order. */
function* sortedPlaces(file: FilePort, length: number, tensors: number): Generator<Place> {
  const begins = new Float64Array(tensors);
  const ends = new Float64Array(tensors);
  let count = 0;
  walkHeader(file, length, {
    metadata: (json) => {
      readMetadata(json, new Map());
    },
    tensor: ({ begin, end }) => {
      begins[count] = begin;
      ends[count] = end;
      count += 1;
    },
  });
  const order = Uint32Array.from(begins.keys()).sort(
    (a, b) => (begins[a] ?? 0) - (begins[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0),
  );
  for (const index of order) yield { begin: begins[index] ?? 0, end: ends[index] ?? 0 };
}

/** Where the last of the places ends; what is wrong when one overlaps another or leaves a hole. */
function endOfSorted(places: Iterable<Place>): number | string {
  let position = 0;
  for (const { begin, end } of places) {
    if (begin < position) return `tensors overlap at data offset ${String(begin)}`;
    if (begin > position)
      return `bytes ${String(position)} to ${String(begin)} of the data belong to no tensor`;
    position = end;
  }
  return position;
}
