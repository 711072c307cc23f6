import path from 'node:path';
import { appendAudit, appendAuditBatch, type AppendResult } from '../audit/append-audit.ts';
import { parseAuditEvent, type AuditEvent } from '../audit/audit-event.ts';
import { parseCheckpoint } from '../audit/checkpoint.ts';
import { handoverEvent } from '../audit/key-handover.ts';
import type { NoteSigner } from '../audit/note-signer.ts';
import { MAX_NOTE_BYTES, parseNote } from '../audit/note.ts';
import { CHECKPOINT_FILE } from '../audit/tile-paths.ts';
import { isAppError, messageOf } from '../domain/errors.ts';
import { readVariable } from '../platform/environment.ts';
import { pathKind, readBounded, readText } from '../platform/files.ts';
import { openAuditHome } from './audit-home.ts';
import { readAuditKeys } from './audit-keys.ts';
import type { FlowContext } from './context.ts';
import { openNoteSigner } from './open-note-signer.ts';

export interface AuditWriteOptions {
  /** The log: a folder, begun when there is none, `git:BRANCH` or `oci://HOST/REPOSITORY:TAG`. */
  readonly directory: string;
  /** Private key: PEM file, `env://NAME`, or URI of a key service or hardware module (`openNoteSigner`). */
  readonly key: string;
  /** Name of the log. Default: that of the log on disk; for a new one the repository of the run, else `local`. */
  readonly origin?: string | undefined;
  /** File with a checkpoint kept elsewhere: the log must extend it. */
  readonly checkpoint?: string | undefined;
  /** Keys that the log was signed with before: PEM files or verifier keys. */
  readonly retiredKeys?: readonly string[] | undefined;
  /** Services and agents that use the subject; part of the event. */
  readonly consumers?: readonly string[] | undefined;
  /** RFC 3161 authorities that stamp the new checkpoint. */
  readonly timestampUrls?: readonly string[] | undefined;
}

export interface AppendOutcome extends AppendResult {
  /** Where the log is: a path, or the name of its branch or artifact. */
  readonly directory: string;
  /** What verifiers need: `origin+hash+base64`. */
  readonly verifierKey: string;
  /** Files of new time stamps, relative to the log. */
  readonly stamps: readonly string[];
  /** Set when the checkpoint could not be time-stamped; the entry is in the log, `audit stamp` does it later. */
  readonly stampProblem?: string;
}

/** An event, or how it is made from the log as it was before. */
export type EventSource = AuditEvent | ((directory: string) => Promise<AuditEvent>);

/** Prefix of the origin of logs that got no name of their own. */
const ORIGIN_BASE = 'sallyport.dev/audit';

/** Appends one event. Errors as `appendAudit`, `createNoteSigner` and of the place of the log. */
export async function appendToAudit(
  source: EventSource,
  options: AuditWriteOptions,
  context: FlowContext,
): Promise<AppendOutcome> {
  // A bad event is found before anything is opened.
  if (typeof source !== 'function') parseAuditEvent(source);
  const make = async (directory: string): Promise<AuditEvent[]> => [
    typeof source === 'function' ? await source(directory) : source,
  ];
  return await appendBatchToAudit(make, options, context);
}

/** Appends the events that `make` gives, under one checkpoint; it may be called again when another writer was faster. */
export async function appendBatchToAudit(
  make: (directory: string) => Promise<readonly AuditEvent[]>,
  options: AuditWriteOptions,
  context: FlowContext,
): Promise<AppendOutcome> {
  const home = await openAuditHome(options.directory, context);
  await checkAuthorities(options);
  const more = await appendOptions(options);
  return await home.change(async (directory) => {
    const signer = await openNoteSigner(options.key, await originFor(directory, options, context), context);
    const made = await make(directory);
    const events = made.map((event) => parseAuditEvent(withConsumers(event, options.consumers)));
    const result = await appendAuditBatch({ ...more, directory, events, signer, clock: context.clock });
    const stamped = await stampIfAsked(directory, signer, options);
    return { ...result, ...stamped, directory: home.location, verifierKey: signer.verifier.verifierKey };
  });
}

