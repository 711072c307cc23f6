/** Hashes in a full tile and entries in a full bundle (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
/** Name of the checkpoint inside a log directory. */
export const CHECKPOINT_FILE = 'checkpoint';
/** Where a checkpoint lies between being signed and being in force. */
export const NEXT_CHECKPOINT_FILE = '.checkpoint.next';
/** The plain view for people, one entry a line. Derived: the tiles are the log. */
export const VIEW_FILE = 'events.jsonl';

/** One tile (`level` 0…) or entry bundle (`level` "entries"), `index` within its level, `width` 1 to 256. */
export interface TileId {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** Path below the log directory: `tile/<L>/<N>[.p/<W>]`, N in zero-padded groups of three (C2SP tlog-tiles). */
export function tilePath(tile: TileId): string {
  const full = `tile/${String(tile.level)}/${tileNumber(tile.index)}`;
  return tile.width === TILE_WIDTH ? full : `${full}.p/${String(tile.width)}`;
}

/** Folder of the partial forms of a tile. */
export function partialFolder(tile: TileId): string {
  return `tile/${String(tile.level)}/${tileNumber(tile.index)}.p`;
}

/** 1234067 → `x001/x234/067`. */
function tileNumber(index: number): string {
  let rest = index;
  let text = String(rest % 1000).padStart(3, '0');
  while (rest >= 1000) {
    rest = Math.floor(rest / 1000);
    text = `x${String(rest % 1000).padStart(3, '0')}/${text}`;
  }
  return text;
}

/** Number of hashes that a tree of `size` entries has at a tile level (level 0 = leaves). */
export function hashesAt(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** The tile at a level and index as a tree of `size` has it; undefined when it has none. */
export function tileOf(level: number | 'entries', index: number, size: number): TileId | undefined {
  const width = Math.min(TILE_WIDTH, hashesAt(level === 'entries' ? 0 : level, size) - index * TILE_WIDTH);
  return width > 0 ? { level, index, width } : undefined;
}

/** All tile levels of a tree, lowest first. */
export function tileLevels(size: number): number[] {
  const levels = [];
  for (let level = 0; hashesAt(level, size) > 0; level += 1) levels.push(level);
  return levels;
}
