import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError, messageOf } from '../domain/errors.ts';
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

/**
 * Several digests of one file from one reading of it, by their in-toto names. Errors: `not-found`, `invalid-subject`,
 * `unreadable`.
 */
export async function digestFileWith(
  file: string,
  algorithms: readonly ('sha256' | 'sha512')[],
): Promise<Readonly<Record<string, string>>> {
  const hashes = algorithms.map((name) => [name, createHash(name)] as const);
  const stream = fs.createReadStream(regularFile(file), { highWaterMark: 1024 * 1024 });
  try {
    for await (const chunk of stream) for (const [, hash] of hashes) hash.update(chunk as Buffer);
  } catch (cause) {
    throw new AppError('unreadable', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  return Object.fromEntries(hashes.map(([name, hash]) => [name, hash.digest('hex')]));
}
