import type { Decision } from '../domain/decision.ts';
import { type DecisionDifference } from '../gate/compare-decisions.ts';
import type { FlowContext } from './context.ts';
import type { StoreNames } from './store-names.ts';
export interface ReplayOptions {
    readonly evidence: StoreNames;
    /** The policy file; default: where the decision says it was. Its digest must be the recorded one. */
    readonly policy?: string | undefined;
}
/** What a record says of a decision in any of its forms. */
export type RecordedDecision = Pick<Decision, 'subject' | 'environment' | 'mode' | 'verdict' | 'timeVerified' | 'policy' | 'inputs'>;
export interface Replay {
    /** `same`, `different`, or `inputs-missing`: not everything that was decided on is still there. */
    readonly outcome: 'same' | 'different' | 'inputs-missing';
    readonly recorded: RecordedDecision;
    /** The gate whose signature on the record was verified first; undefined for a record without one. */
    readonly signedBy: string | undefined;
    readonly replayed: Decision;
    readonly differences: readonly DecisionDifference[];
    /** SHA-256 of the bundles that were read then and are not in the store now. */
    readonly missing: readonly string[];
    /** Bundles of the subject and its sources in the store that were not there then; they are left aside. */
    readonly later: number;
    /** Version that decided, when it is not this one. */
    readonly otherVersion: string | undefined;
}
/**
 * Decides again, at the time of a recorded decision, under exactly its policy and on exactly the bundles it had read. The
 * record is the JSON of the gate, or the signed VSA, whose signature by a gate of the policy is verified first. Nothing is
 * signed or stored, and nothing is fetched that the policy or the store does not name. Errors: `malformed` for a file that
 * is not a decision, `evidence-invalid` for a signature that does not hold, `content-mismatch` for another policy, those of
 * policy and store.
 */
export declare function replayDecision(file: string, options: ReplayOptions, context: FlowContext): Promise<Replay>;
