import { AppError, isAppError, type ErrorCode } from '../domain/errors.ts';
import { HashTable, type HashTableMemory } from './hash-table.ts';
import { ABORTED, SMALL_FILE_BYTES, type FileReader } from './read-file.ts';

/** One pass over some files of a table. `files[i]` is hashed into slot `slots[i]`; threads take `block` of them at a time. */
export interface HashJob {
  readonly files: readonly string[];
  readonly slots: Uint32Array;
  readonly block: number;
  /** Leave files of 1 MiB and more for a later pass, which knows their sizes and takes the largest first. */
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
        const outcome = reader.read(file, limits);
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
