import path from 'node:path';
import { replaceFile, type LogFolder } from './log-disk.ts';
import { HASH_BYTES } from './merkle.ts';
import {
  TILE_WIDTH,
  hashesAt,
  partialFolder,
  tileLevels,
  tileOf,
  tilePath,
  type TileId,
} from './tile-paths.ts';
import { foldHashes, joinBundle, leafHashes, readTile } from './tile-store.ts';

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
export async function writeTiles(folder: LogFolder, growth: Growth): Promise<void> {
  const { oldSize } = growth;
  const size = oldSize + growth.entries.length;
  const write = createTileWriter(folder);
  const pending = [...growth.openEntries, ...growth.entries];
  const firstBundle = Math.floor(oldSize / TILE_WIDTH);
  for (let index = firstBundle; ; index += 1) {
    const tile = tileOf('entries', index, size);
    if (tile === undefined) break;
    const start = (index - firstBundle) * TILE_WIDTH;
    await write.file(tile, joinBundle(pending.slice(start, start + tile.width)));
  }
  let fresh = leafHashes(growth.entries);
  for (const level of tileLevels(size)) {
    fresh = await writeLevel(folder, { level, oldSize, size, fresh, write });
  }
  await write.finish();
}

interface Level {
  readonly level: number;
  readonly oldSize: number;
  readonly size: number;
  /** New hashes of this level, in order. */
  readonly fresh: Buffer;
  readonly write: TileWriter;
}

/** Writes the tiles of one level; returns the new hashes of the level above. */
async function writeLevel(folder: LogFolder, growth: Level): Promise<Buffer> {
  const { level, fresh } = growth;
  const before = hashesAt(level, growth.oldSize);
  const firstTile = Math.floor(before / TILE_WIDTH);
  const open = tileOf(level, firstTile, growth.oldSize);
  const kept = open === undefined ? Buffer.alloc(0) : await readTile(folder, open);
  const hashes = Buffer.concat([kept, fresh]);
  const above = [];
  for (let index = firstTile; fresh.length > 0; index += 1) {
    const tile = tileOf(level, index, growth.size);
    if (tile === undefined) break;
    const start = (index - firstTile) * TILE_WIDTH * HASH_BYTES;
    const data = hashes.subarray(start, start + tile.width * HASH_BYTES);
    await growth.write.file(tile, data);
    if (tile.width === TILE_WIDTH) above.push(foldHashes(data));
  }
  return Buffer.concat(above);
}

/** Removes the partial forms of tiles that are full now; the specification allows it once the full tile is there. */
export async function removeFullPartials(folder: LogFolder, oldSize: number, size: number): Promise<void> {
  for (const level of ['entries', ...tileLevels(size)] as const) {
    const depth = level === 'entries' ? 0 : level;
    const last = Math.floor(hashesAt(depth, size) / TILE_WIDTH);
    for (let index = Math.floor(hashesAt(depth, oldSize) / TILE_WIDTH); index < last; index += 1) {
      await folder.disk.remove(
        path.join(folder.directory, partialFolder({ level, index, width: TILE_WIDTH })),
      );
    }
  }
}

/**
 * Removes tiles and bundles beyond the signed tree: a killed writer left them. They must not stay, as a later, larger
 * append would step over a narrow one and leave it behind as a false earlier form of the tile.
 */
export async function removeUnsigned(folder: LogFolder, size: number): Promise<void> {
  const levels = [...tileLevels(size), tileLevels(size).length];
  for (const level of ['entries', ...levels] as const) {
    const hashes = hashesAt(level === 'entries' ? 0 : level, size);
    let width = hashes % TILE_WIDTH;
    for (
      let index = Math.floor(hashes / TILE_WIDTH);
      await removeBeyond(folder, { level, index, width });
      index += 1
    ) {
      width = 0;
    }
  }
}

/** Removes the full form of a tile and the partial ones wider than `width`; false when the tile has no file at all. */
async function removeBeyond({ directory, disk }: LogFolder, tile: TileId): Promise<boolean> {
  const full = path.join(directory, tilePath({ ...tile, width: TILE_WIDTH }));
  const partials = path.join(directory, partialFolder(tile));
  const names = await disk.list(path.dirname(full));
  if (names.includes(path.basename(full))) await disk.remove(full);
  for (const name of await disk.list(partials)) {
    const isSigned = /^[1-9][0-9]{0,2}$/.test(name) && Number(name) <= tile.width;
    if (!isSigned) await disk.remove(path.join(partials, name));
  }
  return names.includes(path.basename(full)) || names.includes(path.basename(partials));
}

interface TileWriter {
  file(tile: TileId, data: Uint8Array): Promise<void>;
  /** Makes the names of all written files durable. */
  finish(): Promise<void>;
}

function createTileWriter({ directory, disk }: LogFolder): TileWriter {
  const folders = new Set<string>();
  return {
    async file(tile, data) {
      const file = path.join(directory, tilePath(tile));
      const folder = path.dirname(file);
      if (!folders.has(folder)) await disk.makeFolder(folder);
      folders.add(folder);
      await replaceFile(disk, file, data);
    },
    async finish() {
      for (const folder of folders) await disk.syncFolder(folder);
    },
  };
}
