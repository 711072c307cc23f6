import { AppError } from '../../domain/errors.ts';
import type { FilePort } from '../file-port.ts';

/** tensorflow/core/lib/io/format.h, which is that of LevelDB: the last 48 bytes, ending with this number. */
const FOOTER_BYTES = 48;
const MAGIC = 0xdb47_7524_8b80_fb57n;
const MAX_BLOCK_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 1_000_000;
const TRAILER_BYTES = 5;

/**
 * Entries of a table file of TensorFlow in their order. Blocks are stored plain, as TensorFlow writes checkpoints; a
 * compressed one is `malformed`. Error also: `limit-exceeded`.
 */
export function readTableEntries(file: FilePort): readonly (readonly [key: string, value: Uint8Array])[] {
  if (file.size < FOOTER_BYTES) throw malformed('the file is shorter than the end of a table');
  const footer = Buffer.from(file.read(file.size - FOOTER_BYTES, FOOTER_BYTES));
  if (footer.readBigUInt64LE(40) !== MAGIC) throw malformed('the file does not end as a table does');
  const handle = new BlockCursor(footer.subarray(0, 40));
  handle.varint();
  handle.varint();
  const index = readBlock(file, handle.varint(), handle.varint());
  const entries: (readonly [string, Uint8Array])[] = [];
  for (const [, place] of blockEntries(index)) {
    const cursor = new BlockCursor(place);
    for (const entry of blockEntries(readBlock(file, cursor.varint(), cursor.varint()))) {
      if (entries.length >= MAX_ENTRIES)
        throw new AppError('limit-exceeded', 'the table has more than 1,000,000 entries');
      entries.push(entry);
    }
  }
  return entries;
}

function readBlock(file: FilePort, offset: number, size: number): Buffer {
  if (size > MAX_BLOCK_BYTES)
    throw new AppError('limit-exceeded', 'a block of the table is larger than 64 MiB');
  if (offset + size + TRAILER_BYTES > file.size) throw malformed('a block of the table ends after the file');
  const bytes = Buffer.from(file.read(offset, size + TRAILER_BYTES));
  if (bytes.length !== size + TRAILER_BYTES) throw malformed('a block of the table is cut');
  if (bytes[size] !== 0) throw malformed('a block of the table is compressed');
  return bytes.subarray(0, size);
}

/** Keys share a prefix with the one before; the block ends with its restart points and their number. */
function* blockEntries(block: Buffer): Generator<readonly [string, Uint8Array]> {
  if (block.length < 4) throw malformed('a block of the table has no restart points');
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 - restarts * 4;
  if (end < 0) throw malformed('a block of the table has more restart points than bytes');
  const cursor = new BlockCursor(block.subarray(0, end));
  let key = Buffer.alloc(0);
  while (cursor.remaining > 0) {
    const shared = cursor.varint();
    const unshared = cursor.varint();
    const length = cursor.varint();
    if (shared > key.length || shared + unshared > 65_535) throw malformed('a key of the table is damaged');
    key = Buffer.concat([key.subarray(0, shared), cursor.take(unshared)]);
    yield [key.toString('utf8'), cursor.take(length)];
  }
}

class BlockCursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  varint(): number {
    let value = 0;
    for (let index = 0; index < 7; index += 1) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) break;
      this.#at += 1;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return value;
    }
    throw malformed('a number in the table does not end');
  }

  take(length: number): Uint8Array {
    if (length > this.remaining) throw malformed('a value of the table is longer than its block');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}

function malformed(message: string): AppError {
  return new AppError('malformed', message);
}
