import type { CheckResult } from './check-result.ts';
import type { SecretRule } from './secret-rule.ts';
/** A stretch of bytes the engine looks at. Keywords that start in `[from, to)` are judged; the rest is context. */
export interface EngineText {
    readonly bytes: Buffer;
    /** End of the valid bytes. */
    readonly length: number;
    readonly from: number;
    readonly to: number;
    /** Relative to the scanned root, for rules that skip some files. */
    readonly path: string;
    /** `text`: every rule. `tokens`: only rules for secrets with a shape of their own (binary files). */
    readonly mode: 'text' | 'tokens';
}
/** A keyword in the text: `bytes[start, end)`. */
export interface KeywordHit {
    readonly start: number;
    readonly end: number;
}
/** A secret in the text at `bytes[start, end)`. */
export interface SecretMatch {
    readonly rule: SecretRule;
    readonly start: number;
    readonly end: number;
    readonly secret: string;
    readonly verdict: Exclude<CheckResult, 'reject'>;
    /** What stands around a guessable secret and belongs to it: the name it is assigned to, the user and host of its URL. */
    readonly frame: string;
    readonly encoded: boolean;
}
/**
 * Work left for one file, in bytes that patterns may look at. Real files use a few bytes per byte; a file made to be
 * slow runs out and is reported as such, on every machine alike.
 */
export interface WorkBudget {
    left: number;
}
