import type { DecisionCheck } from '../domain/decision.ts';
import type { DigestSet } from '../domain/digest.ts';
import type { Requirement } from '../domain/policy.ts';
import { type RequirementContext } from './missing-evidence.ts';
type AibomRequirement = Extract<Requirement, {
    kind: 'aibom';
}>;
/** Whether one BOM by a named signer is readable, fresh and as complete as its profile asks. */
export declare function checkAibom(requirement: AibomRequirement, subject: DigestSet, context: RequirementContext): DecisionCheck;
export {};
