import type { SignatureRequirement } from '../domain/policy.ts';
/**
 * Why a model signature does not count although its signer is the right one: it leaves out paths that the policy does not
 * name, or its signer had not read every file. Undefined for other signatures, and when there is nothing.
 */
export declare function signedModelProblem(predicate: unknown, requirement: SignatureRequirement): string | undefined;
