/** What can be wrong with a log; kebab-case and permanent. */
export declare const AUDIT_PROBLEMS: readonly ["checkpoint-missing", "checkpoint-invalid", "wrong-key", "retired-key", "signature-missing", "witness-missing", "witness-invalid", "stamp-missing", "stamp-invalid", "file-missing", "tile-damaged", "entry-damaged", "entry-malformed", "out-of-order", "future-time", "history-rewritten", "truncated", "view-altered"];
export type AuditProblemKind = (typeof AUDIT_PROBLEMS)[number];
/** One reason why a log does not verify, and where. `file` is relative to the log; `entry` is the 0-based sequence number. */
export interface AuditProblem {
    readonly kind: AuditProblemKind;
    readonly message: string;
    readonly file?: string;
    readonly entry?: number;
}
/** Collects problems in the order they are found; `total` counts also those beyond the first hundred. */
export interface ProblemList {
    readonly items: readonly AuditProblem[];
    readonly total: number;
    add(kind: AuditProblemKind, message: string, where?: {
        readonly file?: string;
        readonly entry?: number;
    }): void;
}
export declare function createProblemList(): ProblemList;
/** Numbers in rising order to runs: 3, 4, 5, 9 → [3, 5], [9, 9]. */
export declare function runsOf(numbers: readonly number[]): [first: number, last: number][];
