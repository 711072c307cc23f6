import { AppError, isAppError, type ErrorCode } from '../domain/errors.ts';
import type { ByteRange, ContentHash } from '../domain/serialization.ts';
import { HashTable, type HashTableMemory } from './hash-table.ts';
import { ABORTED, SMALL_FILE_BYTES, type FileReader } from './read-file.ts';

/** What is hashed into one slot: a file, or a piece of one. */
export interface HashItem {
  readonly file: string;
  readonly range?: ByteRange;
}

/**
 * One pass over some items of a table. `files[i]`, or its piece from `ranges[2i]` to `ranges[2i+1]`, is hashed into slot
 * `slots[i]`; threads take `block` of them at a time. Not a list of HashItem: this is copied to every thread.
 */
export interface HashJob {
  readonly files: readonly string[];
  readonly ranges?: Float64Array;
  readonly hash: ContentHash;
  readonly slots: Uint32Array;
  readonly block: number;
  /** Leave files and pieces of 1 MiB and more for a later pass, which knows their sizes and takes the largest first. */
  readonly deferLarge: boolean;
  /** Take no further file once the whole run has hashed this many bytes. */
  readonly stopAtBytes: number;
  readonly memory: HashTableMemory;
}

/** What a worker answers to a job. An AppError does not survive the way between threads, its parts do. */
export type HashReply =
  | { readonly kind: 'finished' }
  | {
      readonly kind: 'failed';
      readonly code: ErrorCode;
      readonly message: string;
      readonly hint: string | undefined;
    };

/** Works until nothing is left or the run is aborted. Throws the AppError of the first file that cannot be hashed. */
export function runHashJob(job: HashJob, reader: FileReader): void {
  const table = new HashTable(job.memory);
  const limits = {
    deferFrom: job.deferLarge ? SMALL_FILE_BYTES : Infinity,
    onBytes: (count: number) => table.addBytes(count),
  };
  try {
    while (!table.isAborted() && table.bytesDone() < job.stopAtBytes) {
      const start = table.take(job.block);
      if (start >= job.files.length) return;
      for (const [offset, file] of job.files.slice(start, start + job.block).entries()) {
        const slot = job.slots[start + offset] ?? 0;
        const range = rangeOf(job, start + offset);
        const outcome = reader.read(file, range === undefined ? limits : { ...limits, range });
        if (outcome.kind === 'hashed') table.setHashed(slot, outcome.size, outcome.digest);
        else table.setDeferred(slot, outcome.size);
      }
    }
  } catch (thrown) {
    if (thrown === ABORTED) return;
    table.abort();
    throw thrown;
  }
}

function rangeOf({ ranges }: HashJob, position: number): ByteRange | undefined {
  if (ranges === undefined) return undefined;
  return { start: ranges[2 * position] ?? 0, end: ranges[2 * position + 1] ?? 0 };
}

/** Runs a job and says how it went; anything but an AppError is thrown and ends the worker. */
export function answerHashJob(job: HashJob, reader: FileReader): HashReply {
  try {
    runHashJob(job, reader);
    return { kind: 'finished' };
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    return { kind: 'failed', code: thrown.code, message: thrown.message, hint: thrown.hint };
  }
}

export function errorOfReply(reply: Extract<HashReply, { kind: 'failed' }>): AppError {
  return new AppError(reply.code, reply.message, reply.hint === undefined ? {} : { hint: reply.hint });
}
