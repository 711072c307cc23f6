import { textOfLine, type SourceFile } from '../source-file.ts';

export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
  /** Without the line break. */
  readonly text: string;
}

/** A logical line: [start, end) slices of the source that BuildKit joins, and the number of its first line. */
export interface LogicalLine {
  readonly number: number;
  readonly slices: readonly (readonly [number, number])[];
}

const COMMENT = /^[ \t]*#/;
const DIRECTIVE = /^#[ \t]*([A-Za-z][A-Za-z0-9]*)[ \t]*=[ \t]*(.+?)[ \t]*$/;
/** Directives BuildKit knows (`frontend/dockerfile/parser/directives.go`); an unknown one is a comment and ends them. */
const DIRECTIVES: ReadonlySet<string> = new Set(['escape', 'syntax', 'check']);

/** Reads a Dockerfile line by line the way BuildKit's parser does (`frontend/dockerfile/parser/parser.go`). */
export class LineReader {
  readonly source: SourceFile;
  readonly escape: '\\' | '`';
  /** Set when the `escape` directive has a value that is refused. */
  readonly badEscape: boolean;
  private next: number;

  constructor(source: SourceFile) {
    this.source = source;
    const directives = readDirectives(source);
    this.badEscape =
      directives.escape !== undefined && directives.escape !== '\\' && directives.escape !== '`';
    this.escape = directives.escape === '`' ? '`' : '\\';
    this.next = 1;
  }

  /** The next logical line that is not empty, or undefined at the end. */
  nextLogical(): LogicalLine | undefined {
    for (let line = this.take(); line !== undefined; line = this.take()) {
      if (COMMENT.test(line.text) || line.text.trim() === '') continue;
      const indent = line.text.length - line.text.trimStart().length;
      return this.continued(line, indent);
    }
    return undefined;
  }

  /** The next physical line, for heredoc bodies. */
  take(): Line | undefined {
    const start = this.source.lineStarts[this.next - 1];
    if (start === undefined) return undefined;
    const line = { number: this.next, start, text: textOfLine(this.source, this.next) };
    this.next += 1;
    return line;
  }

  private continued(first: Line, indent: number): LogicalLine {
    const slices: [number, number][] = [];
    let cut = continuationAt(first.text, this.escape);
    slices.push([first.start + indent, first.start + (cut ?? first.text.length)]);
    while (cut !== undefined) {
      const line = this.take();
      if (line === undefined) break;
      if (COMMENT.test(line.text) || line.text.trim() === '') continue;
      cut = continuationAt(line.text, this.escape);
      slices.push([line.start, line.start + (cut ?? line.text.length)]);
    }
    return { number: first.number, slices };
  }
}

/** Offset of the escape character that continues the line; a doubled one does not. */
function continuationAt(text: string, escape: string): number | undefined {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  if (text[end - 1] !== escape) return undefined;
  return text[end - 2] === escape ? undefined : end - 1;
}

function readDirectives(source: SourceFile): { readonly escape?: string } {
  let escape: string | undefined;
  for (let number = 1; number <= source.lineStarts.length; number += 1) {
    const match = DIRECTIVE.exec(textOfLine(source, number));
    const name = match?.[1]?.toLowerCase();
    if (name === undefined || !DIRECTIVES.has(name)) break;
    if (name === 'escape') escape ??= match?.[2];
  }
  return escape === undefined ? {} : { escape };
}
