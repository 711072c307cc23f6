import type { DecisionCheck } from '../domain/decision.ts';
import type { PostureRequirement } from '../domain/policy.ts';
import { type RequirementContext } from './missing-evidence.ts';
/**
 * Whether a named signer saw the settings of the repository as they must be. Every fresh statement is judged: one that
 * found a setting open is not outweighed by another, since within the time the policy looks back it was open. One that
 * could not see all is as good as none. A statement that cannot be read is undecided.
 */
export declare function checkPosture(requirement: PostureRequirement, context: RequirementContext): DecisionCheck;
