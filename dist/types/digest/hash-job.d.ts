import { AppError, type ErrorCode } from '../domain/errors.ts';
import type { ByteRange, ContentHash } from '../domain/serialization.ts';
import { type HashTableMemory } from './hash-table.ts';
import { type FileReader } from './read-file.ts';
/** What is hashed into one slot: a file, or a piece of one. */
export interface HashItem {
    readonly file: string;
    readonly range?: ByteRange;
}
/**
 * One pass over some items of a table. `files[i]`, or its piece from `ranges[2i]` to `ranges[2i+1]`, is hashed into slot
 * `slots[i]`; threads take `block` of them at a time. Not a list of HashItem: this is copied to every thread.
 */
export interface HashJob {
    readonly files: readonly string[];
    readonly ranges?: Float64Array;
    readonly hash: ContentHash;
    readonly slots: Uint32Array;
    readonly block: number;
    /** Leave files and pieces of 1 MiB and more for a later pass, which knows their sizes and takes the largest first. */
    readonly deferLarge: boolean;
    /** Take no further file once the whole run has hashed this many bytes. */
    readonly stopAtBytes: number;
    readonly memory: HashTableMemory;
}
/** What a worker answers to a job. An AppError does not survive the way between threads, its parts do. */
export type HashReply = {
    readonly kind: 'finished';
} | {
    readonly kind: 'failed';
    readonly code: ErrorCode;
    readonly message: string;
    readonly hint: string | undefined;
};
/** Works until nothing is left or the run is aborted. Throws the AppError of the first file that cannot be hashed. */
export declare function runHashJob(job: HashJob, reader: FileReader): void;
/** Runs a job and says how it went; anything but an AppError is thrown and ends the worker. */
export declare function answerHashJob(job: HashJob, reader: FileReader): HashReply;
export declare function errorOfReply(reply: Extract<HashReply, {
    kind: 'failed';
}>): AppError;
