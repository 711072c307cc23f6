import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import type { Clock, Verifier } from '../domain/ports.ts';
import { createProblemList, type AuditProblem, type ProblemList } from './audit-problem.ts';
import { checkEntries, type StampedPoint } from './check-entries.ts';
import { checkSigningKeys, comparePinned, type LogAnchor } from './check-pinned.ts';
import { checkTree } from './check-tree.ts';
import { checkWitnesses, readWitnesses, type WitnessOptions } from './check-witnesses.ts';
import type { Cosignature } from './cosignature.ts';
import { checkHeadSignature } from './head-signatures.ts';
import { compareView } from './jsonl-view.ts';
import type { RetiredKey } from './key-handover.ts';
import { logDisk, type LogFolder } from './log-disk.ts';
import { checkStamps, readStamps, type VerifyStamp } from './log-stamps.ts';
import { emptyRoot } from './merkle.ts';
import { MAX_NOTE_BYTES } from './note.ts';
import {
  addCheckpointProblem,
  openByKeys,
  retiredKeyOf,
  type LogKeys,
  type OpenedCheckpoint,
} from './open-signed.ts';
import { CHECKPOINT_FILE, VIEW_FILE } from './tile-paths.ts';

export interface VerifyAuditOptions extends WitnessOptions {
  readonly directory: string;
  /** Keys the log is signed with now: verifier keys (`name+hash+base64`) or Ed25519 public keys as PEM. */
  readonly publicKeys: readonly string[];
  readonly clock: Clock;
  /** The log's origin; with PEM keys, without it, the origin is whatever the checkpoint says. */
  readonly origin?: string;
  /** Checkpoints kept elsewhere: the log must extend each of them. */
  readonly pinnedCheckpoint?: string | readonly string[];
  /** Keys that may have signed pinned checkpoints in the past, up to the entry that hands over, and nothing else. */
  readonly retiredKeys?: readonly (string | RetiredKey)[];
  /** Heads of the log that signed decisions name: the log must extend each of them. */
  readonly anchors?: readonly LogAnchor[];
  /** Who must have signed the checkpoint besides (`head-signatures.ts`). */
  readonly headVerifier?: Verifier;
  /** Verifies the time stamps of the log; then there must be one. */
  readonly verifyStamp?: VerifyStamp;
}

/** `ok` when `problems` is empty. `notes` are worth knowing and harmless. */
export interface AuditVerification {
  readonly ok: boolean;
  readonly origin: string | undefined;
  readonly size: number;
  /** Root hash of the checkpoint, lower-case hex. */
  readonly rootSha256: string | undefined;
  /** The checkpoint as it lies there, for pinning. */
  readonly checkpoint: string | undefined;
  /** Verifier keys that signed it. */
  readonly signedBy: readonly string[];
  /** Time of the first and the last entry. */
  readonly times: { readonly first: string; readonly last: string } | undefined;
  /** Who signed the checkpoint besides, when somebody was asked for. */
  readonly headSigner?: SignerIdentity;
  /** Good cosignatures of the witnesses that were named. */
  readonly cosignatures: readonly Cosignature[];
  /** Good time stamps, smallest size first. */
  readonly stamps: readonly StampedPoint[];
  /** At most 100; `problemTotal` counts all. */
  readonly problems: readonly AuditProblem[];
  readonly problemTotal: number;
  readonly notes: readonly string[];
}

/**
 * Checks a log from its files alone: signature, every entry against its hash, every tile, order, times, the pinned
 * checkpoints and the plain view. Problems are returned, not thrown, each with its place. Throws AppError `not-found`
 * (no log and nothing pinned), `invalid-key`, `unreadable`.
 */
export async function verifyAudit(options: VerifyAuditOptions): Promise<AuditVerification> {
  const folder: LogFolder = { directory: options.directory, disk: logDisk };
  const problems = createProblemList();
  const notes: string[] = [];
  const keys: LogKeys = {
    publicKeys: options.publicKeys,
    retiredKeys: (options.retiredKeys ?? []).map(retiredKeyOf),
  };
  const witnesses = readWitnesses(options);
  const head = await openHead(folder, { ...options, keys, problems });
  const pinned = openPinned(options, { keys, origin: options.origin ?? head?.origin, problems });
  if (head === undefined) return verification({ problems, notes });
  const anchors = anchorsOf(options, head, problems);
  const stamps = await readStamps(folder);
  const sizes = [...pinned, ...anchors, ...stamps].map(({ size }) => size);
  const now = options.clock();
  const entries = checkEntries(now, { problems, notes, sizes });
  const onEntry = entries.add;
  const tree = await checkTree(folder, { size: head.size, root: head.root, sizes, problems, onEntry });
  if (head.size === 0 && !head.root.equals(emptyRoot())) {
    problems.add('checkpoint-invalid', 'checkpoint of an empty log has a root hash', {
      file: CHECKPOINT_FILE,
    });
  }
  const { rootsBySize } = tree;
  comparePinned(pinned, anchors, { head, rootsBySize, problems });
  checkSigningKeys(pinned, { head, problems, notes, handovers: entries.handovers });
  const cosignatures = checkWitnesses(head, { witnesses, pinned, now, problems });
  const { verifyStamp, headVerifier: verifier } = options;
  const headSigner =
    verifier === undefined ? undefined : await checkHeadSignature(folder, { head, verifier, problems });
  const stamped = await checkStamps(stamps, { head, rootsBySize, verifyStamp, problems, notes });
  entries.compareStamps(stamped);
  if (tree.entriesMatch) await checkView(folder, head, { problems, notes });
  else notes.push(`${VIEW_FILE} was not compared, as the entries are damaged`);
  const times = entries.times();
  return verification({ head, headSigner, problems, notes, times, cosignatures, stamps: stamped });
}

