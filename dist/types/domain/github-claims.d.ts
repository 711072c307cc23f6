/** What the OIDC token of a GitHub Actions run says about the run. Only ever made from a verified token. */
export interface GithubClaims {
    readonly issuer: string;
    /** `refs/heads/main`, `refs/pull/1/merge` … */
    readonly ref: string;
    /** Commit of the run, lower-case hex. */
    readonly sha: string;
    /** `owner/name`. */
    readonly repository: string;
    readonly repositoryId: string;
    readonly repositoryOwnerId: string;
    /** `push`, `pull_request`, `workflow_dispatch` … */
    readonly eventName: string;
    /** `owner/name/path@ref` of the workflow that was started. */
    readonly workflowRef: string;
    /** As `workflowRef`, of the workflow that holds the job: another one when the job is in a reusable workflow. */
    readonly jobWorkflowRef: string;
    /** `github-hosted` or `self-hosted`. */
    readonly runnerEnvironment: string;
    readonly runId: string;
    readonly runAttempt: string;
    /** Who started the run; not in every token. */
    readonly actor?: string;
    readonly actorId?: string;
}
/** Reads the payload of a verified token; AppError `malformed` names the first claim that is missing or odd. */
export declare function parseGithubClaims(payload: unknown): GithubClaims;
