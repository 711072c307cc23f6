import fs from 'node:fs';
import path from 'node:path';
import { AppError, messageOf } from '../domain/errors.ts';
import type { Manifest, ManifestEntry } from '../domain/manifest.ts';
import type { FilePort } from './file-port.ts';

/** O_NOFOLLOW and O_NONBLOCK do not exist on Windows. */
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = fs.constants;

/**
 * Opens a file of the manifest, lets `use` read it, closes it. Errors: `unreadable`; `changed-while-reading` when the
 * file is no longer the one that was hashed, as far as kind and size tell.
 */
export function withDiskFile<T>(manifest: Manifest, entry: ManifestEntry, use: (file: FilePort) => T): T {
  const absolute = path.join(manifest.root, entry.path);
  const descriptor = open(absolute, entry.path, manifest.allowSymlinks);
  try {
    const stat = fs.fstatSync(descriptor);
    if (!stat.isFile() || stat.size !== entry.size) {
      throw new AppError('changed-while-reading', `${entry.path} changed after it was hashed`, {
        hint: 'run again when nothing writes to the model',
      });
    }
    return use({
      size: stat.size,
      read: (offset, length, reuse) => readAt(descriptor, { offset, length, name: entry.path }, reuse),
    });
  } finally {
    fs.closeSync(descriptor);
  }
}

function open(absolute: string, name: string, allowSymlinks: boolean): number {
  try {
    return fs.openSync(absolute, O_RDONLY | O_NONBLOCK | (allowSymlinks ? 0 : O_NOFOLLOW));
  } catch (cause) {
    throw new AppError('unreadable', `cannot open ${name}: ${messageOf(cause)}`, { cause });
  }
}

function readAt(
  descriptor: number,
  piece: { offset: number; length: number; name: string },
  reuse: Buffer | undefined,
): Buffer {
  const buffer = reuse ?? Buffer.allocUnsafe(piece.length);
  let filled = 0;
  try {
    while (filled < piece.length) {
      const count = fs.readSync(descriptor, buffer, filled, piece.length - filled, piece.offset + filled);
      if (count === 0) break;
      filled += count;
    }
  } catch (cause) {
    throw new AppError('unreadable', `cannot read ${piece.name}: ${messageOf(cause)}`, { cause });
  }
  return buffer.subarray(0, filled);
}
