import type { GithubReviewer, GithubUser } from '../domain/github-approvals.ts';
import { type GithubClient } from './github-client.ts';
/** What people may do in the repository and in which of the teams they are. Errors as `observeGithubApprovals`. */
export declare function describeReviewers(github: GithubClient, people: readonly GithubUser[], teams: readonly string[]): Promise<GithubReviewer[]>;
