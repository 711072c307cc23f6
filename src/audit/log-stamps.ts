import { createHash } from 'node:crypto';
import path from 'node:path';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { ProblemList } from './audit-problem.ts';
import type { StampedPoint } from './check-entries.ts';
import { formatCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { replaceFile, type LogFolder } from './log-disk.ts';

/** Folder of the RFC 3161 time stamps inside a log: `<size>-<16 hex of the token's SHA-256>.tsr`. */
export const STAMP_FOLDER = 'timestamps';
const STAMP_NAME = /^(0|[1-9][0-9]{0,14})-[0-9a-f]{16}\.tsr$/;
const MAX_STAMPS = 10_000;
const MAX_STAMP_BYTES = 64 * 1024;

/** Port: gives the time of an RFC 3161 response (DER) over these bytes, or throws an AppError when it does not count. */
export type VerifyStamp = (token: Uint8Array, stamped: Uint8Array) => Date | Promise<Date>;

/** A time stamp as it lies in the log: over the text of the checkpoint of `size` entries. */
export interface LogStamp {
  readonly size: number;
  readonly file: string;
  readonly token: Buffer;
}

/** What is stamped: the signed text of a checkpoint, without the lines of signatures, which may still grow. */
export function stampedBytes(checkpoint: Pick<SignedCheckpoint, 'origin' | 'size' | 'root'>): Buffer {
  return Buffer.from(formatCheckpoint(checkpoint), 'utf8');
}

/** Files a time stamp durably; returns its name relative to the log. */
export async function storeStamp(folder: LogFolder, size: number, token: Uint8Array): Promise<string> {
  const { directory, disk } = folder;
  const id = createHash('sha256').update(token).digest('hex').slice(0, 16);
  const file = `${STAMP_FOLDER}/${String(size)}-${id}.tsr`;
  await disk.makeFolder(path.join(directory, STAMP_FOLDER));
  await replaceFile(disk, path.join(directory, file), token);
  await disk.syncFolder(path.join(directory, STAMP_FOLDER));
  return file;
}

/** All time stamps of a log, smallest size first; files with other names are none. Throws AppError `limit-exceeded`. */
export async function readStamps({ directory, disk }: LogFolder): Promise<LogStamp[]> {
  const stamps: LogStamp[] = [];
  for (const name of await disk.list(path.join(directory, STAMP_FOLDER))) {
    const size = STAMP_NAME.exec(name)?.[1];
    if (size === undefined) continue;
    if (stamps.length >= MAX_STAMPS) {
      throw new AppError('limit-exceeded', `audit log has more than ${String(MAX_STAMPS)} time stamps`);
    }
    const file = `${STAMP_FOLDER}/${name}`;
    const token = await disk.read(path.join(directory, file), MAX_STAMP_BYTES);
    if (token !== undefined) stamps.push({ size: Number(size), file, token });
  }
  return stamps.sort((a, b) => a.size - b.size);
}

interface StampCheck {
  readonly head: SignedCheckpoint;
  readonly rootsBySize: ReadonlyMap<number, Buffer>;
  readonly verifyStamp: VerifyStamp | undefined;
  readonly problems: ProblemList;
  readonly notes: string[];
}

/** Verifies every stamp against the tree as it is now. With a `verifyStamp`, a log without any good stamp is a problem. */
export async function checkStamps(stamps: readonly LogStamp[], check: StampCheck): Promise<StampedPoint[]> {
  const { head, rootsBySize, verifyStamp, problems, notes } = check;
  if (verifyStamp === undefined) {
    if (stamps.length > 0) {
      notes.push(`${String(stamps.length)} time stamps were not verified: no authority was named`);
    }
    return [];
  }
  const good: StampedPoint[] = [];
  for (const { size, file, token } of stamps) {
    const root = rootsBySize.get(size);
    if (size > head.size || root === undefined) {
      problems.add('stamp-invalid', `${file} is over ${String(size)} entries, which the log does not have`, {
        file,
      });
      continue;
    }
    try {
      const at = await verifyStamp(token, stampedBytes({ origin: head.origin, size, root }));
      good.push({ size, at });
    } catch (cause) {
      if (!isAppError(cause)) throw cause;
      problems.add('stamp-invalid', `${file}: ${messageOf(cause)}`, { file });
    }
  }
  const last = good.at(-1)?.size;
  if (last === undefined) {
    problems.add('stamp-missing', 'the log has no time stamp by the named authorities');
  } else if (last < head.size) {
    notes.push(`entries ${String(last)} to ${String(head.size - 1)} are not time-stamped yet`);
  }
  return good;
}
