import path from 'node:path';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { Clock } from '../domain/ports.ts';
import { decodeEntry } from './audit-event.ts';
import { createProblemList, type AuditProblem, type ProblemList } from './audit-problem.ts';
import { checkTree } from './check-tree.ts';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { compareView } from './jsonl-view.ts';
import { logDisk, type LogFolder } from './log-disk.ts';
import { emptyRoot } from './merkle.ts';
import { MAX_NOTE_BYTES } from './note.ts';
import { CHECKPOINT_FILE, VIEW_FILE } from './tile-paths.ts';

export interface VerifyAuditOptions {
  readonly directory: string;
  /** Keys the log is signed with now: verifier keys (`name+hash+base64`) or Ed25519 public keys as PEM. */
  readonly publicKeys: readonly string[];
  readonly clock: Clock;
  /** The log's origin; with PEM keys, without it, the origin is whatever the checkpoint says. */
  readonly origin?: string;
  /** Checkpoints kept elsewhere: the log must extend each of them. */
  readonly pinnedCheckpoint?: string | readonly string[];
  /** Keys that may have signed pinned checkpoints in the past, and nothing else. */
  readonly retiredKeys?: readonly string[];
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
  /** At most 100; `problemTotal` counts all. */
  readonly problems: readonly AuditProblem[];
  readonly problemTotal: number;
  readonly notes: readonly string[];
}

/** How far another writer's clock may run ahead of ours. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;

/**
 * Checks a log from its files alone: signature, every entry against its hash, every tile, order, times, the pinned
 * checkpoints and the plain view. Problems are returned, not thrown, each with its place. Throws AppError `not-found`
 * (no log and nothing pinned), `invalid-key`, `unreadable`.
 */
export async function verifyAudit(options: VerifyAuditOptions): Promise<AuditVerification> {
  const folder: LogFolder = { directory: options.directory, disk: logDisk };
  const problems = createProblemList();
  const notes: string[] = [];
  const head = await openHead(folder, options, problems);
  const pinned = openPinned(options, { origin: options.origin ?? head?.origin, problems });
  if (head === undefined) return verification({ head, problems, notes, times: undefined });
  const entries = checkEntries(options.clock(), { problems, notes });
  const sizes = pinned.map((checkpoint) => checkpoint.size);
  const onEntry = entries.add;
  const tree = await checkTree(folder, { size: head.size, root: head.root, sizes, problems, onEntry });
  if (head.size === 0 && !head.root.equals(emptyRoot())) {
    problems.add('checkpoint-invalid', 'checkpoint of an empty log has a root hash', {
      file: CHECKPOINT_FILE,
    });
  }
  comparePinned(pinned, { head, rootsBySize: tree.rootsBySize, problems });
  if (tree.entriesMatch) await checkView(folder, head, { problems, notes });
  else notes.push(`${VIEW_FILE} was not compared, as the entries are damaged`);
  return verification({ head, problems, notes, times: entries.times() });
}

