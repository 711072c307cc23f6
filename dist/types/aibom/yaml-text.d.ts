/** Keys and indexes from the top. */
export type YamlPath = readonly (string | number)[];
export interface YamlText {
    /** Maps are `Map`, sequences arrays, scalars strings: `no` stays `no`, `1.10` stays `1.10`. */
    readonly value: unknown;
    /** 1-based line in the file of the node at a path. */
    lineOf(path: YamlPath): number;
}
/**
 * YAML from a file that is not ours, one document. `firstLine` is the line of the file that the text starts at.
 * Errors: `malformed` (not YAML, a key twice, too many aliases), `limit-exceeded` (nesting).
 */
export declare function readYamlText(text: string, options: {
    readonly what: string;
    readonly firstLine?: number;
}): YamlText;
