/**
 * Random access to one file, the only thing a reader sees of the outside. `read` returns the bytes from `offset`,
 * `length` of them or as many as the file has left; it never returns more than was asked for. Readers ask for small
 * pieces, so a port over the network may fetch ranges.
 */
export interface FilePort {
    /** Bytes. */
    readonly size: number;
    /** `reuse`, of at least `length` bytes: the port may write into it and return a view of it. */
    read(offset: number, length: number, reuse?: Buffer): Uint8Array;
}
/** A port over bytes in memory. */
export declare function bytesPort(bytes: Uint8Array): FilePort;
/** A port over part of a file; nothing outside of that part can be read through it. */
export declare function slicePort(file: FilePort, start: number, length: number): FilePort;
/** The whole file; AppError `limit-exceeded` when it is longer than `maxBytes`. */
export declare function readWhole(file: FilePort, maxBytes: number): Uint8Array;
