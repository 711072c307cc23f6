/**
 * Job summary of a step: "Job summaries are isolated between steps and each step is restricted to a maximum size of
 * 1MiB" (GitHub docs, workflow commands); a larger one is dropped whole. The runner adds a line end of its own.
 */
export const SUMMARY_MAX_BYTES = 1_048_576 - 1024;
/** Comment on an issue or a pull request: 65,536 characters (answer of the API: "body is too long"); bytes are never fewer. */
export const COMMENT_MAX_BYTES = 65_536 - 256;

/** Part of a report. Head and foot stay whole; rows are left out from the end when there is no room. */
export interface ReportBlock {
  readonly head: readonly string[];
  readonly rows?: readonly string[];
  readonly foot?: readonly string[];
  /** What a row is, in the plural, for the line that says how many were left out. */
  readonly rowName?: string;
}

/** Room for the line that says what was left out. */
const NOTE_BYTES = 200;

/**
 * Joins blocks to one markdown text of at most `maxBytes` (UTF-8). Earlier blocks get their rows first. What was left
 * out is said in its place; a head or foot that does not fit ends the text there.
 */
export function joinBlocks(blocks: readonly ReportBlock[], maxBytes: number): string {
  const fixed = blocks.map(
    ({ head, foot = [], rows = [] }) => bytesOf([...head, ...foot]) + (rows.length > 0 ? NOTE_BYTES : 0),
  );
  let room = maxBytes - fixed.reduce((sum, bytes) => sum + bytes, 0);
  const lines = blocks.flatMap(({ head, rows = [], foot = [], rowName = 'rows' }) => {
    const kept = countFitting(rows, room);
    room -= bytesOf(rows.slice(0, kept));
    const left = rows.length - kept;
    const note =
      left === 0
        ? []
        : ['', `*${left.toLocaleString('en-US')} more ${rowName} left out: the report has a size limit.*`];
    return [...head, ...rows.slice(0, kept), ...note, ...foot];
  });
  return cutAtLine(`${lines.join('\n')}\n`, maxBytes);
}

function countFitting(rows: readonly string[], room: number): number {
  let used = 0;
  for (const [index, row] of rows.entries()) {
    used += bytesOf([row]);
    if (used > room) return index;
  }
  return rows.length;
}

/** Bytes of lines with their line ends. */
function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

const CUT_NOTE = '\n*Cut here: the report has a size limit.*\n';

/** Cuts at the end of a line, and says so. */
function cutAtLine(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  const end = bytes.lastIndexOf(0x0a, maxBytes - CUT_NOTE.length - 1);
  return bytes.subarray(0, Math.max(0, end + 1)).toString() + CUT_NOTE;
}

/** At most `maxCharacters` UTF-16 units, cut between characters, with `…`. For single texts, before they are escaped. */
export function clip(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
