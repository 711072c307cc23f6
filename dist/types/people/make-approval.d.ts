import { type ApprovalPredicate } from '../domain/people-predicates.ts';
import { type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { type BindingFields } from './binding.ts';
export interface ApprovalFields extends BindingFields {
    readonly decision: ApprovalPredicate['decision'];
    readonly justification?: string | undefined;
    readonly ticket?: string | undefined;
}
/**
 * "I approve (or reject) exactly this digest, for this environment, under this policy, until then." At most 90 days.
 * Errors: `invalid-input`, `invalid-subject`.
 */
export declare function makeApproval(subject: Subject, fields: ApprovalFields): Statement<ApprovalPredicate>;
