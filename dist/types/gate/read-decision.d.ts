import type { Evidence } from '../domain/evidence.ts';
import { type DecisionExtension } from './decision-predicate.ts';
/** A signed decision that was read back and does not contradict itself. */
export interface ReadDecision {
    readonly evidence: Evidence;
    readonly at: Date;
    readonly policySha256: string;
    /** Of the bundles it was made on. */
    readonly inputs: readonly string[];
    readonly said: DecisionExtension;
}
/** Whether a statement is a decision in full; the SVR beside it says less and is never read as one. */
export declare function isDecision({ kind, statement }: Evidence): boolean;
/**
 * Reads a VSA of this product. Returns what is wrong when it is not one, is dated in the future, or contradicts itself:
 * a result that is not its verdict, levels on a failure, a resource that is not its environment and subject.
 */
export declare function readDecision(evidence: Evidence, now: Date): ReadDecision | string;
