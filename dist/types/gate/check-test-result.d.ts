import type { DecisionCheck } from '../domain/decision.ts';
import type { Requirement } from '../domain/policy.ts';
import { type RequirementContext } from './missing-evidence.ts';
type TestResultRequirement = Extract<Requirement, {
    kind: 'test-result';
}>;
/**
 * Whether a named signer's tests of the named suite passed. Every fresh result of the suite is judged: one that passed
 * does not outweigh another that failed, so whoever may sign results cannot try until it fits.
 */
export declare function checkTestResult(requirement: TestResultRequirement, context: RequirementContext): DecisionCheck;
export {};
