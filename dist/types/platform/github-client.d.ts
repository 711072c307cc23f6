import type { Octokit } from 'octokit';
export interface GithubApiOptions {
    readonly token: string;
    /** `https://api.github.com` or that of an Enterprise server. */
    readonly apiUrl: string;
    /** `owner/name`. */
    readonly repository: string;
    /** For one request; default 20 s. */
    readonly timeoutMs?: number;
    /** Repeats of a request that failed with a server error; default 1: a job must fail soon, not wait out an outage. */
    readonly retries?: number;
}
/** One repository at GitHub. `call` turns every failure of a request into an error that says what could not be done. */
export interface GithubClient {
    readonly octokit: Octokit;
    readonly owner: string;
    readonly repo: string;
    /** Errors: `missing-permission` (401, 403, 404: GitHub hides what a token may not see), `network` (everything else). */
    call<T>(doing: string, request: () => Promise<T>, permission?: string): Promise<T>;
}
/** The only place that makes an API client. Never an empty answer in place of an error. */
export declare function connectGithub(options: GithubApiOptions): Promise<GithubClient>;
/** HTTP status of a failed request, or undefined. */
export declare function statusOf(cause: unknown): number | undefined;
