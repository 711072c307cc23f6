import type { YamlNode, YamlScalar } from './node.ts';

/** Every scalar value below a node, each once also when aliases lead to it several times. */
export function* scalarsIn(node: YamlNode): Generator<YamlScalar> {
  const seen = new Set<YamlNode>();
  const open: YamlNode[] = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.kind === 'scalar') yield at;
    else if (at.kind === 'seq') open.push(...at.items.toReversed());
    else open.push(...[...at.entries.values()].map(({ value }) => value).toReversed());
  }
}
