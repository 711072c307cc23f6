import { AppError } from '../domain/errors.ts';
import type { RandomAccess } from './random-access.ts';

const MAX_MESSAGES = 100_000;
const MAX_BLOCKS = 1_000;
const CONTINUATION = 0x10;

/** A header message: type (specification IV.A.2) and where its body lies. */
export interface Hdf5Message {
  readonly type: number;
  readonly at: number;
  readonly size: number;
}

/** What the parser needs of the file: its bytes, and how the superblock writes addresses and lengths. */
interface Hdf5Source {
  readonly data: RandomAccess;
  address(at: number): number;
  length(at: number): number;
  readonly offsetBytes: number;
}

interface Block {
  readonly at: number;
  readonly size: number;
}

/** All messages of an object header, version 1 or 2, with its continuations. */
export function parseHdf5Messages(file: Hdf5Source, address: number): readonly Hdf5Message[] {
  const { data } = file;
  const isNew = data.bytes(address, 4).toString('latin1') === 'OHDR';
  const messages: Hdf5Message[] = [];
  const blocks: Block[] = [isNew ? firstBlockOf(file, address) : oldBlock(file, address)];
  const flags = isNew ? data.u8(address + 5) : 0;
  for (let index = 0; index < blocks.length; index += 1) {
    if (index > MAX_BLOCKS) throw new AppError('limit-exceeded', 'an object header has too many parts');
    const block = blocks[index];
    if (block === undefined) break;
    for (const message of isNew ? newMessages(file, block, flags) : oldMessages(file, block)) {
      if (messages.length >= MAX_MESSAGES)
        throw new AppError('limit-exceeded', 'an object header has too many messages');
      if (message.type !== CONTINUATION) messages.push(message);
      else blocks.push(continuation(file, message, isNew));
    }
  }
  return messages;
}

function oldBlock(file: Hdf5Source, address: number): Block {
  if (file.data.u8(address) !== 1)
    throw new AppError('malformed', 'an object has no header of version 1 or 2');
  return { at: address + 16, size: file.data.u32(address + 8) };
}

function firstBlockOf(file: Hdf5Source, address: number): Block {
  const { data } = file;
  const flags = data.u8(address + 5);
  let at = address + 6;
  if ((flags & 0x20) !== 0) at += 16;
  if ((flags & 0x10) !== 0) at += 4;
  const width = 1 << (flags & 3);
  const size = width === 8 ? Number(data.u64(at) & 0xffff_ffffn) : data.bytes(at, width).readUIntLE(0, width);
  return { at: at + width, size };
}

/** Version 2 wraps a continuation in OCHK and a checksum. */
function continuation(file: Hdf5Source, message: Hdf5Message, isNew: boolean): Block {
  const at = file.address(message.at);
  const size = file.length(message.at + file.offsetBytes);
  return isNew ? { at: at + 4, size: size - 8 } : { at, size };
}

function* oldMessages(file: Hdf5Source, block: Block): Generator<Hdf5Message> {
  let at = block.at;
  const end = block.at + block.size;
  while (at + 8 <= end) {
    const size = file.data.u16(at + 2);
    if (at + 8 + size > end) throw new AppError('malformed', 'a header message is longer than its block');
    yield { type: file.data.u16(at), at: at + 8, size };
    at += 8 + size;
  }
}

function* newMessages(file: Hdf5Source, block: Block, flags: number): Generator<Hdf5Message> {
  const head = (flags & 4) === 0 ? 4 : 6;
  let at = block.at;
  const end = block.at + block.size;
  while (at + head <= end) {
    const size = file.data.u16(at + 1);
    if (at + head + size > end) return;
    yield { type: file.data.u8(at), at: at + head, size };
    at += head + size;
  }
}
