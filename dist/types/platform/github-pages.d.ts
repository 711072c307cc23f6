import type { GithubUser } from '../domain/github-approvals.ts';
import type { GithubClient } from './github-client.ts';
/** All pages, to the end. A list that is longer than GitHub would ever need is refused, not cut. */
export declare function readPages<T>({ call }: GithubClient, what: string, request: (page: {
    readonly per_page: number;
    readonly page: number;
}) => Promise<GithubAnswer<readonly T[]>>): Promise<T[]>;
/** What octokit gives for one request. */
export interface GithubAnswer<T> {
    readonly data: T;
    /** That was asked. */
    readonly url: string;
}
/** A list of objects, whatever the types of the client promise. Error: `network`, which leaves undecided. */
export declare function listIn<T>({ data, url }: GithubAnswer<readonly T[]>, what: string): readonly T[];
/** An object with these members; `a.b` is `b` in `a`. Error: `network`, which leaves undecided. */
export declare function objectIn<T>({ data, url }: GithubAnswer<T>, what: string, members: readonly string[]): T;
/** An account as GitHub shows it, or undefined for none (`ghost`). Apps that act are of type Bot. */
export declare function accountOf(value: unknown): GithubUser | undefined;
