export interface StrictJsonOptions {
    /** Longest accepted input in bytes. */
    readonly maxBytes: number;
    /** Deepest accepted nesting; default 64. */
    readonly maxDepth?: number;
    /** What is read, for messages: "policy", "bundle x.json". */
    readonly what: string;
}
/**
 * JSON for security decisions: like JSON.parse, but refuses (AppError `malformed` or `limit-exceeded`) invalid UTF-8,
 * a byte order mark, duplicate keys at any level, a `__proto__` key, and nesting deeper than `maxDepth`. Two readers
 * can then never see different values in the same bytes.
 */
export declare function parseStrictJson(input: Uint8Array | string, options: StrictJsonOptions): unknown;
