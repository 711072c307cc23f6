import { countText } from '../domain/count-text.ts';
/**
 * Job summary of a step: GitHub takes 1 MiB and drops a larger one whole (GitHub docs, workflow commands, "Step
 * isolation and limits"). The writer adds a line end of its own.
 */
export const SUMMARY_MAX_BYTES = 1_048_576 - 1024;
/**
 * Comment on a pull request: 65,536 characters, more is refused ("body is too long"); bytes are never fewer. The rest is
 * for the line by which the comment is found again.
 */
export const COMMENT_MAX_BYTES = 65_536 - 512;

/** Part of a report in markdown. Head and foot stay whole; rows are left out from the end when there is no room. */
export interface ReportBlock {
  readonly head: readonly string[];
  readonly rows?: readonly string[];
  readonly foot?: readonly string[];
  /** Number of rows that there could be; default those of `rows`. */
  readonly total?: number;
  /** What a row is, in the plural, for the line that says how many were left out. */
  readonly rowName?: string;
}

/** More rows of one table than a person reads, or a browser likes. */
const MAX_ROWS = 1_000;
/** Room for the line that says what was left out. */
const NOTE_BYTES = 160;

/** Rows of a block, made for as many items as are shown. */
export function rowsOf<T>(
  items: readonly T[],
  render: (item: T) => string,
): Required<Pick<ReportBlock, 'rows' | 'total'>> {
  return { rows: items.slice(0, MAX_ROWS).map(render), total: items.length };
}

/**
 * Joins blocks to one markdown text of at most `maxBytes` (UTF-8). Earlier blocks get their rows first. What was left
 * out is said in its place; heads and feet that do not fit are cut at the end of a line.
 */
export function joinBlocks(blocks: readonly ReportBlock[], maxBytes: number): string {
  let room = maxBytes;
  for (const { head, rows = [], foot = [] } of blocks) {
    room -= bytesOf(head) + bytesOf(foot) + (rows.length > 0 ? NOTE_BYTES : 0);
  }
  const lines: string[] = [];
  for (const { head, rows = [], foot = [], rowName = 'rows', total = rows.length } of blocks) {
    const kept = takeRows(rows, room);
    room -= bytesOf(kept);
    lines.push(...head, ...kept, ...leftOutNote(total - kept.length, rowName), ...foot);
  }
  return cutAtLine(`${lines.join('\n')}\n`, maxBytes);
}

function takeRows(rows: readonly string[], room: number): readonly string[] {
  let used = 0;
  for (const [index, row] of rows.entries()) {
    used += bytesOf([row]);
    if (used > room) return rows.slice(0, index);
  }
  return rows;
}

function leftOutNote(count: number, rowName: string): string[] {
  return count === 0 ? [] : ['', `*${countText(count)} more ${rowName} are in the JSON report.*`];
}

/** Bytes of lines with their line ends. */
function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

const CUT_NOTE = '\n*Cut here: the report has a size limit.*\n';

function cutAtLine(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  const end = bytes.lastIndexOf(0x0a, maxBytes - CUT_NOTE.length - 1);
  return bytes.subarray(0, end + 1).toString() + CUT_NOTE;
}

/** At most `maxCharacters` UTF-16 units, cut between characters, with `…`. For single texts, before they are escaped. */
export function clip(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
