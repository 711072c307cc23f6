import { type PolicyPart } from '../config/policy-digest.ts';
import type { VulnerabilityFeeds } from '../domain/feeds.ts';
import type { DenyEntry, EnvironmentPolicy, Policy } from '../domain/policy.ts';
import type { EvaluateRule } from '../gate/custom-rule.ts';
import type { FlowContext } from './context.ts';
/** A policy with everything it names, read once; what is decided with it can be reproduced from its digest. */
export interface LoadedPolicy {
    readonly policy: Policy;
    /** How the decision names it: the path as given, never an absolute one. */
    readonly uri: string;
    /** The policy digest: the policy and every file it names. */
    readonly sha256: string;
    readonly parts: readonly PolicyPart[];
    readonly denyList: readonly DenyEntry[];
    /** What its vulnerability feeds list. */
    readonly feeds?: VulnerabilityFeeds;
    /** Answers its custom rules; there when it has any. */
    readonly evaluateRule?: EvaluateRule;
}
/** Reads a policy and the files it names. Errors: `invalid-policy`, `not-found`, `unreadable`, `limit-exceeded`. */
export declare function loadPolicy(file: string, context?: Pick<FlowContext, 'env'>): Promise<LoadedPolicy>;
/** The environment of that name, or `invalid-input` with the names there are. */
export declare function environmentOf({ policy }: LoadedPolicy, name: string): EnvironmentPolicy;
/** The bytes of a file that the policy names. */
export declare function partOf(name: string, { parts }: Pick<LoadedPolicy, 'parts'>): Uint8Array;
/** Text of a file of the policy; `invalid-policy` when it is none. */
export declare function decode(bytes: Uint8Array, file: string): string;
