import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { LogFolder } from './log-disk.ts';
import { HASH_BYTES, leafHash, nodeHash, splitPoint, type LeafRange } from './merkle.ts';
import { TILE_WIDTH, tileOf, tilePath, type TileId } from './tile-paths.ts';

/** Longest entry: its length is a uint16 (C2SP tlog-tiles, "Log entries"). */
export const MAX_ENTRY_BYTES = 65_535;
const MAX_BUNDLE_BYTES = TILE_WIDTH * (2 + MAX_ENTRY_BYTES);
/** Tiles kept in memory by one reader; a proof walks over a few dozen. */
const CACHED_TILES = 64;

/** Reads the tree of one size from its tiles. Nothing read here is trusted until it hashes to a signed root. */
export interface TreeReader {
  readonly size: number;
  /** Merkle tree hash of a run of entries. */
  rangeHash(range: LeafRange): Promise<Buffer>;
  leafHash(index: number): Promise<Buffer>;
}

/** Throws AppError `audit-invalid`, naming the file, when a tile is missing or has the wrong length. */
export function createTreeReader(folder: LogFolder, size: number): TreeReader {
  const cache = new Map<string, Buffer>();

  async function hashesOf(tile: TileId): Promise<Buffer> {
    const key = tilePath(tile);
    const known = cache.get(key);
    if (known !== undefined) return known;
    const data = await readTile(folder, tile);
    if (cache.size >= CACHED_TILES) cache.delete(cache.keys().next().value ?? '');
    cache.set(key, data);
    return data;
  }

  /** A complete subtree of `leaves` (a power of two) entries: part of exactly one tile. */
  async function subtree(start: number, leaves: number): Promise<Buffer> {
    let level = 0;
    while (TILE_WIDTH ** (level + 1) <= leaves) level += 1;
    const unit = TILE_WIDTH ** level;
    const first = start / unit;
    const tile = tileOf(level, Math.floor(first / TILE_WIDTH), size);
    if (tile === undefined)
      throw new AppError('internal', `audit tree of ${String(size)} has no entry ${String(start)}`);
    const data = await hashesOf(tile);
    const offset = (first % TILE_WIDTH) * HASH_BYTES;
    return foldHashes(data.subarray(offset, offset + (leaves / unit) * HASH_BYTES));
  }

  async function rangeHash({ start, end }: LeafRange): Promise<Buffer> {
    const count = end - start;
    const middle = start + splitPoint(count);
    if (count === 1 || (middle - start) * 2 === count) return subtree(start, count);
    return nodeHash(await subtree(start, middle - start), await rangeHash({ start: middle, end }));
  }

  return { size, rangeHash, leafHash: (index) => subtree(index, 1) };
}

/** Root over the hashes in a tile, or an aligned part of it with a power of two of hashes. */
export function foldHashes(hashes: Uint8Array): Buffer {
  if (hashes.length === HASH_BYTES) return Buffer.from(hashes);
  const middle = hashes.length / 2;
  return nodeHash(foldHashes(hashes.subarray(0, middle)), foldHashes(hashes.subarray(middle)));
}

/**
 * Bytes of a tile, `width` hashes. A partial tile may be gone once its full form exists (the specification lets logs
 * delete it); the full tile then gives its first hashes.
 */
export async function readTile(folder: LogFolder, tile: TileId): Promise<Buffer> {
  const wanted = tile.width * HASH_BYTES;
  const found = await readAs(folder, tile, TILE_WIDTH * HASH_BYTES);
  const expected = found.width * HASH_BYTES;
  if (found.data.length !== expected) {
    throw invalid(`${found.file} has ${String(found.data.length)} bytes, expected ${String(expected)}`);
  }
  return found.data.subarray(0, wanted);
}

/** The entries of a bundle, in order. Throws AppError `audit-invalid` when missing, cut off or of another number. */
export async function readBundle(folder: LogFolder, index: number, size: number): Promise<Buffer[]> {
  const bundle = tileOf('entries', index, size);
  if (bundle === undefined) return [];
  const found = await readBundleLoosely(folder, bundle);
  if (found === undefined) throw invalid(`${tilePath(bundle)} is missing`);
  if (!found.isWhole) throw invalid(`${tilePath(bundle)} does not hold ${String(found.width)} whole entries`);
  return found.entries;
}

/**
 * Entries of a bundle for a check that wants to say where it is damaged: undefined when the file is missing, otherwise
 * the whole entries in it up to the first that is cut off; `isWhole` when there are exactly `width`.
 */
export async function readBundleLoosely(
  folder: LogFolder,
  bundle: TileId,
): Promise<{ readonly entries: Buffer[]; readonly isWhole: boolean; readonly width: number } | undefined> {
  const found = await tryReadAs(folder, bundle, MAX_BUNDLE_BYTES);
  if (found === undefined) return undefined;
  const { entries, isWhole } = splitBundle(found.data);
  return {
    entries: entries.slice(0, bundle.width),
    isWhole: isWhole && entries.length === found.width,
    width: found.width,
  };
}

/** Length-prefixed entries to a list; `isWhole` is false when bytes are left that are no entry. */
export function splitBundle(data: Buffer): { readonly entries: Buffer[]; readonly isWhole: boolean } {
  const entries = [];
  let offset = 0;
  while (offset + 2 <= data.length) {
    const end = offset + 2 + data.readUInt16BE(offset);
    if (end > data.length) break;
    entries.push(data.subarray(offset + 2, end));
    offset = end;
  }
  return { entries, isWhole: offset === data.length };
}

/** Entries to the bytes of a bundle: each after its length, big-endian uint16. */
export function joinBundle(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    entries.flatMap((entry) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(entry.length);
      return [length, entry];
    }),
  );
}

/** Level-0 hashes of entries, as a tile holds them. */
export function leafHashes(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(entries.map((entry) => leafHash(entry)));
}

async function readAs(folder: LogFolder, tile: TileId, maxBytes: number) {
  const found = await tryReadAs(folder, tile, maxBytes);
  if (found === undefined) throw invalid(`${tilePath(tile)} is missing`);
  return found;
}

async function tryReadAs({ directory, disk }: LogFolder, tile: TileId, maxBytes: number) {
  const full = { ...tile, width: TILE_WIDTH };
  for (const candidate of tile.width === TILE_WIDTH ? [full] : [tile, full]) {
    const file = tilePath(candidate);
    const data = await disk.read(path.join(directory, file), maxBytes);
    if (data !== undefined) return { data, file, width: candidate.width };
  }
  return undefined;
}

function invalid(what: string): AppError {
  return new AppError('audit-invalid', `audit log: ${what}`, {
    hint: 'run "audit verify" to see what is damaged, and restore the log from a copy',
  });
}
