import * as z from 'zod';
import { isUsableDigestSet, parseDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { partiesSchema, type PartyReference } from '../domain/party.ts';
import type { Party } from '../domain/policy.ts';
import type { ScanKind } from '../domain/predicates.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import { VERDICTS, type Verdict } from '../domain/verdict.ts';
import { DURATION, parseDuration } from './duration.ts';
import { problemsOf } from './policy-issues.ts';
import { object } from './policy-object.ts';
import { name } from './policy-values.ts';
import { readYamlTree } from './yaml-tree.ts';

/** A statement that a case takes as signed by `by`, a signer or a person of the policy. */
export type ExampleEvidence = { readonly by: string; readonly ageMs: number } & (
  | { readonly kind: 'signature' }
  | { readonly kind: 'approval'; readonly decision: 'APPROVED' | 'REJECTED' }
  | {
      readonly kind: 'scan';
      readonly scan: ScanKind;
      readonly scanner: string;
      readonly complete: boolean;
      readonly findings: readonly {
        readonly rule: string;
        readonly severity: Severity;
        readonly path: string;
      }[];
    }
  | { readonly kind: 'statement'; readonly predicateType: string; readonly predicate: object }
  /** A statement, or a bundle of one, in a file. */
  | { readonly kind: 'statement-file'; readonly path: string }
);

/** Examples that lie in a file, or in the files of a folder; the path counts from the file that names it. */
export interface ExampleFiles {
  readonly kind: 'examples';
  readonly path: string;
}

export interface PolicyCase {
  readonly name: string;
  readonly environment: string;
  readonly subject: string;
  readonly now: Date;
  readonly evidence: readonly (ExampleEvidence | ExampleFiles)[];
  readonly parties: Partial<Readonly<Record<Party, readonly PartyReference[]>>>;
  readonly expect: {
    readonly verdict: Verdict;
    readonly checks: Readonly<Record<string, Verdict | 'warn'>>;
    readonly reasons: readonly string[];
  };
}

const MAX_CASES = 1_000;
const line = z.string().min(1).max(500);
const age = z.string().regex(DURATION, 'a duration is a number with m, h, d or w, like 24h or 7d').optional();
const signedBy = { by: name, age };
const place = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^(?![A-Za-z]:)[^/\\\0][^\\\0]*$/, 'is a path relative to this file, like ./scan.json');
const example = z.union([
  object({ ...signedBy, signature: z.literal(true) }),
  object({ ...signedBy, approval: z.enum(['APPROVED', 'REJECTED']) }),
  object({
    ...signedBy,
    scan: z.enum(['secrets', 'iac']),
    scanner: line.optional(),
    complete: z.boolean().optional(),
    findings: z
      .array(object({ rule: line, severity: z.enum(SEVERITIES), path: line.optional() }))
      .max(1_000)
      .optional(),
  }),
  object({ ...signedBy, 'predicate-type': line, predicate: z.record(z.string(), z.unknown()) }),
  object({ ...signedBy, statement: place }),
]);
const examplesSchema = z.union([z.array(example).max(1_000), example.transform((one) => [one])]);
const casesSchema = object({
  version: z.literal(1),
  cases: z
    .array(
      object({
        name: line,
        environment: name,
        subject: z
          .string()
          .refine((text) => isUsableDigestSet(parseDigest(text) ?? {}), 'is a digest like sha256:<64 hex>')
          .optional(),
        now: z.iso.datetime().optional(),
        evidence: z.union([place, z.array(z.union([place, example])).max(1_000)]),
        parties: partiesSchema.optional(),
        expect: object({
          verdict: z.enum(VERDICTS),
          checks: z.record(line, z.enum([...VERDICTS, 'warn'])).optional(),
          reasons: z.array(line).max(100).optional(),
        }),
      }),
    )
    .min(1)
    .max(MAX_CASES),
});

type ExampleFile = z.infer<typeof example>;

/** Where and when a case happens that does not say. */
const DEFAULT_SUBJECT = `sha256:${'1'.repeat(64)}`;
const DEFAULT_NOW = '2026-01-01T12:00:00Z';
/** Fresh, and not of this very moment. */
const DEFAULT_AGE_MS = 3_600_000;

/** Reads a file of policy cases (docs/policy.md, "Testing a policy"). Errors: `invalid-policy` with the place. */
export function parsePolicyCases(text: string, path: string): PolicyCase[] {
  const { cases } = parseWith(casesSchema, text, `cases ${path}`);
  return cases.map((each) => ({
    name: each.name,
    environment: each.environment,
    subject: each.subject ?? DEFAULT_SUBJECT,
    now: new Date(each.now ?? DEFAULT_NOW),
    evidence: [each.evidence]
      .flat()
      .map((one) => (typeof one === 'string' ? { kind: 'examples', path: one } : toExample(one))),
    parties: (each.parties ?? {}) as PolicyCase['parties'],
    expect: {
      verdict: each.expect.verdict,
      checks: each.expect.checks ?? {},
      reasons: each.expect.reasons ?? [],
    },
  }));
}

/** Reads a file of examples: a list of them, or one. Errors: `invalid-policy` with the place. */
export function parseExamples(text: string, path: string): ExampleEvidence[] {
  return parseWith(examplesSchema, text, `examples ${path}`).map(toExample);
}

function parseWith<T>(schema: z.ZodType<T>, text: string, what: string): T {
  const reading = readYamlTree(text);
  if (!reading.ok)
    throw new AppError('invalid-policy', `${what}: ${reading.problems[0]?.message ?? 'not YAML'}`);
  const parsed = schema.safeParse(reading.tree.value);
  if (parsed.success) return parsed.data;
  const [problem] = problemsOf(parsed.error, reading.tree.value);
  const { line: row } = reading.tree.positionOf(problem?.path ?? [], problem?.part);
  const where = problem?.path.join('.') ?? '';
  throw new AppError('invalid-policy', `${what}:${String(row)}: ${where}: ${problem?.message ?? ''}`, {
    hint: 'docs/policy.md shows a file of cases',
  });
}

function toExample(file: ExampleFile): ExampleEvidence {
  const base = { by: file.by, ageMs: parseDuration(file.age ?? '') ?? DEFAULT_AGE_MS };
  if ('signature' in file) return { ...base, kind: 'signature' };
  if ('statement' in file) return { ...base, kind: 'statement-file', path: file.statement };
  if ('approval' in file) return { ...base, kind: 'approval', decision: file.approval };
  if ('predicate' in file) {
    return { ...base, kind: 'statement', predicateType: file['predicate-type'], predicate: file.predicate };
  }
  const { scan, scanner = `sallyport-${scan}`, complete = true, findings = [] } = file;
  return {
    ...{ ...base, kind: 'scan', scan, scanner, complete },
    findings: findings.map(({ rule, severity, path = 'example' }) => ({ rule, severity, path })),
  };
}
