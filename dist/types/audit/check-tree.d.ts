import { type ProblemList } from './audit-problem.ts';
import type { LogFolder } from './log-disk.ts';
export interface TreeCheck {
    readonly size: number;
    /** The root that the checkpoint signs. */
    readonly root: Buffer;
    /** Sizes whose roots are wanted (pinned checkpoints). */
    readonly sizes: readonly number[];
    readonly problems: ProblemList;
    /** Gets every entry in order; where the bytes are not the signed ones it may be anything. */
    readonly onEntry: (seq: number, entry: Buffer, file: string) => void;
}
export interface TreeCheckResult {
    /** The bundles hold the entries that hash to the signed root, and nothing else. */
    readonly entriesMatch: boolean;
    /** Roots of the wanted sizes, computed from whichever of entries and tiles hash to the signed root (else from the entries). */
    readonly rootsBySize: ReadonlyMap<number, Buffer>;
}
/**
 * Reads all entries and all tiles of a tree and compares: entries with the hashes in level-0 tiles, each level with the
 * one below, and both the tree of the entries and the tree of the level-0 hashes with the signed root. From which of
 * the two is right follows which file was changed.
 */
export declare function checkTree(folder: LogFolder, check: TreeCheck): Promise<TreeCheckResult>;
