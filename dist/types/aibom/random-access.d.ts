import type { FilePort } from './file-port.ts';
/**
 * Little-endian numbers and bytes at any place of a file, for formats that are linked by offsets. Keeps the last
 * windows it read. Every place is checked against the file. Errors: `malformed`, `limit-exceeded`.
 */
export declare class RandomAccess {
    #private;
    readonly size: number;
    constructor(file: FilePort);
    u8(at: number): number;
    u16(at: number): number;
    u32(at: number): number;
    i32(at: number): number;
    u64(at: number): bigint;
    /** A copy or view of `length` bytes; more than `maxBytes` is `limit-exceeded`. */
    bytes(at: number, length: number, maxBytes?: number): Buffer;
}
