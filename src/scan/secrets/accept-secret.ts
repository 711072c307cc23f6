import type { CheckResult } from './check-result.ts';
import { isPlaceholder } from './placeholder.ts';
import { runCheck } from './secret-checks.ts';
import type { SecretRule } from './secret-rule.ts';
import { shannonEntropy } from './shannon-entropy.ts';

/** Whether a match that has the right shape is a secret: no placeholder, random enough, structure right. */
export function acceptSecret(rule: SecretRule, secret: string, match: string): CheckResult {
  if (isPlaceholder(secret, rule.stopwords)) return 'reject';
  if (shannonEntropy(secret) < rule.minEntropy) return 'reject';
  return rule.check === undefined ? 'accept' : runCheck(rule.check, secret, match);
}
