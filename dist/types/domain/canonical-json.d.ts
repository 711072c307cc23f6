/** RFC 8785 canonical JSON. Throws AppError `internal` for values JSON cannot hold (undefined, NaN). */
export declare function canonicalJson(value: unknown): string;
export declare function sha256Hex(data: Uint8Array | string): string;
/** SHA-256 (hex) of the canonical JSON of a value. */
export declare function canonicalDigest(value: unknown): string;
/**
 * A copy of plain JSON with its keys in canonical order, or the value itself when it is in order already. What is not
 * plain JSON, or cannot be put in order in JavaScript (keys that look like numbers), comes back as it is.
 */
export declare function inCanonicalOrder<T>(value: T): T;
