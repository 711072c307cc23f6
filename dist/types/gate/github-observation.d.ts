import type { DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type GithubApprovalsPredicate } from '../domain/github-approvals.ts';
import type { Policy } from '../domain/policy.ts';
import { type Binding } from './statement-binding.ts';
/** What an observation is held against. */
export interface ObservationContext {
    readonly policy: Policy;
    readonly binding: Binding;
    /** Digest of what is judged, and those of its sources that accepted provenance names. */
    readonly commits: readonly DigestSet[];
    /** Numeric ids of the repositories those sources are of, as far as certificates of accepted provenance say so. */
    readonly repositories: readonly string[];
    /** Name of the environment in GitHub. */
    readonly githubEnvironment: string;
}
/** What GitHub said at one moment, by an observer of the policy. */
export interface Observation {
    readonly evidence: Evidence;
    readonly said: GithubApprovalsPredicate;
}
/** What it says, or why it does not count. */
export declare function readObservation(evidence: Evidence, { policy, binding }: ObservationContext): Observation | string;
/** Whether it is by an observer of the policy and nobody can read it. */
export declare function isUnreadable({ signerName, statement }: Evidence, { policy }: ObservationContext): boolean;
/** The newest of each key, oldest first. */
export declare function newest(observations: readonly Observation[], keyOf: (each: Observation) => string | undefined): Observation[];
