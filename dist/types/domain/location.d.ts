/**
 * Where a finding is. `path`: relative to the scanned root, POSIX separators. Lines and columns are 1-based; columns
 * count UTF-16 units; `endColumn` is exclusive (as SARIF). `cell`: 0-based index of a notebook cell, lines then count
 * inside the cell. `pointer`: JSON pointer or resource address, when the format has one.
 */
export interface Location {
    readonly path: string;
    readonly startLine?: number;
    readonly startColumn?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
    readonly cell?: number;
    readonly pointer?: string;
}
