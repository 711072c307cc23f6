import type { EvidenceStore } from '../domain/ports.ts';
export interface GithubStoreOptions {
    readonly fetch: typeof fetch;
    /** Needs `attestations: write` to store, `attestations: read` to list. Goes to the host of `apiUrl` only. */
    readonly token: string;
    /** `https://api.github.com` or that of an Enterprise server. */
    readonly apiUrl: string;
    /** `owner/name`. */
    readonly repository: string;
    readonly sleep: (ms: number) => Promise<void>;
    /** For one request; default 30 s. */
    readonly timeoutMs?: number;
}
/**
 * GitHub's attestations of a repository as an evidence store. Every page is read; a bundle that is not in the answer is
 * fetched from the address that is, without the token. Whatever is in it is unverified. Throws AppError
 * `missing-permission`, `network`, `timeout`, `malformed`, `limit-exceeded`; `invalid-input` for the options.
 */
export declare function openGithubStore(options: GithubStoreOptions): EvidenceStore;
