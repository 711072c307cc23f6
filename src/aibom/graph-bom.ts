import { cleanText } from './clean-text.ts';
import type { BomComponent, BomEdge, BomView } from './bom-view-model.ts';

/** Nodes drawn; a graph with more helps nobody. */
const MAX_NODES = 200;

export interface BomGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly kind: BomComponent['kind'];
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string }[];
  /** Components that are not drawn: files, and what is beyond the limit. */
  readonly omitted: number;
}

const LABELS: Readonly<Record<Exclude<BomEdge['kind'], 'contains'>, string>> = {
  'depends-on': 'depends on',
  'descends-from': 'made from',
  'trained-on': 'trained on',
  'tested-on': 'tested on',
};

/**
 * Lineage and consumers of a bill of materials: models, data sets, services and the packages at the end of an edge.
 * Files are left out. The same base under two references is one node.
 */
export function graphOfBom(view: BomView): BomGraph {
  const drawn = view.edges.filter((edge) => edge.kind !== 'contains');
  const ends = new Set([
    ...drawn.flatMap(({ from, to }) => [from, to]),
    ...(view.main === undefined ? [] : [view.main]),
  ]);
  const wanted = view.components.filter(
    ({ ref, kind }) => kind !== 'file' && (ends.has(ref) || kind === 'model' || kind === 'service'),
  );
  const ids = new Map<string, string>();
  const nodes = new Map<string, BomGraph['nodes'][number]>();
  for (const component of wanted) {
    const key = `${component.kind}\n${component.name}`;
    const known = nodes.get(key);
    if (known === undefined && nodes.size >= MAX_NODES) continue;
    const node = known ?? { id: `n${String(nodes.size)}`, label: labelOf(component), kind: component.kind };
    nodes.set(key, node);
    ids.set(component.ref, node.id);
  }
  const edges = new Map<string, BomGraph['edges'][number]>();
  for (const { from, to, kind } of drawn) {
    const [left, right] = [ids.get(from), ids.get(to)];
    if (kind === 'contains' || left === undefined || right === undefined || left === right) continue;
    edges.set(`${left} ${right} ${kind}`, { from: left, to: right, label: LABELS[kind] });
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    omitted: view.components.length - ids.size,
  };
}

function labelOf({ name, version }: BomComponent): string {
  const short = version !== undefined && /^[0-9a-f]{40}$/.test(version) ? version.slice(0, 12) : version;
  return cleanText(short === undefined ? name : `${name} ${short}`, 80);
}

/** Graphviz. */
export function toDot({ nodes, edges }: BomGraph): string {
  const shapes: Readonly<Record<BomComponent['kind'], string>> = {
    model: 'box3d',
    dataset: 'cylinder',
    service: 'component',
    software: 'box',
    file: 'note',
  };
  const lines = [
    ...nodes.map(({ id, label, kind }) => `  ${id} [label=${quote(label)}, shape=${shapes[kind]}];`),
    ...edges.map(({ from, to, label }) => `  ${from} -> ${to} [label=${quote(label)}];`),
  ];
  return `digraph bom {\n  rankdir=LR;\n  node [fontname="sans-serif"];\n${lines.join('\n')}\n}\n`;
}

/** Mermaid flowchart, as GitHub draws it. */
export function toMermaid({ nodes, edges }: BomGraph): string {
  const shapes: Readonly<Record<BomComponent['kind'], readonly [string, string]>> = {
    model: ['[[', ']]'],
    dataset: ['[(', ')]'],
    service: ['([', '])'],
    software: ['[', ']'],
    file: ['>', ']'],
  };
  const lines = [
    ...nodes.map(
      ({ id, label, kind }) => `  ${id}${shapes[kind][0]}"${mermaidText(label)}"${shapes[kind][1]}`,
    ),
    ...edges.map(({ from, to, label }) => `  ${from} -->|${label}| ${to}`),
  ];
  return `flowchart LR\n${lines.join('\n')}\n`;
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Entities of mermaid for what would end the text or begin markup. */
function mermaidText(text: string): string {
  return text.replace(/[#"<>`;|]/g, (character) => `#${String(character.charCodeAt(0))};`);
}
