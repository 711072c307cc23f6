import type { ShellCommand } from './shell-script.ts';
import type { ShellWord } from './shell-script.ts';
/** What a command really runs: base name of the program (lower case) and its arguments. */
export interface Program {
    readonly name: string;
    readonly word: ShellWord;
    readonly args: readonly ShellWord[];
}
/** Shells and interpreters that run what they read from a pipe or an argument. */
export declare const INTERPRETERS: ReadonlySet<string>;
export declare const SHELLS: ReadonlySet<string>;
/** Looks through sudo, env, timeout and the like, and through paths (`/usr/bin/curl`). */
export declare function programOf(command: ShellCommand): Program | undefined;
export declare function programOfWords(words: readonly ShellWord[]): Program | undefined;
export declare function baseName(path: string): string;
/** Whether an option is given, alone (`--insecure`), with a value (`--x=1`), or inside a bundle of short ones (`-fsSLk`). */
export declare function optionOf(args: readonly ShellWord[], long: string, short?: string): ShellWord | undefined;
/** Value of an option given as `--name value` or `--name=value`; undefined when absent. */
export declare function valueOf(args: readonly ShellWord[], ...names: readonly string[]): {
    word: ShellWord;
    value: string;
} | undefined;
