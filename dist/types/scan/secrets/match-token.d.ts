import type { EngineText, KeywordHit, SecretMatch, WorkBudget } from './engine-text.ts';
import type { SecretRule, TokenShape } from './secret-rule.ts';
/** A token rule with its pattern made sticky. */
export interface CompiledToken {
    readonly rule: SecretRule;
    readonly shape: TokenShape;
    readonly pattern: RegExp;
}
export declare function compileToken(rule: SecretRule, shape: TokenShape): CompiledToken;
/** The secret whose keyword is at `hit`, if it is one. */
export declare function matchToken(text: EngineText, hit: KeywordHit, context: {
    readonly token: CompiledToken;
    readonly budget: WorkBudget;
}): SecretMatch | undefined;
/** Tries the pattern at the start of `slice`; `base` is where the slice lies in the text. */
export declare function matchAt(token: CompiledToken, slice: string, base: number): {
    readonly match: SecretMatch;
    readonly matchEnd: number;
} | undefined;
