import type { DecisionCheck } from '../domain/decision.ts';
import type { GithubApprovals } from './github-approvals.ts';
/**
 * Undecided while there is an observation by an observer of the policy that nobody can read; no check at all without one.
 */
export declare function checkObservations({ unreadable }: GithubApprovals): DecisionCheck[];
