import type { Verdict } from './verdict.ts';
/** One thing an environment asks for. */
export interface ExplainedRequirement {
    /** Id of the check that judges it, as in `Decision.checks`: `evidence:aibom`, `approvals:security`, `order:staging` … */
    readonly id: string;
    /** What is asked for, one line: kind, signers, age, count. */
    readonly text: string;
    /** How a subject stands, when one was asked about; `lacking` = nothing was there to judge. */
    readonly state?: Verdict | 'warn' | 'lacking';
    /** Why, one line; there with `state`. */
    readonly reason?: string;
    /** The command that would supply it, ready to be copied; placeholders in capitals. Absent when no command helps. */
    readonly command?: string;
}
/** What an environment of a policy requires, and, for a subject, what it lacks. In the order the gate asks. */
export interface Explanation {
    readonly environment: string;
    /** `sha256:<hex>` of the subject; absent when only the policy is explained. */
    readonly subject?: string;
    /** The gate's verdict on the subject now; there with `subject`. */
    readonly verdict?: Verdict;
    readonly requirements: readonly ExplainedRequirement[];
}