async function openHead(
  folder: LogFolder,
  context: Pick<VerifyAuditOptions, 'origin' | 'pinnedCheckpoint' | 'anchors'> & {
    readonly keys: LogKeys;
    readonly problems: ProblemList;
  },
): Promise<OpenedCheckpoint | undefined> {
  const { problems, keys } = context;
  const note = await folder.disk.read(path.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
  const file = CHECKPOINT_FILE;
  if (note === undefined) {
    const names = await folder.disk.list(folder.directory);
    const isKnown = context.pinnedCheckpoint !== undefined || (context.anchors ?? []).length > 0;
    if (names.length === 0 && !isKnown) {
      throw new AppError('not-found', `audit log ${folder.directory} does not exist`, {
        hint: 'check the path',
      });
    }
    problems.add('checkpoint-missing', 'the log has no checkpoint: nothing in it can be proven', { file });
    return undefined;
  }
  try {
    const opened = openByKeys(note, keys, expectedOrigin(context));
    const [key] = opened.retired;
    if (key === undefined) return opened;
    const text = `checkpoint is signed by the rotated-out key ${key.verifierKey} and by none in force`;
    problems.add('retired-key', text, { file });
  } catch (cause) {
    addCheckpointProblem(cause, { what: 'checkpoint', file, problems });
  }
  return undefined;
}

function openPinned(
  { pinnedCheckpoint = [] }: VerifyAuditOptions,
  context: {
    readonly keys: LogKeys;
    readonly origin: string | undefined;
    readonly problems: ProblemList;
  },
): OpenedCheckpoint[] {
  const notes = typeof pinnedCheckpoint === 'string' ? [pinnedCheckpoint] : pinnedCheckpoint;
  const opened = notes.flatMap((note, index) => {
    try {
      return [openByKeys(Buffer.from(note, 'utf8'), context.keys, expectedOrigin(context))];
    } catch (cause) {
      addCheckpointProblem(cause, {
        what: `pinned checkpoint ${String(index + 1)}`,
        problems: context.problems,
      });
      return [];
    }
  });
  return opened.sort((a, b) => a.size - b.size);
}

function expectedOrigin({ origin }: { readonly origin?: string | undefined }) {
  return origin === undefined ? {} : { origin };
}

/** An anchor of another log is not compared: it would be a fork of everything. */
function anchorsOf(
  { anchors = [] }: VerifyAuditOptions,
  head: OpenedCheckpoint,
  problems: ProblemList,
): readonly LogAnchor[] {
  const foreign = anchors.filter(({ origin }) => origin !== head.origin);
  for (const { what, origin } of foreign) {
    problems.add('checkpoint-invalid', `${what} names the log ${origin}, this one is ${head.origin}`);
  }
  return anchors.filter(({ origin }) => origin === head.origin);
}

async function checkView(
  folder: LogFolder,
  head: OpenedCheckpoint,
  report: { readonly problems: ProblemList; readonly notes: string[] },
): Promise<void> {
  const view = await compareView(folder, head.size);
  switch (view.kind) {
    case 'current':
      return;
    case 'missing':
      report.notes.push(`${VIEW_FILE} is missing; the next append writes it again`);
      return;
    case 'behind':
      report.notes.push(
        `${VIEW_FILE} ends after ${String(view.lines)} entries; the next append completes it`,
      );
      return;
    case 'altered': {
      const now = await folder.disk.read(path.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
      const grew = view.line > head.size && now?.toString('utf8') !== head.note;
      const text = `line ${String(view.line)} of ${VIEW_FILE} is not the entry that was signed`;
      if (grew) report.notes.push('the log grew while it was verified');
      else report.problems.add('view-altered', text, { file: VIEW_FILE, entry: view.line - 1 });
    }
  }
}

function verification(parts: {
  readonly head?: OpenedCheckpoint;
  readonly headSigner?: SignerIdentity | undefined;
  readonly problems: ProblemList;
  readonly notes: readonly string[];
  readonly times?: AuditVerification['times'];
  readonly cosignatures?: readonly Cosignature[];
  readonly stamps?: readonly StampedPoint[];
}): AuditVerification {
  const { head, headSigner, problems, notes, times, cosignatures = [], stamps = [] } = parts;
  return {
    ok: problems.total === 0,
    origin: head?.origin,
    size: head?.size ?? 0,
    rootSha256: head?.root.toString('hex'),
    checkpoint: head?.note,
    signedBy: head?.signers.map((signer) => signer.verifierKey) ?? [],
    times,
    ...(headSigner === undefined ? {} : { headSigner }),
    cosignatures,
    stamps,
    problems: problems.items,
    problemTotal: problems.total,
    notes,
  };
}
