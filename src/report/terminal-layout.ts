import type { Severity } from '../domain/severity.ts';
import type { Verdict } from '../domain/verdict.ts';
import { guardLine } from './escape.ts';

/** Where a text will be shown: colours or not, columns. */
export interface TextTerminal {
  readonly color: boolean;
  readonly width: number;
}

/** SGR codes (ECMA-48 8.3.117): only the eight basic colours, which every theme keeps readable. */
const STYLES = {
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  blue: '34',
  magenta: '35',
} as const;
export type Style = keyof typeof STYLES;

/** Text in a style when the terminal has colours, else the text. */
export function paint(text: string, styles: readonly Style[], { color }: TextTerminal): string {
  if (!color || text === '' || styles.length === 0) return text;
  return `\u001b[${styles.map((style) => STYLES[style]).join(';')}m${text}\u001b[0m`;
}

export const SEVERITY_STYLES: Readonly<Record<Severity, readonly Style[]>> = {
  critical: ['bold', 'red'],
  high: ['red'],
  medium: ['yellow'],
  low: ['blue'],
  info: ['dim'],
};

export const RESULT_STYLES: Readonly<Record<Verdict | 'warn', readonly Style[]>> = {
  block: ['bold', 'red'],
  indeterminate: ['bold', 'magenta'],
  warn: ['yellow'],
  pass: ['green'],
};

/** East Asian Wide and Fullwidth (UAX 11), roughly, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Columns of an escaped text without control sequences. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** At most `width` columns, with `…` where it was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Lines of at most `width` columns, each after `indent` blanks. A word that is too long stays whole: it may be a path or a command. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => guardLine(' '.repeat(indent) + each).trimEnd());
}

/** Lines to one text with a final newline, none of which a runner takes as a command. */
export function joinLines(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.map(guardLine).join('\n')}\n`;
}
