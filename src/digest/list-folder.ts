import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { changed, disappeared, lookAt } from './file-errors.ts';
import { isSameFile } from './read-file.ts';

/** `kind`: what the name itself is, a link not followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'FIFO' | 'socket' | 'device';
}

export interface FolderListing {
  readonly entries: readonly FolderEntry[];
  /**
   * Throws `changed-while-reading` unless this is still the same folder with the same modification and change time:
   * then nothing was added, removed, renamed or swapped in it since it was listed.
   */
  readonly assertUnchanged: () => void;
}

/**
 * Lists one folder. Errors: `invalid-subject` (a name that is not UTF-8), `unreadable`, `changed-while-reading` (gone).
 */
export function listFolder(folder: string): FolderListing {
  const before = statFolder(folder);
  const entries = lookAt(folder, disappeared, () => fs.readdirSync(folder, { withFileTypes: true }));
  // The decoder puts U+FFFD for invalid bytes, which would make two names one; the character itself is a valid name.
  if (entries.some(({ name }) => name.includes('\ufffd'))) assertUtf8Names(folder);
  return {
    entries: entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    assertUnchanged() {
      const after = statFolder(folder);
      if (!after.isDirectory() || !isSameFile(before, after)) throw changed(folder, 'was modified');
    },
  };
}

function statFolder(folder: string): fs.BigIntStats {
  return lookAt(folder, disappeared, () => fs.lstatSync(folder, { bigint: true }));
}

function assertUtf8Names(folder: string): void {
  const names = lookAt(folder, disappeared, () => fs.readdirSync(folder, { encoding: 'buffer' }));
  const name = names.find((bytes) => !isUtf8(bytes));
  if (name === undefined) return;
  const shown = path.join(folder, name.toString('latin1'));
  throw new AppError('invalid-subject', `${shown} (shown as Latin-1) has a name that is not UTF-8`, {
    hint: 'rename the file',
  });
}

function kindOf(entry: fs.Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'FIFO';
  return entry.isSocket() ? 'socket' : 'device';
}
