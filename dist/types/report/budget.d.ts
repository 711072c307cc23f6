/**
 * Job summary of a step: GitHub takes 1 MiB and drops a larger one whole (GitHub docs, workflow commands, "Step
 * isolation and limits"). The writer adds a line end of its own.
 */
export declare const SUMMARY_MAX_BYTES: number;
/**
 * Comment on a pull request: 65,536 characters, more is refused ("body is too long"); bytes are never fewer. The rest is
 * for the line by which the comment is found again.
 */
export declare const COMMENT_MAX_BYTES: number;
/** Part of a report in markdown. Head and foot stay whole; rows are left out from the end when there is no room. */
export interface ReportBlock {
    readonly head: readonly string[];
    readonly rows?: readonly string[];
    readonly foot?: readonly string[];
    /** Number of rows that there could be; default those of `rows`. */
    readonly total?: number;
    /** What a row is, in the plural, for the line that says how many were left out. */
    readonly rowName?: string;
}
/** Rows of a block, made for as many items as are shown. */
export declare function rowsOf<T>(items: readonly T[], render: (item: T) => string): Required<Pick<ReportBlock, 'rows' | 'total'>>;
/**
 * Joins blocks to one markdown text of at most `maxBytes` (UTF-8). Earlier blocks get their rows first. What was left
 * out is said in its place; heads and feet that do not fit are cut at the end of a line.
 */
export declare function joinBlocks(blocks: readonly ReportBlock[], maxBytes: number): string;
/** At most `maxCharacters` UTF-16 units, cut between characters, with `…`. For single texts, before they are escaped. */
export declare function clip(text: string, maxCharacters: number): string;
