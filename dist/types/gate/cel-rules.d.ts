import type { EvaluateRule } from './custom-rule.ts';
/** What is wrong with an expression before any evidence is known; undefined when it is a CEL expression that gives a bool. */
export declare function ruleProblem(expression: string): string | undefined;
/**
 * Answers expressions in CEL (github.com/google/cel-spec), each within a time limit in milliseconds. An error, a value
 * that is not true or false, and no answer in time are `unknown`.
 */
export declare function createRuleEvaluator(timeLimitMs?: number): EvaluateRule;
