import { placeIn, sliceMapped, type MappedText } from '../mapped-text.ts';
import type { Flag, Word } from './instruction.ts';
import { expandWord, type Variables } from './expand.ts';

export interface RawWord {
  readonly start: number;
  readonly end: number;
}

/** Splits at blanks outside quotes; quotes and escapes stay in the words (BuildKit's `parseWords`). */
export function splitWords(text: string, escape: string): readonly RawWord[] {
  const words: RawWord[] = [];
  let start = -1;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (start === -1) {
      if (/\s/.test(char)) continue;
      start = at;
    }
    if (quote === '' && /\s/.test(char)) {
      words.push({ start, end: at });
      start = -1;
    } else if (char === escape && quote !== "'") {
      at += 1;
    } else if (quote === '' && (char === '"' || char === "'")) {
      quote = char;
    } else if (char === quote) {
      quote = '';
    }
  }
  if (start !== -1) words.push({ start, end: text.length });
  return words;
}

/** The words of a body, unquoted and with variables put in. */
export function readWords(body: MappedText, escape: string, variables: Variables): readonly Word[] {
  return splitWords(body.text, escape).map(({ start, end }) => {
    const raw = body.text.slice(start, end);
    return { raw, ...expandWord(raw, escape, variables), place: placeIn(body, start, end) };
  });
}

/** Takes the flags off the front of a body (BuildKit's `extractBuilderFlags`); `--` alone ends them. */
export function takeFlags(
  body: MappedText,
  escape: string,
): { readonly flags: readonly Flag[]; readonly rest: MappedText } {
  const flags: Flag[] = [];
  const words = splitWords(body.text, escape);
  let index = 0;
  for (; index < words.length; index += 1) {
    const { start, end } = words[index] ?? { start: 0, end: 0 };
    const word = body.text.slice(start, end);
    if (!word.startsWith('--')) break;
    if (word === '--') {
      index += 1;
      break;
    }
    const text = expandWord(word, escape, () => undefined).text;
    const equals = text.indexOf('=');
    flags.push({
      name: equals === -1 ? text.slice(2) : text.slice(2, equals),
      value: equals === -1 ? '' : text.slice(equals + 1),
      place: placeIn(body, start, end),
    });
  }
  return { flags, rest: sliceMapped(body, words[index]?.start ?? body.text.length, body.text.length) };
}

/** The words of the JSON array form, or undefined when the body is not one (Docker then takes it as a shell line). */
export function readExecForm(body: MappedText): readonly Word[] | undefined {
  const text = body.text.trim();
  if (!text.startsWith('[') || !isStringArray(text)) return undefined;
  const words: Word[] = [];
  const literal = /"(?:[^"\\]|\\.)*"/gs;
  for (let match = literal.exec(body.text); match !== null; match = literal.exec(body.text)) {
    const value: unknown = JSON.parse(match[0]);
    words.push({
      raw: match[0],
      text: String(value),
      isUnknown: false,
      place: placeIn(body, match.index, match.index + match[0].length),
    });
  }
  return words;
}

function isStringArray(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
  } catch {
    return false;
  }
}
