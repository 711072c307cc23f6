import fs from 'node:fs';
import path from 'node:path';
import type { SkippedItem, SkipReason } from '../../domain/coverage.ts';
import { compareCodePoints } from '../../domain/manifest.ts';

/** Files of one folder that are to be scanned, and what is not scanned and why. Paths are root-relative, POSIX. */
export interface TreePart {
  readonly files: readonly string[];
  readonly skipped: readonly SkippedItem[];
}

/** More files than this in one tree are not listed; the rest is reported as skipped. */
export const MAX_FILES = 2_000_000;

/**
 * Walks the tree below `root` (an absolute, real path), folder by folder, names in code-point order. Symbolic links
 * are not followed. A link to something inside the tree is harmless, its target is scanned under its own path; a
 * link out of the tree, into an excluded place or to nothing is reported and makes the scan incomplete. Folders named
 * `.git` are left out: they hold history in compressed form, which this scan does not claim to read.
 */
export function* walkTree(root: string, excludes: ReadonlySet<string>): Generator<TreePart, void, undefined> {
  const pending = [''];
  let count = 0;
  while (pending.length > 0) {
    const folder = pending.pop() ?? '';
    const part = listFolder(root, folder, excludes);
    // Reversed, so that the stack gives them back in order.
    pending.push(...part.folders.reverse());
    count += part.files.length;
    if (count > MAX_FILES) {
      yield {
        files: [],
        skipped: [skip(folder === '' ? '.' : folder, 'limit-exceeded', 'too many files in the tree')],
      };
      return;
    }
    yield part;
  }
}

function listFolder(
  root: string,
  folder: string,
  excludes: ReadonlySet<string>,
): { files: string[]; folders: string[]; skipped: SkippedItem[] } {
  const files: string[] = [];
  const folders: string[] = [];
  const skipped: SkippedItem[] = [];
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch (error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    const detail = typeof code === 'string' ? code : 'folder cannot be listed';
    return { files, folders, skipped: [skip(folder === '' ? '.' : folder, 'unreadable', detail)] };
  }
  entries.sort((a, b) => compareCodePoints(a.name, b.name));
  for (const entry of entries) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (excludes.has(name)) skipped.push(skip(name, 'excluded', 'by option'));
    else if (entry.name.includes('\ufffd'))
      skipped.push(skip(name, 'unreadable', 'its name is not valid UTF-8'));
    else if (entry.isFile()) files.push(name);
    else if (entry.isDirectory()) {
      if (entry.name === '.git') skipped.push(skip(name, 'excluded', 'git history is not read'));
      else folders.push(name);
    } else if (entry.isSymbolicLink()) skipped.push(skipLink(root, name, excludes));
    else skipped.push(skip(name, 'not-a-file'));
  }
  return { files, folders, skipped };
}

function skipLink(root: string, name: string, excludes: ReadonlySet<string>): SkippedItem {
  let target: string;
  try {
    target = path.relative(root, fs.realpathSync(path.join(root, name)));
  } catch {
    return skip(name, 'symlink', 'points to nothing');
  }
  const parts = target.split(path.sep);
  if (parts[0] === '..' || path.isAbsolute(target)) return skip(name, 'symlink', 'points out of the tree');
  const isLeftOut = parts.some(
    (part, index) => part === '.git' || excludes.has(parts.slice(0, index + 1).join('/')),
  );
  if (isLeftOut) return skip(name, 'symlink', 'points to something that is left out');
  return skip(name, 'excluded', 'symbolic link, its target is scanned under its own path');
}

function skip(name: string, reason: SkipReason, detail?: string): SkippedItem {
  return { path: name, reason, ...(detail === undefined ? {} : { detail }) };
}
