import { type Program } from './program.ts';
import type { ShellCommand, ShellPipeline, ShellWord } from './shell-script.ts';
/** Whether a command fetches something over the network. */
export declare function isDownload(program: Program | undefined): boolean;
/** The addresses a download names. */
export declare function addressesOf(program: Program): readonly ShellWord[];
/** Whether an address stays on this machine or in a private test domain. */
export declare function isLocalAddress(address: string): boolean;
/** Whether a program runs what it reads from its input or its first plain argument: `sh`, `bash -s`, `python -`. */
export declare function isInterpreterOf(command: ShellCommand): boolean;
/** Whether something in these pipelines downloads to its output. */
export declare function printsDownload(pipelines: readonly ShellPipeline[]): boolean;
