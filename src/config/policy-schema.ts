import * as z from 'zod';
import { SKIP_REASONS } from '../domain/coverage.ts';
import { isUsableDigestSet, parseDigest } from '../domain/digest.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import { PARTIES, SCAN_EVIDENCE_KINDS } from '../domain/policy.ts';
import { SEVERITIES } from '../domain/severity.ts';
import { DURATION } from './duration.ts';
import { object } from './policy-object.ts';

/** Bounds of one policy; far above real ones. */
const MAX_ENTRIES = 1_000;
const MAX_DENIED = 10_000;
/** No waiver lives longer. */
const MAX_WAIVER_DAYS = 365;

const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'names are 1 to 64 letters, digits, ".", "_" or "-"');

const path = z
  .string()
  .max(1024)
  .superRefine((text, context) => {
    const problem = modelPathProblem(text);
    if (problem !== undefined) {
      const hint = 'paths are relative to the folder of the policy';
      context.addIssue({ code: 'custom', message: `path ${problem}; ${hint}` });
    }
  });

/** Compared exactly; a star would look like a pattern and never match. */
const exact = z
  .string()
  .min(1)
  .max(2048)
  .regex(/^[^*\s]+$/, 'is compared exactly: no blanks, no "*"');

const issuer = exact.regex(/^https:\/\//, 'an issuer is an https URL');
const names = z.array(name).min(1, 'name at least one').max(MAX_ENTRIES);
const text = z.string().min(1).max(200);
const duration = z.string().regex(DURATION, 'a duration is a number with m, h, d or w, like 24h or 7d');
const count = z.int().min(1).max(MAX_ENTRIES);
const severity = z.enum(SEVERITIES);
const days = z.int().min(0).max(MAX_WAIVER_DAYS);

const root = z.union([
  object({ 'trusted-root': path }),
  object({ sigstore: z.literal('public-good', 'only "public-good" is built in') }),
]);

/** Keys of a signer that must equal a certificate extension, with the extension's name in verified identities. */
export const EXTENSION_KEYS = {
  'source-repository': 'sourceRepositoryUri',
  'source-repository-id': 'sourceRepositoryIdentifier',
  'source-owner-id': 'sourceRepositoryOwnerIdentifier',
  'source-ref': 'sourceRepositoryRef',
  'build-trigger': 'buildTrigger',
  'build-signer-digest': 'buildSignerDigest',
  'runner-environment': 'runnerEnvironment',
} as const;

const signer = z.union([
  object({ key: path }),
  object({
    root: name,
    identity: exact,
    issuer,
    'source-repository': exact.optional(),
    'source-repository-id': z.string().regex(/^\d+$/, 'is the number GitHub gives, as text').optional(),
    'source-owner-id': z.string().regex(/^\d+$/, 'is the number GitHub gives, as text').optional(),
    'source-ref': exact.optional(),
    'build-trigger': z
      .array(z.string().regex(/^[a-z_]+$/, 'is an event name like push'))
      .min(1)
      .max(20)
      .optional(),
    'build-signer-digest': z
      .string()
      .regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, 'is a commit in lower-case hex')
      .optional(),
    'runner-environment': z.enum(['github-hosted', 'self-hosted']).optional(),
  }),
]);

const person = object({
  github: object({ login: text, id: z.int().positive() }).optional(),
  keys: z.array(path).min(1).max(20).optional(),
  root: name.optional(),
  identity: exact.optional(),
  issuer: issuer.optional(),
});

const common = { by: names.optional(), 'max-age': duration.optional() };
const requirement = z.discriminatedUnion('kind', [
  object({ kind: z.literal('model-signature'), ...common }),
  object({ kind: z.literal('aibom'), ...common, profile: z.enum(['identity']).optional() }),
  object({
    kind: z.literal('provenance'),
    ...common,
    builder: exact.optional(),
    level: z.int().min(1).max(3).optional(),
  }),
  object({
    kind: z.enum(SCAN_EVIDENCE_KINDS),
    ...common,
    of: z.enum(['source', 'subject']).optional(),
    'allow-incomplete': z.array(z.enum(SKIP_REASONS)).min(1).max(SKIP_REASONS.length).optional(),
  }),
]);

const environment = object({
  after: names.optional(),
  require: z.array(requirement).max(100).optional(),
  findings: object({
    block: z.array(severity).max(SEVERITIES.length).optional(),
    warn: z.array(severity).max(SEVERITIES.length).optional(),
  }).optional(),
  approvals: z
    .array(
      object({
        group: name,
        count,
        exclude: z.array(z.enum(PARTIES)).max(PARTIES.length).optional(),
      }),
    )
    .max(20)
    .optional(),
  waivers: object({
    by: name,
    'max-days': object({
      critical: days.optional(),
      high: days.optional(),
      medium: days.optional(),
      low: days.optional(),
      info: days.optional(),
    }),
  }).optional(),
  override: object({ by: name, count, 'justification-min': z.int().min(1).max(4000).optional() }).optional(),
});

/** `<algorithm>:<hex> reason`, the form of a deny-list line. */
export const DENY_LINE = /^(\S+)\s+(\S.*)$/;
const denyLine = z
  .string()
  .max(1000)
  .refine((line) => {
    const digest = parseDigest(DENY_LINE.exec(line)?.[1] ?? '');
    return digest !== undefined && isUsableDigestSet(digest);
  }, 'is not "sha256:<64 lower-case hex> reason"');

/** The policy file as it is written (docs/policy.md); `parsePolicy` also resolves its references. */
export const policySchema = object({
  version: z.literal(1, 'this version of the product reads version 1'),
  trust: object({
    roots: z.record(name, root).optional(),
    signers: z.record(name, signer),
    gates: names.optional(),
  }),
  people: z.record(name, person).optional(),
  groups: z.record(name, names).optional(),
  environments: z.record(name, environment),
  'deny-list': z.union([path, z.array(denyLine).min(1).max(MAX_DENIED)]).optional(),
  retirement: object({ by: name }).optional(),
});

/** What the schema accepts. */
export type PolicyFile = z.infer<typeof policySchema>;
