import type { DecisionCheck, DecisionFinding } from '../domain/decision.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import type { Waivers } from './apply-waivers.ts';
import type { GithubApprovals } from './github-approvals.ts';
export interface JudgeChange {
    /** Undefined: no pull request was observed. */
    readonly check: DecisionCheck | undefined;
    readonly findings: readonly DecisionFinding[];
}
/**
 * A change that edits what decides about it (the policy, a key it trusts, CODEOWNERS, the gate's workflow) is a finding
 * of severity high, whoever reviewed it: it is judged by what was there before, and the next one by what it writes.
 */
export declare function checkJudgeChange({ pullRequests }: GithubApprovals, { rules, waivers }: {
    readonly rules: EnvironmentPolicy['findings'];
    readonly waivers: Waivers;
}): JudgeChange;
