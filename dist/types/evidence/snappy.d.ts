/**
 * Decompresses one Snappy block (format description of google/snappy): GitHub serves stored bundles like this. Undefined
 * for anything that is not exactly one block of at most `maxBytes`.
 */
export declare function decompressSnappy(block: Uint8Array, maxBytes: number): Uint8Array | undefined;
