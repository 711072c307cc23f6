import type { HashClaim } from '../domain/bom-view.ts';
export type { BomComponent, BomEdge, BomEdgeKind, BomKind, BomView } from '../domain/bom-view.ts';
/** Groups texts by name. */
export declare function multiMap(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]>;
export declare function sortedHashes(hashes: readonly HashClaim[]): readonly HashClaim[];
/** Licences of a component in one spelling, each once; `NOASSERTION` and `NONE` state none. */
export declare function statedLicenses(texts: readonly string[]): readonly string[];
/** The worst of several statements of completeness; `complete` only when all say so. */
export declare function worstCompleteness(words: readonly string[]): string | undefined;
