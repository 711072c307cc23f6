import type { PolicyProblem } from './policy-issues.ts';
import type { PolicyFile } from './policy-schema.ts';
/** What a schema cannot say: names that lead nowhere, one person under two names, rules that can never be met. */
export declare function checkReferences(file: PolicyFile): PolicyProblem[];
