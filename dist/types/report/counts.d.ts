import { type Coverage, type SkippedItem, type SkipReason } from '../domain/coverage.ts';
import { type Severity } from '../domain/severity.ts';
/** `1 file`, `2,000 files`. */
export declare function quantity(count: number, noun: string, plural?: string): string;
/** `2 critical, 1 high`; severities without findings are left out. */
export declare function severityCounts(findings: Iterable<{
    readonly severity: Severity;
}>): string;
/** `3 findings (1 critical, 2 high)` or `no findings`. */
export declare function findingCount(findings: readonly {
    readonly severity: Severity;
}[]): string;
/** `1.4 MB`; decimal units. */
export declare function formatBytes(bytes: number): string;
/** What was skipped although it should have been scanned: it makes the scan incomplete. */
export declare function harmfulSkips({ skipped }: Coverage): SkippedItem[];
/** Number of skipped items by reason, most first, then by name. */
export declare function skipCounts(skipped: readonly SkippedItem[]): [SkipReason, number][];
/** `scanned 10 of 12 files (3.4 MB), skipped 2: 1 binary, 1 too-large; NOT complete`: in every report of a scan. */
export declare function coverageLine(coverage: Coverage): string;
