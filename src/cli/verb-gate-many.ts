import type { JudgedSubject } from '../domain/judged-subject.ts';
import { systemContext } from '../flows/context.ts';
import { runGates } from '../flows/run-gates.ts';
import { escapeTerminal } from '../report/escape.ts';
import { identifyOptions } from './flags.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';
import { githubOf, partiesOf, type GateVerbOptions } from './verb-gate.ts';

export type GateManyVerbOptions = Omit<GateVerbOptions, 'subject'> & { readonly subjects: readonly string[] };

/** Decides on many subjects in one run. The worst decides the exit code. */
export const gateManyVerb: Verb<GateManyVerbOptions> = async ({ subjects: given, ...options }, ports) => {
  const context = systemContext(ports);
  const { output: outputs, github: _, ...rest } = options;
  const github = githubOf(options, context.env);
  const judged = await runGates(
    given,
    { ...rest, outputs, github, parties: partiesOf(options), identify: identifyOptions(options) },
    context,
  );
  const { environment, policySha256, verdict, subjects } = judged;
  const passed = subjects.filter(({ allowed }) => allowed).length;
  const text = [
    ...subjects.map(lineOf),
    `${String(passed)} of ${String(subjects.length)} may enter ${environment}`,
    ...(outputs === undefined ? [] : [`written        ${shownPath(outputs)}`]),
  ];
  const isEnforced = (options.mode ?? 'enforce') === 'enforce';
  const json = { environment, policySha256, verdict, subjects };
  return done(`${text.join('\n')}\n`, json, isEnforced ? EXIT[verdict] : 0);
};

const EXIT = { pass: 0, block: 1, indeterminate: 3 } as const;

function lineOf({ verdict, subject, reason }: JudgedSubject): string {
  return escapeTerminal(`${verdict.padEnd(14)} ${subject}${reason === '' ? '' : `  ${reason}`}`);
}
