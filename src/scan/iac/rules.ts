import { canonicalDigest } from '../../domain/canonical-json.ts';
import type { IacRule } from './rule.ts';

/** Every rule of this scanner, sorted by id. */
export const IAC_RULES: readonly IacRule[] = [];

/** SHA-256 (hex) over what the rules say about themselves and what they were seen to find. */
export function iacRulesSha256(): string {
  return canonicalDigest(IAC_RULES.map(({ meta, examples }) => ({ meta, examples })));
}
