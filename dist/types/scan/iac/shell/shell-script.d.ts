import { type MappedText } from '../mapped-text.ts';
import type { Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';
/**
 * A word as the shell would see it: quotes and escapes removed, expansions left as written. `start`, `end`: offsets in
 * the script. `nested`: what command and process substitutions inside it run. `isQuoted`: some part was quoted.
 */
export interface ShellWord {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly isQuoted: boolean;
    readonly nested: readonly ShellPipeline[];
}
export interface Redirect {
    /** `>`, `>>`, `<`, `<<<` … without the descriptor number. */
    readonly operator: string;
    readonly target: ShellWord;
}
/** One simple command, or a group in parentheses or braces (`group`, then no words). */
export interface ShellCommand {
    readonly words: readonly ShellWord[];
    /** `NAME=value` words before the command name. */
    readonly assignments: readonly ShellWord[];
    readonly redirects: readonly Redirect[];
    /** Bodies of its heredocs as text of their own. */
    readonly heredocs: readonly MappedText[];
    readonly group: readonly ShellPipeline[];
    readonly start: number;
    readonly end: number;
}
/** Commands joined by `|`. */
export interface ShellPipeline {
    readonly commands: readonly ShellCommand[];
    readonly start: number;
    readonly end: number;
}
/** A script somewhere in a file: a RUN line, a workflow step, the argument of `sh -c`. */
export interface ShellScript extends Resource {
    readonly text: MappedText;
    readonly pipelines: readonly ShellPipeline[];
    readonly context: 'docker-build' | 'docker-run' | 'container' | 'workflow';
}
/** Place of a range of the script in its file. */
export declare function scriptPlace(script: ShellScript, range: {
    readonly start: number;
    readonly end: number;
}): Place;
/** Every pipeline of a list, also inside groups and substitutions, outer before inner. */
export declare function allPipelines(pipelines: readonly ShellPipeline[]): readonly ShellPipeline[];
/** Every simple command of a script. */
export declare function allCommands(script: ShellScript): readonly ShellCommand[];
