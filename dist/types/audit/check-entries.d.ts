import type { ProblemList } from './audit-problem.ts';
import { type HandoverTracker } from './key-handover.ts';
/** A point that a time-stamp authority fixed: what came before it was there by then. */
export interface StampedPoint {
    readonly size: number;
    readonly at: Date;
}
export interface EntryChecker {
    readonly add: (seq: number, bytes: Buffer, file: string) => void;
    /** Time of the first and the last entry. */
    times(): {
        readonly first: string;
        readonly last: string;
    } | undefined;
    readonly handovers: HandoverTracker;
    /** Reports entries that are dated after a stamp over them. */
    compareStamps(stamps: readonly StampedPoint[]): void;
}
/** Looks at each entry by itself and at its time; the bytes are compared with the tree elsewhere. */
export declare function checkEntries(now: Date, report: {
    readonly problems: ProblemList;
    readonly notes: string[];
    /** Sizes that may be stamped: up to each of them the latest entry is remembered. */
    readonly sizes: readonly number[];
}): EntryChecker;
