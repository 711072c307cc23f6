import { type Policy } from '../domain/policy.ts';
/** Something in a policy that is allowed and probably not meant. `id` is stable kebab-case. */
export interface PolicyRemark {
    readonly id: string;
    /** `environments.production.override` … */
    readonly place: string;
    /** One line, lower-case start, no final dot. */
    readonly message: string;
}
/** Rule ids of scanners whose lists are known, by the name of the scanner. */
export type KnownRules = ReadonlyMap<string, ReadonlySet<string>>;
/**
 * What nobody uses, what can never match, and choices that are weaker than they look. Sorted by place. Of a scanner that is
 * not among the known ones nothing is said about its rules.
 */
export declare function lintPolicy(policy: Policy, known?: KnownRules): PolicyRemark[];
