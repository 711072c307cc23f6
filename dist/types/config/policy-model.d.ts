import type { Policy } from '../domain/policy.ts';
import { type PolicyFile } from './policy-schema.ts';
/** The policy the gate reads, from a file whose references were checked. Defaults are made explicit here and nowhere else. */
export declare function toPolicy(file: PolicyFile): Policy;
