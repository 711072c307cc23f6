import { cleanText } from '../clean-text.ts';
import type { FactCollector } from '../fact-collector.ts';
import type { FactKind } from '../facts.ts';

const MAX_SECTIONS = 40;
const MAX_SECTION_CHARACTERS = 20_000;
const MAX_TEXT = 600;

type TextKind = Extract<FactKind, 'intended-use' | 'limitation' | 'training' | 'preprocessing' | 'user'>;

/** Headings of the model card template of the Hub, and the usual variations. The first that fits counts. */
const HEADINGS: readonly (readonly [RegExp, TextKind | 'concern'])[] = [
  [/out[- ]of[- ]scope|limitation|known issues|caveats/i, 'limitation'],
  [/\bbias|ethic|\brisks?\b|fairness|responsible/i, 'concern'],
  [/intended users?|who (?:is|should)/i, 'user'],
  [/intended use|^uses?$|direct use|downstream use|use cases?|applications?/i, 'intended-use'],
  [/preprocess|pre-processing/i, 'preprocessing'],
  [/training data|training procedure|training details|^training$|pre-?training|fine-?tuning/i, 'training'],
];
/** What the template says where its author wrote nothing. */
const EMPTY = /^\s*(?:\[?\s*more information needed\s*\]?|todo|tbd|n\/?a|\.+)?\s*$/i;

/** Sections of a card by their headings: the first text below each, as declared and with little confidence. */
export function addCardBody(found: FactCollector, body: string): void {
  const seen = new Set<string>();
  let sections = 0;
  for (const { title, text } of sectionsOf(body)) {
    const kind = HEADINGS.find(([pattern]) => pattern.test(title))?.[1];
    const plain = plainText(text);
    if (kind === undefined || EMPTY.test(plain)) continue;
    if (sections >= MAX_SECTIONS) {
      found.leaveOut('sections of the card beyond the first 40', '');
      return;
    }
    sections += 1;
    const clean = cleanText(plain, MAX_TEXT);
    if (seen.has(`${kind}\n${clean}`)) continue;
    seen.add(`${kind}\n${clean}`);
    const pointer = `heading ${cleanText(title, 80)}`;
    if (kind === 'concern') found.declare('concern', { name: clean }, pointer);
    else found.declare(kind, clean, pointer);
  }
}

/** Titles that name no model. */
const GENERIC =
  /^(?:model (?:card|details|description|overview|summary|documentation)|introduction|overview|readme|usage|about|description|table of contents|contents|news|news & updates|quick ?start)$/i;

/** The first heading of a card when it is of the first level and reads like a name: `# Model Card for tiny` is `tiny`. */
export function cardTitle(body: string): string | undefined {
  const [, marks, text = ''] = /^(#{1,6})[ \t]+([^\n]{1,200})$/m.exec(withoutCode(body)) ?? [];
  if (marks !== '#') return undefined;
  const plain = plainText(text)
    .replace(/^model card(?: for| of|:|\s[-–—])\s*(?:the\s)?/i, '')
    .replace(/\s+model card$/i, '');
  const title = cleanText(plain, 80);
  const isName = title.length >= 2 && title.length <= 60 && /[A-Za-z]/.test(title) && !/[?!.]$/.test(title);
  return isName && !GENERIC.test(title) ? title : undefined;
}

/** A comment in a code block starts like a heading. */
function withoutCode(body: string): string {
  return body.slice(0, MAX_SECTION_CHARACTERS).replace(/```[^]{0,20000}?```/g, '');
}

function* sectionsOf(body: string): Generator<{ readonly title: string; readonly text: string }> {
  const heading = /^#{1,6}[ \t]+([^\n]{1,200})$/gm;
  let last: { title: string; start: number } | undefined;
  for (const match of body.matchAll(heading)) {
    if (last !== undefined) yield { title: last.title, text: cut(body, last.start, match.index) };
    last = { title: (match[1] ?? '').replace(/[#*_`\r]/g, '').trim(), start: match.index + match[0].length };
  }
  if (last !== undefined) yield { title: last.title, text: cut(body, last.start, body.length) };
}

function cut(body: string, start: number, end: number): string {
  return body.slice(start, Math.min(end, start + MAX_SECTION_CHARACTERS));
}

/** Without comments, code, tables and marks: what a reader sees as prose. */
function plainText(text: string): string {
  return text
    .replace(/<!--[^]{0,20000}?-->/g, ' ')
    .replace(/```[^]{0,20000}?```/g, ' ')
    .replace(/^\s*\|.*$/gm, ' ')
    .replace(/<[^<>\n]{1,200}>/g, ' ')
    .replace(/!?\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/g, '$1')
    .replace(/^[ \t]*[-*+>][ \t]+/gm, '')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
