import type { DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Requirement } from '../domain/policy.ts';
/** What every check of a requirement gets. */
export interface RequirementContext {
    /** Id of the check. */
    readonly id: string;
    /** Evidence of what the requirement is about: the subject or its source. */
    readonly evidence: readonly Evidence[];
    readonly now: Date;
    readonly remedy: string;
}
/** The evidence of the required kind by a required signer, once for each bundle. */
export declare function candidatesFor({ kind, by }: Requirement, evidence: readonly Evidence[]): Evidence[];
/** The line for evidence that is not there; says when it is there from the wrong signer. */
export declare function missingEvidence(requirement: Requirement, context: RequirementContext): DecisionCheck;
