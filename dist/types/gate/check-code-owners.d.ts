import type { DecisionCheck } from '../domain/decision.ts';
import type { GithubApprovals } from './github-approvals.ts';
export declare const CODE_OWNERS_CHECK = "approvals:code-owners";
/**
 * Every changed file that has owners in the CODEOWNERS of the base branch needs the counting review of one of them.
 * Files without owners are nobody's and ask for nothing, as on GitHub.
 */
export declare function checkCodeOwners(github: GithubApprovals): DecisionCheck;
