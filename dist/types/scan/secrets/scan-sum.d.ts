import { type SkippedItem } from '../../domain/coverage.ts';
import type { Progress } from '../../domain/ports.ts';
import type { ScanResult } from '../../domain/scan.ts';
import type { BatchResult } from './scan-batch.ts';
/** Findings kept of one scan; a tree with more is reported as incomplete. */
export declare const MAX_FINDINGS = 100000;
/** Adds up what the batches bring. */
export declare class ScanSum {
    #private;
    ignored: number;
    constructor(progress: Progress | undefined);
    found(files: number): void;
    skip(items: readonly SkippedItem[]): void;
    add(result: BatchResult): void;
    result(): Pick<ScanResult, 'coverage' | 'findings'>;
}
