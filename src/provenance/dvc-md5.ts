import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../domain/errors.ts';
import type { DigestSet } from '../domain/digest.ts';
import { openRunFolder } from './run-folder.ts';

/**
 * MD5 of a file, or of a folder as DVC 3 has it: of a JSON list of its files by path, with `.dir` behind it. It finds
 * what changed by accident; it identifies nothing. Errors: those of reading.
 */
export async function dvcMd5(place: string): Promise<DigestSet> {
  const stat = await fs.promises.stat(place).catch((cause: unknown) => {
    throw new AppError('not-found', `${place} does not exist`, { cause, hint: 'run dvc pull' });
  });
  if (!stat.isDirectory()) return { md5: await fileMd5(place) };
  const names = [...(await openRunFolder(place).list(''))].sort(compareText);
  const entries: string[] = [];
  for (const name of names) {
    const md5 = await fileMd5(path.join(place, name));
    entries.push(`{"md5": ${pythonJson(md5)}, "relpath": ${pythonJson(name)}}`);
  }
  const listing = `[${entries.join(', ')}]`;
  return { md5: `${createHash('md5').update(listing).digest('hex')}.dir` };
}

async function fileMd5(file: string): Promise<string> {
  const hash = createHash('md5');
  await pipeline(fs.createReadStream(file), hash);
  return hash.digest('hex');
}

/** By code points, as Python sorts text. */
function compareText(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

/** `json.dumps` of Python: what is not ASCII is escaped. */
function pythonJson(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
