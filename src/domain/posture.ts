import * as z from 'zod';
import { AppError } from './errors.ts';
import { PREDICATE } from './predicates.ts';
import { PRODUCT } from './product.ts';
import { makeStatement, type Statement } from './statement.ts';
import type { Subject } from './subject.ts';

/** What this version looks at in a repository at GitHub, in the order of its report (docs/evidence.md). */
export const POSTURE_CHECKS = [
  'required-workflow',
  'required-check',
  'reviews',
  'no-force-push',
  'no-deletion',
  'signed-commits',
  'no-bypass',
  'code-owners',
  'allowed-actions',
  'workflow-token',
  'environments',
  'repository-secrets',
  'pinned-actions',
  'token-scopes',
  'oidc-login',
] as const;
export type PostureCheckId = (typeof POSTURE_CHECKS)[number];

const MAX_TEXT = 2_000;
const text = z.string().max(MAX_TEXT);
const name = z.string().min(1).max(1_024);

const check = z.strictObject({
  /** Free here: a newer maker may look at more than a gate knows. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'must be a kebab-case id'),
  /** `undecided`: GitHub did not say, or nobody could look, which is never the same as fine. */
  status: z.enum(['ok', 'failed', 'undecided']),
  detail: text,
  /** There when it is not ok. */
  fix: text.optional(),
});

/** One setting of a repository as it is. */
export type PostureCheck = Readonly<z.infer<typeof check>>;

/** posture/v1: the settings of a repository at GitHub at one moment, held against what the gate rests on. */
export const postureSchema = z.strictObject({
  tool: z.strictObject({ name, version: name }),
  /** Base of the API that answered. */
  server: z.url({ protocol: /^https?$/ }).max(2_048),
  repository: z.strictObject({ name, id: z.int().positive() }),
  /** Whose rules were read. */
  branch: name,
  defaultBranch: name,
  /** Commit on that branch whose workflow files were read; absent when none were. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, 'must be a commit in lower-case hex')
    .optional(),
  observedAt: z.iso.datetime(),
  checks: z
    .array(check)
    .min(1)
    .max(200)
    .refine(
      (checks) => new Set(checks.map(({ id }) => id)).size === checks.length,
      'must hold each check once',
    ),
});
export type PosturePredicate = z.infer<typeof postureSchema>;

/** The report on the settings of a repository at one moment: what a statement about it says. */
export type PostureReport = Omit<PosturePredicate, 'tool'>;

/** The statement about a repository's posture; texts that came from GitHub are bounded and lose control characters. */
export function makePosture(subject: Subject, report: PostureReport): Statement<PosturePredicate> {
  const checks = report.checks.map(({ id, status, detail, fix }) => ({
    ...{ id, status, detail: oneLine(detail) },
    ...(fix === undefined ? {} : { fix: oneLine(fix) }),
  }));
  const tool = { name: PRODUCT.name, version: PRODUCT.version };
  const parsed = postureSchema.safeParse({ tool, ...report, checks });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new AppError('invalid-input', `posture cannot be stated: ${where} ${issue?.message ?? ''}`);
  }
  return makeStatement(subject, PREDICATE.posture, parsed.data);
}

function oneLine(words: string): string {
  const plain = words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return plain.length <= MAX_TEXT ? plain : `${plain.slice(0, MAX_TEXT - 1).toWellFormed()}…`;
}
