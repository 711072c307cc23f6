import type { GithubApprovalsPredicate } from '../domain/github-approvals.ts';
import { type GithubApiOptions } from './github-client.ts';
export interface ObserveOptions extends GithubApiOptions {
    /** Number of the pull request whose reviews are wanted. */
    readonly pullRequest?: number | undefined;
    /** Id of the run whose environment approvals are wanted. */
    readonly runId?: number | undefined;
    /** `org/slug` of teams whose members the policy asks for. */
    readonly teams: readonly string[];
    readonly codeOwners: boolean;
    /** Paths in the repository that decide about a change. */
    readonly judges: readonly string[];
}
export type GithubObservation = Pick<GithubApprovalsPredicate, 'server' | 'repository' | 'pullRequest' | 'run' | 'reviewers'>;
/**
 * Asks GitHub who reviewed a pull request and who approved a run's environments, with everything the gate needs to
 * decide which of it counts. Needs `pull-requests: read`, `actions: read`, `contents: read`, and for teams the token
 * of an App with `Organization members: read`. Errors as `connectGithub`, `limit-exceeded`: what cannot be read whole
 * is not reported in part.
 */
export declare function observeGithubApprovals(options: ObserveOptions): Promise<GithubObservation>;
