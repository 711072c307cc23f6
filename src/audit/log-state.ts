import path from 'node:path';
import { AppError, isAppError, messageOf, type ErrorCode } from '../domain/errors.ts';
import { decodeEntry } from './audit-event.ts';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { lastViewLine } from './jsonl-view.ts';
import type { LogFolder } from './log-disk.ts';
import { emptyRoot, leafHash, verifyConsistency } from './merkle.ts';
import type { NoteVerifier } from './note-key.ts';
import { MAX_NOTE_BYTES } from './note.ts';
import { consistencyProof } from './proofs.ts';
import { CHECKPOINT_FILE, NEXT_CHECKPOINT_FILE, TILE_WIDTH, VIEW_FILE } from './tile-paths.ts';
import { createTreeReader, readBundle } from './tile-store.ts';

/** A log directory and the keys that may have signed its checkpoint. */
export interface LogPlace extends LogFolder {
  readonly keys: readonly (string | NoteVerifier)[];
  readonly origin: string;
}

/** The right edge of a log that was proven against its checkpoint. */
export interface LogState {
  readonly size: number;
  readonly root: Buffer;
  /** Entries of the last bundle that is not full; empty when `size` is a multiple of 256. */
  readonly openEntries: readonly Buffer[];
  /** Bytes of the last entry, whichever bundle it is in; undefined for an empty log. */
  readonly lastEntry: Buffer | undefined;
}

/** Reads and verifies the checkpoint; undefined when the log has none. Throws AppError `audit-invalid`. */
export async function readCheckpoint(
  place: LogPlace,
  name = CHECKPOINT_FILE,
): Promise<SignedCheckpoint | undefined> {
  const file = path.join(place.directory, name);
  const note = await place.disk.read(file, MAX_NOTE_BYTES);
  if (note === undefined) return undefined;
  try {
    return openCheckpoint(note, place.keys, { origin: place.origin });
  } catch (cause) {
    throw asAuditInvalid(`checkpoint ${file}`, cause);
  }
}

/**
 * Proves that tiles and last entries on disk are what the checkpoint signs, reading O(log n) of them.
 * Throws AppError `audit-invalid`.
 */
export async function loadState(
  place: LogPlace,
  checkpoint: SignedCheckpoint | undefined,
): Promise<LogState> {
  const size = checkpoint?.size ?? 0;
  const root = checkpoint?.root ?? emptyRoot();
  if (size === 0) {
    if (!root.equals(emptyRoot())) throw invalid('checkpoint of an empty log has a root hash');
    return { size, root, openEntries: [], lastEntry: undefined };
  }
  const reader = createTreeReader(place, size);
  const found = await reader.rangeHash({ start: 0, end: size });
  if (!found.equals(root)) {
    throw invalid(
      `tiles hash to ${found.toString('base64')}, the checkpoint of ${String(size)} entries signs ${root.toString('base64')}`,
    );
  }
  const bundle = Math.floor((size - 1) / TILE_WIDTH);
  const entries = await readBundle(place, bundle, size);
  for (const [offset, entry] of entries.entries()) {
    const seq = bundle * TILE_WIDTH + offset;
    if (!leafHash(entry).equals(await reader.leafHash(seq)))
      throw invalid(`entry ${String(seq)} is not the one that was signed`);
  }
  return { size, root, openEntries: size % TILE_WIDTH === 0 ? [] : entries, lastEntry: entries.at(-1) };
}

/**
 * Refuses a log whose plain view knows a later entry than the checkpoint signs: an older checkpoint was put in its
 * place, and appending would write over the entries that it does not know. Throws AppError `audit-invalid`.
 */
export async function refusePutBack(place: LogPlace, size: number): Promise<void> {
  const line = await lastViewLine(place);
  if (line === undefined) return;
  let seq: number;
  try {
    seq = decodeEntry(line).seq;
  } catch (cause) {
    if (isAppError(cause)) return; // not an entry: the view is written again, it is not a sign of more of them
    throw cause;
  }
  if (seq >= size) {
    throw invalid(
      `checkpoint signs ${String(size)} entries, ${VIEW_FILE} ends with entry ${String(seq)}: an older checkpoint was put back`,
    );
  }
}

/**
 * Proves from the tiles that the tree of `size` entries extends an earlier checkpoint.
 * Throws AppError `audit-invalid`: shorter than it (truncated), or another history.
 */
export async function proveExtends(
  place: LogPlace,
  earlier: { readonly size: number; readonly root: Buffer },
  later: { readonly size: number; readonly root: Buffer },
): Promise<void> {
  if (later.size < earlier.size) {
    throw invalid(
      `log has ${String(later.size)} entries, a trusted checkpoint signs ${String(earlier.size)}: entries were removed`,
    );
  }
  const reader = createTreeReader(place, later.size);
  const claim = { oldSize: earlier.size, oldRoot: earlier.root, newSize: later.size, newRoot: later.root };
  const proof = await consistencyProof(reader, earlier.size);
  if (verifyConsistency({ ...claim, proof })) return;
  throw invalid(
    `tree of ${String(later.size)} entries does not extend the trusted one of ${String(earlier.size)}: history was rewritten`,
  );
}

/**
 * Finishes or drops what a killed writer left: a checkpoint that was signed but not yet in force is put in force when
 * its tiles are all there, so that this log never signs two different heads of one size.
 */
export async function finishInterrupted(place: LogPlace): Promise<SignedCheckpoint | undefined> {
  const current = await readCheckpoint(place);
  const nextFile = path.join(place.directory, NEXT_CHECKPOINT_FILE);
  const next = await readCheckpoint(place, NEXT_CHECKPOINT_FILE).catch((cause: unknown) => {
    if (isAppError(cause)) return undefined; // cut off while it was written: its signature was never whole
    throw cause;
  });
  if (next !== undefined && next.size > (current?.size ?? -1) && (await isWhole(place, current, next))) {
    await place.disk.rename(nextFile, path.join(place.directory, CHECKPOINT_FILE));
    await place.disk.syncFolder(place.directory);
    return next;
  }
  await place.disk.remove(nextFile);
  return current;
}

async function isWhole(
  place: LogPlace,
  current: SignedCheckpoint | undefined,
  next: SignedCheckpoint,
): Promise<boolean> {
  try {
    await loadState(place, next);
    await proveExtends(place, current ?? { size: 0, root: emptyRoot() }, next);
    return true;
  } catch (cause) {
    if (isAppError(cause) && cause.code === 'audit-invalid') return false;
    throw cause;
  }
}

const KEPT_CODES: ReadonlySet<ErrorCode> = new Set([
  'unreadable',
  'invalid-key',
  'invalid-input',
  'audit-invalid',
]);

/** Whatever is wrong with a checkpoint makes the log invalid; what is wrong with our means to look does not. */
export function asAuditInvalid(what: string, cause: unknown): unknown {
  if (!isAppError(cause) || KEPT_CODES.has(cause.code)) return cause;
  return new AppError('audit-invalid', `${what}: ${messageOf(cause)}`, {
    cause,
    ...(cause.hint === undefined ? {} : { hint: cause.hint }),
  });
}

function invalid(what: string): AppError {
  return new AppError('audit-invalid', `audit log: ${what}`, {
    hint: 'nothing was appended; run "audit verify" to see where it is damaged',
  });
}
