import type { Container } from '../kubernetes/pod.ts';
import { joinPath } from '../resource.ts';
import { get, itemsOf, rawTextOf, type YamlNode, type YamlScalar } from '../yaml/node.ts';
import { scalarText } from '../yaml/scalar-text.ts';
import { baseName, SHELLS } from './program.ts';
import { scriptsOf } from './scripts.ts';
import type { ShellScript } from './shell-script.ts';

const HOOKS: readonly (readonly string[])[] = [
  ['lifecycle', 'postStart', 'exec', 'command'],
  ['lifecycle', 'preStop', 'exec', 'command'],
  ['livenessProbe', 'exec', 'command'],
  ['readinessProbe', 'exec', 'command'],
  ['startupProbe', 'exec', 'command'],
];

/** Scripts a container starts with. Hooks and probes are in `hookScripts`. */
export function startScriptsOf(container: Container): readonly ShellScript[] {
  const words = [...itemsOf(get(container.node, 'command')), ...itemsOf(get(container.node, 'args'))];
  return scriptOfWords(container, words, container.node.entries.has('command') ? 'command' : 'args');
}

export function hookScriptsOf(container: Container): readonly ShellScript[] {
  return HOOKS.flatMap((path) =>
    scriptOfWords(container, itemsOf(get(container.node, ...path)), path.join('.')),
  );
}

/** `["sh", "-c", script]`, also behind wrappers such as tini or env. */
function scriptOfWords(
  container: Container,
  words: readonly YamlNode[],
  detail: string,
): readonly ShellScript[] {
  const shell = words.findIndex((word) => SHELLS.has(baseName(rawTextOf(word) ?? '')));
  if (shell === -1) return [];
  const option = words.findIndex((word, index) => index > shell && /^-[a-z]*c$/i.test(rawTextOf(word) ?? ''));
  const script = option === -1 ? undefined : words[option + 1];
  if (script === undefined || script.kind !== 'scalar') return [];
  const owner = {
    source: container.source,
    pointer: joinPath(container.pointer, detail),
    identity: joinPath(container.identity, detail),
  };
  return scriptsOf(owner, scalarText(script satisfies YamlScalar), 'container');
}
