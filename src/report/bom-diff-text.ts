import { countText } from '../domain/count-text.ts';
import { clip, COMMENT_MAX_BYTES, joinBlocks, rowsOf } from './budget.ts';
import { quantity } from './counts.ts';
import { escapeMarkdownCode, escapeUnseen } from './escape.ts';
import { labelledLines } from './labelled-lines.ts';
import { codeCell, tableHead, tableRow, textCell } from './markdown-table.ts';
import { joinLines, paint, type Style, type TextTerminal } from './terminal-layout.ts';

/** One difference between two documents: without `before` it was added, without `after` removed. */
export interface Change {
  readonly aspect: string;
  readonly about: string;
  readonly before?: string;
  readonly after?: string;
}

export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}

/** More rows than a person reads in a terminal. */
const MAX_ROWS = 200;
const MAX_VALUE = 300;
const STYLES = { added: ['green'], removed: ['red'], changed: ['yellow'] } as const satisfies Record<
  string,
  readonly Style[]
>;

/** Differences for a terminal, one each with what was and what is. */
export function renderBomDiff({ before, after, changes }: Comparison, terminal: TextTerminal): string {
  const head = `${countOf(changes)}  ${escapeUnseen(before)} → ${escapeUnseen(after)}`;
  const more = changes.length - MAX_ROWS;
  return joinLines([
    paint(head, changes.length === 0 ? ['green'] : ['bold'], terminal),
    ...changes.slice(0, MAX_ROWS).flatMap((change) => {
      const label = wordOf(change);
      const values = [change.before, change.after].filter((value) => value !== undefined);
      const text = `${change.about}: ${change.aspect}: ${values.map((value) => clip(value, MAX_VALUE)).join(' → ')}`;
      return labelledLines({ label, styles: STYLES[label], text }, terminal);
    }),
    ...(more > 0 ? [`${countText(more)} more, see --format json`] : []),
  ]);
}

/** The same as markdown, short enough for a comment on a pull request. */
export function renderBomDiffMarkdown({ before, after, changes }: Comparison): string {
  const title = `${countOf(changes)} between ${escapeMarkdownCode(before)} and ${escapeMarkdownCode(after)}`;
  if (changes.length === 0) return `${title}\n`;
  const table = rowsOf(changes, (change) =>
    tableRow(
      wordOf(change),
      textCell(change.about),
      textCell(change.aspect),
      codeCell(change.before ?? ''),
      codeCell(change.after ?? ''),
    ),
  );
  const head = [title, '', ...tableHead('', 'What', 'Aspect', 'Before', 'After')];
  return joinBlocks([{ head, ...table, rowName: 'differences' }], COMMENT_MAX_BYTES);
}

function countOf(changes: readonly Change[]): string {
  return changes.length === 0 ? 'no differences' : quantity(changes.length, 'difference');
}

function wordOf({ before, after }: Change): keyof typeof STYLES {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}
