import type { Decision } from '../domain/decision.ts';
/**
 * Writes a decision as JSON: whole or not at all. Error: `limit-exceeded` when it is longer than a text can be (well over
 * a million findings).
 */
export declare function writeDecision(file: string, decision: Decision): Promise<void>;
