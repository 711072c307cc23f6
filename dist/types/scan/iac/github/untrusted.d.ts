import { type MappedText } from '../mapped-text.ts';
import type { Place } from '../source-file.ts';
import { type ExpressionFlow } from './expression.ts';
/** One `${{ … }}` in a text. `inner`: what is between the braces, trimmed. */
export interface Expression extends ExpressionFlow {
    readonly inner: string;
    readonly at: Place;
}
/** The expressions in a text, in order. A quoted `}}` inside one does not end it. */
export declare function expressionsIn(mapped: MappedText): readonly Expression[];
/** Whether the value of a context path can be chosen by somebody without rights in the repository. */
export declare function isUntrusted(path: string): boolean;
/** Events that run with the repository's secrets and a write token on input from outside. */
export declare const PRIVILEGED_TRIGGERS: ReadonlySet<string>;
