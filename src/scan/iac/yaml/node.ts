import type { Place } from '../source-file.ts';

/** One pair of a mapping. Its own range covers key and value as written; `keyPlace` the key alone. */
export interface YamlEntry extends Place {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: YamlNode;
}

/** Entries by key, in the order of the file; keys are unique, merge keys are already merged in. */
export interface YamlMap extends Place {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlSeq extends Place {
  readonly kind: 'seq';
  readonly items: readonly YamlNode[];
}

/**
 * `value`: as the reading program would see it (dialect decides what `yes` means); undefined for a template placeholder
 * (`{{ … }}`) whose value nobody knows before rendering. `text`: the characters after unquoting and folding.
 */
export interface YamlScalar extends Place {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null | undefined;
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'literal' | 'folded';
}

/** Positioned value tree of one document. Aliases are resolved by sharing, so it may be a graph, never a cycle. */
export type YamlNode = YamlMap | YamlSeq | YamlScalar;

/** The node at a path of keys, or undefined. */
export function get(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined {
  let at = node;
  for (const key of path) at = at?.kind === 'map' ? at.entries.get(key)?.value : undefined;
  return at;
}

/** The entry (key and value) at a path of keys, or undefined. */
export function entryAt(node: YamlNode | undefined, ...path: readonly string[]): YamlEntry | undefined {
  const last = path.at(-1);
  const parent = get(node, ...path.slice(0, -1));
  return last === undefined || parent?.kind !== 'map' ? undefined : parent.entries.get(last);
}

export function asMap(node: YamlNode | undefined): YamlMap | undefined {
  return node?.kind === 'map' ? node : undefined;
}

/** Entries of a mapping; nothing for anything else. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : [];
}

/** Items of a sequence; nothing for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'seq' ? node.items : [];
}

/** Items of a sequence, or the scalar itself as a list of one (`branches: main`). */
export function listOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node?.kind === 'scalar' && node.value !== null) return [node];
  return itemsOf(node);
}

/** Text of a known scalar (numbers and booleans as written); undefined for null, placeholders and collections. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind !== 'scalar' || node.value === null || node.value === undefined ? undefined : node.text;
}

/** Text of any scalar as it stands, also with placeholders in it; undefined for null and collections. */
export function rawTextOf(node: YamlNode | undefined): string | undefined {
  return node?.kind !== 'scalar' || node.value === null ? undefined : node.text;
}

/** Whether the reader will see true. A quoted "true" counts: what is dangerous stays dangerous when a tool converts it. */
export function isOn(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === true || /^true$/i.test(String(node.value)));
}

/** Whether the reader will certainly see the boolean true: what protects must be spelled so that it works. */
export function isTrue(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

export function isFalse(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === false;
}

/** Whether the value is only known after rendering a template. */
export function isUnknown(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === undefined;
}

/** The number of a scalar, also when it is quoted; undefined for anything else. */
export function numberOf(node: YamlNode | undefined): number | undefined {
  if (node?.kind !== 'scalar') return undefined;
  if (typeof node.value === 'number') return node.value;
  return typeof node.value === 'string' && /^\d{1,15}$/.test(node.value) ? Number(node.value) : undefined;
}

/** Whether a node is missing or says nothing (null, empty text, empty collection). */
export function isEmpty(node: YamlNode | undefined): boolean {
  switch (node?.kind) {
    case undefined:
      return true;
    case 'map':
      return node.entries.size === 0;
    case 'seq':
      return node.items.length === 0;
    case 'scalar':
      return node.value === null || node.value === '';
  }
}
