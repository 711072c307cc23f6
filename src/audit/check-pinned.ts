import type { ProblemList } from './audit-problem.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { HandoverTracker } from './key-handover.ts';
import type { OpenedCheckpoint } from './open-signed.ts';

/** A head of the log that something else names: a signed decision. Who signed that is for its own verification. */
export interface LogAnchor extends Checkpoint {
  /** What names it, for messages. */
  readonly what: string;
}

interface CheckedLog {
  readonly head: OpenedCheckpoint;
  readonly rootsBySize: ReadonlyMap<number, Buffer>;
  readonly problems: ProblemList;
}

/** The log must extend every pinned checkpoint and every anchor; compared from the smallest up. */
export function comparePinned(
  pinned: readonly OpenedCheckpoint[],
  anchors: readonly LogAnchor[],
  { head, rootsBySize, problems }: CheckedLog,
): void {
  const heads = [
    ...pinned.map(({ size, root }) => ({ size, root, what: 'a pinned checkpoint' })),
    ...anchors,
  ].sort((a, b) => a.size - b.size);
  let good = 0;
  for (const { size, root, what } of heads) {
    if (size > head.size) {
      const text = `log has ${String(head.size)} entries, ${what} signs ${String(size)}: entries ${String(head.size)} to ${String(size - 1)} were removed`;
      problems.add('truncated', text, { entry: head.size });
    } else if (rootsBySize.get(size)?.equals(root) === true) {
      good = size;
    } else {
      const text = `history differs from ${what} of ${String(size)} entries, somewhere in entries ${String(good)} to ${String(Math.max(size - 1, good))}: the log was forked or rewritten`;
      problems.add('history-rewritten', text, { entry: good });
    }
  }
}

/** A key that the log has handed over, or that is named as retired, signs nothing beyond that. */
export function checkSigningKeys(
  pinned: readonly OpenedCheckpoint[],
  log: Pick<CheckedLog, 'head' | 'problems'> & {
    readonly handovers: HandoverTracker;
    readonly notes: string[];
  },
): void {
  const { head, handovers, notes, problems } = log;
  const ends = head.signers.map(({ verifierKey }) => handovers.lastSizeOf(verifierKey));
  const last = Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  if (head.size > last) {
    problems.add(
      'retired-key',
      `checkpoint of ${String(head.size)} entries is signed by a rotated-out key: entry ${String(last - 1)} hands the log over to another`,
      { entry: last - 1 },
    );
  }
  for (const { size, retired } of pinned) {
    for (const { verifierKey, untilSize } of retired) {
      const end = untilSize ?? handovers.lastSizeOf(verifierKey);
      if (end === undefined) {
        notes.push(`no entry hands over from the retired key ${verifierKey}: it counts up to any size`);
      } else if (size > end) {
        problems.add(
          'retired-key',
          `pinned checkpoint of ${String(size)} entries is signed by a rotated-out key, which signs ${String(end)} at most`,
          { entry: end },
        );
      }
    }
  }
}
