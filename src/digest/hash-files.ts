import { availableParallelism } from 'node:os';
import type { Progress } from '../domain/ports.ts';
import { runHashJob, type HashJob } from './hash-job.ts';
import { HashPool } from './hash-pool.ts';
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

export interface HashedFile {
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * SHA-256 of many regular files, results in the order given. Memory does not grow with file size. The calling thread
 * hashes small sets itself, otherwise it stays free. Errors: `changed-while-reading`, `unreadable`, each naming the
 * file; `internal` when a thread dies.
 */
export async function hashFiles(
  files: readonly string[],
  options: HashFilesOptions = {},
): Promise<readonly HashedFile[]> {
  const table = HashTable.forFiles(files.length);
  if (files.length <= INLINE_FILES) hashSmallHere(files, table);
  const left = table.slotsIn(SLOT.todo);
  const large = table.slotsIn(SLOT.deferred);
  if (left.length === 0 && bytesOf(large, table) <= INLINE_BYTES) hashLargeHere(files, table);
  else await hashInThreads(files, table, options);
  return files.map((_, slot) => ({ size: table.size(slot), sha256: table.sha256(slot) }));
}

function hashSmallHere(files: readonly string[], table: HashTable): void {
  const job = { ...jobFor(files, table, table.slotsIn(SLOT.todo)), block: 1, stopAtBytes: INLINE_BYTES };
  runHashJob(job, new FileReader());
}

function hashLargeHere(files: readonly string[], table: HashTable): void {
  const large = table.slotsIn(SLOT.deferred);
  if (large.length === 0) return;
  table.rewind();
  runHashJob({ ...jobFor(files, table, large), block: 1, deferLarge: false }, new FileReader());
}

async function hashInThreads(
  files: readonly string[],
  table: HashTable,
  options: HashFilesOptions,
): Promise<void> {
  const most = Math.max(1, options.workers ?? availableParallelism());
  const pool = new HashPool();
  const watch = watchProgress(table, options.progress);
  try {
    const small = table.slotsIn(SLOT.todo);
    if (small.length > 0) {
      watch.show('files', files.length);
      await pool.run(jobFor(files, table, small), Math.min(most, Math.ceil(small.length / BLOCK)));
    }
    // Largest first: the last to finish is then a small one, and no core idles for long.
    const large = table.slotsIn(SLOT.deferred).sort((a, b) => table.size(b) - table.size(a));
    if (large.length > 0) {
      watch.show('bytes', table.bytesDone() + bytesOf(large, table));
      const job = { ...jobFor(files, table, large), block: 1, deferLarge: false };
      await pool.run(job, Math.min(most, large.length));
    }
  } finally {
    watch.end();
    await pool.close();
  }
}

function jobFor(files: readonly string[], table: HashTable, slots: readonly number[]): HashJob {
  return {
    files: slots.map((slot) => files[slot] ?? ''),
    slots: Uint32Array.from(slots),
    block: BLOCK,
    deferLarge: true,
    stopAtBytes: Infinity,
    memory: table.memory,
  };
}

function bytesOf(slots: readonly number[], table: HashTable): number {
  return slots.reduce((total, slot) => total + table.size(slot), 0);
}
