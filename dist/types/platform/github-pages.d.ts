import type { GithubUser } from '../domain/github-approvals.ts';
import type { GithubClient } from './github-client.ts';
/** All pages, to the end. A list that is longer than GitHub would ever need is refused, not cut. */
export declare function readPages<T>({ call }: GithubClient, what: string, request: (page: {
    readonly per_page: number;
    readonly page: number;
}) => Promise<{
    readonly data: readonly T[];
}>): Promise<T[]>;
/** An account as GitHub shows it, or undefined for none (`ghost`). Apps that act are of type Bot. */
export declare function accountOf(value: unknown): GithubUser | undefined;
