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

export function makeSourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

export function placeOf(source: SourceFile, start: number, end: number): Place {
  return { source, start, end };
}

/** 1-based line of an offset. */
export function lineOf(source: SourceFile, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Text of a 1-based line without its line break; empty beyond the end. */
export function textOfLine(source: SourceFile, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined || line < 1) return '';
  const next = source.lineStarts[line];
  return source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
}

/** Turns a place into a Location (1-based, `endColumn` exclusive); blanks at the end of the range are left out. */
export function locationOf(place: Place, pointer: string): Location {
  const { source } = place;
  let end = Math.max(place.end, place.start);
  while (end > place.start + 1 && /\s/.test(source.text[end - 1] ?? '')) end -= 1;
  const startLine = lineOf(source, place.start);
  const endLine = lineOf(source, end);
  return {
    path: source.path,
    startLine,
    startColumn: place.start - (source.lineStarts[startLine - 1] ?? 0) + 1,
    endLine,
    endColumn: end - (source.lineStarts[endLine - 1] ?? 0) + 1,
    pointer,
  };
}
