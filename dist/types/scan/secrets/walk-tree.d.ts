import type { SkippedItem } from '../../domain/coverage.ts';
/** Files of one folder that are to be scanned, and what is not scanned and why. Paths are root-relative, POSIX. */
export interface TreePart {
    readonly files: readonly string[];
    readonly skipped: readonly SkippedItem[];
}
/** More files than this in one tree are not listed; the rest is reported as skipped. */
export declare const MAX_FILES = 2000000;
/**
 * Walks the tree below `root` (an absolute, real path), folder by folder, names in code-point order. Symbolic links
 * are not followed. A link to something inside the tree is harmless, its target is scanned under its own path; a
 * link out of the tree, into an excluded place or to nothing is reported and makes the scan incomplete. Folders named
 * `.git` are left out: they hold history in compressed form, which this scan does not claim to read.
 */
export declare function walkTree(root: string, excludes: ReadonlySet<string>): Generator<TreePart, void, undefined>;
