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
export declare function get(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined;
/** The entry (key and value) at a path of keys, or undefined. */
export declare function entryAt(node: YamlNode | undefined, ...path: readonly string[]): YamlEntry | undefined;
export declare function asMap(node: YamlNode | undefined): YamlMap | undefined;
/** Entries of a mapping; nothing for anything else. */
export declare function entriesOf(node: YamlNode | undefined): readonly YamlEntry[];
/** Items of a sequence; nothing for anything else. */
export declare function itemsOf(node: YamlNode | undefined): readonly YamlNode[];
/** Items of a sequence, or the scalar itself as a list of one (`branches: main`). */
export declare function listOf(node: YamlNode | undefined): readonly YamlNode[];
/** Text of a known scalar (numbers and booleans as written); undefined for null, placeholders and collections. */
export declare function textOf(node: YamlNode | undefined): string | undefined;
/** Text of any scalar as it stands, also with placeholders in it; undefined for null and collections. */
export declare function rawTextOf(node: YamlNode | undefined): string | undefined;
/** Whether the reader will see true. A quoted "true" counts: what is dangerous stays dangerous when a tool converts it. */
export declare function isOn(node: YamlNode | undefined): boolean;
/** Whether the reader will certainly see the boolean true: what protects must be spelled so that it works. */
export declare function isTrue(node: YamlNode | undefined): boolean;
export declare function isFalse(node: YamlNode | undefined): boolean;
/** Whether the value is only known after rendering a template. */
export declare function isUnknown(node: YamlNode | undefined): boolean;
/** The number of a scalar, also when it is quoted; undefined for anything else. */
export declare function numberOf(node: YamlNode | undefined): number | undefined;
/** Whether a node is missing or says nothing (null, empty text, empty collection). */
export declare function isEmpty(node: YamlNode | undefined): boolean;
