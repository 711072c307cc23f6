import type { DecisionCheck } from '../domain/decision.ts';
import { isSha256Hex, isUsableDigestSet, formatDigest } from '../domain/digest.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import type { Subject } from '../domain/subject.ts';
import { makeCheck, quantity } from './check.ts';

/** Whether there is something to be held against: a policy with a digest whose environment asks for something. */
export function checkPolicy(
  rules: EnvironmentPolicy,
  { policyDigest, policyUri }: { readonly policyDigest: string; readonly policyUri: string },
): DecisionCheck {
  if (!isSha256Hex(policyDigest)) {
    return makeCheck('policy', 'indeterminate', {
      reason: 'the policy has no SHA-256 digest, so nobody can tell which one it was',
      remedy: 'give the policy digest of the policy and every file it names',
    });
  }
  const digests = [`sha256:${policyDigest}`];
  const asked = rules.require.length + rules.approvals.length + (rules.release?.size ?? 0);
  if (asked === 0) {
    return makeCheck('policy', 'block', {
      reason: 'the environment requires nothing, so everything would pass',
      remedy: 'require evidence or approvals in the policy',
      digests,
    });
  }
  const reason = `${policyUri} asks for ${quantity(rules.require.length, 'kind')} of evidence and ${quantity(rules.approvals.length, 'approval rule')}`;
  return makeCheck('policy', 'pass', { reason, digests });
}

/** Whether the subject is named by a digest that cannot be two things. */
export function checkSubject({ kind, digest }: Subject): DecisionCheck {
  if (!isUsableDigestSet(digest)) {
    return makeCheck('subject', 'block', {
      reason: 'the subject has no digest that identifies it',
      remedy: 'name it by a SHA-256 digest in lower-case hex',
    });
  }
  return makeCheck('subject', 'pass', {
    reason: `${kind} ${formatDigest(digest)}`,
    digests: [formatDigest(digest)],
  });
}
