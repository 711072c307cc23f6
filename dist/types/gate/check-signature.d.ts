import type { DecisionCheck } from '../domain/decision.ts';
import type { Requirement } from '../domain/policy.ts';
import { type RequirementContext } from './missing-evidence.ts';
/** Whether a named signer signed the model. The signature statement has no time of its own. */
export declare function checkSignature(requirement: Requirement, context: RequirementContext): DecisionCheck;
