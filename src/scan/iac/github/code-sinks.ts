import type { MappedText } from '../mapped-text.ts';
import { get, type YamlNode } from '../yaml/node.ts';
import { scalarText } from '../yaml/scalar-text.ts';
import { inputsOf, usesAction, type Step } from './workflow.ts';

/** Text that is run as a program after GitHub has put expressions in. `where`: the key that holds it. */
export interface CodeSink {
  readonly where: string;
  readonly text: MappedText;
}

/** Actions with an input that they run as code. */
const CODE_INPUTS: readonly (readonly [string, readonly string[]])[] = [
  ['actions/github-script', ['script']],
  ['appleboy/ssh-action', ['script']],
  ['azure/cli', ['inlinescript']],
  ['azure/powershell', ['inlinescript']],
  ['addnab/docker-run-action', ['run']],
  ['amadevus/pwsh-script', ['script']],
  ['jannekem/run-python-script-action', ['script']],
  ['nick-fields/retry', ['command', 'on_retry_command']],
  ['reactivecircus/android-emulator-runner', ['script']],
];

export function codeSinksOf(step: Step): readonly CodeSink[] {
  const inputs = inputsOf(step);
  return [
    ...sink('run', get(step.node, 'run')),
    ...CODE_INPUTS.filter(([action]) => usesAction(step, action)).flatMap(([, names]) =>
      names.flatMap((name) => sink(`with.${name}`, inputs.get(name))),
    ),
  ];
}

function sink(where: string, node: YamlNode | undefined): readonly CodeSink[] {
  return node?.kind === 'scalar' && node.value !== null ? [{ where, text: scalarText(node) }] : [];
}
