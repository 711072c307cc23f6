import type { Verdict } from './verdict.ts';
/** What was decided on one of several subjects of a run. */
export interface JudgedSubject {
    /** As it was given. */
    readonly subject: string;
    /** `ALGORITHM:HEX`; undefined when nothing could be read. */
    readonly digest?: string | undefined;
    readonly verdict: Verdict;
    readonly allowed: boolean;
    /** The first check that failed, or why nothing could be decided; empty when nothing failed. */
    readonly reason: string;
}
/** Several subjects for one environment, under one policy. */
export interface JudgedSubjects {
    readonly environment: string;
    readonly policySha256: string;
    /** The worst; a signed override counts as a pass. */
    readonly verdict: Verdict;
    /** In the order in which they were given. */
    readonly subjects: readonly JudgedSubject[];
}
