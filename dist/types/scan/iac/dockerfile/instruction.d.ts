import type { MappedText } from '../mapped-text.ts';
import type { Place, SourceFile } from '../source-file.ts';
/** `--name=value` (value empty when there is none) right after the keyword. */
export interface Flag {
    readonly name: string;
    readonly value: string;
    readonly place: Place;
}
export interface Heredoc {
    readonly name: string;
    /** Whether variables are expanded in the body (the name was not quoted). */
    readonly expand: boolean;
    readonly body: MappedText;
}
/** A word of an instruction: `raw` as written, `text` unquoted with variables put in, `isUnknown` when one has no known value. */
export interface Word {
    readonly raw: string;
    readonly text: string;
    readonly isUnknown: boolean;
    readonly place: Place;
}
/**
 * One instruction as BuildKit reads it: continuation lines joined, comment and empty lines in between left out.
 * `keyword` is upper case. `body`: what follows keyword and flags. `exec`: the words of a JSON array form, else undefined.
 * `inner`: the instruction of an ONBUILD.
 */
export interface Instruction {
    readonly source: SourceFile;
    readonly keyword: string;
    readonly keywordPlace: Place;
    /** Keyword to the end of the last line, heredocs not included. */
    readonly place: Place;
    readonly flags: readonly Flag[];
    readonly body: MappedText;
    readonly exec: readonly Word[] | undefined;
    readonly heredocs: readonly Heredoc[];
    readonly inner?: Instruction;
}
export interface DockerfileProblem {
    readonly line: number;
    readonly detail: string;
}
/** Escape character and instructions of a file, in order; problems are what BuildKit would refuse. */
export interface InstructionList {
    readonly escape: '\\' | '`';
    readonly instructions: readonly Instruction[];
    readonly problems: readonly DockerfileProblem[];
}
