import * as z from 'zod';
import { modelPathProblem } from '../domain/model-path.ts';

/** Name of a signer, a person, a group, a root or an environment. */
export const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'names are 1 to 64 letters, digits, ".", "_" or "-"');

/** Of a file that the policy names. */
export const path = z
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
export const exact = z
  .string()
  .min(1)
  .max(2048)
  .regex(/^[^*\s]+$/, 'is compared exactly: no blanks, no "*"');

/** OIDC issuer. */
export const issuer = exact.regex(/^https:\/\//, 'an issuer is an https URL');

/** A reason that can be read later. */
export const sentence = z
  .string()
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]{10,1000}$/u, 'is one line of at least 10 characters');
