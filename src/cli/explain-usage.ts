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
  const seeHelp = `see "${words} --help"`;
  const given = args[words.split(' ').length - 1];
  const isGroup = command.commands.length > 0 && command.registeredArguments.length === 0;
  if (isGroup && (given === undefined || given === '--json')) {
    return command === program
      ? { message: 'no command given', hint: 'begin with "sallyport init", or see "sallyport --help"' }
      : {
          message: `${words} needs a command`,
          hint: `${words} takes one of: ${childrenOf(command).join(', ')}`,
        };
  }
  if (isGroup && given?.startsWith('-') === false) {
    const near = closestTo(given, childrenOf(command));
    return {
      message: `unknown command '${given}'`,
      hint: near === undefined ? seeHelp : `did you mean ${near}?`,
    };
  }
  const unknown = unknownOption(command, args);
  if (unknown !== undefined) {
    const near = closestTo(
      unknown,
      command.options.map(({ long }) => long ?? ''),
    );
    return {
      message: `unknown option ${unknown}`,
      hint: near === undefined ? seeHelp : `did you mean ${near}?`,
    };
  }
  const [first = ''] = error.message.replace(/^error: /, '').split('\n');
  return { message: first, hint: seeHelp };
}

function childrenOf(command: Command): string[] {
  return command.commands.map((child) => child.name());
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
