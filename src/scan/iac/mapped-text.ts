import { placeOf, type Place, type SourceFile } from './source-file.ts';

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
export function joinSlices(source: SourceFile, slices: readonly (readonly [number, number])[]): MappedText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of slices) {
    if (end <= start) continue;
    pieces.push({ at, raw: start });
    parts.push(source.text.slice(start, end));
    at += end - start;
  }
  return { source, text: parts.join(''), pieces };
}

/** Joins texts that are spelled as in the source but for single characters; each one keeps its place. */
export function joinTexts(
  source: SourceFile,
  parts: readonly { readonly text: string; readonly start: number }[],
  separator: string,
): MappedText {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { text, start } of parts) {
    pieces.push({ at, raw: start });
    at += text.length + separator.length;
  }
  return { source, text: parts.map(({ text }) => text).join(separator), pieces };
}

/** Text that stands for a place but is not spelled as in the source (escapes, folding). */
export function derivedText(place: Place, text: string): MappedText {
  return { source: place.source, text, pieces: [], whole: place };
}

/** A part of a mapped text, offsets from 0 again. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const text = mapped.text.slice(start, end);
  if (mapped.whole !== undefined) return derivedText(mapped.whole, text);
  const first = pieceAt(mapped.pieces, start);
  const pieces: Piece[] = [];
  for (let index = first; index < mapped.pieces.length; index += 1) {
    const piece = mapped.pieces[index];
    if (piece === undefined || piece.at >= end) break;
    const cut = Math.max(0, start - piece.at);
    pieces.push({ at: piece.at + cut - start, raw: piece.raw + cut });
  }
  return { source: mapped.source, text, pieces };
}

/** Place of [start, end) of the joined text in the source. */
export function placeIn(mapped: MappedText, start: number, end: number): Place {
  if (mapped.whole !== undefined) return mapped.whole;
  const from = rawOffset(mapped, start);
  const to = end > start ? rawOffset(mapped, end - 1) + 1 : from;
  return placeOf(mapped.source, from, Math.max(from, to));
}

function rawOffset(mapped: MappedText, offset: number): number {
  const piece = mapped.pieces[pieceAt(mapped.pieces, offset)];
  return piece === undefined ? 0 : piece.raw + Math.max(0, offset - piece.at);
}

/** Index of the last piece that begins at or before the offset (binary search). */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
