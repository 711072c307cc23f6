import path from 'node:path';
import { AppError, messageOf } from '../domain/errors.ts';
import type { Clock } from '../domain/ports.ts';
import { encodeEntry, parseAuditEvent, type AuditEntry, type AuditEvent } from './audit-event.ts';
import { formatCheckpoint, openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { growView } from './jsonl-view.ts';
import { logDisk, type LogDisk } from './log-disk.ts';
import {
  asAuditInvalid,
  finishInterrupted,
  loadState,
  proveExtends,
  refusePutBack,
  type LogPlace,
  type LogState,
} from './log-state.ts';
import { emptyRoot } from './merkle.ts';
import { trackHandovers } from './key-handover.ts';
import type { NoteSigner } from './note-signer.ts';
import { signNote } from './note.ts';
import { readEntries } from './read-audit.ts';
import type { Redact } from './redact-event.ts';
import { CHECKPOINT_FILE, NEXT_CHECKPOINT_FILE, VIEW_FILE } from './tile-paths.ts';
import { createTreeReader } from './tile-store.ts';
import { removeFullPartials, removeUnsigned, writeTiles } from './write-tiles.ts';
import { lockDirectory, sweepLockFiles, type WriterLock } from './writer-lock.ts';

export interface AppendBatchOptions {
  /** Folder of the log; made when it does not exist, unless `mustExist`. */
  readonly directory: string;
  readonly events: readonly AuditEvent[];
  readonly signer: NoteSigner;
  readonly clock: Clock;
  /** A checkpoint kept elsewhere: the log must extend it, or nothing is appended. */
  readonly pinnedCheckpoint?: string;
  /** Keys this log was signed with before (verifier keys or PEM): a checkpoint by one of them is still accepted as the past. */
  readonly retiredKeys?: readonly string[];
  /** The key that takes over: the new checkpoint is signed by both (see `rotateAuditKey`). */
  readonly successor?: NoteSigner;
  /** Removes secrets from free texts before they are hashed; a small net of our own always follows. */
  readonly redact?: Redact;
  /** Refuse to begin a log: a deleted one is then an error, not an empty one. */
  readonly mustExist?: boolean;
  /** Longest wait for other writers; default 30,000. */
  readonly lockTimeoutMs?: number;
  readonly disk?: LogDisk;
}

export interface AppendOptions extends Omit<AppendBatchOptions, 'events'> {
  readonly event: AuditEvent;
}

export interface AppendResult {
  /** As stored: redacted, with sequence number and time. */
  readonly entries: readonly AuditEntry[];
  readonly size: number;
  /** Root hash, lower-case hex. */
  readonly rootSha256: string;
  /** The signed checkpoint: worth keeping elsewhere, it pins everything up to here. */
  readonly checkpoint: string;
  /** Set when `events.jsonl` could not be brought up to date; the entries are safe, the next append repairs the view. */
  readonly viewProblem?: string;
}

/** Most events of one append. */
const MAX_BATCH = 10_000;

/** Appends one event; see `appendAuditBatch`. */
export async function appendAudit(options: AppendOptions): Promise<AppendResult> {
  const { event, ...rest } = options;
  return appendAuditBatch({ ...rest, events: [event] });
}

/**
 * Appends events under one new checkpoint. When it returns, they are on stable storage and signed. Before anything is
 * signed, the log proves to itself that the tiles are those of the last checkpoint and that the new tree extends it
 * (and the pinned one). Errors: `invalid-input` (event), `audit-invalid` (the log is not what was signed: nothing is
 * appended), `timeout` (other writers), `not-found` (`mustExist`), `missing-permission`, `tool-failed` (disk, signer).
 */
export async function appendAuditBatch(options: AppendBatchOptions): Promise<AppendResult> {
  const { directory, signer, disk = logDisk } = options;
  if (options.events.length === 0 || options.events.length > MAX_BATCH) {
    throw new AppError(
      'invalid-input',
      `audit append takes 1 to ${String(MAX_BATCH)} events, got ${String(options.events.length)}`,
    );
  }
  const events = options.events.map((event) => parseAuditEvent(event, options.redact));
  const keys = [signer.verifier, ...(options.retiredKeys ?? [])];
  const place: LogPlace = { directory, disk, keys, origin: signer.verifier.name };
  await prepareFolder(options, disk);
  const lock = await lockDirectory(directory, options.lockTimeoutMs);
  try {
    await sweepLockFiles(directory);
    const checkpoint = (await finishInterrupted(place)) ?? (await beginLog(place, options));
    const state = await loadState(place, checkpoint);
    await refusePutBack(place, state.size);
    await refuseRotatedOut(place, { checkpoint, state, present: signer.verifier.verifierKey });
    await provePinned(options, place, state);
    return await extend({ place, state, events, lock, options });
  } finally {
    await lock.release();
  }
}

interface Extension {
  readonly place: LogPlace;
  readonly state: LogState;
  readonly events: readonly AuditEvent[];
  readonly lock: WriterLock;
  readonly options: AppendBatchOptions;
}

async function extend({ place, state, events, lock, options }: Extension): Promise<AppendResult> {
  const time = options.clock().toISOString();
  const entries = events.map((event, index): AuditEntry => ({
    version: 1,
    seq: state.size + index,
    time,
    ...event,
  }));
  const encoded = entries.map(encodeEntry);
  const size = state.size + encoded.length;
  await removeUnsigned(place, state.size);
  await writeTiles(place, { oldSize: state.size, openEntries: state.openEntries, entries: encoded });
  // From the tiles as they lie on disk now, not from what was meant to be written.
  const root = await createTreeReader(place, size).rangeHash({ start: 0, end: size });
  await proveExtends(place, state, { size, root });
  const signers = [options.signer, ...(options.successor === undefined ? [] : [options.successor])];
  const checkpoint = await signNote(formatCheckpoint({ origin: place.origin, size, root }), ...signers);
  await lock.assertHeld();
  await publish(place, checkpoint);
  const viewProblem = await finish(place, { state, entries: encoded, size });
  return {
    entries,
    size,
    rootSha256: root.toString('hex'),
    checkpoint,
    ...(viewProblem === undefined ? {} : { viewProblem }),
  };
}

/** Puts the checkpoint in force: from this rename on the entries are in the log. */
async function publish({ directory, disk }: LogPlace, checkpoint: string): Promise<void> {
  const next = path.join(directory, NEXT_CHECKPOINT_FILE);
  await disk.write(next, Buffer.from(checkpoint, 'utf8'));
  await disk.rename(next, path.join(directory, CHECKPOINT_FILE));
  await disk.syncFolder(directory);
}

/** What may fail without harm to the entries: the view, and files that are not needed any more. */
async function finish(
  place: LogPlace,
  grown: { readonly state: LogState; readonly entries: readonly Buffer[]; readonly size: number },
): Promise<string | undefined> {
  try {
    await growView(place, { previous: grown.state.lastEntry, entries: grown.entries, size: grown.size });
    await removeFullPartials(place, grown.state.size, grown.size);
    return undefined;
  } catch (cause) {
    return messageOf(cause);
  }
}

/** Makes the folder of a new log. Where a log is known to have been, nothing is begun in its place. */
async function prepareFolder(options: AppendBatchOptions, disk: LogDisk): Promise<void> {
  const { directory, mustExist, pinnedCheckpoint } = options;
  if (mustExist !== true && pinnedCheckpoint === undefined) return disk.makeFolder(directory);
  if ((await disk.list(directory)).length > 0) return;
  if (pinnedCheckpoint === undefined) throw missingLog(directory);
  throw new AppError(
    'audit-invalid',
    `audit log ${directory} is not there, and a checkpoint of it was given`,
    {
      hint: 'check the path; if the log was deleted, restore it from a copy; nothing was begun in its place',
    },
  );
}

/**
 * Signs the head of the empty log before the first tile is written: from then on, entries without a checkpoint mean
 * that it was removed, never that a first writer was killed.
 */
async function beginLog(place: LogPlace, options: AppendBatchOptions): Promise<SignedCheckpoint> {
  const names = await place.disk.list(place.directory);
  if (names.includes('tile') || names.includes(VIEW_FILE)) {
    throw new AppError(
      'audit-invalid',
      `audit log ${place.directory} has entries but no checkpoint: it was removed`,
      {
        hint: 'restore the checkpoint from a copy; nothing was appended',
      },
    );
  }
  if (options.mustExist === true) throw missingLog(place.directory);
  const text = formatCheckpoint({ origin: place.origin, size: 0, root: emptyRoot() });
  const note = await signNote(text, options.signer);
  await publish(place, note);
  return openCheckpoint(Buffer.from(note, 'utf8'), place.keys);
}

function missingLog(directory: string): AppError {
  return new AppError('not-found', `audit log ${directory} does not exist`, {
    hint: 'check the path; a log that should be there and is not was deleted: restore it from a copy',
  });
}

/**
 * A checkpoint by a retired key is the past only up to the entry that handed over: beyond that, somebody with the old key
 * has gone on. Looked for among all entries, which happens only when keys change. Throws AppError `audit-invalid`.
 */
async function refuseRotatedOut(
  place: LogPlace,
  log: { readonly checkpoint: SignedCheckpoint; readonly state: LogState; readonly present: string },
): Promise<void> {
  const { checkpoint, state, present } = log;
  if (checkpoint.signers.some(({ verifierKey }) => verifierKey === present) || state.size === 0) return;
  const handovers = trackHandovers();
  for await (const entry of readEntries(place, state.size)) handovers.add(entry);
  const ends = checkpoint.signers.map(({ verifierKey }) => handovers.lastSizeOf(verifierKey));
  const last = Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  if (state.size <= last) return;
  throw new AppError(
    'audit-invalid',
    `audit log ${place.directory}: its checkpoint is re-signed by a rotated-out key, entry ${String(last - 1)} handed over`,
    { hint: 'nothing was appended; restore the log from a copy and find out who has the old key' },
  );
}

async function provePinned(options: AppendBatchOptions, place: LogPlace, state: LogState): Promise<void> {
  if (options.pinnedCheckpoint === undefined) return;
  let pinned: SignedCheckpoint;
  try {
    pinned = openCheckpoint(Buffer.from(options.pinnedCheckpoint, 'utf8'), place.keys, {
      origin: place.origin,
    });
  } catch (cause) {
    throw asAuditInvalid('pinned checkpoint', cause);
  }
  await proveExtends(place, pinned, state);
}
