import type { SecretRule } from './secret-rule.ts';
/** Every rule of the secret scanner, sorted by id. A new rule is a file in `rules/` and a line here. */
export declare const SECRET_RULES: readonly SecretRule[];
/**
 * SHA-256 (hex) over what the rules look for and say; default: our own rules. Examples do not count. Checks and
 * stopwords are code: they are named here, and change with the scanner's version.
 */
export declare function secretRulesSha256(rules?: readonly SecretRule[]): string;
