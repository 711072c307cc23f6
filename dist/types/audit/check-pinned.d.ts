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
export declare function comparePinned(pinned: readonly OpenedCheckpoint[], anchors: readonly LogAnchor[], { head, rootsBySize, problems }: CheckedLog): void;
/** A key that the log has handed over, or that is named as retired, signs nothing beyond that. */
export declare function checkSigningKeys(pinned: readonly OpenedCheckpoint[], log: Pick<CheckedLog, 'head' | 'problems'> & {
    readonly handovers: HandoverTracker;
    readonly notes: string[];
}): void;
export {};
