import { canonicalLicenses } from '../domain/license-expression.ts';
import type { HashClaim } from '../domain/bom-view.ts';

export type { BomComponent, BomEdge, BomEdgeKind, BomKind, BomView } from '../domain/bom-view.ts';

/** Groups texts by name. */
export function multiMap(
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const list = map.get(name);
    if (list === undefined) map.set(name, [value]);
    else list.push(value);
  }
  return map;
}

export function sortedHashes(hashes: readonly HashClaim[]): readonly HashClaim[] {
  return [...hashes].sort((a, b) => (`${a.algorithm}\n${a.value}` < `${b.algorithm}\n${b.value}` ? -1 : 1));
}

/** Licences of a component in one spelling, each once; `NOASSERTION` and `NONE` state none. */
export function statedLicenses(texts: readonly string[]): readonly string[] {
  const stated = texts.filter((text) => !/^(?:NOASSERTION|NONE)$/i.test(text.trim()));
  return [...new Set(stated.flatMap(canonicalLicenses))].sort();
}

/** The worst of several statements of completeness; `complete` only when all say so. */
export function worstCompleteness(words: readonly string[]): string | undefined {
  return words.find((word) => word !== 'complete') ?? words[0];
}
