/** Hashes in a full tile and entries in a full bundle (C2SP tlog-tiles). */
export declare const TILE_WIDTH = 256;
/** Name of the checkpoint inside a log directory. */
export declare const CHECKPOINT_FILE = "checkpoint";
/** Where a checkpoint lies between being signed and being in force. */
export declare const NEXT_CHECKPOINT_FILE = ".checkpoint.next";
/** The plain view for people, one entry a line. Derived: the tiles are the log. */
export declare const VIEW_FILE = "events.jsonl";
/** One tile (`level` 0…) or entry bundle (`level` "entries"), `index` within its level, `width` 1 to 256. */
export interface TileId {
    readonly level: number | 'entries';
    readonly index: number;
    readonly width: number;
}
/** Path below the log directory: `tile/<L>/<N>[.p/<W>]`, N in zero-padded groups of three (C2SP tlog-tiles). */
export declare function tilePath(tile: TileId): string;
/** Folder of the partial forms of a tile. */
export declare function partialFolder(tile: TileId): string;
/** Number of hashes that a tree of `size` entries has at a tile level (level 0 = leaves). */
export declare function hashesAt(level: number, size: number): number;
/** The tile at a level and index as a tree of `size` has it; undefined when it has none. */
export declare function tileOf(level: number | 'entries', index: number, size: number): TileId | undefined;
/** All tile levels of a tree, lowest first. */
export declare function tileLevels(size: number): number[];
