import type { PostureReport } from '../domain/posture.ts';
import { type GithubApiOptions } from './github-client.ts';
export interface ReadPostureOptions extends GithubApiOptions {
    /** Default: that of the repository. */
    readonly branch?: string | undefined;
    /** Paths that must have a code owner, besides CODEOWNERS and the workflows. */
    readonly owned?: readonly string[];
    /** Commit that must be on the branch. */
    readonly commit?: string | undefined;
}
/** What GitHub says of a repository; `commitProblem`: why `commit` is not known to be on the branch. */
export type Posture = Pick<PostureReport, 'repository' | 'branch' | 'defaultBranch' | 'checks'> & {
    readonly commitProblem?: string;
};
/**
 * Asks for every setting that decides whether the gate can be talked around, each by itself: what GitHub refuses, hides
 * or fails to answer leaves that check undecided. Errors as `connectGithub`, for the repository itself only.
 */
export declare function readPosture(options: ReadPostureOptions): Promise<Posture>;