async function openHead(
  folder: LogFolder,
  options: VerifyAuditOptions,
  problems: ProblemList,
): Promise<SignedCheckpoint | undefined> {
  const note = await folder.disk.read(path.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
  const file = CHECKPOINT_FILE;
  if (note === undefined) {
    const names = await folder.disk.list(folder.directory);
    if (names.length === 0 && options.pinnedCheckpoint === undefined) {
      throw new AppError('not-found', `audit log ${folder.directory} does not exist`, {
        hint: 'check the path',
      });
    }
    problems.add('checkpoint-missing', 'the log has no checkpoint: nothing in it can be proven', { file });
    return undefined;
  }
  try {
    return openCheckpoint(note, options.publicKeys, expectedOrigin(options));
  } catch (cause) {
    addCheckpointProblem(cause, { what: 'checkpoint', file, problems });
    return undefined;
  }
}

function openPinned(
  options: VerifyAuditOptions,
  context: { readonly origin: string | undefined; readonly problems: ProblemList },
): SignedCheckpoint[] {
  const { pinnedCheckpoint = [] } = options;
  const notes = typeof pinnedCheckpoint === 'string' ? [pinnedCheckpoint] : pinnedCheckpoint;
  const keys = [...options.publicKeys, ...(options.retiredKeys ?? [])];
  const opened = notes.flatMap((note, index) => {
    try {
      return [openCheckpoint(Buffer.from(note, 'utf8'), keys, expectedOrigin(context))];
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

function addCheckpointProblem(
  cause: unknown,
  context: { readonly what: string; readonly file?: string; readonly problems: ProblemList },
): void {
  if (!isAppError(cause) || cause.code === 'invalid-key') throw cause;
  const kind = cause.code === 'signer-untrusted' ? 'wrong-key' : 'checkpoint-invalid';
  context.problems.add(
    kind,
    `${context.what}: ${messageOf(cause)}`,
    context.file === undefined ? {} : { file: context.file },
  );
}

/** Looks at each entry by itself and at its time; the bytes are compared with the tree elsewhere. */
function checkEntries(now: Date, report: { readonly problems: ProblemList; readonly notes: string[] }) {
  let first: string | undefined;
  let last: string | undefined;
  let latest = 0;
  let backwards: number | undefined;
  return {
    add(seq: number, bytes: Buffer, file: string) {
      const where = { file, entry: seq };
      try {
        const entry = decodeEntry(bytes);
        if (entry.seq !== seq) {
          const text = `entry ${String(seq)} says it is number ${String(entry.seq)}: entries were removed, added or reordered`;
          report.problems.add('out-of-order', text, where);
        }
        const time = Date.parse(entry.time);
        if (time > now.getTime() + CLOCK_TOLERANCE_MS) {
          report.problems.add(
            'future-time',
            `entry ${String(seq)} is dated ${entry.time}, which is still to come`,
            where,
          );
        }
        if (time < latest - CLOCK_TOLERANCE_MS) backwards ??= seq;
        latest = Math.max(latest, time);
        first ??= entry.time;
        last = entry.time;
      } catch (cause) {
        if (!isAppError(cause)) throw cause;
        report.problems.add('entry-malformed', `entry ${String(seq)}: ${messageOf(cause)}`, where);
      }
    },
    times() {
      if (backwards !== undefined) {
        report.notes.push(
          `entry ${String(backwards)} is dated before an earlier one: a writer's clock was wrong`,
        );
      }
      return first === undefined || last === undefined ? undefined : { first, last };
    },
  };
}

function comparePinned(
  pinned: readonly SignedCheckpoint[],
  log: {
    readonly head: SignedCheckpoint;
    readonly rootsBySize: ReadonlyMap<number, Buffer>;
    readonly problems: ProblemList;
  },
): void {
  const { head, problems } = log;
  let good = 0;
  for (const { size, root } of pinned) {
    if (size > head.size) {
      const text = `log has ${String(head.size)} entries, a pinned checkpoint signs ${String(size)}: entries ${String(head.size)} to ${String(size - 1)} were removed`;
      problems.add('truncated', text, { entry: head.size });
    } else if (log.rootsBySize.get(size)?.equals(root) === true) {
      good = size;
    } else {
      const text = `history differs from a pinned checkpoint of ${String(size)} entries, somewhere in entries ${String(good)} to ${String(Math.max(size - 1, good))}: the log was forked or rewritten`;
      problems.add('history-rewritten', text, { entry: good });
    }
  }
}

async function checkView(
  folder: LogFolder,
  head: SignedCheckpoint,
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
  readonly head: SignedCheckpoint | undefined;
  readonly problems: ProblemList;
  readonly notes: readonly string[];
  readonly times: AuditVerification['times'];
}): AuditVerification {
  const { head, problems, notes, times } = parts;
  return {
    ok: problems.total === 0,
    origin: head?.origin,
    size: head?.size ?? 0,
    rootSha256: head?.root.toString('hex'),
    checkpoint: head?.note,
    signedBy: head?.signers.map((signer) => signer.verifierKey) ?? [],
    times,
    problems: problems.items,
    problemTotal: problems.total,
    notes,
  };
}
