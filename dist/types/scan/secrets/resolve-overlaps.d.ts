import type { SecretMatch } from './engine-text.ts';
/**
 * One match per place, sorted by place: of matches that overlap, the rule that knows most wins, then the longer match,
 * then the first id: a token in an address is the token, not a password. The same secret in two places stays two matches.
 */
export declare function resolveOverlaps(matches: readonly SecretMatch[]): SecretMatch[];
