import type { ByteCursor } from '../byte-cursor.ts';
/** Of a long text only the hash is kept (`value` is empty), of an array its length and its first short texts. */
export type GgufValue = {
    readonly kind: 'number';
    readonly value: number | bigint;
} | {
    readonly kind: 'boolean';
    readonly value: boolean;
} | {
    readonly kind: 'text';
    readonly value: string;
    readonly sha256: string;
    readonly bytes: number;
} | {
    readonly kind: 'array';
    readonly length: number;
    readonly texts: readonly string[];
};
/** Reads `count` keys with their values; `width` is the bytes of a length. Errors: `malformed`, `limit-exceeded`. */
export declare function readGgufValues(cursor: ByteCursor, count: number, width?: 4 | 8): ReadonlyMap<string, GgufValue>;
