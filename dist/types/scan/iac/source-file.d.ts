import type { Location } from '../../domain/location.ts';
/** Decoded text of one scanned file (byte order mark removed). `path`: relative to the scanned root, POSIX separators. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
    /** Offset of the first character of every line, ascending; the first is 0. */
    readonly lineStarts: readonly number[];
}
/** A half-open range of UTF-16 offsets in one file. */
export interface Place {
    readonly source: SourceFile;
    readonly start: number;
    readonly end: number;
}
export declare function makeSourceFile(path: string, text: string): SourceFile;
export declare function placeOf(source: SourceFile, start: number, end: number): Place;
/** 1-based line of an offset. */
export declare function lineOf(source: SourceFile, offset: number): number;
/** Text of a 1-based line without its line break; empty beyond the end. */
export declare function textOfLine(source: SourceFile, line: number): string;
/** Turns a place into a Location (1-based, `endColumn` exclusive); blanks at the end of the range are left out. */
export declare function locationOf(place: Place, pointer: string): Location;
