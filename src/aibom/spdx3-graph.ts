import { isRecord, textAt, valueAt } from './json-access.ts';
import { childPointer } from './json-pointer.ts';
import { SPDX3_CLASSES } from './spdx3-terms.ts';

export type Spdx3Object = Readonly<Record<string, unknown>>;

/** An object of the graph with its class and place. */
export interface Spdx3Node {
  readonly type: string;
  readonly id: string | undefined;
  readonly object: Spdx3Object;
  readonly pointer: string;
}

export const SPDX3_CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
const MAX_DEPTH = 40;

export interface Spdx3Graph {
  /** Every object with a type, also those inside others, in the order of the document. */
  readonly nodes: readonly Spdx3Node[];
  readonly byId: ReadonlyMap<string, Spdx3Node>;
}

/** The objects of an SPDX 3 JSON-LD document: `@graph`, or the one object that is the document. */
export function readSpdx3Graph(document: Spdx3Object): Spdx3Graph {
  const nodes: Spdx3Node[] = [];
  const graph = valueAt(document, '@graph');
  if (Array.isArray(graph)) collect(nodes, graph, { pointer: '/@graph', depth: 0 });
  else collect(nodes, document, { pointer: '', depth: 0 });
  const byId = new Map<string, Spdx3Node>();
  for (const node of nodes) if (node.id !== undefined && !byId.has(node.id)) byId.set(node.id, node);
  return { nodes, byId };
}

function collect(
  nodes: Spdx3Node[],
  value: unknown,
  place: { readonly pointer: string; readonly depth: number },
): void {
  if (place.depth > MAX_DEPTH) return;
  const inside = (key: string | number): { pointer: string; depth: number } => ({
    pointer: childPointer(place.pointer, key),
    depth: place.depth + 1,
  });
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly unknown[]).entries()) collect(nodes, item, inside(index));
    return;
  }
  if (!isRecord(value)) return;
  const type = typeOf(value);
  if (type !== undefined)
    nodes.push({
      type,
      id: textAt(value, 'spdxId') ?? textAt(value, '@id'),
      object: value,
      pointer: place.pointer,
    });
  for (const [key, item] of Object.entries(value)) if (key !== '@context') collect(nodes, item, inside(key));
}

export function typeOf(object: Spdx3Object): string | undefined {
  return textAt(object, 'type') ?? textAt(object, '@type');
}

/** Whether a class is another one or comes from it. */
export function isSpdx3Class(type: string, wanted: string): boolean {
  for (let name: string | undefined = type; name !== undefined; name = SPDX3_CLASSES[name]?.parent)
    if (name === wanted) return true;
  return false;
}

/** Texts of a property that may stand alone or in a list; objects in it give their id. */
export function idsAt(object: Spdx3Object, key: string): readonly string[] {
  const value = valueAt(object, key);
  const items = Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
  return items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    const id = isRecord(item) ? (textAt(item, 'spdxId') ?? textAt(item, '@id')) : undefined;
    return id === undefined ? [] : [id];
  });
}
