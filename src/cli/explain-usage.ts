import type { Command, CommanderError } from 'commander';
import { closestTo } from '../domain/closest.ts';

/** What is wrong with a command line, and what to do. */
export interface UsageMistake {
  readonly message: string;
  readonly hint: string;
}

/**
 * Puts commander's errors into our words. An option that does not exist is told before one that is missing: the first
 * is often the second, mistyped. Undefined for help and version, which end by an error as well.
 */
export function explainUsage(
  error: CommanderError,
  program: Command,
  args: readonly string[],
): UsageMistake | undefined {
  if (error.exitCode === 0) return undefined;
  const command = commandOf(program, args);
  const words = wordsOf(command);
  const names = command.commands.map((child) => child.name());
  // With --json commander complains about the option, as a group has none of its own.
  if (error.code === 'commander.help' || (names.length > 0 && args.at(-1) === '--json')) {
    const hint =
      command === program
        ? 'begin with "sallyport init", or see "sallyport --help"'
        : `${words} takes one of: ${names.join(', ')}`;
    return { message: command === program ? 'no command given' : `${words} needs a command`, hint };
  }
  const unknown = unknownOption(command, args);
  if (unknown !== undefined) {
    const known = command.options.map(({ long }) => long ?? '');
    const near = closestTo(unknown, known);
    const hint = near === undefined ? `see "${words} --help"` : `did you mean ${near}?`;
    return { message: `unknown option ${unknown}`, hint };
  }
  const [first = ''] = error.message.replace(/^error: /, '').split('\n');
  const near =
    error.code === 'commander.unknownCommand' ? closestTo(first.split("'")[1] ?? '', names) : undefined;
  return { message: first, hint: near === undefined ? `see "${words} --help"` : `did you mean ${near}?` };
}

/** The command that the words of a command line lead to. */
function commandOf(program: Command, args: readonly string[]): Command {
  let command = program;
  for (const word of args) {
    const child = command.commands.find((each) => each.name() === word);
    if (child === undefined) break;
    command = child;
  }
  return command;
}

function wordsOf(command: Command): string {
  const parent = command.parent;
  return parent === null ? command.name() : `${wordsOf(parent)} ${command.name()}`;
}

/** The first `--option` that the command does not have; what follows `--` and values of options are none. */
function unknownOption(command: Command, args: readonly string[]): string | undefined {
  for (let index = 0; index < args.length && args[index] !== '--'; index += 1) {
    const word = args[index] ?? '';
    if (!word.startsWith('--')) continue;
    const name = word.split('=')[0] ?? word;
    const option = command.options.find(({ long }) => long === name);
    if (option === undefined && name !== '--help' && name !== '--version') return name;
    if (option?.required === true && !word.includes('=')) index += 1;
  }
  return undefined;
}
