import type { Step } from '../github/workflow.ts';
import { get, textOf } from '../yaml/node.ts';
import { scalarText } from '../yaml/scalar-text.ts';
import { joinPath } from '../resource.ts';
import { foreignScript, scriptsOf } from './scripts.ts';
import type { ShellScript } from './shell-script.ts';

const FOREIGN_SHELL = /^(?:pwsh|powershell|cmd|python\d?|node|perl|ruby)\b/i;

/** Scripts of a workflow step's `run`. */
export function stepScripts(step: Step): readonly ShellScript[] {
  const run = get(step.node, 'run');
  if (run?.kind !== 'scalar' || run.value === null) return [];
  const shell =
    textOf(get(step.node, 'shell')) ??
    textOf(get(step.job?.node, 'defaults', 'run', 'shell')) ??
    textOf(get(step.workflow.node, 'defaults', 'run', 'shell')) ??
    'bash';
  const owner = {
    source: step.source,
    pointer: joinPath(step.pointer, 'run'),
    identity: joinPath(step.identity, 'run'),
  };
  const text = scalarText(run);
  return FOREIGN_SHELL.test(shell)
    ? [foreignScript(owner, text, 'workflow')]
    : scriptsOf(owner, text, 'workflow');
}
