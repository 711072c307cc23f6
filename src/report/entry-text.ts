import type { DecisionCheck } from '../domain/decision.ts';
import type { Subject } from '../domain/subject.ts';
import type { Verdict } from '../domain/verdict.ts';
import { digestText } from './digest-text.ts';
import { labelledLines, remedyLines } from './labelled-lines.ts';
import { joinLines, RESULT_STYLES, type TextTerminal } from './terminal-layout.ts';

/** What was found out about a subject at the door of an environment (`DecisionVerification` of src/flows fits). */
export interface EntryView {
  readonly subject: Subject;
  readonly environment: string;
  readonly verdict: Verdict;
  readonly checks: readonly DecisionCheck[];
}

/** Whether the subject may enter, then every check in its order: what passes is worth reading too. */
export function renderEntry(view: EntryView, terminal: TextTerminal): string {
  const { subject, environment, verdict, checks } = view;
  const title = `${environment}  ${subject.kind} ${subject.name}`;
  return joinLines([
    ...labelledLines({ label: verdict, styles: RESULT_STYLES[verdict], text: title }, terminal),
    ...labelledLines({ label: '', text: digestText(subject.digest) }, terminal),
    '',
    ...checks.flatMap(({ id, result, reason, remedy }) => [
      ...labelledLines({ label: result, styles: RESULT_STYLES[result], text: `${id}: ${reason}` }, terminal),
      ...(result === 'pass' || remedy === undefined ? [] : remedyLines(remedy, terminal)),
    ]),
  ]);
}
