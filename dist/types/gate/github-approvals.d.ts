import type { Evidence } from '../domain/evidence.ts';
import type { ApprovalCandidate } from './approval-candidate.ts';
import { type Observation, type ObservationContext } from './github-observation.ts';
/** What GitHub said about reviews and environment approvals, as far as an observer of the policy signed it. */
export interface GithubApprovals {
    readonly candidates: readonly ApprovalCandidate[];
    /** Newest usable observation of a pull request that made the subject, for the check of code owners. */
    readonly pullRequests: readonly Observation[];
    /** Observations that do not count, with the reason. */
    readonly problems: readonly string[];
    /** Observations by an observer of the policy that nobody can read; one may take back what an older one said. */
    readonly unreadable: readonly Evidence[];
}
/**
 * Reads the observations. Of one pull request, and of one run, only the newest counts: what was approved in an older
 * one may have been withdrawn since. The rules are those of docs/approvals.md, "What counts on GitHub".
 */
export declare function readGithubApprovals(evidence: readonly Evidence[], context: ObservationContext): GithubApprovals;
