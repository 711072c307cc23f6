import type { StoredBundle } from '../domain/ports.ts';
/** Bundles with the number of the first among all that were taken. */
export interface Batch {
    readonly first: number;
    readonly bundles: readonly StoredBundle[];
}
/** Bundles in their order, asked for when they are taken; the same bytes twice are there once. */
export declare class BundleQueue {
    #private;
    constructor(bundles: Iterable<StoredBundle>);
    /** Bytes of all that were taken. */
    get bytes(): number;
    /** Whether the last one was taken and seen to be the last. */
    get isDone(): boolean;
    /** At least one, and more until there are so many bytes; undefined when there is none left. */
    take(bytes: number): Batch | undefined;
}
