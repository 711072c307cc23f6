import type { DecisionCheck, JudgedMember } from '../domain/decision.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
/** Id of the check of one member. */
export declare function memberCheckId(role: string): string;
/**
 * One line for each role of the policy and of the release: all members pass, or the release does not. An override of a member
 * lifts nothing here; who wants the set through overrides the decision on the set.
 */
export declare function checkRelease({ release }: Pick<EnvironmentPolicy, 'release'>, members: readonly JudgedMember[] | undefined, policyDigest: string): DecisionCheck[];
