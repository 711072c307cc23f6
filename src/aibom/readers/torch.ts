import { AppError } from '../../domain/errors.ts';
import { ByteCursor } from '../byte-cursor.ts';
import type { FilePort } from '../file-port.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { isZip } from '../zip-directory.ts';
import { readTorchLegacy } from './torch-legacy.ts';
import { readTorchZip } from './torch-zip.ts';

const ENDINGS = /\.(?:pt|pth|pt2|ptl|bin|ckpt|jit)$/i;

/**
 * PyTorch checkpoints and TorchScript (torch/serialization.py): a ZIP archive, or pickles in a row before 1.6. The
 * ending says little, so the first bytes decide. Pickles are walked opcode by opcode; nothing is ever unpickled.
 */
export const torchReader: Reader = {
  id: 'torch',
  role: 'weights',
  matches: (path) => ENDINGS.test(path),
  read(file, path): ReaderResult {
    if (isZip(file)) return readTorchZip(file, path);
    if (isPickle(file)) return readTorchLegacy(file, path);
    if (/\.bin$/i.test(path))
      return { facts: [], references: [], findings: [], complete: true, isOpaque: true };
    throw new AppError('malformed', 'the file is neither a ZIP archive nor a pickle');
  },
};

/** PROTO with a protocol that exists. */
export function isPickle(file: FilePort): boolean {
  if (file.size < 2) return false;
  const cursor = new ByteCursor(file);
  return cursor.u8() === 0x80 && cursor.u8() <= 5;
}
