/** Keys and indexes from the top. */
export type TreePath = readonly (string | number)[];
export interface Position {
    /** 1-based. */
    readonly line: number;
    /** 1-based, in UTF-16 units. */
    readonly column: number;
}
/** What is wrong at a place of the text. */
export interface PlacedProblem extends Position {
    readonly message: string;
}
export interface YamlTree {
    /** Plain JSON values. */
    readonly value: unknown;
    /** Where a value stands, or its key; a path that is not there gives its nearest ancestor. */
    positionOf(path: TreePath, part?: 'key' | 'value'): Position;
}
export type YamlReading = {
    readonly ok: true;
    readonly tree: YamlTree;
} | {
    readonly ok: false;
    readonly problems: readonly PlacedProblem[];
};
/** The parser needs seconds for more; real policies have a few kilobytes. */
export declare const MAX_YAML_CHARACTERS: number;
/**
 * Reads one YAML 1.2 (core schema) or JSON document into plain values with positions. Refused: duplicate keys, keys
 * that are not text, `__proto__`, tags, several documents, unknown aliases, deep nesting, alias bombs. Never throws.
 */
export declare function readYamlTree(text: string): YamlReading;
