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
}

/**
 * Runs one command line and gives its exit code; writes the result to stdout (JSON with `--json`) and an error as
 * `error:` and `hint:` lines to stderr, with `--json` as one JSON object on stdout besides. Never throws.
 */
export async function runCli(
  args: readonly string[],
  env: EnvironmentVariables,
  streams: CliStreams,
): Promise<ExitCode> {
  const { stdout, stderr } = streams;
  const wantsJson = args.includes('--json');
  const terminal = describeTerminal(stdout, env);
  const progress = describeTerminal(stderr, env).interactive
    ? createTerminalProgress(stderr, systemClock)
    : silentProgress;
  const ports: CliPorts = { clock: systemClock, env, progress, terminal };
  let result: VerbResult | undefined;
  const perform = async <Options>(load: () => Promise<Verb<Options>>, options: Options): Promise<void> => {
    const verb = await load();
    result = await verb(options, ports);
  };
  const program = buildProgram({
    perform,
    write: (text) => void stdout.write(text),
  });
  try {
    requireNode(process.versions.node);
    await program.parseAsync([...args], { from: 'user' });
    progress.end();
    if (result === undefined) return 0; // help or version
    stdout.write(wantsJson ? `${JSON.stringify(result.json, null, 2)}\n` : result.text);
    return result.exitCode;
  } catch (thrown) {
    progress.end();
    if (thrown instanceof CommanderError)
      return reportUsage(explainUsage(thrown, program, args), wantsJson, streams);
    const error = toAppError(thrown);
    const exitCode = exitCodeOf(error.errorClass);
    if (wantsJson) stdout.write(errorJson(error, exitCode));
    stderr.write(errorText(error, readVariable('debug', env) === '1'));
    return exitCode;
  }
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
