import path from 'node:path';
import { isAppError, messageOf } from '../domain/errors.ts';
import { runsOf, type ProblemList } from './audit-problem.ts';
import type { LogFolder } from './log-disk.ts';
import { HASH_BYTES, createTreeRange, leafHash } from './merkle.ts';
import {
  TILE_WIDTH,
  hashesAt,
  partialFolder,
  tileLevels,
  tileOf,
  tilePath,
  type TileId,
} from './tile-paths.ts';
import { foldHashes, readBundleLoosely, readTile } from './tile-store.ts';

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
export async function checkTree(folder: LogFolder, check: TreeCheck): Promise<TreeCheckResult> {
  const fromEntries = trackTree(check.sizes);
  const fromTiles = trackTree(check.sizes);
  const differing: number[] = [];
  let bundlesWhole = true;
  let below: Buffer[] = [];
  for (let index = 0; ; index += 1) {
    const tile = tileOf(0, index, check.size);
    if (tile === undefined) break;
    const hashes = await tryReadTile(folder, tile, check.problems);
    const bundle = await readEntries(folder, { ...tile, level: 'entries' }, check.problems);
    bundlesWhole &&= bundle?.isWhole === true;
    const entries = bundle?.entries;
    for (let position = 0; position < tile.width; position += 1) {
      const seq = index * TILE_WIDTH + position;
      const entry = entries?.[position];
      const stored = hashes?.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES);
      const own = entry === undefined ? undefined : leafHash(entry);
      if (entry !== undefined) check.onEntry(seq, entry, tilePath({ ...tile, level: 'entries' }));
      if (own !== undefined && stored !== undefined && !own.equals(stored)) differing.push(seq);
      fromEntries.add(own);
      fromTiles.add(stored);
    }
    if (tile.width === TILE_WIDTH) below.push(hashes === undefined ? Buffer.alloc(0) : foldHashes(hashes));
    await checkPartials(folder, tile, { whole: hashes, problems: check.problems });
    await checkPartials(folder, { ...tile, level: 'entries' }, { whole: entries, problems: check.problems });
  }
  for (const level of tileLevels(check.size).slice(1))
    below = await checkLevel(folder, level, { ...check, below });
  const entriesMatch = fromEntries.root()?.equals(check.root) === true;
  const tilesMatch = fromTiles.root()?.equals(check.root) === true;
  reportDifferences(differing, { check, entriesMatch, tilesMatch });
  const rootsBySize = tilesMatch && !entriesMatch ? fromTiles.roots : fromEntries.roots;
  return { entriesMatch: entriesMatch && bundlesWhole, rootsBySize };
}

/** A tree that also remembers its root at some sizes; once a leaf is unknown, it has no root any more. */
function trackTree(sizes: readonly number[]) {
  const range = createTreeRange();
  const roots = new Map<number, Buffer>();
  const wanted = new Set(sizes);
  let broken = false;
  if (wanted.has(0)) roots.set(0, range.root());
  return {
    roots,
    add(leaf: Buffer | undefined) {
      broken ||= leaf === undefined;
      if (broken || leaf === undefined) return;
      range.add(Buffer.from(leaf));
      if (wanted.has(range.size)) roots.set(range.size, range.root());
    },
    root: () => (broken ? undefined : range.root()),
  };
}

async function tryReadTile(
  folder: LogFolder,
  tile: TileId,
  problems: ProblemList,
): Promise<Buffer | undefined> {
  try {
    return await readTile(folder, tile);
  } catch (cause) {
    if (!isAppError(cause) || cause.code !== 'audit-invalid') throw cause;
    const kind = messageOf(cause).endsWith('missing') ? 'file-missing' : 'tile-damaged';
    problems.add(kind, messageOf(cause), { file: tilePath(tile) });
    return undefined;
  }
}

async function readEntries(
  folder: LogFolder,
  bundle: TileId,
  problems: ProblemList,
): Promise<{ readonly entries: Buffer[]; readonly isWhole: boolean } | undefined> {
  const found = await readBundleLoosely(folder, bundle);
  const file = tilePath(bundle);
  if (found === undefined) {
    problems.add('file-missing', `${file} is missing: its entries cannot be read`, { file });
    return undefined;
  }
  if (found.isWhole) return found;
  const entry = bundle.index * TILE_WIDTH + found.entries.length;
  const wrong =
    found.entries.length < found.width
      ? `holds ${String(found.entries.length)} whole entries instead of ${String(found.width)}`
      : `has bytes behind its ${String(found.width)} entries`;
  problems.add('entry-damaged', `${file} ${wrong}`, { file, entry });
  return found;
}

