import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError, messageOf, type ErrorCode } from '../domain/errors.ts';

export interface ReadOptions {
  /** Longest accepted file in bytes. */
  readonly maxBytes: number;
  /** What is read, for messages: "policy", "public key". */
  readonly what: string;
}

export interface WriteOptions {
  /** Permission bits of a new file; default 0o644. */
  readonly mode?: number;
  /** Refuse to replace an existing file. */
  readonly exclusive?: boolean;
}

/**
 * Reads a regular file of at most `maxBytes`. Errors: `not-found`, `invalid-input` (a folder, a device),
 * `limit-exceeded`, `unreadable`. The bound holds for what is read, not only for what the file said about its size.
 * The thread waits meanwhile: for files of this kind that is shorter than handing them to another and back.
 */
export function readBounded(file: string, options: ReadOptions): Promise<Buffer> {
  return new Promise((resolve) => {
    resolve(readNow(file, options));
  });
}

function readNow(file: string, options: ReadOptions): Buffer {
  const descriptor = openForReading(file, options.what);
  try {
    const stat = fs.fstatSync(descriptor);
    if (!stat.isFile()) throw new AppError('invalid-input', `${options.what} ${file} is not a regular file`);
    if (stat.size > options.maxBytes) throw tooLarge(file, options);
    const buffer = Buffer.allocUnsafe(Math.min(stat.size, options.maxBytes) + 1);
    let length = 0;
    for (;;) {
      const bytesRead = fs.readSync(descriptor, buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    if (length === buffer.length) throw tooLarge(file, options);
    return buffer.subarray(0, length);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** As `readBounded`, decoded; `malformed` when the bytes are not UTF-8. A byte order mark stays for the parser to refuse. */
export async function readText(file: string, options: ReadOptions): Promise<string> {
  const bytes = await readBounded(file, options);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('malformed', `${options.what} ${file} is not UTF-8 text`, { cause });
  }
}

/**
 * Writes a file so that a reader sees the old bytes or the new ones, never a part: temporary file beside it, fsync,
 * rename (or hard link, when it must not replace one), fsync of the folder. Missing parent folders are made.
 * Errors: `invalid-input` (exists, is a folder), `missing-permission`, `tool-failed` (disk full and the like).
 */
export async function writeAtomically(
  file: string,
  data: Uint8Array | string,
  options: WriteOptions = {},
): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(
    folder,
    `.${path.basename(file).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    await fs.promises.mkdir(folder, { recursive: true });
    const handle = await fs.promises.open(temporary, 'wx', options.mode ?? 0o644);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (options.exclusive === true) await fs.promises.link(temporary, file);
    else await fs.promises.rename(temporary, file);
    await syncFolder(folder);
  } catch (cause) {
    throw writeError(file, cause);
  } finally {
    await fs.promises.rm(temporary, { force: true });
  }
}

/**
 * Reads a PEM private key. Outside CI a key that group or others can read is refused (`invalid-key`), as ssh does;
 * on a CI runner the file was just written from a secret by a step whose umask nobody chose.
 */
export async function readPrivateKey(file: string, options: { readonly inCi: boolean }): Promise<string> {
  const text = await readText(file, { maxBytes: 64 * 1024, what: 'private key' });
  if (!options.inCi && process.platform !== 'win32') {
    const { mode } = fs.statSync(file);
    if ((mode & 0o077) !== 0) {
      const shown = (mode & 0o777).toString(8).padStart(4, '0');
      throw new AppError('invalid-key', `private key ${file} can be read by others (mode ${shown})`, {
        hint: `chmod 600 ${file}`,
      });
    }
  }
  return text;
}

/** Whether a path exists; what cannot be looked at is an error (`unreadable`), not "no". */
export function pathKind(target: string): Promise<PathKind> {
  return new Promise((resolve) => {
    resolve(kindNow(target));
  });
}

export type PathKind = 'file' | 'folder' | 'other' | 'missing';

function kindNow(target: string): PathKind {
  try {
    const stat = fs.statSync(target);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') return 'missing';
    throw new AppError('unreadable', `cannot look at ${target}: ${messageOf(cause)}`, { cause });
  }
}

function openForReading(file: string, what: string): number {
  try {
    // O_NONBLOCK: opening a FIFO must not wait for a writer; it is refused after the stat.
    return fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new AppError('not-found', `${what} ${file} does not exist`, { cause });
    }
    throw new AppError('unreadable', `cannot read ${what} ${file}: ${messageOf(cause)}`, { cause });
  }
}

function tooLarge(file: string, options: ReadOptions): AppError {
  return new AppError(
    'limit-exceeded',
    `${options.what} ${file} is larger than ${String(options.maxBytes)} bytes`,
  );
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // a folder cannot be opened there; the rename is still atomic
  const handle = await fs.promises.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const WRITE_CODES: Readonly<Record<string, ErrorCode>> = {
  EEXIST: 'invalid-input',
  EISDIR: 'invalid-input',
  ENOTDIR: 'invalid-input',
  EACCES: 'missing-permission',
  EPERM: 'missing-permission',
  EROFS: 'missing-permission',
};

function writeError(file: string, cause: unknown): AppError {
  const code = codeOf(cause) ?? '';
  const kind = Object.hasOwn(WRITE_CODES, code) ? WRITE_CODES[code] : undefined;
  if (code === 'EEXIST') {
    return new AppError('invalid-input', `${file} exists already and is not replaced`, { cause });
  }
  return new AppError(kind ?? 'tool-failed', `cannot write ${file}: ${messageOf(cause)}`, { cause });
}

/** `code` of an error from Node; `instanceof` is not reliable across realms. */
export function codeOf(thrown: unknown): string | undefined {
  const code: unknown =
    typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
