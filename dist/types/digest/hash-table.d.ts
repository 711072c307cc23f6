import { type ContentHash } from '../domain/serialization.ts';
/** What one file's slot says. */
export declare const SLOT: {
    readonly todo: 0;
    readonly done: 1;
    readonly deferred: 2;
};
/** The memory behind a table, as it is posted to worker threads. */
export interface HashTableMemory {
    readonly control: SharedArrayBuffer;
    readonly bytesDone: SharedArrayBuffer;
    readonly slots: SharedArrayBuffer;
    readonly sizes: SharedArrayBuffer;
    readonly digests: SharedArrayBuffer;
    /** Of each digest. */
    readonly digestBytes: number;
}
/**
 * Results and work queue of one hashing run in shared memory: threads take positions of the queue by an atomic
 * counter and write what they find into the file's slot, so nothing is posted per file. A slot is written by the one
 * thread that took it and read by the main thread after that thread said it had finished.
 */
export declare class HashTable {
    #private;
    readonly memory: HashTableMemory;
    constructor(memory: HashTableMemory);
    static forFiles(count: number, hash?: ContentHash): HashTable;
    /** Starts a new queue. Only while no thread works on the table. */
    rewind(): void;
    /** First of the next `count` queue positions that nobody else has. */
    take(count: number): number;
    abort(): void;
    isAborted(): boolean;
    /** Counts progress; true when the run was aborted. */
    addBytes(count: number): boolean;
    bytesDone(): number;
    filesDone(): number;
    setHashed(index: number, size: number, digest: Uint8Array): void;
    setDeferred(index: number, size: number): void;
    /** Indexes of the slots in a state, ascending. */
    slotsIn(state: (typeof SLOT)[keyof typeof SLOT]): number[];
    size(index: number): number;
    /** Lower-case hex. Throws when the slot was not filled: a missing digest must never look like one. */
    digest(index: number): string;
}
