import type { DecisionCheck } from '../domain/decision.ts';
import type { SignatureRequirement } from '../domain/policy.ts';
import { type RequirementContext } from './missing-evidence.ts';
/**
 * Whether enough of the named signers signed the model or the image. The same key, or the same certificate identity with
 * its issuer, is one signer, under however many names. The signature statement has no time of its own.
 */
export declare function checkSignature(requirement: SignatureRequirement, context: RequirementContext): DecisionCheck;
