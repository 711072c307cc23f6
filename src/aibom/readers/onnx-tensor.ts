import { AppError } from '../../domain/errors.ts';
import { elementsOf } from '../element-count.ts';
import { WIRE_BYTES, type WireField, type WireReader } from '../protobuf-wire.ts';
import { ONNX_TYPES, onnxTypeName } from './onnx-types.ts';

const MAX_NAME_BYTES = 16 * 1024;
const MAX_SHOWN_DIMENSIONS = 32;

/** What is known of a TensorProto without its values. */
export interface OnnxTensor {
  readonly name: string;
  readonly dtype: string;
  readonly elements: bigint;
  /** Where the values lie, when not in this file. */
  readonly external: OnnxExternal | undefined;
  /** The embedded bytes are not as many as type and shape need. */
  readonly hasWrongSize: boolean;
}

export interface OnnxExternal {
  /** As written; empty when the tensor claims external data and names none. */
  readonly location: string;
  /** End of the tensor in that file, in bytes. */
  readonly end: number;
}

/** Fields of TensorProto that hold values of one type each: float, int32, string, int64, double, uint64. */
const TYPED_VALUES: ReadonlySet<number> = new Set([4, 5, 6, 7, 10, 11]);

/** What a TensorProto says about itself, before it is judged. */
interface RawTensor {
  readonly dimensions: bigint[];
  readonly entries: Map<string, string>;
  type: number;
  name: string;
  isExternal: boolean;
  rawBytes: number | undefined;
  typedBytes: number;
}

/** Reads one TensorProto (onnx.proto); values are skipped unread. */
export function readTensor(wire: WireReader, message: WireField): OnnxTensor {
  const raw: RawTensor = {
    dimensions: [],
    entries: new Map(),
    type: 0,
    name: '',
    isExternal: false,
    rawBytes: undefined,
    typedBytes: 0,
  };
  wire.message(message.end, (field) => {
    readTensorField(wire, field, raw);
  });
  if (raw.dimensions.some((dimension) => dimension < 0n)) {
    throw new AppError('malformed', 'a tensor has a negative dimension');
  }
  const elements = elementsOf(raw.dimensions);
  const bits = ONNX_TYPES.get(raw.type)?.[1] ?? 0;
  const bytes = (elements * BigInt(bits) + 7n) / 8n;
  const isOutside = raw.isExternal || raw.entries.size > 0;
  return {
    name: raw.name,
    dtype: onnxTypeName(raw.type),
    elements,
    external: isOutside ? externalOf(raw.entries, bytes) : undefined,
    hasWrongSize: isOutside
      ? statesOtherLength(raw.entries, { bits, bytes })
      : !holds(raw, { bits, bytes, elements }),
  };
}

function readTensorField(wire: WireReader, field: WireField, into: RawTensor): void {
  if (field.number === 1) wire.integers(field, into.dimensions);
  else if (TYPED_VALUES.has(field.number)) into.typedBytes += field.end - wire.cursor.position;
  else if (field.wire !== WIRE_BYTES) {
    if (field.number === 2) into.type = Number(BigInt.asIntN(32, wire.varint()));
    else if (field.number === 14) into.isExternal = wire.varint() === 1n;
  } else if (field.number === 8) into.name = wire.text(field, MAX_NAME_BYTES);
  else if (field.number === 9) into.rawBytes = field.end - wire.cursor.position;
  else if (field.number === 13) readEntry(wire, field, into.entries);
}

/** A `StringStringEntryProto`; the last one of a key wins, as in the reference implementation. */
export function readEntry(wire: WireReader, message: WireField, into: Map<string, string>): void {
  let key = '';
  let value = '';
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) key = wire.text(field, MAX_NAME_BYTES);
    else if (field.number === 2) {
      const length = field.end - wire.cursor.position;
      value = length > MAX_NAME_BYTES ? `[${String(length)} bytes]` : wire.text(field, MAX_NAME_BYTES);
    }
  });
  if (into.size < 256) into.set(key, value);
}

/** `name: dtype[dimensions]` of a ValueInfoProto; what is not a tensor is named by its kind. */
export function readValueInfo(
  wire: WireReader,
  message: WireField,
): { readonly name: string; readonly type: string } {
  let name = '';
  let type = 'unknown';
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) name = wire.text(field, MAX_NAME_BYTES);
    else if (field.number === 2) type = readType(wire, field);
  });
  return { name, type };
}

const OTHER_TYPES: Readonly<Record<number, string>> = {
  4: 'sequence',
  5: 'map',
  7: 'opaque',
  8: 'sparse tensor',
  9: 'optional',
};

function readType(wire: WireReader, message: WireField): string {
  let text = 'unknown';
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) text = readTensorType(wire, field);
    else text = OTHER_TYPES[field.number] ?? text;
  });
  return text;
}

function readTensorType(wire: WireReader, message: WireField): string {
  let dtype = 'unknown';
  let shape = '';
  wire.message(message.end, (field) => {
    if (field.number === 1 && field.wire !== WIRE_BYTES)
      dtype = onnxTypeName(Number(BigInt.asIntN(32, wire.varint())));
    else if (field.number === 2 && field.wire === WIRE_BYTES) shape = readShape(wire, field);
  });
  return dtype + shape;
}

function readShape(wire: WireReader, message: WireField): string {
  const dimensions: string[] = [];
  wire.message(message.end, (field) => {
    if (field.number !== 1 || field.wire !== WIRE_BYTES) return;
    let text = '?';
    wire.message(field.end, (inner) => {
      if (inner.number === 1 && inner.wire !== WIRE_BYTES) {
        const value = wire.signed();
        text = value < 0n ? '?' : String(value);
      } else if (inner.number === 2 && inner.wire === WIRE_BYTES)
        text = wire.text(inner, MAX_NAME_BYTES).slice(0, 64);
    });
    if (dimensions.length < MAX_SHOWN_DIMENSIONS) dimensions.push(text);
  });
  return `[${dimensions.join(',')}]`;
}

function externalOf(entries: ReadonlyMap<string, string>, bytes: bigint): OnnxExternal {
  const offset = Number(entries.get('offset') ?? '0');
  const length = Number(entries.get('length') ?? bytes);
  const end = offset + length;
  // A place that is no number, or beyond every file, is a place that no file has.
  const isPlace = Number.isSafeInteger(end) && offset >= 0 && length >= 0;
  return { location: entries.get('location') ?? '', end: isPlace ? end : Number.MAX_SAFE_INTEGER };
}

/** External data with a `length` that type and shape contradict. */
function statesOtherLength(
  entries: ReadonlyMap<string, string>,
  size: { bits: number; bytes: bigint },
): boolean {
  const length = entries.get('length');
  return length !== undefined && size.bits > 0 && String(size.bytes) !== length.trim();
}

/**
 * Whether a tensor holds as many values as its shape says: exactly in raw_data, at least half a byte each in the typed
 * fields. Without this a header alone could claim any number of parameters.
 */
function holds(raw: RawTensor, size: { bits: number; bytes: bigint; elements: bigint }): boolean {
  if (raw.rawBytes === undefined) return BigInt(raw.typedBytes) * 2n >= size.elements;
  return size.bits === 0 || size.bytes === BigInt(raw.rawBytes);
}
