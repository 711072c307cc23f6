import * as z from 'zod';

/** approval/v1, waiver/v1, override/v1 and retirement/v1: what a person signs about a digest (docs/approvals.md). */

/** Longest life of each, in days; a statement that claims more does not count. */
export const MAX_LIFE_DAYS = { approval: 90, waiver: 365, override: 30, 'github-approvals': 1 } as const;

/** One line of text a person wrote: bounded, no control characters. */
const sentence = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'must be one line without control characters');

/** RFC 3339 in UTC, with seconds: a time without a zone could be read two ways. */
const time = z.iso.datetime();

const environment = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a name of an environment');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits');
const ticket = sentence(200).regex(/\S/, 'must not be blank');
const justification = sentence(4000);
/** A reason that can be read later; the policy may ask an override for more. */
const givenJustification = justification.refine(
  (text) => text.trim().length >= 10,
  'must have at least 10 characters',
);

/** What ties a statement to one decision, next to its subject. */
export const boundFields = {
  environment,
  /** The policy digest (`policyDigest`). */
  policy: z.strictObject({ sha256 }),
  createdAt: time,
  /** From this moment on it does not count. */
  expiresAt: time,
  /** Unique; a second statement with the same nonce is a replay. */
  nonce: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/, 'must be 16 to 64 characters of A-Z a-z 0-9 _ -'),
};

export const approvalSchema = z.strictObject({
  decision: z.enum(['APPROVED', 'REJECTED']),
  ...boundFields,
  justification: justification.optional(),
  ticket: ticket.optional(),
});
export type ApprovalPredicate = z.infer<typeof approvalSchema>;

/** `ruleId`, `fingerprint` or both; never a pattern. `path`: a file, or everything below a folder when it ends in `/`. */
export const waiverSelectorSchema = z
  .strictObject({
    ruleId: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/, 'must be one rule id, not a pattern')
      .optional(),
    fingerprint: sha256.optional(),
    path: sentence(4096)
      .regex(/^[^*?]+$/, 'must be a file, or a folder that ends in "/", not a pattern')
      .optional(),
  })
  .refine(
    ({ ruleId, fingerprint }) => ruleId !== undefined || fingerprint !== undefined,
    'must name a ruleId or a fingerprint',
  );
export type WaiverSelector = z.infer<typeof waiverSelectorSchema>;

export const waiverSchema = z.strictObject({
  selector: waiverSelectorSchema,
  ...boundFields,
  justification: givenJustification,
  ticket,
});
export type WaiverPredicate = z.infer<typeof waiverSchema>;

export const overrideSchema = z.strictObject({
  /** Ids of the failed checks it accepts; absent = every check of the decision. */
  checks: z.array(sentence(200).min(1)).min(1).max(200).optional(),
  ...boundFields,
  justification: givenJustification,
  ticket,
});
export type OverridePredicate = z.infer<typeof overrideSchema>;

/**
 * retirement/v1: from now on the digest may not be used. It never expires and counts under every policy that still names
 * the person: what was retired must not come back because a line of the policy changed.
 */
export const retirementSchema = z.strictObject({
  environments: z.union([z.literal('all'), z.array(environment).min(1).max(1_000)]),
  /** The policy digest it was made under, for the record. */
  policy: z.strictObject({ sha256 }),
  createdAt: time,
  reason: givenJustification,
  ticket: ticket.optional(),
  /** What to use in its place, as `sha256:<hex>`. */
  replacement: z
    .string()
    .regex(/^[A-Za-z0-9]{1,32}:[0-9a-f]{40,128}$/, 'must be a digest like sha256:<64 lower-case hex>')
    .optional(),
});
export type RetirementPredicate = z.infer<typeof retirementSchema>;
