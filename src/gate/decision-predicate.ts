import * as z from 'zod';
import {
  decisionCheckSchema,
  decisionInputsSchema,
  decisionOverrideSchema,
} from '../domain/decision-schema.ts';
import { formatDigest, type DigestSet } from '../domain/digest.ts';
import { APPROVAL_CHANNELS } from '../domain/policy.ts';
import { PREDICATE_BASE } from '../domain/predicates.ts';
import { PRODUCT } from '../domain/product.ts';
import { SUBJECT_KINDS } from '../domain/subject.ts';
import { MODES, VERDICTS } from '../domain/verdict.ts';

/** The verifier in every VSA and SVR that this product makes. */
export const VERIFIER_ID = `${PRODUCT.uri}/gate/v1`;

/** Extension field of the VSA with what the standard has no place for (SLSA VSA v1: extension fields are named by URIs). */
export const DECISION_FIELD = `${PREDICATE_BASE}/decision/v1`;

/**
 * What a subject was judged for: an environment. A decision on staging names another resource than one on production,
 * so that no verifier can take one for the other (SLSA VSA v1, `resourceUri`).
 */
export function resourceUriOf(environment: string, digest: DigestSet): string {
  return `${PRODUCT.uri}/environments/${environment}/${formatDigest(digest)}`;
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** Ours, so strict: a member that this version does not know may say that the decision is worth less. */
const extensionSchema = z.strictObject({
  subjectKind: z.enum(SUBJECT_KINDS),
  environment: z.string().min(1).max(64),
  mode: z.enum(MODES),
  verdict: z.enum(VERDICTS),
  allowed: z.boolean(),
  override: decisionOverrideSchema.optional(),
  checks: z.array(decisionCheckSchema).min(1).max(10_000),
  approvals: z.array(
    z.strictObject({
      person: z.string(),
      group: z.string(),
      counted: z.boolean(),
      reason: z.string(),
      channel: z.enum(APPROVAL_CHANNELS),
      bundleSha256: sha256,
    }),
  ),
  /** All that went into it, so that it can be replayed. */
  inputs: decisionInputsSchema,
  /** Findings by what became of them. */
  findings: z.strictObject({ blocking: count, warning: count, waived: count, ignored: count }),
  /** Bundles that did not count. */
  rejected: count,
});
export type DecisionExtension = z.infer<typeof extensionSchema>;

const digestOnly = z.strictObject({ sha256 });

/** A VSA of this product. Other verifiers read the standard members alone. */
export const vsaSchema = z.looseObject({
  verifier: z.looseObject({ id: z.literal(VERIFIER_ID) }),
  timeVerified: z.iso.datetime(),
  resourceUri: z.string().min(1),
  policy: z.looseObject({ uri: z.string(), digest: digestOnly }),
  inputAttestations: z.array(z.looseObject({ digest: digestOnly })),
  verificationResult: z.enum(['PASSED', 'FAILED']),
  verifiedLevels: z.array(z.string()).max(100),
  [DECISION_FIELD]: extensionSchema,
});
export type VsaPredicate = z.infer<typeof vsaSchema>;

/** SVR v0.2: what holds, and nothing about what does not. */
export interface SvrPredicate {
  readonly verifier: {
    readonly id: string;
    readonly policies: readonly { readonly uri: string; readonly digest: DigestSet }[];
  };
  readonly timeCreated: string;
  readonly properties: readonly string[];
}
