/** A place in text: line and column from 1, columns in UTF-16 units. */
export interface TextPosition {
    readonly line: number;
    readonly column: number;
}
/** Counts lines and columns along UTF-8 bytes, forward only, so that a whole file costs one pass however many places are asked. */
export declare class PositionCounter {
    #private;
    /** The position of `bytes[index]`; `index` must not go back. */
    moveTo(bytes: Uint8Array, index: number): TextPosition;
    /** Tells that `count` bytes were dropped from the front of the buffer. */
    rebase(count: number): void;
    /** A counter at the same place that moves on its own. */
    copy(): PositionCounter;
}
