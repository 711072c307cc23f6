import type { GithubPullRequest, GithubUser } from '../domain/github-approvals.ts';
import { type GithubClient } from './github-client.ts';
export interface PullReading {
    /** Reviewers and approvers seen so far, by id. */
    readonly people: Map<number, GithubUser>;
    readonly codeOwners: boolean;
    readonly judges: readonly string[];
}
/** A pull request with all its reviews and everybody who had a part in it. Errors as `observeGithubApprovals`. */
export declare function readPullRequest(github: GithubClient, number: number, { people, codeOwners, judges }: PullReading): Promise<GithubPullRequest>;
