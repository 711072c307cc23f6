import fs from 'node:fs/promises';
import path from 'node:path';
import { AppError, messageOf } from '../domain/errors.ts';

/** A folder of small text files that somebody else's program wrote. */
export interface RunFolder {
  /** Paths below a folder, with `/`, sorted; empty when it is not there. Links and devices are refused. */
  list(below: string): Promise<readonly string[]>;
  /** Undefined when it is not there. */
  read(file: string, maxBytes: number): Promise<string | undefined>;
}

const MAX_FILES = 20_000;
const MAX_DEPTH = 12;

/** Reads below `root` only, without following links. Errors: `invalid-input`, `limit-exceeded`, `malformed`, `unreadable`. */
export function openRunFolder(root: string): RunFolder {
  return {
    async list(below) {
      const found: string[] = [];
      await walk(path.join(root, below), '', found);
      return found.sort();
    },
    async read(file, maxBytes) {
      const place = path.join(root, file);
      const stat = await look(place);
      if (stat === undefined) return undefined;
      if (!stat.isFile()) throw new AppError('invalid-input', `${place} is not a regular file`);
      if (stat.size > maxBytes) {
        throw new AppError('limit-exceeded', `${place} is larger than ${String(maxBytes)} bytes`);
      }
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await fs.readFile(place));
      } catch (cause) {
        throw new AppError('malformed', `${place} is not UTF-8 text: ${messageOf(cause)}`, { cause });
      }
    },
  };
}

async function walk(folder: string, prefix: string, found: string[]): Promise<void> {
  if ((await look(folder)) === undefined) return;
  if (prefix.split('/').length > MAX_DEPTH) {
    throw new AppError('limit-exceeded', `${folder} is nested deeper than ${String(MAX_DEPTH)}`);
  }
  for (const entry of await fs.readdir(folder, { withFileTypes: true })) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) await walk(path.join(folder, entry.name), `${name}/`, found);
    else if (entry.isFile()) found.push(name);
    else throw new AppError('invalid-input', `${path.join(folder, entry.name)} is not a regular file`);
    if (found.length > MAX_FILES) {
      throw new AppError('limit-exceeded', `${folder} holds more than ${String(MAX_FILES)} files`);
    }
  }
}

async function look(place: string) {
  try {
    return await fs.lstat(place);
  } catch (cause) {
    const code: unknown =
      typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new AppError('unreadable', `cannot look at ${place}: ${messageOf(cause)}`, { cause });
  }
}
