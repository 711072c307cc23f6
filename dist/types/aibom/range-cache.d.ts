import type { FilePort } from './file-port.ts';
/** A piece that a reader wanted and that is not here yet. */
export interface MissingRange {
    readonly offset: number;
    readonly length: number;
}
/**
 * A file port over pieces that were fetched. Readers are not made to wait: one that asks for a piece that is not here is
 * stopped, the piece is fetched, and it runs again from the start.
 */
export declare class RangeCache {
    #private;
    constructor(size: number);
    /** What the last run asked for first, when it was not here. */
    get missing(): MissingRange | undefined;
    /** A port for one run. */
    open(): FilePort;
    add(offset: number, bytes: Uint8Array): void;
}
