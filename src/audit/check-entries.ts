import { isAppError, messageOf } from '../domain/errors.ts';
import { decodeEntry } from './audit-event.ts';
import type { ProblemList } from './audit-problem.ts';
import { trackHandovers, type HandoverTracker } from './key-handover.ts';

/** How far another writer's clock may run ahead of ours. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;

/** A point that a time-stamp authority fixed: what came before it was there by then. */
export interface StampedPoint {
  readonly size: number;
  readonly at: Date;
}

export interface EntryChecker {
  readonly add: (seq: number, bytes: Buffer, file: string) => void;
  /** Time of the first and the last entry. */
  times(): { readonly first: string; readonly last: string } | undefined;
  readonly handovers: HandoverTracker;
  /** Reports entries that are dated after a stamp over them. */
  compareStamps(stamps: readonly StampedPoint[]): void;
}

/** Looks at each entry by itself and at its time; the bytes are compared with the tree elsewhere. */
export function checkEntries(
  now: Date,
  report: {
    readonly problems: ProblemList;
    readonly notes: string[];
    /** Sizes that may be stamped: up to each of them the latest entry is remembered. */
    readonly sizes: readonly number[];
  },
): EntryChecker {
  let first: string | undefined;
  let last: string | undefined;
  let latest = 0;
  let backwards: number | undefined;
  const handovers = trackHandovers();
  const wanted = new Set(report.sizes);
  const latestBySize = new Map<number, number>();
  const add = (seq: number, bytes: Buffer, file: string): void => {
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
      handovers.add(entry);
    } catch (cause) {
      if (!isAppError(cause)) throw cause;
      report.problems.add('entry-malformed', `entry ${String(seq)}: ${messageOf(cause)}`, where);
    }
    if (wanted.has(seq + 1)) latestBySize.set(seq + 1, latest);
  };
  return {
    add,
    handovers,
    times() {
      if (backwards !== undefined) {
        report.notes.push(
          `entry ${String(backwards)} is dated before an earlier one: a writer's clock was wrong`,
        );
      }
      return first === undefined || last === undefined ? undefined : { first, last };
    },
    compareStamps(stamps) {
      for (const { size, at } of stamps) {
        if ((latestBySize.get(size) ?? 0) <= at.getTime() + CLOCK_TOLERANCE_MS) continue;
        report.problems.add(
          'future-time',
          `the first ${String(size)} entries were time-stamped at ${at.toISOString()}, and one of them is dated later`,
        );
      }
    },
  };
}
