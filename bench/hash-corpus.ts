import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const MIB = 1024 * 1024;
const BLOCK_BYTES = 64 * MIB;
/** Files of the model of many small ones. */
export const SMALL_FILES = 20_000;

export interface HashCase {
  readonly name: string;
  /** What the ratios of this case should be: ours against `openssl` in throughput, against `model_signing` in time. */
  readonly target: { readonly openssl?: number; readonly modelSigning?: number };
  readonly write: (folder: string) => void;
}

/** The three shapes of a model: some large files, very many small ones, one huge one. `quick` is an eighth of the bytes,
 * where start-up weighs too much to hold the target against `openssl`. */
export function hashCases(quick: boolean): HashCase[] {
  const openssl = quick ? {} : { openssl: 0.95 };
  const [large, huge] = quick ? [256 * MIB, 1024 * MIB] : [2048 * MIB, 8192 * MIB];
  return [
    {
      name: `4 files of ${inGib(large)}`,
      target: openssl,
      write: (folder) => {
        for (let index = 0; index < 4; index += 1)
          writeLarge(path.join(folder, `weights-${String(index)}`), large);
      },
    },
    {
      name: '20,000 files of 1-64 KiB',
      target: { modelSigning: 4 },
      write: (folder) => {
        writeSmall(folder);
      },
    },
    {
      name: `1 file of ${inGib(huge)}`,
      target: openssl,
      write: (folder) => {
        writeLarge(path.join(folder, 'weights'), huge);
      },
    },
  ];
}

/** Random data, one block over and over with a number in each: a sparse file would be read faster than any real one. */
export function writeLarge(file: string, size: number): void {
  const block = randomBytes(BLOCK_BYTES);
  const fd = fs.openSync(file, 'w');
  for (let at = 0; at < size; at += BLOCK_BYTES) {
    block.writeUInt32LE(at / BLOCK_BYTES);
    fs.writeSync(fd, block, 0, Math.min(BLOCK_BYTES, size - at));
  }
  fs.closeSync(fd);
}

/** Sizes spread evenly over the range by a fixed step: the same list every time. */
export function writeSmall(folder: string, count = SMALL_FILES): void {
  const block = randomBytes(4 * MIB);
  for (let index = 0; index < count; index += 1) {
    const size = 1024 + ((index * 7919) % (63 * 1024));
    const start = (index * 104_729) % (block.length - size);
    const parent = path.join(folder, `part-${String(index % 100)}`);
    if (index < 100) fs.mkdirSync(parent);
    fs.writeFileSync(path.join(parent, `${String(index)}.bin`), block.subarray(start, start + size));
  }
}

function inGib(bytes: number): string {
  return bytes >= 1024 * MIB ? `${String(bytes / (1024 * MIB))} GiB` : `${String(bytes / MIB)} MiB`;
}
