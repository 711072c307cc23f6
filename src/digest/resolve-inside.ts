import fs from 'node:fs';
import path from 'node:path';
import { errnoOf, isMissing, refused, unreadable } from './file-errors.ts';

export interface ResolvedPath {
  /** Real path: no component of it is a link. */
  readonly file: string;
  readonly kind: 'file' | 'folder';
}

/**
 * Follows every link of an absolute path and makes sure that it ends at a file or folder inside one of `realRoots`
 * (real paths). Errors: `invalid-subject` (broken, circular, outside, device and the like), `unreadable`.
 */
export function resolveInside(file: string, ...realRoots: readonly string[]): ResolvedPath {
  const real = realPathOf(file);
  if (!realRoots.some((root) => isInside(real, root)))
    throw refused(file, `leads outside the model, to ${real}`);
  const stat = fs.lstatSync(real);
  if (stat.isFile()) return { file: real, kind: 'file' };
  if (stat.isDirectory()) return { file: real, kind: 'folder' };
  throw refused(file, 'leads to neither a file nor a folder');
}

/** Whether a real path is the root or below it. */
export function isInside(real: string, realRoot: string): boolean {
  const prefix = realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep;
  return real === realRoot || real.startsWith(prefix);
}

function realPathOf(file: string): string {
  try {
    return fs.realpathSync.native(file);
  } catch (cause) {
    if (isMissing(cause)) throw refused(file, 'is a broken symbolic link');
    if (errnoOf(cause) === 'ELOOP') throw refused(file, 'is a cycle of symbolic links');
    throw unreadable(file, cause);
  }
}
