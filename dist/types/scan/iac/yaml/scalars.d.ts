import type { YamlNode, YamlScalar } from './node.ts';
/** Every scalar value below a node, each once also when aliases lead to it several times. */
export declare function scalarsIn(node: YamlNode): Generator<YamlScalar>;
