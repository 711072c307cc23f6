import { type LogFolder } from './log-disk.ts';
/** What is added: `entries` come behind `openEntries`, which lie in the last bundle that is not full. */
export interface Growth {
    readonly oldSize: number;
    readonly openEntries: readonly Buffer[];
    readonly entries: readonly Buffer[];
}
/**
 * Writes all bundles and tiles of the grown tree, durably. Files of the old tree stay as they are, so until a new
 * checkpoint is in force the old one still describes a whole log.
 */
export declare function writeTiles(folder: LogFolder, growth: Growth): Promise<void>;
/** Removes the partial forms of tiles that are full now; the specification allows it once the full tile is there. */
export declare function removeFullPartials(folder: LogFolder, oldSize: number, size: number): Promise<void>;
/**
 * Removes tiles and bundles beyond the signed tree: a killed writer left them. They must not stay, as a later, larger
 * append would step over a narrow one and leave it behind as a false earlier form of the tile.
 */
export declare function removeUnsigned(folder: LogFolder, size: number): Promise<void>;
