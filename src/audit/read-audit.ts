import path from 'node:path';
import { AppError, messageOf } from '../domain/errors.ts';
import { decodeEntry, type AuditEntry } from './audit-event.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { logDisk, type LogFolder } from './log-disk.ts';
import { MAX_NOTE_BYTES, parseNote } from './note.ts';
import { CHECKPOINT_FILE, TILE_WIDTH } from './tile-paths.ts';
import { readBundle } from './tile-store.ts';

export interface ReadAuditOptions {
  /** First entry, 0-based; default 0. A negative number counts from the end. */
  readonly from?: number;
}

/**
 * The entries of a log in order, read from the entry bundles, one bundle in memory at a time. Reads, does not verify:
 * what must be believed goes through `verifyAudit` first. Throws AppError `not-found`, `audit-invalid`, `unreadable`.
 */
export async function* readAudit(
  directory: string,
  options: ReadAuditOptions = {},
): AsyncGenerator<AuditEntry> {
  const folder: LogFolder = { directory, disk: logDisk };
  const size = await claimedSize(folder);
  const { from = 0 } = options;
  yield* readEntries(folder, size, from < 0 ? Math.max(0, size + from) : from);
}

/** The entries from `start` up to `size`, whatever the checkpoint says. Throws AppError `audit-invalid`, `unreadable`. */
export async function* readEntries(folder: LogFolder, size: number, start = 0): AsyncGenerator<AuditEntry> {
  for (let index = Math.floor(start / TILE_WIDTH); index * TILE_WIDTH < size; index += 1) {
    const entries = await readBundle(folder, index, size);
    for (const [position, bytes] of entries.entries()) {
      const seq = index * TILE_WIDTH + position;
      if (seq >= start) yield decode(bytes, seq);
    }
  }
}

async function claimedSize(folder: LogFolder): Promise<number> {
  const note = await folder.disk.read(path.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
  if (note === undefined) {
    throw new AppError('not-found', `audit log ${folder.directory} has no checkpoint`, {
      hint: 'check the path',
    });
  }
  try {
    return parseCheckpoint(parseNote(note).text).size;
  } catch (cause) {
    throw new AppError('audit-invalid', `checkpoint of ${folder.directory}: ${messageOf(cause)}`, { cause });
  }
}

function decode(bytes: Buffer, seq: number): AuditEntry {
  try {
    return decodeEntry(bytes);
  } catch (cause) {
    throw new AppError('audit-invalid', `audit log: entry ${String(seq)}: ${messageOf(cause)}`, {
      hint: 'run "audit verify" to see what is damaged',
      cause,
    });
  }
}
