import fs from 'node:fs/promises';
import path from 'node:path';
import { AppError, messageOf, type ErrorCode } from '../domain/errors.ts';

/**
 * Port: the file operations a log is written with, so that a test can stop after each one. Every call is complete when
 * it returns: bytes of `write` and `append` are on stable storage, names only after `syncFolder`.
 */
export interface LogDisk {
  /** The bytes of a regular file, undefined when there is none. AppError `limit-exceeded`, `unreadable`. */
  read(file: string, maxBytes: number): Promise<Buffer | undefined>;
  /** Creates or replaces a file's bytes and syncs them. */
  write(file: string, data: Uint8Array): Promise<void>;
  /** Adds bytes behind `size`, the file's present length, and syncs them. */
  append(file: string, data: Uint8Array, size: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Makes the names in a folder durable. */
  syncFolder(folder: string): Promise<void>;
  /** Creates a folder with its parents, durably. */
  makeFolder(folder: string): Promise<void>;
  /** Removes a file or a folder with all in it; nothing there is fine. */
  remove(target: string): Promise<void>;
  /** Names in a folder, sorted; empty when there is none. */
  list(folder: string): Promise<string[]>;
}

/** A log directory on a disk. */
export interface LogFolder {
  readonly directory: string;
  readonly disk: LogDisk;
}

/** The real disk. */
export const logDisk: LogDisk = {
  read: readFileBounded,
  write: (file, data) =>
    guarded(file, async () => {
      await withHandle(file, 'w', async (handle) => {
        await handle.writeFile(data);
        await handle.sync();
      });
    }),
  append: (file, data, size) =>
    guarded(file, async () => {
      await withHandle(file, 'r+', async (handle) => {
        await handle.write(data, 0, data.byteLength, size);
        await handle.sync();
      });
    }),
  rename: (from, to) => guarded(to, () => fs.rename(from, to)),
  syncFolder: (folder) =>
    guarded(folder, async () => {
      if (process.platform === 'win32') return; // a folder cannot be opened there
      await withHandle(folder, 'r', (handle) => handle.sync());
    }),
  makeFolder: (folder) =>
    guarded(folder, async () => {
      const first = await fs.mkdir(folder, { recursive: true });
      if (first === undefined) return;
      for (let made = path.resolve(folder); ; made = path.dirname(made)) {
        await logDisk.syncFolder(path.dirname(made));
        if (made === path.resolve(first)) return;
      }
    }),
  remove: (target) => guarded(target, () => fs.rm(target, { recursive: true, force: true })),
  list: async (folder) => {
    try {
      return (await fs.readdir(folder)).sort();
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT') return [];
      throw new AppError('unreadable', `cannot read audit log ${folder}: ${messageOf(cause)}`, { cause });
    }
  },
};

/** Writes a file so that it has its old bytes or the new ones after a crash at any moment: temporary file, rename. The caller syncs the folder. */
export async function replaceFile(disk: LogDisk, file: string, data: Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.tmp`);
  await disk.write(temporary, data);
  await disk.rename(temporary, file);
}

/** `code` of an error from Node; `instanceof` is not reliable across realms. */
export function codeOf(thrown: unknown): string | undefined {
  const code: unknown =
    typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}

async function readFileBounded(file: string, maxBytes: number): Promise<Buffer | undefined> {
  try {
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    return await withHandle(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK, async (handle) => {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new AppError('unreadable', `${file} is not a regular file`);
      if (stat.size > maxBytes) throw tooLarge(file, maxBytes);
      const data = Buffer.alloc(stat.size);
      const { bytesRead } = await handle.read(data, 0, stat.size, 0);
      return data.subarray(0, bytesRead);
    });
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') return undefined;
    if (codeOf(cause) === 'limit-exceeded' || codeOf(cause) === 'unreadable') throw cause;
    throw new AppError('unreadable', `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
}

async function withHandle<T>(
  file: string,
  flags: string | number,
  use: (handle: fs.FileHandle) => Promise<T>,
): Promise<T> {
  const handle = await fs.open(file, flags);
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

function tooLarge(file: string, maxBytes: number): AppError {
  return new AppError('limit-exceeded', `${file} is larger than ${String(maxBytes)} bytes`);
}

const WRITE_CODES: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'missing-permission',
  EPERM: 'missing-permission',
  EROFS: 'missing-permission',
  ENOTDIR: 'invalid-input',
  EISDIR: 'invalid-input',
  EEXIST: 'invalid-input',
};

async function guarded<T>(target: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = codeOf(cause) ?? '';
    const kind = Object.hasOwn(WRITE_CODES, code) ? WRITE_CODES[code] : undefined;
    throw new AppError(kind ?? 'tool-failed', `cannot write audit log ${target}: ${messageOf(cause)}`, {
      cause,
    });
  }
}
