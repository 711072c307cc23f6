import * as z from 'zod';
import type { PostureRequirement } from '../domain/policy.ts';
import { POSTURE_CHECKS } from '../domain/posture.ts';
import { object } from './policy-object.ts';
import { exact, sentence } from './policy-values.ts';

const check = z.enum(POSTURE_CHECKS);
const DEFAULT_SERVER = 'https://api.github.com';

const postureKeys = {
  of: z.enum(['source', 'subject']).optional(),
  'repository-id': z.int().positive(),
  server: exact
    .regex(/^https?:\/\/[^?#]*[^/?#]$/, 'is the base URL of an API, without a final slash')
    .optional(),
  branch: exact.optional(),
  checks: z.array(check).min(1).max(POSTURE_CHECKS.length).optional(),
  waive: z
    .array(object({ check, reason: sentence, until: z.iso.date('is a day, like 2027-01-31') }))
    .min(1)
    .max(POSTURE_CHECKS.length)
    .optional(),
};

/** The schema of a requirement of kind `posture`; `common`: the keys that every requirement has. */
export function postureRequirement<T extends z.ZodRawShape>(common: T) {
  return object({ kind: z.literal('posture'), ...common, ...postureKeys });
}

type PostureFile = z.infer<z.ZodObject<typeof postureKeys>>;
type PostureRules = Omit<PostureRequirement, 'kind' | 'by' | 'maxAgeMs'>;

export function toPostureRules(file: PostureFile): PostureRules {
  const { branch, checks, waive = [] } = file;
  return {
    of: file.of ?? 'source',
    repositoryId: file['repository-id'],
    server: file.server ?? DEFAULT_SERVER,
    ...(branch === undefined ? {} : { branch }),
    ...(checks === undefined ? {} : { checks }),
    waive: waive.map((each) => ({ ...each, until: new Date(`${each.until}T00:00:00Z`) })),
  };
}

/** What the schema cannot say: settings change at any time, and what is waived must be asked for, once. */
export function postureProblems(
  file: Pick<PostureFile, 'checks' | 'waive'> & { readonly 'max-age'?: string | undefined },
): { readonly key: 'max-age' | 'waive' | 'kind'; readonly message: string }[] {
  const { checks, waive = [] } = file;
  const names = waive.map((each) => each.check);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const idle = names.find((name) => checks !== undefined && !checks.includes(name));
  return [
    ...(file['max-age'] === undefined
      ? [{ key: 'kind', message: 'needs max-age: a setting can be changed at any time' } as const]
      : []),
    ...(twice === undefined ? [] : [{ key: 'waive', message: `waives ${twice} twice` } as const]),
    ...(idle === undefined
      ? []
      : [{ key: 'waive', message: `waives ${idle}, which checks does not ask for` } as const]),
  ];
}
