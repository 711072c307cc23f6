// Model files made byte by byte, so that a test can make each of them wrong in one place.

export interface SafetensorsTensor {
  readonly dtype: string;
  readonly shape: readonly (number | string)[];
  readonly data_offsets: readonly [number, number];
}

/** A safetensors file of a header as JSON text (or bytes) and data. */
export function safetensorsFile(header: string | Uint8Array, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const json = Buffer.from(header as string);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, data]);
}

/** A valid safetensors file of float32 vectors. */
export function safetensorsVectors(sizes: readonly number[], metadata?: Record<string, string>): Buffer {
  let offset = 0;
  const tensors: Record<string, unknown> = metadata === undefined ? {} : { __metadata__: metadata };
  for (const [index, size] of sizes.entries()) {
    tensors[`t${String(index)}`] = { dtype: 'F32', shape: [size], data_offsets: [offset, offset + size * 4] };
    offset += size * 4;
  }
  return safetensorsFile(JSON.stringify(tensors), Buffer.alloc(offset));
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

export function u64(value: bigint | number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)));
  return bytes;
}

export function ggufText(text: string | Uint8Array): Buffer {
  const bytes = Buffer.from(text as string);
  return Buffer.concat([u64(bytes.length), bytes]);
}

/** One metadata entry: key, type number, value bytes. */
export function ggufEntry(key: string | Uint8Array, type: number, value: Uint8Array): Buffer {
  return Buffer.concat([ggufText(key), u32(type), value]);
}

export const ggufString = (key: string, value: string): Buffer => ggufEntry(key, 8, ggufText(value));
export const ggufU32 = (key: string, value: number): Buffer => ggufEntry(key, 4, u32(value));

export function ggufStrings(key: string, items: readonly (string | Uint8Array)[]): Buffer {
  // In one buffer: vocabularies have hundreds of thousands of items.
  const size = items.reduce((sum, item) => sum + 8 + Buffer.byteLength(item), 12);
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(8);
  bytes.writeUIntLE(items.length, 4, 6);
  let at = 12;
  for (const item of items) {
    const length = Buffer.byteLength(item);
    bytes.writeUInt32LE(length, at);
    if (typeof item === 'string') bytes.write(item, at + 8);
    else bytes.set(item, at + 8);
    at += 8 + length;
  }
  return ggufEntry(key, 9, bytes);
}

export interface GgufTensor {
  readonly name: string;
  readonly dimensions: readonly (number | bigint)[];
  readonly type: number;
  readonly offset?: number;
}

export interface GgufParts {
  readonly version?: number;
  readonly tensors?: readonly GgufTensor[];
  readonly entries?: readonly Buffer[];
  readonly tensorCount?: bigint | number;
  readonly entryCount?: bigint | number;
  readonly data?: Uint8Array;
  readonly alignment?: number;
}

/** A GGUF file; counts may lie, data is appended after padding to the alignment. */
export function ggufFile(parts: GgufParts = {}): Buffer {
  const { tensors = [], entries = [], version = 3, alignment = 32 } = parts;
  const header = Buffer.concat([
    Buffer.from('GGUF'),
    u32(version),
    u64(parts.tensorCount ?? tensors.length),
    u64(parts.entryCount ?? entries.length),
    ...entries,
    ...tensors.map((tensor) =>
      Buffer.concat([
        ggufText(tensor.name),
        u32(tensor.dimensions.length),
        ...tensor.dimensions.map(u64),
        u32(tensor.type),
        u64(tensor.offset ?? 0),
      ]),
    ),
  ]);
  const padding = Buffer.alloc((alignment - (header.length % alignment)) % alignment);
  return Buffer.concat([header, padding, parts.data ?? Buffer.alloc(0)]);
}

export function varint(value: bigint | number): Buffer {
  let left = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    const low = Number(left & 0x7fn);
    left >>= 7n;
    bytes.push(left === 0n ? low : low | 0x80);
  } while (left !== 0n);
  return Buffer.from(bytes);
}

/** A protobuf field with a varint value. */
export function numberField(field: number, value: bigint | number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

/** A length-delimited protobuf field. */
export function bytesField(field: number, value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value as string);
  return Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes]);
}

export interface OnnxTensorParts {
  readonly name: string;
  readonly dims: readonly (bigint | number)[];
  readonly type?: number;
  readonly raw?: Uint8Array;
  readonly external?: Readonly<Record<string, string>>;
}

export function onnxTensor(parts: OnnxTensorParts): Buffer {
  const external = Object.entries(parts.external ?? {}).map(([key, value]) =>
    bytesField(13, Buffer.concat([bytesField(1, key), bytesField(2, value)])),
  );
  return Buffer.concat([
    bytesField(1, Buffer.concat(parts.dims.map(varint))),
    numberField(2, parts.type ?? 1),
    bytesField(8, parts.name),
    ...(parts.raw === undefined ? [] : [bytesField(9, parts.raw)]),
    ...external,
    ...(external.length === 0 ? [] : [numberField(14, 1)]),
  ]);
}

/** A ValueInfoProto of a tensor; a text is a symbolic dimension. */
export function onnxPort(name: string, type: number, dims: readonly (number | string)[]): Buffer {
  const shape = Buffer.concat(
    dims.map((dim) => bytesField(1, typeof dim === 'number' ? numberField(1, dim) : bytesField(2, dim))),
  );
  const tensor = Buffer.concat([numberField(1, type), bytesField(2, shape)]);
  return Buffer.concat([bytesField(1, name), bytesField(2, bytesField(1, tensor))]);
}

/** A ModelProto around graph fields. */
export function onnxModel(graph: readonly Buffer[], others: readonly Buffer[] = []): Buffer {
  return Buffer.concat([
    numberField(1, 8),
    bytesField(2, 'test-exporter'),
    bytesField(3, '1.0'),
    ...others,
    bytesField(7, Buffer.concat(graph)),
    bytesField(8, numberField(2, 17)),
  ]);
}
