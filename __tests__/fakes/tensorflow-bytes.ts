import { bytesField, numberField, u32, u64, varint } from './model-bytes.ts';

// TensorFlow files byte by byte: SavedModel, checkpoint index, TFLite.

export interface Variable {
  readonly key: string;
  readonly dtype?: number;
  readonly shape?: readonly number[];
  readonly offset?: number;
  readonly size?: number;
  readonly shard?: number;
}

const shapeOf = (sizes: readonly number[]): Buffer =>
  Buffer.concat(sizes.map((size) => bytesField(2, numberField(1, size))));

/** A table file of one data block and one index block, as TensorFlow writes small checkpoints. */
export function checkpointIndex(variables: readonly Variable[], shards = 1): Buffer {
  const entries = variables.map(({ key, dtype = 1, shape = [1], offset = 0, size = 4, shard = 0 }) => {
    const value = Buffer.concat([
      numberField(1, dtype),
      bytesField(2, shapeOf(shape)),
      numberField(3, shard),
      numberField(4, offset),
      numberField(5, size),
    ]);
    return [key, value] as const;
  });
  const block = tableBlock([['', numberField(1, shards)], ...entries]);
  const index = tableBlock([['z', Buffer.concat([varint(0), varint(block.length - 5)])]]);
  const handles = Buffer.concat([varint(0), varint(0), varint(block.length), varint(index.length - 5)]);
  const footer = Buffer.concat([handles, Buffer.alloc(40 - handles.length), u64(0xdb47_7524_8b80_fb57n)]);
  return Buffer.concat([block, index, footer]);
}

/** Entries without shared prefixes, one restart point, no compression, no checksum. */
function tableBlock(entries: readonly (readonly [string, Buffer])[]): Buffer {
  const body = entries.map(([key, value]) =>
    Buffer.concat([varint(0), varint(Buffer.byteLength(key)), varint(value.length), Buffer.from(key), value]),
  );
  return Buffer.concat([...body, u32(0), u32(1), Buffer.alloc(5)]);
}

/** A SavedModel with one signature of one input and one output. */
export function savedModel(version = '2.16.1'): Buffer {
  const port = (name: string, shape: readonly number[]): Buffer =>
    Buffer.concat([
      bytesField(1, name),
      bytesField(2, Buffer.concat([numberField(2, 1), bytesField(3, shapeOf(shape))])),
    ]);
  const signature = Buffer.concat([bytesField(1, port('x', [-1, 4])), bytesField(2, port('y', [-1, 2]))]);
  const graph = Buffer.concat([
    bytesField(1, Buffer.concat([bytesField(4, 'serve'), bytesField(5, version)])),
    bytesField(2, Buffer.alloc(200)),
    bytesField(5, Buffer.concat([bytesField(1, 'serving_default'), bytesField(2, signature)])),
  ]);
  return Buffer.concat([numberField(1, 1), bytesField(2, graph)]);
}

type FlatValue = { readonly offset: number } | { readonly inline: Buffer };

/** Writes a FlatBuffer front to back: what is pointed at is placed after what points. */
class FlatWriter {
  #bytes = Buffer.alloc(0);

  get bytes(): Buffer {
    return this.#bytes;
  }

  append(bytes: Buffer): number {
    const at = this.#bytes.length;
    this.#bytes = Buffer.concat([this.#bytes, bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    return at;
  }

  /** A table with its vtable in front; returns where the table is and where each field lies. */
  table(fields: readonly (FlatValue | undefined)[]): {
    readonly at: number;
    readonly slots: readonly number[];
  } {
    const sizes = fields.map((field) =>
      field === undefined ? 0 : 'inline' in field ? field.inline.length : 4,
    );
    const vtableBytes = 4 + fields.length * 2;
    let position = 4;
    const slots = sizes.map((size) => {
      if (size === 0) return 0;
      const slot = position;
      position += Math.ceil(size / 4) * 4;
      return slot;
    });
    const vtable = Buffer.alloc(vtableBytes);
    vtable.writeUInt16LE(vtableBytes, 0);
    vtable.writeUInt16LE(position, 2);
    for (const [index, slot] of slots.entries()) vtable.writeUInt16LE(slot, 4 + index * 2);
    const start = this.append(vtable);
    const at = this.#bytes.length;
    const body = Buffer.alloc(position);
    body.writeInt32LE(at - start, 0);
    for (const [index, field] of fields.entries())
      if (field !== undefined && 'inline' in field) field.inline.copy(body, slots[index]);
    this.append(body);
    return { at, slots: slots.map((slot) => at + slot) };
  }

  point(from: number, to: number): void {
    this.#bytes.writeUInt32LE(to - from, from);
  }

  vector(items: readonly Buffer[]): number {
    return this.append(Buffer.concat([u32(items.length), ...items]));
  }
}

export interface LiteTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: number;
  /** Bytes of data; none for an input or output. */
  readonly data?: number;
}

const POINTER: FlatValue = { offset: 0 };

/** A TFLite model of one subgraph; the first tensor is its input, the last its output. */
export function tfliteModel(tensors: readonly LiteTensor[]): Buffer {
  const flat = new FlatWriter();
  flat.append(Buffer.concat([u32(0), Buffer.from('TFL3')]));
  const model = flat.table([{ inline: u32(3) }, POINTER, POINTER, POINTER, POINTER]);
  flat.point(0, model.at);
  const [, operators = 0, subgraphs = 0, description = 0, buffers = 0] = model.slots;
  flat.point(operators, flat.vector([]));
  const text = Buffer.from('made by a test');
  flat.point(description, flat.append(Buffer.concat([u32(text.length), text])));
  tables(
    flat,
    buffers,
    [0, ...tensors.map((tensor) => tensor.data ?? 0)].map((size) => () => {
      const table = flat.table([POINTER]);
      flat.point(table.slots[0] ?? 0, flat.append(Buffer.concat([u32(size), Buffer.alloc(size)])));
      return table.at;
    }),
  );
  tables(flat, subgraphs, [() => subgraph(flat, tensors)]);
  return flat.bytes;
}

function subgraph(flat: FlatWriter, tensors: readonly LiteTensor[]): number {
  const graph = flat.table([POINTER, POINTER, POINTER]);
  const [list = 0, inputs = 0, outputs = 0] = graph.slots;
  flat.point(inputs, flat.vector([u32(0)]));
  flat.point(outputs, flat.vector([u32(tensors.length - 1)]));
  tables(
    flat,
    list,
    tensors.map((tensor, index) => () => {
      const table = flat.table([
        POINTER,
        { inline: Buffer.from([tensor.type]) },
        { inline: u32(index + 1) },
        POINTER,
      ]);
      flat.point(table.slots[0] ?? 0, flat.vector(tensor.shape.map(u32)));
      const name = Buffer.from(tensor.name);
      flat.point(table.slots[3] ?? 0, flat.append(Buffer.concat([u32(name.length), name])));
      return table.at;
    }),
  );
  return graph.at;
}

function tables(flat: FlatWriter, slot: number, makers: readonly (() => number)[]): void {
  const vector = flat.append(Buffer.concat([u32(makers.length), Buffer.alloc(makers.length * 4)]));
  flat.point(slot, vector);
  for (const [index, make] of makers.entries()) flat.point(vector + 4 + index * 4, make());
}
