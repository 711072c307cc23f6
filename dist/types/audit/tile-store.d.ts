import type { LogFolder } from './log-disk.ts';
import { type LeafRange } from './merkle.ts';
import { type TileId } from './tile-paths.ts';
/** Longest entry: its length is a uint16 (C2SP tlog-tiles, "Log entries"). */
export declare const MAX_ENTRY_BYTES = 65535;
/** Reads the tree of one size from its tiles. Nothing read here is trusted until it hashes to a signed root. */
export interface TreeReader {
    readonly size: number;
    /** Merkle tree hash of a run of entries. */
    rangeHash(range: LeafRange): Promise<Buffer>;
    leafHash(index: number): Promise<Buffer>;
}
/** Throws AppError `audit-invalid`, naming the file, when a tile is missing or has the wrong length. */
export declare function createTreeReader(folder: LogFolder, size: number): TreeReader;
/** Root over the hashes in a tile, or an aligned part of it with a power of two of hashes. */
export declare function foldHashes(hashes: Uint8Array): Buffer;
/**
 * Bytes of a tile, `width` hashes. A partial tile may be gone once its full form exists (the specification lets logs
 * delete it); the full tile then gives its first hashes.
 */
export declare function readTile(folder: LogFolder, tile: TileId): Promise<Buffer>;
/** The entries of a bundle, in order. Throws AppError `audit-invalid` when missing, cut off or of another number. */
export declare function readBundle(folder: LogFolder, index: number, size: number): Promise<Buffer[]>;
/**
 * Entries of a bundle for a check that wants to say where it is damaged: undefined when the file is missing, otherwise
 * the whole entries in it up to the first that is cut off; `isWhole` when there are exactly `width`.
 */
export declare function readBundleLoosely(folder: LogFolder, bundle: TileId): Promise<{
    readonly entries: Buffer[];
    readonly isWhole: boolean;
    readonly width: number;
} | undefined>;
/** Length-prefixed entries to a list; `isWhole` is false when bytes are left that are no entry. */
export declare function splitBundle(data: Buffer): {
    readonly entries: Buffer[];
    readonly isWhole: boolean;
};
/** Entries to the bytes of a bundle: each after its length, big-endian uint16. */
export declare function joinBundle(entries: readonly Uint8Array[]): Buffer;
/** Level-0 hashes of entries, as a tile holds them. */
export declare function leafHashes(entries: readonly Uint8Array[]): Buffer;
