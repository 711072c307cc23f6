import { clip } from './budget.ts';
import { escapeMarkdown, escapeMarkdownCode } from './escape.ts';
import { splitRemedy } from './remedy.ts';

/** Longest text of one cell, in characters. */
const MAX_CELL = 600;

/** Head of a GFM table; titles are ours and not escaped. */
export function tableHead(...titles: readonly string[]): string[] {
  return [tableRow(...titles), tableRow(...titles.map(() => '---'))];
}

/** One row of cells that are markdown already. */
export function tableRow(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A stranger's text as a cell. */
export function textCell(text: string): string {
  return escapeMarkdown(clip(text, MAX_CELL));
}

/** A stranger's name, path or digest as a cell. */
export function codeCell(text: string): string {
  return escapeMarkdownCode(clip(text, MAX_CELL));
}

/** What to do as a cell: words, and the command as code to copy. */
export function remedyCell(remedy: string): string {
  const { words, command } = splitRemedy(remedy);
  return [textCell(words), codeCell(command)].filter((part) => part !== '').join(' ');
}
