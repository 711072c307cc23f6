import { type SourceFile } from '../source-file.ts';
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
/** Reads a Dockerfile line by line the way BuildKit's parser does (`frontend/dockerfile/parser/parser.go`). */
export declare class LineReader {
    readonly source: SourceFile;
    readonly escape: '\\' | '`';
    /** Set when the `escape` directive has a value that is refused. */
    readonly badEscape: boolean;
    private next;
    constructor(source: SourceFile);
    /** The next logical line that is not empty, or undefined at the end. */
    nextLogical(): LogicalLine | undefined;
    /** The next physical line, for heredoc bodies. */
    take(): Line | undefined;
    private continued;
}
