import type { Clock, Progress } from '../domain/ports.ts';
import type { EnvironmentVariables } from '../platform/environment.ts';
import type { Terminal } from '../platform/terminal.ts';

/** Exit codes: 0 pass, 1 blocked, 2 configuration, 3 undecided or internal. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a verb gives back: text for people (with its final newline or empty), one JSON value for programs, the exit code. */
export interface VerbResult {
  readonly text: string;
  readonly json: unknown;
  readonly exitCode: ExitCode;
  /** Set when a program ran in our place: its exit code is the answer, and nothing is printed. */
  readonly programExitCode?: number;
}

/** What the command line gives to a verb. */
export interface CliPorts {
  readonly clock: Clock;
  readonly env: EnvironmentVariables;
  readonly progress: Progress;
  /** Where the text will be shown. */
  readonly terminal: Terminal;
  /** Asks somebody at a terminal; undefined when nobody is there. Only a clear yes is true. */
  readonly askSecret: (question: string) => Promise<string | undefined>;
  readonly ask: ((question: string) => Promise<boolean>) | undefined;
  /** Shows a line to the person who waits. */
  readonly tell: (line: string) => void;
}

/** A verb after parsing: typed options in, result out. Errors are AppErrors. */
export type Verb<Options> = (options: Options, ports: CliPorts) => Promise<VerbResult>;

export function done(text: string, json: unknown, exitCode: ExitCode = 0): VerbResult {
  return { text, json, exitCode };
}
