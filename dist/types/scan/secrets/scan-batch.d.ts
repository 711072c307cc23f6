import type { SkippedItem } from '../../domain/coverage.ts';
import type { Finding } from '../../domain/finding.ts';
export interface BatchOptions {
    readonly root: string;
    readonly maxFileBytes: number;
    readonly inlineIgnore: boolean;
}
/** Sum over the files of a batch; plain data, so that it can be sent between threads. */
export interface BatchResult {
    readonly files: number;
    readonly scanned: number;
    readonly bytes: number;
    readonly ignored: number;
    readonly findings: readonly Finding[];
    readonly skipped: readonly SkippedItem[];
}
/** Makes the scanner of one thread: it holds the automaton and the buffers, and takes lists of root-relative paths. */
export declare function createBatchScanner(options: BatchOptions): (paths: readonly string[]) => BatchResult;
