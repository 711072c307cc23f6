import * as z from 'zod';
import { unallowedIgnores } from '../domain/model-path.ts';
import type { SignatureRequirement } from '../domain/policy.ts';
import { listSome } from './check.ts';

/** What of an OMS predicate the rules look at. */
const schema = z.looseObject({
  serialization: z.looseObject({ ignore_paths: z.array(z.string()).optional() }),
  digest_sources: z.record(z.string(), z.array(z.string())).optional(),
});

/**
 * Why a model signature does not count although its signer is the right one: it leaves out paths that the policy does not
 * name, or its signer had not read every file. Undefined for other signatures, and when there is nothing.
 */
export function signedModelProblem(
  predicate: unknown,
  requirement: SignatureRequirement,
): string | undefined {
  if (requirement.kind !== 'model-signature') return undefined;
  const parsed = schema.safeParse(predicate);
  if (!parsed.success) return 'does not say what it leaves out';
  const { serialization, digest_sources: sources = {} } = parsed.data;
  const left = unallowedIgnores(serialization.ignore_paths ?? [], requirement.mayIgnore ?? []);
  if (left.length > 0) {
    return `leaves out ${listSome(left)}, which the policy does not allow (may-ignore)`;
  }
  const unread = Object.values(sources).flat();
  if (requirement.requireRead !== true || unread.length === 0) return undefined;
  return `is by somebody who had not read ${listSome(unread)} (require-read)`;
}
