import * as z from 'zod';
import { CONFIDENCES, SEVERITIES } from './severity.ts';
import { partiesSchema } from './party.ts';
import { EVIDENCE_KINDS } from './predicates.ts';
import { APPROVAL_CHANNELS } from './policy.ts';
import { SUBJECT_KINDS } from './subject.ts';
import { MODES, VERDICTS } from './verdict.ts';

/** The decision as JSON (`gate --json`, the decision output of the actions) and the part of it that is signed. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const digest = z.string().regex(/^[A-Za-z0-9]+:[0-9a-f]+$/);
const kind = z.enum(EVIDENCE_KINDS);

export const decisionCheckSchema = z.strictObject({
  id: z.string().min(1),
  result: z.enum([...VERDICTS, 'warn']),
  reason: z.string(),
  remedy: z.string().optional(),
  digests: z.array(digest),
});

export const decisionOverrideSchema = z.strictObject({
  people: z.array(z.string()).min(1),
  justification: z.string(),
  bundleSha256s: z.array(sha256).min(1),
  expiresAt: z.iso.datetime(),
});

const place = z.int().min(0).optional();
const findingSchema = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  message: z.string(),
  location: z.strictObject({
    path: z.string(),
    startLine: place,
    startColumn: place,
    endLine: place,
    endColumn: place,
    cell: place,
    pointer: z.string().optional(),
  }),
  fingerprint: sha256,
});

const named = z.strictObject({ name: z.string(), reason: z.string() });
const count = z.int().min(0);

/** Inputs of a decision, in its JSON and in what is signed. */
export const decisionInputsSchema = z.strictObject({
  version: z.string().min(1).max(64),
  bundles: z.array(sha256).max(200_000),
  unread: z.array(named).max(100_000),
  parties: partiesSchema.optional(),
  recorded: z.array(sha256).max(200_000).optional(),
  members: z
    .array(
      z.strictObject({
        role: z.string(),
        subject: z.strictObject({
          kind: z.enum(SUBJECT_KINDS),
          name: z.string(),
          digest: z.record(z.string(), z.string()),
        }),
      }),
    )
    .max(100)
    .optional(),
});

/** JSON form of `Decision` (decision.ts). */
export const decisionSchema = z.strictObject({
  subject: z.strictObject({
    kind: z.enum(SUBJECT_KINDS),
    name: z.string(),
    digest: z.record(z.string(), z.string()),
  }),
  environment: z.string(),
  verdict: z.enum(VERDICTS),
  override: decisionOverrideSchema.optional(),
  allowed: z.boolean(),
  mode: z.enum(MODES),
  policy: z.strictObject({ uri: z.string(), sha256 }),
  timeVerified: z.iso.datetime(),
  buildLevel: z.literal([1, 2, 3]).optional(),
  checks: z.array(decisionCheckSchema),
  findings: z.array(
    z.strictObject({
      finding: findingSchema,
      source: kind,
      status: z.enum(['blocking', 'warning', 'waived', 'ignored']),
      adjusted: z.strictObject({ severity: z.enum(SEVERITIES), by: z.string() }).optional(),
      waiverSha256: sha256.optional(),
    }),
  ),
  approvals: z.array(
    z.strictObject({
      person: z.string(),
      group: z.string(),
      channel: z.enum(APPROVAL_CHANNELS),
      counted: z.boolean(),
      reason: z.string(),
      bundleSha256: sha256,
    }),
  ),
  evidence: z.array(
    z.strictObject({ kind, predicateType: z.string(), bundleSha256: sha256, signer: z.string() }),
  ),
  coverage: z.array(
    z.strictObject({
      kind,
      bundleSha256: sha256,
      of: digest,
      seen: count,
      scanned: count,
      skipped: count,
      complete: z.boolean(),
    }),
  ),
  consumers: z
    .array(
      z.strictObject({
        environment: z.string().optional(),
        name: z.string(),
        bundleSha256: sha256,
        pointer: z.string(),
      }),
    )
    .optional(),
  inputs: decisionInputsSchema,
  rejected: z.array(named),
});
