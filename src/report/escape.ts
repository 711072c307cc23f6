/**
 * Text from strangers (file names, messages, names of signers) on its way to a person. Every function gives one line:
 * what cannot be seen is written out (`\u202e`), so what is read is what is there.
 */

/**
 * What a reader cannot see, or what moves other text: controls, formats (bidi, zero width, tags), separators, lone
 * surrogates, default ignorables (Unicode property, covers fillers and variation selectors), every space but the plain one.
 */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Writes out what cannot be seen, as `\n`, `\u001b`, `\u{e0041}`; the result is one line of well-formed Unicode. */
export function escapeUnseen(text: string): string {
  return text.replace(UNSEEN, writeOut);
}

function writeOut(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** Markers of runner commands inside a line: `##[…]` (GitHub, older form) and `##vso[…]` (Azure Pipelines). */
const INNER_COMMAND = /#(?=#(?:\[|vso\[))/g;
const HASH = '\\u0023';

/**
 * For a terminal or a log, where a command line of a runner could read it too: one line without control sequences that
 * is never a workflow command (`::error::…`). A line put together from several parts passes `guardLine` at its end.
 */
export function escapeTerminal(text: string): string {
  return guardLine(escapeUnseen(text));
}

/** Keeps a line from being a workflow command: those start with `::` (blanks before do not matter) or hold `##[`. */
export function guardLine(line: string): string {
  return line.replace(INNER_COMMAND, HASH).replace(/^(\s*):(?=:)/, '$1\\u003a');
}

/**
 * Message or property of a workflow command. `@actions/core` encodes `%`, line ends, `:` and `,` itself; what is left
 * is to write out what cannot be seen.
 */
export const escapeAnnotation: (text: string) => string = escapeUnseen;

/** Message of a SARIF result: `[text](target)` would be a link in viewers (SARIF 2.1.0, 3.11.6), so brackets are escaped. */
export function escapeSarifText(text: string): string {
  const seen = escapeUnseen(text);
  return seen.includes('](') ? seen.replace(/[[\]\\]/g, '\\$&') : seen;
}

/** Characters that mean something to GitHub's markdown inside a line. */
const INLINE = /[\\`*_[\]<>|~&!]/g;
/** What starts a block at the beginning of a line: headings, lists, rules, rows of tables (`:-`). */
const BLOCK_START = /^(?:[-+=#:]|\d+(?=[.)]))/;
/**
 * Words that GitHub turns into links, mentions, references, pictures or formulas after the markdown was read, where no
 * backslash helps: `@team`, `a@b.c`, `#12`, `GH-12`, `https://…`, `www.…`, `:name:`, `$…$`, long hexadecimal (commits).
 */
const AUTOLINKED = /[@#$]|:\/\/|www\.|\bgh-\d|:[a-z0-9_+-]+:|(?:mailto|xmpp):|[0-9a-f]{7,}/i;

/** What is written in markdown for a text: a summary goes to the log, and so to a runner, when nobody takes summaries. */
export function writeForMarkdown(text: string): string {
  return escapeUnseen(text).replace(INNER_COMMAND, HASH);
}

/**
 * One line of text for markdown, also inside a table cell: reads as the text itself, never as markup. Words that
 * GitHub would link become code.
 */
export function escapeMarkdown(text: string): string {
  const words = writeForMarkdown(text).split(' ');
  const escaped = words.map((word) =>
    AUTOLINKED.test(word) ? codeSpan(word) : word.replace(INLINE, '\\$&'),
  );
  return escaped
    .join(' ')
    .trim()
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A name, path or digest as code for markdown, also inside a table cell; empty for an empty text. */
export function escapeMarkdownCode(text: string): string {
  return codeSpan(writeForMarkdown(text));
}

/** A bar stands between spans: inside one, a table would end its cell there or show a backslash. */
function codeSpan(text: string): string {
  return text
    .split('|')
    .map((part) => (part === '' ? '' : fence(part)))
    .join('&#124;');
}

/** The fence is longer than every run of backticks inside (CommonMark 0.31, 6.1). */
function fence(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const ticks = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}
