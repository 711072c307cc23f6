import * as z from 'zod';
import { APPROVAL_CHANNELS, PARTIES } from '../domain/policy.ts';
import { object } from './policy-object.ts';
import { name } from './policy-values.ts';

/** Name of an environment in the settings of a repository: one line, blanks allowed. */
export const githubEnvironment = z
  .string()
  .max(255)
  .regex(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u, 'is the name of an environment in GitHub');

/** `approvals` of an environment: who, how many, and by which channels. */
export const approvals = z
  .array(
    object({
      group: name,
      count: z.int().min(1).max(1_000),
      exclude: z.array(z.enum(PARTIES)).max(PARTIES.length).optional(),
      channels: z.array(z.enum(APPROVAL_CHANNELS)).min(1).max(APPROVAL_CHANNELS.length).optional(),
      team: z
        .string()
        .max(200)
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[a-z0-9][a-z0-9_-]*$/, 'is organisation/slug of a team')
        .optional(),
    }),
  )
  .max(20);
