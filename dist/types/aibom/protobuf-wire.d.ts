import type { ByteCursor } from './byte-cursor.ts';
export declare const WIRE_VARINT = 0;
export declare const WIRE_FIXED64 = 1;
export declare const WIRE_BYTES = 2;
export declare const WIRE_FIXED32 = 5;
/** Header of one field; its value lies in the file from `start` to `end`. */
export interface WireField {
    readonly number: number;
    readonly wire: number;
    readonly start: number;
    readonly end: number;
}
/**
 * Walks protobuf messages (protobuf.dev, "Encoding") without a schema and without building objects. The visitor reads
 * the value of a field or leaves it; what it leaves is skipped unread. Every length is compared with the message that
 * contains it. Groups are refused: no schema read here has any. Errors: `malformed`, `limit-exceeded`.
 */
export declare class WireReader {
    #private;
    readonly cursor: ByteCursor;
    constructor(cursor: ByteCursor);
    /** Visits the fields of the message that ends at `end`. */
    message(end: number, visit: (field: WireField) => void): void;
    /** A varint value, 64 bits. */
    varint(): bigint;
    /** As `varint`, read as int64. */
    signed(): bigint;
    /** The text of a length-delimited field; longer than `maxBytes` is `limit-exceeded`. */
    text(field: WireField, maxBytes: number): string;
    /** int64 values of a repeated field, packed or not. */
    integers(field: WireField, into: bigint[]): void;
}
