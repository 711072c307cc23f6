import type { DecisionCheck } from '../domain/decision.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import type { Subject } from '../domain/subject.ts';
/** Whether there is something to be held against: a policy with a digest whose environment asks for something. */
export declare function checkPolicy(rules: EnvironmentPolicy, { policyDigest, policyUri }: {
    readonly policyDigest: string;
    readonly policyUri: string;
}): DecisionCheck;
/** Whether the subject is named by a digest that cannot be two things. */
export declare function checkSubject({ kind, digest }: Subject): DecisionCheck;
