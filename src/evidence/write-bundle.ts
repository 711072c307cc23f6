import { constants } from 'node:fs';
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError, messageOf, toAppError } from '../domain/errors.ts';

/** Writers that meet in one folder, and leftovers of killed ones, that are stepped around. */
const MAX_TEMPORARY_NAMES = 10_000;

/**
 * Writes one bundle so that a reader sees all of it or nothing, whenever the writer is killed: temporary name,
 * fsync, rename. The same bytes again are a no-op. Throws AppError `invalid-store` when the folder is something
 * else or the file is there with other content, `unreadable` when the file system refuses.
 */
export async function writeBundleFile(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await lstat(folder)).isDirectory())
      throw new AppError('invalid-store', `${folder} is not a folder`);
    const target = path.join(folder, name);
    if (await holdsSame(target, bytes)) return;
    const temporary = await writeTemporary(folder, name, bytes);
    try {
      await rename(temporary, target);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
    await syncFolder(folder);
  } catch (thrown) {
    throw asStoreError(thrown, folder);
  }
}

async function holdsSame(target: string, bytes: Uint8Array): Promise<boolean> {
  const stat = await lstat(target).catch(absent);
  if (stat === undefined) return false;
  if (stat.isFile() && stat.size === bytes.byteLength && (await readFile(target)).equals(bytes)) return true;
  throw new AppError('invalid-store', `${target} is there with other content`, {
    hint: 'the file was changed after it was stored; move it away and store the evidence again',
  });
}

async function writeTemporary(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY;
  for (let attempt = 0; attempt < MAX_TEMPORARY_NAMES; attempt += 1) {
    const temporary = path.join(folder, `.${name}.${String(attempt)}.tmp`);
    const handle = await open(temporary, flags, 0o644).catch((thrown: unknown) => taken(thrown));
    if (handle === undefined) continue;
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    } finally {
      await handle.close();
    }
    return temporary;
  }
  throw new AppError('invalid-store', `${folder} is full of temporary files`, {
    hint: 'remove the files that end in .tmp; they are left over from interrupted writes',
  });
}

/** Makes the rename itself durable, where the platform lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch((thrown: unknown) => notOpenable(thrown));
  if (handle === undefined) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function absent(thrown: unknown): undefined {
  if (codeOf(thrown) !== 'ENOENT') throw thrown;
}

function taken(thrown: unknown): undefined {
  if (codeOf(thrown) !== 'EEXIST') throw thrown;
}

function notOpenable(thrown: unknown): undefined {
  if (codeOf(thrown) !== 'EISDIR' && codeOf(thrown) !== 'EPERM') throw thrown;
}

function codeOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
}

function asStoreError(thrown: unknown, folder: string): AppError {
  const code = codeOf(thrown);
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new AppError('invalid-store', `${folder} is not a folder`, { cause: thrown });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new AppError(
      'missing-permission',
      `evidence cannot be written to ${folder}: ${messageOf(thrown)}`,
      {
        hint: 'name a folder this process may write to',
        cause: thrown,
      },
    );
  }
  return toAppError(thrown, 'unreadable', `evidence cannot be written to ${folder}`);
}
