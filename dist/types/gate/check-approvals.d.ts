import type { DecisionApproval, DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { ApprovalRule, Policy } from '../domain/policy.ts';
import type { ApprovalCandidate } from './approval-candidate.ts';
import type { Parties } from './parties.ts';
import { type Binding } from './statement-binding.ts';
export interface ApprovalsContext {
    readonly policy: Policy;
    readonly rules: readonly ApprovalRule[];
    readonly binding: Binding;
    readonly parties: Parties;
    readonly remedy: string;
    /** What GitHub told (`readGithubApprovals`). */
    readonly github: {
        readonly candidates: readonly ApprovalCandidate[];
        readonly problems: readonly string[];
    };
}
export interface ApprovalsOutcome {
    /** One check for each rule, in the order of the policy. */
    readonly checks: readonly DecisionCheck[];
    /** Every approval and rejection that lay there, counted or not; sorted by group, person, bundle. */
    readonly approvals: readonly DecisionApproval[];
}
/** Id of the check of an approval rule. */
export declare function approvalCheckId({ group }: ApprovalRule): string;
/**
 * Counts approvals, N of M people over all channels: a person counts once, whatever the number of keys, statements,
 * reviews and clicks. Members of the group alone count, minus those who had an excluded part. A rejection by a member
 * blocks until it expires or is taken back.
 */
export declare function checkApprovals(evidence: readonly Evidence[], context: ApprovalsContext): ApprovalsOutcome;
