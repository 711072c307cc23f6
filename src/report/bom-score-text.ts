import { quantity } from './counts.ts';
import { escapeUnseen } from './escape.ts';
import { labelledLines, remedyLines } from './labelled-lines.ts';
import { joinLines, paint, type TextTerminal } from './terminal-layout.ts';

/** One element of a profile, and whether a document has it. */
export interface ScoredElement {
  readonly title: string;
  /** Requirement that asks for it. */
  readonly source: string;
  readonly level: 'required' | 'recommended';
  readonly state: 'present' | 'missing' | 'unreadable' | 'not-applicable';
  readonly fix?: string;
}

export interface ScoreSheet {
  readonly name: string;
  readonly profile: string;
  readonly score: number;
  readonly isMet: boolean;
  readonly lines: readonly ScoredElement[];
}

/** The score, then every element that is not there with what adds it: required ones first. */
export function renderBomScore(
  { name, profile, score, isMet, lines }: ScoreSheet,
  terminal: TextTerminal,
): string {
  const absent = lines.filter(({ state }) => state === 'missing' || state === 'unreadable');
  const sorted = [...absent].sort((a, b) => Number(b.level === 'required') - Number(a.level === 'required'));
  const required = absent.filter(({ level }) => level === 'required').length;
  const count =
    absent.length === 0
      ? 'nothing is missing'
      : `${quantity(absent.length, 'element')} missing, ${String(required)} of them required`;
  const head = `${score.toFixed(1)} of 100  profile ${profile}  ${escapeUnseen(name)}: ${count}`;
  return joinLines([
    paint(head, isMet ? ['green'] : ['bold'], terminal),
    ...sorted.flatMap((line) => elementLines(line, terminal)),
  ]);
}

function elementLines({ title, source, level, state, fix }: ScoredElement, terminal: TextTerminal): string[] {
  const label = state === 'unreadable' ? state : level;
  const about = title === source ? title : `${title} (${source})`;
  return [
    ...labelledLines({ label, styles: level === 'required' ? ['bold'] : ['dim'], text: about }, terminal),
    ...(fix === undefined ? [] : remedyLines(fix, terminal)),
  ];
}
