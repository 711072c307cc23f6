import type { GithubPullRequest } from '../domain/github-approvals.ts';
import { type GithubClient } from './github-client.ts';
type CodeOwners = NonNullable<GithubPullRequest['codeOwners']>;
/** Where GitHub looks, in this order (docs "About code owners"). */
export declare const OWNER_FILES: readonly string[];
/** What a pull request changes; a renamed file also left the place it had. Errors: `limit-exceeded`, as `connectGithub`. */
export declare function readChangedPaths(github: GithubClient, number: number): Promise<string[]>;
/**
 * The owners of changed files, by the CODEOWNERS of the commit that the change goes to: never by that of the change.
 * Names of people, and of teams this token may read, are resolved to accounts; others own nothing that can be approved.
 */
export declare function readCodeOwners(github: GithubClient, paths: readonly string[], baseSha: string): Promise<CodeOwners>;
/** The CODEOWNERS file that GitHub takes at a ref; undefined where there is none. Errors as `connectGithub`, `limit-exceeded`. */
export declare function findCodeOwners({ octokit, owner, repo, call }: GithubClient, ref: string): Promise<{
    readonly path: string;
    readonly text: string;
} | undefined>;
interface OwnerRule {
    readonly matches: (path: string) => boolean;
    readonly owners: readonly string[];
}
/** Lines of CODEOWNERS: a pattern and its owners; a pattern without owners takes them away. */
export declare function parseCodeOwners(text: string): OwnerRule[];
/** The last rule that matches decides. */
export declare function ownersOf(path: string, rules: readonly OwnerRule[]): readonly string[];
export {};
