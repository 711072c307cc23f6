import { u32, u64 } from './model-bytes.ts';

// A small HDF5 writer: superblock 0, groups by symbol table, contiguous data sets, text attributes. Enough for readers.

export interface Hdf5Group {
  /** More attributes in a heap, as the newest format stores many; the heap itself is not there. */
  readonly hasMoreAttributes?: boolean;
  readonly groups?: Readonly<Record<string, Hdf5Group>>;
  /** Name to shape; elements are float32. */
  readonly data?: Readonly<Record<string, readonly number[]>>;
  readonly attributes?: Readonly<Record<string, string>>;
}

const u16 = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8]);
const pad8 = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)]);
const FLOAT32 = Buffer.concat([Buffer.from([0x11, 0x20, 0x1f, 0x00]), u32(4), Buffer.alloc(12)]);

class Writer {
  readonly parts: Buffer[] = [];
  size = 96;

  add(bytes: Buffer): number {
    const at = this.size;
    const padded = pad8(bytes);
    this.parts.push(padded);
    this.size += padded.length;
    return at;
  }

  header(messages: readonly Buffer[]): number {
    const body = Buffer.concat(messages);
    return this.add(
      Buffer.concat([Buffer.from([1, 0]), u16(messages.length), u32(1), u32(body.length), u32(0), body]),
    );
  }

  dataset(shape: readonly number[]): number {
    const space = Buffer.concat([Buffer.from([1, shape.length, 0, 0]), u32(0), ...shape.map(u64)]);
    return this.header([message(0x01, space), message(0x03, FLOAT32)]);
  }

  group(group: Hdf5Group): number {
    const links = [
      ...Object.entries(group.groups ?? {}).map(([name, inner]) => [name, this.group(inner)] as const),
      ...Object.entries(group.data ?? {}).map(([name, shape]) => [name, this.dataset(shape)] as const),
    ];
    let names = Buffer.alloc(8);
    const symbols = links.map(([name, address]) => {
      const at = names.length;
      names = Buffer.concat([names, pad8(Buffer.from(`${name}\0`))]);
      return Buffer.concat([u64(at), u64(address), u32(0), u32(0), Buffer.alloc(16)]);
    });
    const heapData = this.add(names);
    const heap = this.add(
      Buffer.concat([Buffer.from('HEAP\0\0\0\0'), u64(names.length), u64(1), u64(heapData)]),
    );
    const node = this.add(Buffer.concat([Buffer.from('SNOD\u0001\0'), u16(links.length), ...symbols]));
    const none = u64(0xffff_ffff_ffff_ffffn);
    const tree = this.add(
      Buffer.concat([Buffer.from('TREE\0\0'), u16(1), none, none, u64(0), u64(node), u64(0)]),
    );
    const attributes = Object.entries(group.attributes ?? {}).map(([name, text]) => attribute(name, text));
    const info = message(0x15, Buffer.concat([Buffer.from([0, 0]), u64(heap), u64(tree)]));
    const more = group.hasMoreAttributes === true ? [info] : [];
    return this.header([message(0x11, Buffer.concat([u64(tree), u64(heap)])), ...attributes, ...more]);
  }
}

function message(type: number, body: Buffer): Buffer {
  const padded = pad8(body);
  return Buffer.concat([u16(type), u16(padded.length), Buffer.alloc(4), padded]);
}

function attribute(name: string, text: string): Buffer {
  const title = Buffer.from(`${name}\0`);
  const value = Buffer.from(text);
  const type = Buffer.concat([Buffer.from([0x13, 0, 0, 0]), u32(value.length)]);
  const space = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]);
  const head = Buffer.concat([Buffer.from([1, 0]), u16(title.length), u16(type.length), u16(space.length)]);
  return message(0x0c, Buffer.concat([head, pad8(title), pad8(type), pad8(space), value]));
}

export function hdf5File(root: Hdf5Group): Buffer {
  const writer = new Writer();
  const address = writer.group(root);
  const superblock = Buffer.concat([
    Buffer.from('894844460d0a1a0a', 'hex'),
    Buffer.from([0, 0, 0, 0, 0, 8, 8, 0]),
    u16(4),
    u16(16),
    u32(0),
    u64(0),
    u64(0xffff_ffff_ffff_ffffn),
    u64(writer.size),
    u64(0xffff_ffff_ffff_ffffn),
    u64(0),
    u64(address),
    u32(0),
    u32(0),
    Buffer.alloc(16),
  ]);
  return Buffer.concat([superblock, ...writer.parts]);
}
