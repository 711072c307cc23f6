import { approvalSchema, type ApprovalPredicate } from '../domain/people-predicates.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { acceptable, bindingOf, withoutUndefined, type BindingFields } from './binding.ts';

export interface ApprovalFields extends BindingFields {
  readonly decision: ApprovalPredicate['decision'];
  readonly justification?: string | undefined;
  readonly ticket?: string | undefined;
}

/**
 * "I approve (or reject) exactly this digest, for this environment, under this policy, until then." At most 90 days.
 * Errors: `invalid-input`, `invalid-subject`.
 */
export function makeApproval(subject: Subject, fields: ApprovalFields): Statement<ApprovalPredicate> {
  const { decision, justification, ticket } = fields;
  const predicate = withoutUndefined<ApprovalPredicate>({
    decision,
    ...bindingOf('approval', fields),
    justification,
    ticket,
  });
  return makeStatement(subject, PREDICATE.approval, acceptable(approvalSchema, predicate, 'approval'));
}
