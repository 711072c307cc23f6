import type { ProblemList } from './audit-problem.ts';
import { type Cosignature, type WitnessKey } from './cosignature.ts';
import type { OpenedCheckpoint } from './open-signed.ts';
export interface WitnessOptions {
    /** Verifier keys of witnesses whose cosignatures count. */
    readonly witnesses?: readonly string[];
    /** How many of them must have co-signed the checkpoint; default: all. */
    readonly witnessThreshold?: number;
}
export interface WitnessRule {
    readonly keys: readonly WitnessKey[];
    readonly threshold: number;
}
/** Throws AppError `invalid-key`, `invalid-input` (one key twice, a threshold that asks nothing or too much). */
export declare function readWitnesses({ witnesses, witnessThreshold }: WitnessOptions): WitnessRule;
/**
 * The good cosignatures of the present checkpoint, also those in a pinned copy of the very same text. A cosignature of a
 * known witness that does not hold is a problem, and so are fewer good ones than asked for.
 */
export declare function checkWitnesses(head: OpenedCheckpoint, check: {
    readonly witnesses: WitnessRule;
    readonly pinned: readonly OpenedCheckpoint[];
    readonly now: Date;
    readonly problems: ProblemList;
}): Cosignature[];
