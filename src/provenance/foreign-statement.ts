import * as z from 'zod';
import { digestsMatch, isUsableDigestSet, type DigestSet } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { maybe } from '../domain/resource-descriptor.ts';
import { STATEMENT_TYPE } from '../domain/statement.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

/** A statement of any tool: several subjects are fine. */
export interface ForeignStatement {
  readonly subjects: readonly { readonly name: string | undefined; readonly digest: DigestSet }[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

const MAX_SUBJECTS = 10_000;
const statementSchema = z.object({
  _type: z.enum([STATEMENT_TYPE, 'https://in-toto.io/Statement/v0.1']),
  subject: z
    .array(
      z.object({
        name: maybe(z.string().max(4096)),
        digest: z.record(z.string().max(64), z.string().max(256)),
      }),
    )
    .min(1)
    .max(MAX_SUBJECTS),
  predicateType: z.string().min(1).max(1024),
  predicate: z.unknown(),
});

/** Reads the payload of a verified envelope, in-toto v1 or v0.1. Errors: `malformed`, `limit-exceeded`. */
export function readForeignStatement(payload: Uint8Array): ForeignStatement {
  const value = parseStrictJson(payload, { maxBytes: 16 * 1024 * 1024, what: 'statement' });
  const parsed = statementSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      'malformed',
      `statement is not as in-toto has it at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    );
  }
  const { subject, predicateType, predicate } = parsed.data;
  return { subjects: subject.map(({ name, digest }) => ({ name, digest })), predicateType, predicate };
}

/** The subject that is one of these things; a name alone never makes it one. */
export function subjectOf(
  { subjects }: ForeignStatement,
  wanted: readonly DigestSet[],
): { readonly name: string | undefined; readonly digest: DigestSet } | undefined {
  return subjects.find(
    ({ digest }) => isUsableDigestSet(digest) && wanted.some((each) => digestsMatch(digest, each)),
  );
}
