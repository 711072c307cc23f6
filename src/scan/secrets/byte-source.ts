import fs from 'node:fs';
import { createDecoder, type TextEncoding } from './text-encoding.ts';

/** Gives bytes of UTF-8 text (or of a binary file) piece by piece. */
export interface ByteSource {
  /** Writes at least one byte into `target` from `offset` on and returns how many; 0 at the end. */
  read(target: Buffer, offset: number): number;
}

/** The rest of an open file, from where its descriptor stands; `total` tells how many bytes came. */
export function fileSource(descriptor: number): ByteSource & { readonly total: () => number } {
  let total = 0;
  return {
    total: () => total,
    read(target, offset) {
      const count = fs.readSync(descriptor, target, offset, target.length - offset, null);
      total += count;
      return count;
    },
  };
}

/** One source after the other. */
export function concatSources(first: ByteSource, second: ByteSource): ByteSource {
  return { read: (target, offset) => first.read(target, offset) || second.read(target, offset) };
}

export const EMPTY_SOURCE: ByteSource = { read: () => 0 };

export function bytesSource(bytes: Buffer): ByteSource {
  let position = 0;
  return {
    read(target, offset) {
      const count = bytes.copy(target, offset, position);
      position += count;
      return count;
    },
  };
}

const RAW_BYTES = 64 * 1024;

/** The same text in UTF-8. */
export function transcodingSource(
  source: ByteSource,
  encoding: Exclude<TextEncoding, 'binary' | 'utf-8'>,
): ByteSource {
  const decode = createDecoder(encoding);
  const raw = Buffer.alloc(RAW_BYTES);
  let pending = Buffer.alloc(0);
  let ended = false;
  return {
    read(target, offset) {
      while (pending.length === 0 && !ended) {
        const count = source.read(raw, 0);
        ended = count === 0;
        pending = Buffer.from(decode(raw.subarray(0, count), ended), 'utf8');
      }
      const copied = pending.copy(target, offset);
      pending = pending.subarray(copied);
      return copied;
    },
  };
}
