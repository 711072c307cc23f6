import { escapeUnseen } from './escape.ts';
import { splitRemedy } from './remedy.ts';
import { paint, wrap, type Style, type TextTerminal } from './terminal-layout.ts';

/** A label in the first column and a stranger's text beside it. */
export interface Labelled {
  readonly label: string;
  readonly styles?: readonly Style[];
  /** Not escaped. */
  readonly text: string;
}

/** Columns of the first column: as wide as the longest word that stands in it. */
export const LABEL_WIDTH = 'indeterminate'.length;
export const INDENT = LABEL_WIDTH + 2;

/** The text, escaped and wrapped beside its label. Words stay whole: a path or a command must be there to copy. */
export function labelledLines({ label, styles = [], text }: Labelled, terminal: TextTerminal): string[] {
  const [first = '', ...rest] = wrap(escapeUnseen(text), terminal.width, INDENT);
  return [`${paint(label.padEnd(LABEL_WIDTH), styles, terminal)}  ${first.trimStart()}`, ...rest];
}

/** What to do, below what it is about; a command stands alone on its line, unbroken, to be copied. */
export function remedyLines(text: string, terminal: TextTerminal): string[] {
  const { words, command } = splitRemedy(text);
  const indent = ' '.repeat(INDENT);
  const [first = '', ...rest] = wrap(escapeUnseen(words), terminal.width, INDENT + 2);
  const lines = words === '' ? [] : [`${indent}→ ${first.trimStart()}`, ...rest];
  if (command === '') return lines;
  return [
    ...lines,
    `${indent}${words === '' ? '→' : ' '} ${paint(escapeUnseen(command), ['bold'], terminal)}`,
  ];
}
