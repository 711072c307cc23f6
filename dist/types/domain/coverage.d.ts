/** Why something seen was not scanned; kebab-case and permanent, policy names these. */
export declare const SKIP_REASONS: readonly ["binary", "too-large", "unreadable", "malformed", "symlink", "not-a-file", "unsupported-format", "timeout", "limit-exceeded", "excluded", "changed-while-reading"];
export type SkipReason = (typeof SKIP_REASONS)[number];
export interface SkippedItem {
    readonly path: string;
    readonly reason: SkipReason;
    /** One line more about why, escaped by the renderer. */
    readonly detail?: string;
}
/**
 * What a scan looked at. `seen` = files met, `scanned` = files fully read by the engine, `skipped` the rest (sorted by
 * path), `bytes` = bytes scanned. `complete` is false when anything that should have been scanned was not; files that
 * are out of the scanner's scope by design (`binary` for secrets, another format for IaC) are skipped or not counted
 * without making it incomplete.
 */
export interface Coverage {
    readonly seen: number;
    readonly scanned: number;
    readonly skipped: readonly SkippedItem[];
    readonly bytes: number;
    readonly complete: boolean;
}
/** Reasons that mean "not ours to scan, by design"; every other reason makes a scan incomplete. */
export declare const HARMLESS_SKIPS: ReadonlySet<SkipReason>;
/** Builds a Coverage with its parts sorted and `complete` derived from the reasons. */
export declare function coverageOf(parts: Omit<Coverage, 'complete'>): Coverage;
