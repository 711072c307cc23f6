import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { RejectedBundle } from './gate-input.ts';
export interface BundleFacts {
    readonly evidence: readonly Evidence[];
    readonly rejected: readonly RejectedBundle[];
    readonly storeSkipped: readonly {
        readonly name: string;
        readonly reason: string;
    }[];
    /** Bundles that must be among the evidence, if anybody keeps count. */
    readonly recorded: readonly string[] | undefined;
}
/**
 * Whether everything in the stores could be read. A bundle that is broken or was not read may be the one that speaks
 * against the subject, so it makes the verdict indeterminate; one that is whole but signed by a stranger does not matter.
 */
export declare function checkBundles({ evidence, rejected, storeSkipped }: BundleFacts): DecisionCheck;
/** Whether all the evidence is there that somebody else has on record; undefined when nobody keeps count. */
export declare function checkRecorded({ evidence, recorded }: BundleFacts): DecisionCheck | undefined;
