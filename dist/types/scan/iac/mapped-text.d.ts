import { type Place, type SourceFile } from './source-file.ts';
interface Piece {
    /** Offset in the joined text where this piece begins. */
    readonly at: number;
    /** Offset of the same character in the source. */
    readonly raw: number;
}
/**
 * Text put together from slices of one file (a continued instruction, a block scalar), or derived from one place when
 * escapes make a character-wise mapping impossible. Every offset of `text` has a place in the source.
 */
export interface MappedText {
    readonly source: SourceFile;
    readonly text: string;
    readonly pieces: readonly Piece[];
    /** Set when `text` is not made of source slices: every offset then maps to this place. */
    readonly whole?: Place;
}
/** Joins source slices given as [start, end) pairs. */
export declare function joinSlices(source: SourceFile, slices: readonly (readonly [number, number])[]): MappedText;
/** Joins texts that are spelled as in the source but for single characters; each one keeps its place. */
export declare function joinTexts(source: SourceFile, parts: readonly {
    readonly text: string;
    readonly start: number;
}[], separator: string): MappedText;
/** Text that stands for a place but is not spelled as in the source (escapes, folding). */
export declare function derivedText(place: Place, text: string): MappedText;
/** A part of a mapped text, offsets from 0 again. */
export declare function sliceMapped(mapped: MappedText, start: number, end: number): MappedText;
/** Place of [start, end) of the joined text in the source. */
export declare function placeIn(mapped: MappedText, start: number, end: number): Place;
export {};
