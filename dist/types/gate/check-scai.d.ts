import type { DecisionCheck } from '../domain/decision.ts';
import type { Requirement } from '../domain/policy.ts';
import { type RequirementContext } from './missing-evidence.ts';
type ScaiRequirement = Extract<Requirement, {
    kind: 'scai';
}>;
/** Whether a named signer states the attribute under the required conditions, with evidence named by its digest. */
export declare function checkScai(requirement: ScaiRequirement, context: RequirementContext): DecisionCheck;
export {};
