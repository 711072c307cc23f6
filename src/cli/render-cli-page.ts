import type { Command } from 'commander';
import { buildProgram } from './program.ts';

/** Markdown reference of every verb, made from the same declarations that parse the command line. */
export function renderCliPage(): string {
  const nowhere = { perform: () => Promise.resolve(), write: () => undefined };
  return leaves(buildProgram(nowhere), [])
    .map(({ command, words }) => renderVerb(command, words))
    .join('\n');
}

interface Leaf {
  readonly command: Command;
  readonly words: readonly string[];
}

function leaves(command: Command, words: readonly string[]): Leaf[] {
  const children = command.commands.flatMap((child) => leaves(child, [...words, child.name()]));
  // A verb may have verbs below it (gate replay); a group takes no argument of its own.
  const isVerb = command.commands.length === 0 || command.registeredArguments.length > 0;
  return isVerb ? [{ command, words }, ...children] : children;
}

function renderVerb(command: Command, words: readonly string[]): string {
  const args = command.registeredArguments.map((argument) =>
    argument.required ? argument.name().toUpperCase() : `[${argument.name().toUpperCase()}]`,
  );
  const rows = command.options.map(({ flags, description, mandatory, argChoices }) => {
    const choices = argChoices === undefined ? '' : ` One of: ${argChoices.join(', ')}.`;
    return `| \`${flags}\` | ${cell(description)}${choices} | ${mandatory ? 'yes' : 'no'} |`;
  });
  return [
    `### \`${[...words, ...args].join(' ')}\``,
    '',
    `${capital(command.description())}.`,
    '',
    '| Option | Meaning | Required |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
