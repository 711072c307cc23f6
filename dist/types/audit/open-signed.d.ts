import type { ProblemList } from './audit-problem.ts';
import { type SignedCheckpoint } from './checkpoint.ts';
import type { RetiredKey } from './key-handover.ts';
/** The keys of a log: those in force, and those that may have signed its past. */
export interface LogKeys {
    readonly publicKeys: readonly string[];
    readonly retiredKeys: readonly RetiredKey[];
}
/** `undefined` in `retired` means that a key in force signed it. */
export interface OpenedCheckpoint extends SignedCheckpoint {
    /** Set when retired keys alone signed it. */
    readonly retired: readonly {
        readonly verifierKey: string;
        readonly untilSize: number | undefined;
    }[];
}
/** Opens a checkpoint by a key in force, else by a retired one. Errors: those of `openCheckpoint`. */
export declare function openByKeys(note: Uint8Array, { publicKeys, retiredKeys }: LogKeys, expected: {
    readonly origin?: string;
}): OpenedCheckpoint;
/** Turns what is wrong with a checkpoint into a problem; what is wrong with our own keys is thrown. */
export declare function addCheckpointProblem(cause: unknown, context: {
    readonly what: string;
    readonly file?: string;
    readonly problems: ProblemList;
}): void;
/** A retired key as callers write it: the key alone, or with the size up to which it counts. Throws AppError `invalid-input`. */
export declare function retiredKeyOf(given: string | RetiredKey): RetiredKey;
