import { type OverridePredicate } from '../domain/people-predicates.ts';
import { type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { type BindingFields } from './binding.ts';
export interface OverrideFields extends BindingFields {
    readonly justification: string;
    readonly ticket: string;
    /** Ids of the failed checks that are accepted; left out = all of the decision. */
    readonly checks?: readonly string[] | undefined;
    /** `justification-min` of the policy, in characters. */
    readonly justificationMin?: number;
}
/**
 * "I take the responsibility for letting this digest through although the gate says no." At most 30 days.
 * Errors: `invalid-input`, `invalid-subject`.
 */
export declare function makeOverride(subject: Subject, fields: OverrideFields): Statement<OverridePredicate>;
