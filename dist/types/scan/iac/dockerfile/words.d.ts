import { type MappedText } from '../mapped-text.ts';
import type { Flag, Word } from './instruction.ts';
import { type Variables } from './expand.ts';
export interface RawWord {
    readonly start: number;
    readonly end: number;
}
/** Splits at blanks outside quotes; quotes and escapes stay in the words (BuildKit's `parseWords`). */
export declare function splitWords(text: string, escape: string): readonly RawWord[];
/** The words of a body, unquoted and with variables put in. */
export declare function readWords(body: MappedText, escape: string, variables: Variables): readonly Word[];
/** Takes the flags off the front of a body (BuildKit's `extractBuilderFlags`); `--` alone ends them. */
export declare function takeFlags(body: MappedText, escape: string): {
    readonly flags: readonly Flag[];
    readonly rest: MappedText;
};
/** The words of the JSON array form, or undefined when the body is not one (Docker then takes it as a shell line). */
export declare function readExecForm(body: MappedText): readonly Word[] | undefined;
