import * as z from 'zod';
import { SEVERITIES } from '../domain/severity.ts';
import { object } from './policy-object.ts';
import { name, path, sentence } from './policy-values.ts';

const severity = z.enum(SEVERITIES);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is the SHA-256 of the file, 64 lower-case hex digits');
const exactId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/, 'is compared exactly: one id, no pattern');

/** One rule of one scanner, or of any: raised, or lowered with the reason. */
const severityRule = object({
  rule: exactId,
  scanner: exactId.optional(),
  'raise-to': severity.optional(),
  'lower-to': severity.optional(),
  reason: sentence.optional(),
}).superRefine((rule, context) => {
  if ((rule['raise-to'] === undefined) === (rule['lower-to'] === undefined)) {
    context.addIssue({ code: 'custom', message: 'needs one of raise-to and lower-to' });
  }
  if (rule['lower-to'] !== undefined && rule.reason === undefined) {
    context.addIssue({ code: 'custom', message: 'lowers a severity and gives no reason' });
  }
});

/** Key `findings` of an environment. */
export const findings = object({
  block: z.array(severity).max(SEVERITIES.length).optional(),
  warn: z.array(severity).max(SEVERITIES.length).optional(),
  rules: z.array(severityRule).min(1).max(1_000).optional(),
  kev: object({ file: path, sha256, 'raise-to': severity.optional() }).optional(),
  epss: object({ file: path, sha256, 'at-least': z.number().min(0).max(1), 'raise-to': severity }).optional(),
});

/** Key `rules` of an environment: each an expression that must be true. */
export const customRules = z
  .array(
    object({
      id: name,
      assert: z.string().min(1).max(2_000),
      message: sentence,
    }),
  )
  .min(1)
  .max(100);
