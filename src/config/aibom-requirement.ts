import * as z from 'zod';
import { AIBOM_PROFILES, LICENSE_HOLDERS, type AibomRules } from '../domain/aibom-policy.ts';
import { isListedLicense, parseLicense } from '../domain/license-expression.ts';
import { BOM_SCORE_PROFILES } from '../domain/score-profile.ts';
import { object } from './policy-object.ts';

const MAX_LISTED = 1_000;

/** Alternatives are two entries, and what needs both licences is judged by each. */
const license = z
  .string()
  .max(200)
  .superRefine((text, context) => {
    const message = licenseProblem(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

function licenseProblem(text: string): string | undefined {
  const named = parseLicense(text);
  if (named !== undefined && named.kind !== 'license')
    return 'names several licences: give each its own entry';
  if (named !== undefined && (isListedLicense(named.id) || /LicenseRef-/.test(named.id))) return undefined;
  return 'is no licence of SPDX; other names are written LicenseRef-NAME';
}

const licenses = z.array(license).min(1).max(MAX_LISTED);

const baseModel = z
  .string()
  .max(500)
  .regex(
    /^(?:sha(?:256|384|512):[0-9a-f]{64,128}|pkg:[^\s*]+|[\w.-]+\/\*|(?:[\w.-]+\/)?[\w.-]+)$/,
    'is no owner/name, owner/*, package URL or sha256:<lower-case hex>',
  );
const baseModels = z.array(baseModel).min(1).max(MAX_LISTED);
const score = z.number().min(0).max(100);

/** Keys of a requirement of kind `aibom`, beyond those of every requirement (docs/policy.md). */
export const aibomKeys = {
  profile: z.enum(AIBOM_PROFILES).optional(),
  'min-score': z.partialRecord(z.enum(BOM_SCORE_PROFILES), score).optional(),
  licenses: object({
    allow: licenses.optional(),
    deny: licenses.optional(),
    of: z.array(z.enum(LICENSE_HOLDERS)).min(1).max(LICENSE_HOLDERS.length).optional(),
  })
    .refine(({ allow, deny }) => allow !== undefined || deny !== undefined, 'needs allow, deny or both')
    .optional(),
  'base-models': object({ allow: baseModels.optional(), deny: baseModels.optional() })
    .refine(({ allow, deny }) => allow !== undefined || deny !== undefined, 'needs allow, deny or both')
    .optional(),
  complete: z.literal(true, 'is true or left out').optional(),
  consumers: z.literal(true, 'is true or left out').optional(),
};

/** The rules as the gate reads them. */
export function toAibomRules(file: z.infer<z.ZodObject<typeof aibomKeys>>): AibomRules {
  const { profile, licenses: own, complete, consumers } = file;
  const scores = Object.entries(file['min-score'] ?? {}).flatMap(([name, minimum]) => {
    const known = BOM_SCORE_PROFILES.find((each) => each === name);
    return known === undefined || minimum === undefined ? [] : [{ profile: known, minimum }];
  });
  const bases = file['base-models'];
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(scores.length === 0 ? {} : { minScores: scores }),
    ...(own === undefined
      ? {}
      : { licenses: { allow: own.allow, deny: own.deny ?? [], of: own.of ?? ['model'] } }),
    ...(bases === undefined ? {} : { baseModels: { allow: bases.allow, deny: bases.deny ?? [] } }),
    ...(complete === undefined ? {} : { complete }),
    ...(consumers === undefined ? {} : { consumers }),
  };
}
