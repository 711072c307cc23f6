import type { KnownRules } from '../config/lint-policy.ts';
import { IAC_RULES } from '../scan/iac/rules.ts';
import { SECRET_RULES } from '../scan/secrets/rules.ts';

/** The rules of our own scanners by the name that stands in their statements; nobody's else are known. */
export function knownRules(): KnownRules {
  return new Map([
    ['sallyport-secrets', new Set(SECRET_RULES.map(({ meta }) => meta.id))],
    ['sallyport-iac', new Set(IAC_RULES.map(({ meta }) => meta.id))],
  ]);
}
