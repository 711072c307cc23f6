export interface ProgramOptions {
    readonly cwd?: string;
    /** The whole environment of the program; default: ours. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly timeoutMs: number;
    /** What the program reads from its standard input; default nothing. */
    readonly input?: string;
    /** In a process group of its own, which a timeout ends as a whole: for programs that start others. */
    readonly ownGroup?: boolean;
    /** Most bytes taken from each of stdout and stderr; more is an error, never a cut answer. */
    readonly maxOutputBytes: number;
}
export interface ProgramResult {
    readonly exitCode: number;
    /** Raw bytes: file names need not be UTF-8. */
    readonly stdout: Buffer;
    readonly stderr: string;
}
/**
 * Runs a program by name with an argument list; never through a shell. Errors: `tool-failed` (cannot start, ended by a
 * signal), `timeout`, `limit-exceeded` (too much output). An exit code other than 0 is a result, not an error.
 */
export type RunProgram = (program: string, args: readonly string[], options: ProgramOptions) => Promise<ProgramResult>;
/** The adapter for command line and library. */
export declare const runProgram: RunProgram;
/**
 * The adapter for actions: runs through `@actions/exec`, so the command line shows in the step's log as users expect.
 * That library cannot end a program: after a timeout the caller goes on with the error and the runner ends the orphan.
 */
export declare const runProgramInAction: RunProgram;
