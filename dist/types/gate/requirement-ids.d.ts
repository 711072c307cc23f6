import type { Requirement } from '../domain/policy.ts';
/** A requirement with the part of the check ids that tells it from the others: `aibom`, `secret-scan:source`, `aibom#2`. */
export interface NamedRequirement {
    readonly requirement: Requirement;
    readonly key: string;
}
/** Names every requirement of an environment; the same policy gives the same names. */
export declare function nameRequirements(requirements: readonly Requirement[]): NamedRequirement[];
/** Id of the check that the evidence is there, complete, fresh and by the right signer. */
export declare function evidenceCheckId(key: string): string;
/** Id of the check of the findings in a required scan. */
export declare function findingsCheckId(key: string): string;
