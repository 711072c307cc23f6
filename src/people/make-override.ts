import { AppError } from '../domain/errors.ts';
import { overrideSchema, type OverridePredicate } from '../domain/people-predicates.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { acceptable, bindingOf, withoutUndefined, type BindingFields } from './binding.ts';

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
export function makeOverride(subject: Subject, fields: OverrideFields): Statement<OverridePredicate> {
  const { justification, ticket, checks, justificationMin = 0 } = fields;
  if (justification.trim().length < justificationMin) {
    throw new AppError(
      'invalid-input',
      `override justification has ${String(justification.trim().length)} characters, the policy wants ${String(justificationMin)}`,
      { hint: 'say what happens if the subject does not go out, and who will fix the cause until when' },
    );
  }
  const predicate = withoutUndefined<OverridePredicate>({
    checks: checks === undefined ? undefined : [...checks],
    ...bindingOf('override', fields),
    justification,
    ticket,
  });
  return makeStatement(subject, PREDICATE.override, acceptable(overrideSchema, predicate, 'override'));
}
