import type { FilePort } from './file-port.ts';
/**
 * Reads forward through part of a file in bounded pieces. Every length is compared with what is left before anything
 * is allocated, so a file cannot make us reserve more than it really holds. Errors: `malformed` (truncated, not UTF-8),
 * `limit-exceeded` (a piece longer than the caller accepts).
 */
export declare class ByteCursor {
    #private;
    constructor(file: FilePort, range?: {
        readonly start?: number;
        readonly end?: number;
    });
    /** Offset in the file of the next byte. */
    get position(): number;
    get remaining(): number;
    /** A view of the next bytes, at least one; empty at the end. `take` moves past them. */
    peek(): Buffer;
    /** The next byte without moving; -1 at the end. */
    peekByte(): number;
    /** A view of up to `length` of the next bytes, fewer only at the end. */
    ahead(length: number): Buffer;
    u8(): number;
    /**
     * The varint that comes next (protobuf.dev, "Encoding"), of at most `maxBytes` bytes, as a number: beyond 2^53 it is
     * rounded, and larger than any length.
     */
    varint(maxBytes: number): number;
    u32(): number;
    u64(): bigint;
    /** A u64 (or u32) that counts things of at least `itemBytes` each: more than what is left can hold is `malformed`. */
    count(what: string, itemBytes: number, width?: 4 | 8): number;
    bytes(length: number, maxBytes: number): Buffer;
    /** UTF-8 text; a byte order mark is kept, invalid bytes are `malformed`. */
    text(length: number, maxBytes: number): string;
    skip(length: number): void;
}
/** Decodes UTF-8; AppError `malformed` instead of replacement characters. */
export declare function decodeUtf8(bytes: Uint8Array): string;
