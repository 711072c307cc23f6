import type { CheckResult } from './check-result.ts';
import type { SecretRule } from './secret-rule.ts';
/** Whether a match that has the right shape is a secret: no placeholder, random enough, structure right. */
export declare function acceptSecret(rule: SecretRule, secret: string, match: string): CheckResult;
