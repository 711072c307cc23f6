import { retirementSchema, type RetirementPredicate } from '../domain/people-predicates.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { acceptable, withoutUndefined } from './binding.ts';

export interface RetirementFields {
  readonly environments: readonly string[] | 'all';
  /** The policy digest, 64 hex. */
  readonly policySha256: string;
  readonly now: Date;
  readonly reason: string;
  readonly ticket?: string | undefined;
  /** Digest of what to use in its place, as `sha256:<hex>`. */
  readonly replacement?: string | undefined;
}

/** "This digest may not be used any more", for good. Errors: `invalid-input`, `invalid-subject`. */
export function makeRetirement(subject: Subject, fields: RetirementFields): Statement<RetirementPredicate> {
  const { environments, policySha256, now, reason, ticket, replacement } = fields;
  const predicate = withoutUndefined<RetirementPredicate>({
    environments: environments === 'all' ? 'all' : [...environments],
    policy: { sha256: policySha256 },
    createdAt: now.toISOString(),
    reason,
    ticket,
    replacement,
  });
  return makeStatement(subject, PREDICATE.retirement, acceptable(retirementSchema, predicate, 'retirement'));
}
