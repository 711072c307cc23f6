import fs from 'node:fs';
import type { ByteRange } from '../domain/serialization.ts';
import { type ContentHasher } from './content-hasher.ts';
/** Files below this are read whole and hashed in one call. */
export declare const SMALL_FILE_BYTES: number;
/** `deferred`: not below `limits.deferFrom`, so not read; a size only. `size`: of the file, or of the piece. `digest`: raw. */
export type ReadOutcome = {
    readonly kind: 'hashed';
    readonly size: number;
    readonly digest: Uint8Array;
} | {
    readonly kind: 'deferred';
    readonly size: number;
};
export interface ReadLimits {
    /** Files, or pieces, of this size or more are left for later. */
    readonly deferFrom: number;
    /** Called with the bytes read since the last call; true stops with `aborted`. */
    readonly onBytes: (count: number) => boolean;
    /** Reads only this piece. */
    readonly range?: ByteRange;
}
/** Thrown when `onBytes` asks to stop; never leaves this area. */
export declare const ABORTED: unique symbol;
/** Hashes regular files with one reused buffer, synchronously: meant for worker threads and for small work. */
export declare class FileReader {
    #private;
    constructor(hasher?: ContentHasher);
    /**
     * Digest of one file or of a piece of it. The file must stay as it is meanwhile: size, times, inode and device are
     * compared before and after. Errors: `changed-while-reading` (also: gone, or no longer a regular file, or too short
     * for the piece, since it was listed), `unreadable`.
     */
    read(file: string, limits: ReadLimits): ReadOutcome;
}
/** Whether two stats are of the same, unmodified file. Content cannot change without the change time moving. */
export declare function isSameFile(a: fs.BigIntStats, b: fs.BigIntStats): boolean;
