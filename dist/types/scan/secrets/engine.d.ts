import type { EngineText, SecretMatch, WorkBudget } from './engine-text.ts';
import type { SecretRule } from './secret-rule.ts';
/** Longest text a match may need behind its keyword, and before it; texts are cut with at least this overlap. */
export declare const LOOK_AHEAD: number;
export declare const LOOK_BEHIND = 1024;
/** Finds secrets in bytes. Holds buffers, so one engine serves one thread. */
export interface Engine {
    /** Matches in the text, in no particular order, overlaps included. Stops early when the budget is used up. */
    scan(text: EngineText, budget: WorkBudget): SecretMatch[];
}
/** Compiles the rules. `maxLength` is the longest text that will be scanned at once. */
export declare function createEngine(rules: readonly SecretRule[], maxLength: number): Engine;
