import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { ManifestEntry } from '../domain/manifest.ts';
import type { Progress } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import { lookAt, notFound, refused } from './file-errors.ts';
import { hashFiles } from './hash-files.ts';

/**
 * Size and SHA-256 of one file; `path` is its base name. A link is followed: here it is the caller's own way to name
 * the file. Errors: `not-found`, `invalid-subject` (not a regular file), `unreadable`, `changed-while-reading`.
 */
export async function digestFile(file: string, progress?: Progress): Promise<ManifestEntry> {
  const options = progress === undefined ? {} : { progress };
  const [hashed] = await hashFiles([regularFile(file)], options);
  if (hashed === undefined) throw new AppError('internal', `${file} was left without a digest`);
  return { path: path.basename(path.resolve(file)), ...hashed };
}

/** The subject of kind `file` that names these bytes. Errors as `digestFile`. */
export async function fileSubject(file: string, progress?: Progress): Promise<Subject> {
  const entry = await digestFile(file, progress);
  return { kind: 'file', name: entry.path, digest: { sha256: entry.sha256 } };
}

function regularFile(file: string): string {
  const real = lookAt(file, notFound, () => fs.realpathSync.native(file));
  if (!lookAt(file, notFound, () => fs.statSync(real)).isFile()) throw refused(file, 'is not a regular file');
  return real;
}
