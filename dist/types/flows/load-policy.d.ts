import { type PolicyPart } from '../config/policy-digest.ts';
import type { DenyEntry, EnvironmentPolicy, Policy } from '../domain/policy.ts';
import type { Verifier } from '../domain/ports.ts';
/** A policy with everything it names, read once; what is decided with it can be reproduced from its digest. */
export interface LoadedPolicy {
    readonly policy: Policy;
    /** How the decision names it: the path as given, never an absolute one. */
    readonly uri: string;
    /** The policy digest: the policy and every file it names. */
    readonly sha256: string;
    readonly parts: readonly PolicyPart[];
    readonly denyList: readonly DenyEntry[];
}
/** Reads a policy and the files it names. Errors: `invalid-policy`, `not-found`, `unreadable`, `limit-exceeded`. */
export declare function loadPolicy(file: string): Promise<LoadedPolicy>;
/** The environment of that name, or `invalid-input` with the names there are. */
export declare function environmentOf({ policy }: LoadedPolicy, name: string): EnvironmentPolicy;
/** One verifier for everybody whose signature the policy lets count, by signer name. */
export declare function buildVerifiers(loaded: LoadedPolicy): Promise<ReadonlyMap<string, Verifier>>;
