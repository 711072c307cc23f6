import type { FilePort } from './file-port.ts';
/**
 * Reads the few JSON shapes of a header straight from bytes, without building objects: a header of a million tensors
 * costs no more memory than its names. Stricter than JSON.parse: strings are well-formed Unicode, integers are plain
 * digits up to 2^53 - 1 (a larger one would silently change its value).
 */
export declare class JsonCursor {
    #private;
    /** The part of the file from `start` to `end`. */
    constructor(file: FilePort, { start, end }: {
        readonly start: number;
        readonly end: number;
    });
    /** The next byte without moving; -1 at the end. */
    peekByte(): number;
    /** Calls `member` for each key of an object; the callback reads the value. */
    object(member: (key: string) => void): void;
    /** An array of non-negative safe integers, at most `max` of them. */
    integers(max: number): number[];
    string(): string;
    /** Nothing but JSON white space may be left. */
    end(): void;
}
