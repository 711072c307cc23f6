import path from 'node:path';
import { appendAudit, type AppendResult } from '../audit/append-audit.ts';
import { parseAuditEvent, type AuditEntry, type AuditEvent } from '../audit/audit-event.ts';
import { parseCheckpoint } from '../audit/checkpoint.ts';
import { createNoteSigner } from '../audit/note-signer.ts';
import { MAX_NOTE_BYTES, parseNote } from '../audit/note.ts';
import {
  proveConsistency,
  proveInclusion,
  type ConsistencyProof,
  type InclusionProof,
} from '../audit/prove-audit.ts';
import { readAudit } from '../audit/read-audit.ts';
import { CHECKPOINT_FILE } from '../audit/tile-paths.ts';
import { verifyAudit, type AuditVerification } from '../audit/verify-audit.ts';
import { AppError } from '../domain/errors.ts';
import { readVariable } from '../platform/environment.ts';
import { pathKind, readBounded, readText } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import { readKeyText } from './open-signer.ts';

export interface AuditWriteOptions {
  /** Folder of the log; begun when there is none. */
  readonly directory: string;
  /** Ed25519 private key: PEM file or `env://NAME`. */
  readonly key: string;
  /** Name of the log. Default: that of the log on disk; for a new one the repository of the run, else `local`. */
  readonly origin?: string | undefined;
  /** File with a checkpoint kept elsewhere: the log must extend it. */
  readonly checkpoint?: string | undefined;
}

export interface AppendOutcome extends AppendResult {
  readonly directory: string;
  /** What verifiers need: `origin+hash+base64`. */
  readonly verifierKey: string;
}

/** Prefix of the origin of logs that got no name of their own. */
const ORIGIN_BASE = 'sallyport.dev/audit';

/** Appends one event. Errors as `appendAudit` and `createNoteSigner`. */
export async function appendToAudit(
  event: AuditEvent,
  options: AuditWriteOptions,
  context: FlowContext,
): Promise<AppendOutcome> {
  const directory = path.resolve(options.directory);
  // A bad event is found before anything is opened.
  const parsed = parseAuditEvent(event);
  const passphrase = readVariable('keyPassphrase', context.env);
  const signer = createNoteSigner({
    origin: options.origin ?? (await originOnDisk(directory)) ?? defaultOrigin(context),
    privateKey: await readKeyText(options.key, context),
    ...(passphrase === undefined ? {} : { passphrase }),
  });
  const pinned = options.checkpoint === undefined ? undefined : await readCheckpointFile(options.checkpoint);
  const result = await appendAudit({
    directory,
    event: parsed,
    signer,
    clock: context.clock,
    ...(pinned === undefined ? {} : { pinnedCheckpoint: pinned }),
  });
  return { ...result, directory, verifierKey: signer.verifier.verifierKey };
}

export interface AuditReadOptions {
  readonly directory: string;
  /** Public keys of the log: PEM files, or verifier keys (`name+hash+base64`) as text or in a file. */
  readonly publicKeys: readonly string[];
  readonly origin?: string | undefined;
  /** Files with checkpoints kept elsewhere. */
  readonly checkpoints?: readonly string[] | undefined;
}

/** Verifies a whole log offline; what is wrong is in the result, see `verifyAudit`. */
export async function verifyAuditLog(
  options: AuditReadOptions,
  context: FlowContext,
): Promise<AuditVerification> {
  const pinned = await Promise.all((options.checkpoints ?? []).map(readCheckpointFile));
  return await verifyAudit({
    directory: path.resolve(options.directory),
    publicKeys: await readAuditKeys(options.publicKeys),
    clock: context.clock,
    ...(options.origin === undefined ? {} : { origin: options.origin }),
    ...(pinned.length === 0 ? {} : { pinnedCheckpoint: pinned }),
  });
}

/** The entries of a log as they lie there, unverified; `from` negative counts from the end. */
export function showAudit(directory: string, from?: number): AsyncGenerator<AuditEntry> {
  return readAudit(path.resolve(directory), from === undefined ? {} : { from });
}

/** Proof that an entry is in the log, or that the log extends an earlier checkpoint. Errors as in `prove-audit.ts`. */
export async function proveAudit(
  what: { readonly index: number } | { readonly checkpoint: string },
  options: AuditReadOptions,
): Promise<InclusionProof | ConsistencyProof> {
  const directory = path.resolve(options.directory);
  const origin = options.origin ?? (await originOnDisk(directory));
  if (origin === undefined) {
    throw new AppError('not-found', `audit log ${directory} has no checkpoint`, { hint: 'check the path' });
  }
  const publicKeys = await readAuditKeys(options.publicKeys);
  const log = { directory, publicKeys, origin };
  if ('index' in what) return await proveInclusion(log, what.index);
  return await proveConsistency(log, await readCheckpointFile(what.checkpoint));
}

/** Path of the signed checkpoint of a log. */
export function checkpointFile(directory: string): string {
  return path.join(path.resolve(directory), CHECKPOINT_FILE);
}

async function readAuditKeys(keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) {
    throw new AppError('invalid-input', 'no public key of the audit log was given', {
      hint: 'give its PEM file or its verifier key as public-key',
    });
  }
  return await Promise.all(
    keys.map(async (key) => {
      if (/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/.test(key)) return key;
      return (await readText(path.resolve(key), { maxBytes: 64 * 1024, what: 'audit public key' })).trim();
    }),
  );
}

async function readCheckpointFile(file: string): Promise<string> {
  return await readText(path.resolve(file), { maxBytes: MAX_NOTE_BYTES, what: 'checkpoint' });
}

/** The name a log gives itself. Unproven: the checkpoint is opened with it and a key right after. */
async function originOnDisk(directory: string): Promise<string | undefined> {
  const file = path.join(directory, CHECKPOINT_FILE);
  if ((await pathKind(file)) === 'missing') return undefined;
  const note = await readBounded(file, { maxBytes: MAX_NOTE_BYTES, what: 'checkpoint' });
  return parseCheckpoint(parseNote(note).text).origin;
}

function defaultOrigin(context: FlowContext): string {
  return `${ORIGIN_BASE}/${readVariable('githubRepository', context.env) ?? 'local'}`;
}
