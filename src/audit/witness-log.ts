import { createPublicKey, type KeyObject } from 'node:crypto';
import path from 'node:path';
import { AppError, isAppError } from '../domain/errors.ts';
import type { Clock } from '../domain/ports.ts';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { checkCosignatures, cosign, witnessKey, type WitnessKey } from './cosignature.ts';
import { logDisk, replaceFile, type LogFolder } from './log-disk.ts';
import { asAuditInvalid, loadState, proveExtends, readCheckpoint, type LogPlace } from './log-state.ts';
import { MAX_NOTE_BYTES, parseNote } from './note.ts';
import { CHECKPOINT_FILE } from './tile-paths.ts';
import { lockByFile, lockDirectory } from './writer-lock.ts';

export interface CosignOptions {
  readonly directory: string;
  /** Public keys of the log: verifier keys or PEM. */
  readonly publicKeys: readonly string[];
  /** Name of the log: the witness remembers one log. */
  readonly origin: string;
  /** Name of the witness. */
  readonly name: string;
  /** Ed25519 private key of the witness. */
  readonly key: KeyObject;
  /** File with the checkpoint that the witness remembers; made by the first cosignature. Nobody else may write it. */
  readonly state: string;
  readonly clock: Clock;
  /** Where the co-signed checkpoint goes; default: the checkpoint of the log. */
  readonly output?: string;
}

export interface CosignResult {
  readonly origin: string;
  readonly size: number;
  /** Entries of the remembered checkpoint; undefined when nothing was remembered. */
  readonly rememberedSize: number | undefined;
  readonly witness: WitnessKey;
  /** The checkpoint with the new line. */
  readonly checkpoint: string;
}

/**
 * A witness: signs the checkpoint of a log only after it has proven to itself, from the tiles, that the log extends what
 * it has seen before. What it remembers is on stable storage before the signature leaves it (C2SP tlog-witness), and one
 * process at a time uses the state file. Throws AppError `audit-invalid` (not this log, truncated, forked, damaged:
 * nothing is signed), `not-found` (no log), `timeout`, `missing-permission`, `tool-failed`.
 */
export async function cosignLog(options: CosignOptions): Promise<CosignResult> {
  const { directory, state } = options;
  const lock = await lockByFile(`${state}.lock`);
  try {
    if (options.output !== undefined) return await cosignLocked(options);
    if ((await logDisk.list(directory)).length === 0) throw noLog(directory);
    const logLock = await lockDirectory(directory);
    try {
      return await cosignLocked(options);
    } finally {
      await logLock.release();
    }
  } finally {
    await lock.release();
  }
}

async function cosignLocked(options: CosignOptions): Promise<CosignResult> {
  const { directory, origin } = options;
  const place: LogPlace = { directory, disk: logDisk, keys: options.publicKeys, origin };
  const head = await readCheckpoint(place);
  if (head === undefined) throw noLog(directory);
  const state = await loadState(place, head);
  const remembered = await recall(place, options.state);
  if (remembered !== undefined) await proveExtends(place, remembered, state);
  const witness = witnessKey(options.name, createPublicKey(options.key));
  const now = options.clock();
  const note = parseNote(Buffer.from(head.note, 'utf8'));
  const line = cosign(note.text, witness, { key: options.key, at: now });
  const checkpoint = `${withoutOwn(head.note, witness)}${line}`;
  const check = checkCosignatures(parseNote(Buffer.from(checkpoint, 'utf8')), [witness], now);
  if (check.good.length !== 1) throw new AppError('internal', 'cosignature does not verify');
  await replaceDurably(place, options.state, checkpoint);
  await replaceDurably(place, options.output ?? path.join(directory, CHECKPOINT_FILE), checkpoint);
  return { origin, size: head.size, rememberedSize: remembered?.size, witness, checkpoint };
}

/** The checkpoint that this witness saw last; a state file that is not one of this log stops it. */
async function recall(place: LogPlace, state: string): Promise<SignedCheckpoint | undefined> {
  const note = await place.disk.read(state, MAX_NOTE_BYTES);
  if (note === undefined) return undefined;
  try {
    return openCheckpoint(note, place.keys, { origin: place.origin });
  } catch (cause) {
    if (isAppError(cause) && cause.code === 'signer-untrusted') {
      throw new AppError('audit-invalid', `state ${state} was signed by another key of the log`, {
        hint: 'give the key it was signed with as well, after a change of keys',
        cause,
      });
    }
    throw asAuditInvalid(`state ${state} of the witness`, cause);
  }
}

/** An earlier line of the same witness gives way: a checkpoint with two of them grows with every run. */
function withoutOwn(note: string, { name, keyId }: WitnessKey): string {
  const split = note.lastIndexOf('\n\n') + 2;
  const { signatures } = parseNote(Buffer.from(note, 'utf8'));
  const lines = note.slice(split, -1).split('\n');
  const kept = lines.filter((_, at) => signatures[at]?.name !== name || signatures[at]?.keyId !== keyId);
  return `${note.slice(0, split)}${kept.map((line) => `${line}\n`).join('')}`;
}

async function replaceDurably({ disk }: LogFolder, file: string, text: string): Promise<void> {
  await replaceFile(disk, file, Buffer.from(text, 'utf8'));
  await disk.syncFolder(path.dirname(file));
}

function noLog(directory: string): AppError {
  return new AppError('not-found', `audit log ${directory} has no checkpoint`, { hint: 'check the path' });
}
