import { availableParallelism } from 'node:os';
import type { Progress } from '../domain/ports.ts';
import type { ContentHash } from '../domain/serialization.ts';
import { loadContentHasher } from './content-hasher.ts';
import { runHashJob, type HashItem, type HashJob } from './hash-job.ts';
import { HashTable, SLOT } from './hash-table.ts';
import { watchProgress } from './hash-progress.ts';
import { FileReader } from './read-file.ts';

/** Up to this many files and bytes are hashed where we are: starting a thread takes as long as hashing 32 MiB. */
const INLINE_FILES = 256;
const INLINE_BYTES = 32 * 1024 * 1024;
/** Small files a thread takes at a time, and the fewest that a further thread is started for. */
const BLOCK = 32;

export interface HashFilesOptions {
  /** Most threads to use; default one per core. */
  readonly workers?: number;
  readonly progress?: Progress;
}

export interface HashItemsOptions extends HashFilesOptions {
  readonly hash: ContentHash;
}

export interface HashedItem {
  /** Of the file or of the piece, in bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly digest: string;
}

export interface HashedFile {
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** SHA-256 of many regular files, results in the order given; otherwise as `hashItems`. */
export async function hashFiles(
  files: readonly string[],
  options: HashFilesOptions = {},
): Promise<readonly HashedFile[]> {
  const items = files.map((file) => ({ file }));
  const hashed = await hashItems(items, { ...options, hash: 'sha256' });
  return hashed.map(({ size, digest }) => ({ size, sha256: digest }));
}

/**
 * Digests of many regular files or pieces of them, results in the order given. Memory does not grow with file size. The
 * calling thread hashes small sets itself, otherwise it stays free. Errors: `changed-while-reading`, `unreadable`, each
 * naming the file; `internal` when a thread dies.
 */
export async function hashItems(
  items: readonly HashItem[],
  options: HashItemsOptions,
): Promise<readonly HashedItem[]> {
  const table = HashTable.forFiles(items.length, options.hash);
  const work: Work = { items, table, hash: options.hash };
  const reader = new FileReader(await loadContentHasher(options.hash));
  if (items.length <= INLINE_FILES) hashSmallHere(work, reader);
  const left = table.slotsIn(SLOT.todo);
  const large = table.slotsIn(SLOT.deferred);
  if (left.length === 0 && bytesOf(large, table) <= INLINE_BYTES) hashLargeHere(work, reader);
  else await hashInThreads(work, options);
  return items.map((_, slot) => ({ size: table.size(slot), digest: table.digest(slot) }));
}

interface Work {
  readonly items: readonly HashItem[];
  readonly table: HashTable;
  readonly hash: ContentHash;
}

function hashSmallHere(work: Work, reader: FileReader): void {
  const job = { ...jobFor(work, work.table.slotsIn(SLOT.todo)), block: 1, stopAtBytes: INLINE_BYTES };
  runHashJob(job, reader);
}

function hashLargeHere(work: Work, reader: FileReader): void {
  const large = work.table.slotsIn(SLOT.deferred);
  if (large.length === 0) return;
  work.table.rewind();
  runHashJob({ ...jobFor(work, large), block: 1, deferLarge: false }, reader);
}

async function hashInThreads(work: Work, options: HashFilesOptions): Promise<void> {
  const { table } = work;
  const most = Math.max(1, options.workers ?? availableParallelism());
  // Threads and what they are made with are loaded for those who need them.
  const { HashPool } = await import('./hash-pool.ts');
  const pool = new HashPool();
  const watch = watchProgress(table, options.progress);
  try {
    const small = table.slotsIn(SLOT.todo);
    if (small.length > 0) {
      watch.show('files', work.items.length);
      await pool.run(jobFor(work, small), Math.min(most, Math.ceil(small.length / BLOCK)));
    }
    // Largest first: the last to finish is then a small one, and no core idles for long.
    const large = table.slotsIn(SLOT.deferred).sort((a, b) => table.size(b) - table.size(a));
    if (large.length > 0) {
      watch.show('bytes', table.bytesDone() + bytesOf(large, table));
      const job = { ...jobFor(work, large), block: 1, deferLarge: false };
      await pool.run(job, Math.min(most, large.length));
    }
  } finally {
    watch.end();
    await pool.close();
  }
}

function jobFor({ items, table, hash }: Work, slots: readonly number[]): HashJob {
  const chosen = slots.map((slot) => items[slot] ?? { file: '' });
  const hasRanges = chosen.some(({ range }) => range !== undefined);
  return {
    files: chosen.map(({ file }) => file),
    ...(hasRanges ? { ranges: rangesOf(chosen) } : {}),
    hash,
    slots: Uint32Array.from(slots),
    block: BLOCK,
    deferLarge: true,
    stopAtBytes: Infinity,
    memory: table.memory,
  };
}

/** Of a run either every item is a piece or none is. */
function rangesOf(items: readonly HashItem[]): Float64Array {
  return Float64Array.from(items.flatMap(({ range }) => [range?.start ?? 0, range?.end ?? 0]));
}

function bytesOf(slots: readonly number[], table: HashTable): number {
  return slots.reduce((total, slot) => total + table.size(slot), 0);
}
