import * as z from 'zod';
import { SKIP_REASONS } from '../domain/coverage.ts';
import { isUsableDigestSet, parseDigest } from '../domain/digest.ts';
import { ignorePathProblem } from '../domain/model-path.ts';
import { SCAN_EVIDENCE_KINDS } from '../domain/policy.ts';
import { aibomKeys } from './aibom-requirement.ts';
import { DURATION } from './duration.ts';
import { approvals, githubEnvironment } from './policy-approvals-schema.ts';
import { object } from './policy-object.ts';
import { customRules, findings } from './policy-rules-schema.ts';
import { person, root, signer } from './policy-trust-schema.ts';
import { name, path } from './policy-values.ts';
import { postureRequirement } from './posture-requirement.ts';
import { provenanceRequirements } from './provenance-requirement.ts';

/** Bounds of one policy; far above real ones. */
const MAX_ENTRIES = 1_000;
const MAX_DENIED = 10_000;
/** No waiver lives longer. */
const MAX_WAIVER_DAYS = 365;

const names = z.array(name).min(1, 'name at least one').max(MAX_ENTRIES);
const duration = z.string().regex(DURATION, 'a duration is a number with m, h, d or w, like 24h or 7d');
const count = z.int().min(1).max(MAX_ENTRIES);
const days = z.int().min(0).max(MAX_WAIVER_DAYS);

const ignorePath = z
  .string()
  .max(1024)
  .superRefine((text, context) => {
    const problem = ignorePathProblem(text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: `path ${problem}` });
  });

const common = { by: names.optional(), 'max-age': duration.optional() };
const requirement = z.discriminatedUnion('kind', [
  object({ kind: z.literal('image-signature'), ...common, threshold: count.optional() }),
  object({
    kind: z.literal('model-signature'),
    ...common,
    threshold: count.optional(),
    'may-ignore': z.array(ignorePath).min(1).max(MAX_ENTRIES).optional(),
    'require-read': z.boolean().optional(),
  }),
  object({ kind: z.literal('aibom'), ...common, ...aibomKeys }),
  ...provenanceRequirements(common),
  postureRequirement(common),
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
  findings: findings.optional(),
  rules: customRules.optional(),
  release: z.record(name, name).optional(),
  approvals: approvals.optional(),
  'code-owners': z.boolean().optional(),
  'github-environment': githubEnvironment.optional(),
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

const trust = {
  roots: z.record(name, root).optional(),
  signers: z.record(name, signer),
  gates: names.optional(),
  observers: names.optional(),
};

const whole = {
  version: z.literal(1, 'this version of the product reads version 1'),
  trust: object(trust),
  people: z.record(name, person).optional(),
  groups: z.record(name, names).optional(),
  environments: z.record(name, environment),
  'deny-list': z.union([path, z.array(denyLine).min(1).max(MAX_DENIED)]).optional(),
  retirement: object({ by: name }).optional(),
};

/** The policy file as it is written (docs/policy.md); `parsePolicy` also resolves its references. */
export const policySchema = object(whole);

/** A policy that tightens another one in the same folder, which it names by its policy digest. */
export const tighteningSchema = object({
  ...whole,
  extends: object({
    path: path.refine((text) => !text.includes('/'), 'is a file in the same folder'),
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'is the policy digest: sha256:<64 lower-case hex>'),
  }),
  trust: object({ ...trust, signers: trust.signers.optional() }).optional(),
  environments: whole.environments.optional(),
});

/** What the schema of a tightening policy accepts. */
export type TighteningFile = z.infer<typeof tighteningSchema>;

/** What the schema accepts. */
export type PolicyFile = z.infer<typeof policySchema>;
