import type { IacRule } from './rule.ts';
/** Every rule of this scanner, sorted by id. */
export declare const IAC_RULES: readonly IacRule[];
/** SHA-256 (hex) over what the rules say about themselves and what they were seen to find; default: our own rules. */
export declare function iacRulesSha256(rules?: readonly IacRule[]): string;
