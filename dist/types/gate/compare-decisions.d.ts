import type { Decision } from '../domain/decision.ts';
/** One thing that two decisions on the same inputs do not share. */
export interface DecisionDifference {
    /** `verdict`, `allowed`, `check <id>`, `findings`, `approvals`, `evidence`. */
    readonly what: string;
    readonly recorded: string;
    readonly replayed: string;
}
/**
 * What differs between a decision and its replay, in the order of the decision; empty when both say the same. The version
 * of the product and where things lie are no part of what a decision says.
 */
export declare function compareDecisions(recorded: Decision, replayed: Decision): DecisionDifference[];
