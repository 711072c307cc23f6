import type { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { MAX_LIFE_DAYS } from '../domain/people-predicates.ts';

/** What ties a person's statement to one decision, next to its subject. */
export interface BindingFields {
  readonly environment: string;
  /** The policy digest, 64 hex. */
  readonly policySha256: string;
  readonly now: Date;
  readonly expiresAt: Date;
  /** 16 to 64 random characters of A-Z a-z 0-9 _ -; never used before. */
  readonly nonce: string;
}

const DAY_MS = 86_400_000;

/** The common part of the three predicates. Throws AppError `invalid-input` for an expiry that is past or too far off. */
export function bindingOf(kind: keyof typeof MAX_LIFE_DAYS, fields: BindingFields) {
  const { environment, policySha256, now, expiresAt, nonce } = fields;
  const life = expiresAt.getTime() - now.getTime();
  const days = MAX_LIFE_DAYS[kind];
  // Written so that an invalid date, which compares false with everything, is refused too.
  if (!(life > 0)) {
    throw new AppError('invalid-input', `${kind} would expire before it is signed`, {
      hint: 'give an expiry in the future, for example 7d',
    });
  }
  if (life > days * DAY_MS) {
    throw new AppError('invalid-input', `${kind} would live longer than ${String(days)} days`, {
      hint: `give an expiry of at most ${String(days)}d`,
    });
  }
  return {
    environment,
    policy: { sha256: policySha256 },
    createdAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
    nonce,
  };
}

/** The predicate as the gate will read it, or AppError `invalid-input` naming the first field that is not acceptable. */
export function acceptable<T>(schema: z.ZodType<T>, predicate: T, kind: string): T {
  const parsed = schema.safeParse(predicate);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? '' : ` ${issue.path.join('.')}`;
  const message = (issue?.message ?? 'is not acceptable').replace(/^Invalid input: /, '');
  throw new AppError('invalid-input', `${kind}${field}: ${message}`, {
    hint: 'docs/approvals.md lists the fields and their limits',
  });
}

/** Copies an object without its undefined members. */
export function withoutUndefined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
