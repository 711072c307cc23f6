import type { ExplainedRequirement, Explanation } from '../domain/explanation.ts';
import { quantity } from './counts.ts';
import { labelledLines, remedyLines } from './labelled-lines.ts';
import { joinLines, RESULT_STYLES, type Style, type TextTerminal } from './terminal-layout.ts';

type State = NonNullable<ExplainedRequirement['state']>;

const STATE_STYLES: Readonly<Record<State, readonly Style[]>> = {
  ...RESULT_STYLES,
  lacking: ['bold', 'red'],
};

/**
 * What an environment requires, in the order of the gate. With a subject: the verdict it would get now, then what it
 * lacks with the commands that supply it, then what it has.
 */
export function renderExplanation(explanation: Explanation, terminal: TextTerminal): string {
  const { environment, subject, verdict, requirements } = explanation;
  if (subject === undefined || verdict === undefined) {
    const title = `${quantity(requirements.length, 'requirement')}, in this order`;
    return joinLines([
      ...labelledLines({ label: environment, styles: ['bold'], text: title }, terminal),
      ...requirements.flatMap(({ text }, index) =>
        labelledLines({ label: `${String(index + 1)}.`.padStart(4), text }, terminal),
      ),
    ]);
  }
  const open = requirements.filter(({ state }) => state !== 'pass');
  const met = requirements.filter(({ state }) => state === 'pass');
  return joinLines([
    ...labelledLines({ label: verdict, styles: RESULT_STYLES[verdict], text: environment }, terminal),
    ...labelledLines({ label: '', text: subject }, terminal),
    ...(open.length === 0 ? [] : ['', ...open.flatMap((each) => openLines(each, terminal))]),
    ...(met.length === 0
      ? []
      : [
          '',
          ...met.flatMap(({ text }) =>
            labelledLines({ label: 'pass', styles: RESULT_STYLES.pass, text }, terminal),
          ),
        ]),
  ]);
}

function openLines({ text, state, reason, command }: ExplainedRequirement, terminal: TextTerminal): string[] {
  const label = state ?? 'lacking';
  return [
    ...labelledLines({ label, styles: STATE_STYLES[label], text }, terminal),
    ...(reason === undefined ? [] : labelledLines({ label: '', text: reason }, terminal)),
    ...(command === undefined ? [] : remedyLines(command, terminal)),
  ];
}
