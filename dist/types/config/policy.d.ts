import type { Policy } from '../domain/policy.ts';
import { type PolicyFile, type TighteningFile } from './policy-schema.ts';
export { policySchema } from './policy-schema.ts';
/**
 * Reads a policy (YAML 1.2 or JSON). `path` is for messages only. Throws AppError `invalid-policy` that lists up to
 * ten problems as `line:column place: what is wrong`, in the order of the file, with the name that was probably meant.
 */
export declare function parsePolicy(text: string, path: string): Policy;
/** Name and policy digest of the policy that this one tightens; undefined when it stands alone. Errors as `parsePolicy`. */
export declare function policyExtended(text: string, path: string): TighteningFile['extends'] | undefined;
/**
 * As `parsePolicy`, before defaults are made explicit. A policy that extends another one needs that one, as it was read; the
 * result is both together. Something in it that would loosen the other is an `invalid-policy` like any other mistake.
 */
export declare function parsePolicyFile(text: string, path: string, extended?: PolicyFile): PolicyFile;
