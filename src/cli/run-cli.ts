import { CommanderError } from 'commander';
import { exitCodeOf, toAppError, type AppError } from '../domain/errors.ts';
import { readVariable, type EnvironmentVariables } from '../platform/environment.ts';
import { systemClock } from '../platform/clock.ts';
import { requireNode } from '../platform/node-version.ts';
import {
  createTerminalProgress,
  describeTerminal,
  silentProgress,
  type TerminalStream,
} from '../platform/terminal.ts';
import { explainUsage, type UsageMistake } from './explain-usage.ts';
import { escapeTerminal } from '../report/escape.ts';
import { buildProgram } from './program.ts';
import type { CliPorts, ExitCode, Verb, VerbResult } from './verb.ts';

export interface CliStreams {
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  /** Where answers come from; left out, nobody is asked. */
  readonly stdin?: NodeJS.ReadStream;
}

/**
 * Runs one command line and gives its exit code; writes the result to stdout (JSON with `--json`) and an error as
 * `error:` and `hint:` lines to stderr, with `--json` as one JSON object on stdout besides. Never throws.
 */
export async function runCli(
  args: readonly string[],
  env: EnvironmentVariables,
  streams: CliStreams,
): Promise<number> {
  if (args[0] !== EXEC) return (await runVerb(args, env, streams)).exitCode;
  // The streams and small exit codes belong to the program that is started; what we say ourselves goes to stderr.
  const { stderr } = streams;
  const { exitCode, isProgram } = await runVerb(args, env, { stdout: stderr, stderr });
  return isProgram || exitCode === 0 ? exitCode : EXEC_OFFSET + exitCode;
}

/** The verb that runs a program in our place. */
const EXEC = 'exec';
/** Its own exit codes are 101, 102 and 103: no program of the usual kind ends with them. */
const EXEC_OFFSET = 100;

interface Ended {
  readonly exitCode: number;
  readonly isProgram: boolean;
}

async function runVerb(
  args: readonly string[],
  env: EnvironmentVariables,
  streams: CliStreams,
): Promise<Ended> {
  const own = (exitCode: ExitCode): Ended => ({ exitCode, isProgram: false });
  const { stdout, stderr } = streams;
  // What follows -- belongs to a program.
  const end = args.indexOf('--');
  const wantsJson = (end < 0 ? args : args.slice(0, end)).includes('--json');
  const terminal = describeTerminal(stdout, env);
  const progress = describeTerminal(stderr, env).interactive
    ? createTerminalProgress(stderr, systemClock)
    : silentProgress;
  const tell = (line: string): void => void stderr.write(`${escapeTerminal(line)}\n`);
  const ports: CliPorts = {
    ...{ clock: systemClock, env, progress, terminal, tell },
    askSecret: async (question) => {
      const { askSecret } = await import('../platform/ask-secret.ts');
      return await askSecret(question, { stdin: streams.stdin, stderr });
    },
    // Looked at by who asks: opening the standard input costs every other verb.
    get ask() {
      const { stdin } = streams;
      return stdin?.isTTY === true && stderr.isTTY === true ? askOn(stdin, stderr) : undefined;
    },
  };
  let result: VerbResult | undefined;
  const perform = async <Options>(load: () => Promise<Verb<Options>>, options: Options): Promise<void> => {
    const verb = await load();
    result = await verb(options, ports);
  };
  const write = (text: string): void => void stdout.write(text);
  const program = buildProgram({ perform, write }, args[0]);
  try {
    requireNode(process.versions.node);
    await program.parseAsync([...args], { from: 'user' });
    progress.end();
    if (result === undefined) return own(0); // help or version
    const { programExitCode } = result;
    if (programExitCode !== undefined) return { exitCode: programExitCode, isProgram: true };
    stdout.write(wantsJson ? `${JSON.stringify(result.json, null, 2)}\n` : result.text);
    return own(result.exitCode);
  } catch (thrown) {
    progress.end();
    if (thrown instanceof CommanderError)
      return own(reportUsage(explainUsage(thrown, program, args), wantsJson, streams));
    const error = toAppError(thrown);
    const exitCode = exitCodeOf(error.errorClass);
    if (wantsJson) stdout.write(errorJson(error, exitCode));
    stderr.write(errorText(error, readVariable('debug', env) === '1'));
    return own(exitCode);
  }
}

/** One line from the terminal: `y` or `yes`, and nothing else, is a yes. */
function askOn(stdin: NodeJS.ReadStream, stderr: TerminalStream): (question: string) => Promise<boolean> {
  return async (question) => {
    stderr.write(`${question} [y/N] `);
    const { createInterface } = await import('node:readline/promises');
    const lines = createInterface({ input: stdin });
    try {
      for await (const line of lines) return /^y(?:es)?$/i.test(line.trim());
      return false;
    } finally {
      lines.close();
    }
  };
}

/** Help and version end by an error in commander as well; everything else is a mistake on the command line. */
function reportUsage(mistake: UsageMistake | undefined, wantsJson: boolean, streams: CliStreams): ExitCode {
  if (mistake === undefined) return 0;
  const { message, hint } = mistake;
  if (wantsJson) {
    const body = { code: 'invalid-input', class: 'configuration', message, hint };
    streams.stdout.write(`${JSON.stringify({ error: body, exitCode: 2 }, null, 2)}\n`);
  }
  streams.stderr.write(`error: ${escapeTerminal(message)}\nhint: ${escapeTerminal(hint)}\n`);
  return 2;
}

function errorJson(error: AppError, exitCode: number): string {
  const { code, errorClass, message, hint } = error;
  const body = { code, class: errorClass, message, ...(hint === undefined ? {} : { hint }) };
  return `${JSON.stringify({ error: body, exitCode }, null, 2)}\n`;
}

function errorText(error: AppError, debug: boolean): string {
  const lines = [`error: ${escapeTerminal(error.message)}`];
  if (error.hint !== undefined) lines.push(`hint: ${escapeTerminal(error.hint)}`);
  if (debug) {
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
      lines.push(cause.stack ?? '');
  }
  return `${lines.join('\n')}\n`;
}