/** Level 1 and up: each hash is the root of a full tile below. Returns the roots of this level's full tiles. */
async function checkLevel(
  folder: LogFolder,
  level: number,
  check: TreeCheck & { readonly below: readonly Buffer[] },
): Promise<Buffer[]> {
  const roots = [];
  for (let index = 0; index * TILE_WIDTH < hashesAt(level, check.size); index += 1) {
    const tile = tileOf(level, index, check.size);
    if (tile === undefined) break;
    const hashes = await tryReadTile(folder, tile, check.problems);
    for (let position = 0; hashes !== undefined && position < tile.width; position += 1) {
      const expected = check.below[index * TILE_WIDTH + position];
      const stored = hashes.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES);
      if (expected === undefined || expected.length === 0 || expected.equals(stored)) continue;
      const lower = tilePath({ level: level - 1, index: index * TILE_WIDTH + position, width: TILE_WIDTH });
      const file = tilePath(tile);
      check.problems.add('tile-damaged', `hash ${String(position)} in ${file} is not the root of ${lower}`, {
        file,
      });
    }
    if (tile.width === TILE_WIDTH) roots.push(hashes === undefined ? Buffer.alloc(0) : foldHashes(hashes));
    await checkPartials(folder, tile, { whole: hashes, problems: check.problems });
  }
  return roots;
}

/** Earlier, narrower forms of a tile stay on disk for those who hold an older checkpoint: each must be a beginning of the present one. */
async function checkPartials(
  folder: LogFolder,
  tile: TileId,
  against: { readonly whole: Buffer | readonly Buffer[] | undefined; readonly problems: ProblemList },
): Promise<void> {
  const { whole, problems } = against;
  if (whole === undefined) return;
  for (const name of await folder.disk.list(path.join(folder.directory, partialFolder(tile)))) {
    // Wider ones than the tree are what a killed writer left: no checkpoint speaks of them.
    if (!/^[1-9][0-9]{0,2}$/.test(name) || Number(name) >= tile.width) continue;
    const partial = { ...tile, width: Number(name) };
    const isPrefix = Buffer.isBuffer(whole)
      ? await isBeginning(folder, partial, whole)
      : await isBeginningOfBundle(folder, partial, whole);
    if (!isPrefix) {
      const file = tilePath(partial);
      problems.add(
        tile.level === 'entries' ? 'entry-damaged' : 'tile-damaged',
        `${file} is not a beginning of the tile it grew into`,
        { file },
      );
    }
  }
}

async function isBeginning(folder: LogFolder, partial: TileId, whole: Buffer): Promise<boolean> {
  const data = await folder.disk.read(
    path.join(folder.directory, tilePath(partial)),
    TILE_WIDTH * HASH_BYTES,
  );
  return data?.equals(whole.subarray(0, partial.width * HASH_BYTES)) === true;
}

async function isBeginningOfBundle(
  folder: LogFolder,
  partial: TileId,
  whole: readonly Buffer[],
): Promise<boolean> {
  const found = await readBundleLoosely(folder, partial);
  if (found?.isWhole !== true) return false;
  return found.entries.every((entry, index) => whole[index] !== undefined && entry.equals(whole[index]));
}

interface Verdicts {
  readonly check: TreeCheck;
  readonly entriesMatch: boolean;
  readonly tilesMatch: boolean;
}

function reportDifferences(
  differing: readonly number[],
  { check, entriesMatch, tilesMatch }: Verdicts,
): void {
  const { problems, size } = check;
  for (const [first, last] of runsOf(differing)) {
    const which = first === last ? `entry ${String(first)}` : `entries ${String(first)} to ${String(last)}`;
    const tile = tileOf(0, Math.floor(first / TILE_WIDTH), size) ?? { level: 0, index: 0, width: 1 };
    const [tileFile, bundleFile] = [tilePath(tile), tilePath({ ...tile, level: 'entries' })];
    if (entriesMatch) {
      problems.add(
        'tile-damaged',
        `${tileFile}: the hash of ${which} was changed, the entry itself is as signed`,
        { file: tileFile, entry: first },
      );
    } else {
      const proof = tilesMatch
        ? 'is not what was signed'
        : 'and its hash differ, and neither belongs to the signed tree';
      problems.add('entry-damaged', `${which} in ${bundleFile} ${proof}`, { file: bundleFile, entry: first });
    }
  }
  if (entriesMatch || tilesMatch || problems.total > 0) return;
  problems.add(
    'history-rewritten',
    `entries and tiles agree with each other, but the checkpoint signs another tree of ${String(size)} entries`,
  );
}