export interface RotateOptions extends Omit<AuditWriteOptions, 'consumers'> {
  /** The key that takes over; as `key`. */
  readonly newKey: string;
}

/**
 * Hands a log over to a new key: the last entry under the old key names both, and the checkpoint over it is signed by
 * both. From then on the old key signs nothing that counts.
 */
export async function rotateAuditKey(
  actor: AuditEvent['actor'],
  options: RotateOptions & { readonly run?: AuditEvent['run'] | undefined },
  context: FlowContext,
): Promise<AppendOutcome> {
  const home = await openAuditHome(options.directory, context);
  await checkAuthorities(options);
  return await home.change(async (directory) => {
    const origin = await originFor(directory, options, context);
    const signer = await openNoteSigner(options.key, origin, context);
    const successor = await openNoteSigner(options.newKey, origin, context);
    const keys = { from: signer.verifier.verifierKey, to: successor.verifier.verifierKey };
    const event = handoverEvent({ actor, ...(options.run === undefined ? {} : { run: options.run }) }, keys);
    const more = { ...(await appendOptions(options)), mustExist: true };
    const result = await appendAudit({ ...more, directory, event, signer, successor, clock: context.clock });
    const stamped = await stampIfAsked(directory, successor, options);
    return { ...result, ...stamped, directory: home.location, verifierKey: keys.to };
  });
}

function withConsumers(event: AuditEvent, consumers: readonly string[] | undefined): AuditEvent {
  if (consumers === undefined || consumers.length === 0) return event;
  return { ...event, consumers: [...new Set([...(event.consumers ?? []), ...consumers])] };
}

async function appendOptions({
  checkpoint,
  retiredKeys = [],
}: Pick<AuditWriteOptions, 'checkpoint' | 'retiredKeys'>) {
  return {
    ...(checkpoint === undefined ? {} : { pinnedCheckpoint: await readCheckpointFile(checkpoint) }),
    ...(retiredKeys.length === 0 ? {} : { retiredKeys: await readAuditKeys(retiredKeys) }),
  };
}

/** A bad address is found before anything is appended. */
async function checkAuthorities({
  timestampUrls = [],
}: Pick<AuditWriteOptions, 'timestampUrls'>): Promise<void> {
  if (timestampUrls.length === 0) return;
  const { createTimestamper } = await import('../sign/sigstore-timestamper.ts');
  createTimestamper({ urls: timestampUrls });
}

/** The entry is in the log whether or not an authority answers: what it says is told, and not thrown. */
async function stampIfAsked(
  directory: string,
  signer: NoteSigner,
  { timestampUrls = [] }: Pick<AuditWriteOptions, 'timestampUrls'>,
): Promise<Pick<AppendOutcome, 'stamps' | 'stampProblem'>> {
  if (timestampUrls.length === 0) return { stamps: [] };
  const { stampLog } = await import('./audit-stamp.ts');
  try {
    const { files } = await stampLog(directory, { keys: [signer.verifier.verifierKey], timestampUrls });
    return { stamps: files };
  } catch (cause) {
    if (!isAppError(cause)) throw cause;
    return { stamps: [], stampProblem: messageOf(cause) };
  }
}

/** Reads a checkpoint that was kept elsewhere. */
export async function readCheckpointFile(file: string): Promise<string> {
  return await readText(path.resolve(file), { maxBytes: MAX_NOTE_BYTES, what: 'checkpoint' });
}

/** The name a log gives itself. Unproven: the checkpoint is opened with it and a key right after. */
export async function originOnDisk(directory: string): Promise<string | undefined> {
  const file = path.join(directory, CHECKPOINT_FILE);
  if ((await pathKind(file)) === 'missing') return undefined;
  const note = await readBounded(file, { maxBytes: MAX_NOTE_BYTES, what: 'checkpoint' });
  return parseCheckpoint(parseNote(note).text).origin;
}

async function originFor(
  directory: string,
  { origin }: Pick<AuditWriteOptions, 'origin'>,
  { env }: FlowContext,
): Promise<string> {
  const standard = `${ORIGIN_BASE}/${readVariable('githubRepository', env) ?? 'local'}`;
  return origin ?? (await originOnDisk(directory)) ?? standard;
}
