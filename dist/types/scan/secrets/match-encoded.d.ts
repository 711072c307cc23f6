import type { EngineText, KeywordHit, SecretMatch, WorkBudget } from './engine-text.ts';
import { type CompiledToken } from './match-token.ts';
/** What a keyword looks like inside base64 text when it starts `lead` bytes into a group of three. */
export interface EncodedKeyword {
    /** The characters that depend on the keyword alone; exact case. */
    readonly text: string;
    /** Index of `text` in its four-character group. */
    readonly skip: number;
    readonly lead: 0 | 1 | 2;
}
/** The up to three forms of a keyword in base64; forms shorter than four characters would be found everywhere. */
export declare function encodedForms(keyword: string): EncodedKeyword[];
/** The secret whose keyword lies encoded at `hit`. Its place is that of the encoded text. */
export declare function matchEncoded(text: EngineText, hit: KeywordHit, context: {
    readonly token: CompiledToken;
    readonly form: EncodedKeyword;
    readonly budget: WorkBudget;
}): SecretMatch | undefined;
