import type { Policy } from '../domain/policy.ts';
export { policySchema } from './policy-schema.ts';
/**
 * Reads a policy (YAML 1.2 or JSON). `path` is for messages only. Throws AppError `invalid-policy` that lists up to
 * ten problems as `line:column place: what is wrong`, in the order of the file, with the name that was probably meant.
 */
export declare function parsePolicy(text: string, path: string): Policy;
