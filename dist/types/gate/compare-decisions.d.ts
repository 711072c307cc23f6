import type { Decision } from '../domain/decision.ts';
import { type VsaPredicate } from './decision-predicate.ts';
/** One thing that two decisions on the same inputs do not share. */
export interface DecisionDifference {
    /** `verdict`, `allowed`, `build level`, `check <id>`, `override`, or one of the lists of a decision. */
    readonly what: string;
    readonly recorded: string;
    readonly replayed: string;
}
/**
 * What differs between a decision and its replay, in the order of the decision; empty when both say the same. The version
 * of the product and where things lie are no part of what a decision says.
 */
export declare function compareDecisions(recorded: Decision, replayed: Decision): DecisionDifference[];
/** The same of a decision as it was signed: what a VSA has no place for is not compared. */
export declare function compareSignedDecisions(recorded: VsaPredicate, replayed: VsaPredicate): DecisionDifference[];
