import type { PostureCheck, PostureCheckId } from '../domain/posture.ts';
import { type GithubClient } from './github-client.ts';
/** `undefined`: the setting is as it should be; a text: what it is instead. */
export type Judged = readonly [detail: string, problem?: string];
export type Value = Readonly<Record<string, unknown>>;
/** What GitHub answered, or why it did not, with its status and words. */
export type Answer = {
    readonly value: unknown;
} | {
    readonly problem: string;
    readonly status: number | undefined;
    readonly said: string;
};
/** How one answer is judged. */
export interface Look {
    readonly id: PostureCheckId;
    readonly fix: string;
    readonly judge: (answer: unknown) => Judged;
}
/** One question about a repository. Never throws: a refusal is an answer too. */
export declare function ask({ octokit, owner, repo, call }: GithubClient, route: string, { permission, ...values }: {
    readonly permission: string;
    readonly [name: string]: unknown;
}): Promise<Answer>;
/** The check of one answer: what cannot be read as it is meant is undecided. */
export declare function judgeAnswer({ id, fix, judge }: Look, answer: Answer): PostureCheck;
export declare function listOf(value: unknown): Value[];
export declare function fieldsOf(value: unknown): Value;
export declare function textOf(value: unknown): string;
