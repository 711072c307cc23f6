import type { EnvironmentPolicy, Policy } from '../domain/policy.ts';
/** Where GitHub is asked, and about what. */
export interface GithubSource {
    readonly token: string;
    readonly apiUrl: string;
    /** `owner/name`. */
    readonly repository: string;
    readonly pullRequest?: number | undefined;
    readonly runId?: number | undefined;
    /** Path of the workflow that runs the gate, in its repository. */
    readonly workflow?: string | undefined;
}
/** Whether anything in an environment is decided by what GitHub says. */
export declare function asksGithub({ approvals, codeOwners }: EnvironmentPolicy): boolean;
/** Whether the gate asks GitHub: for approvals, or for what a pull request changes about its own judge. */
export declare function wantsGithub(policy: Policy, environment: EnvironmentPolicy, github: GithubSource): boolean;
