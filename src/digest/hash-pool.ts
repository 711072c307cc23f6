import { Worker } from 'node:worker_threads';
import { AppError, messageOf } from '../domain/errors.ts';
import { errorOfReply, type HashJob, type HashReply } from './hash-job.ts';
import { HashTable } from './hash-table.ts';

const EXTENSION = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const WORKER_FILE = './digest-worker' + EXTENSION;
/** What a worker makes is garbage at once; a small nursery keeps its memory from growing to no use. */
const WORKER_LIMITS = { maxYoungGenerationSizeMb: 2 };

/** Worker threads that stay for several jobs. `close` in a `finally`: an open pool keeps the process alive. */
export class HashPool {
  readonly #workers: Worker[] = [];

  /**
   * Runs one job on `threads` workers, starting those that are missing. The first failure, also the death of a worker,
   * stops the others and is thrown.
   */
  async run(job: HashJob, threads: number): Promise<void> {
    while (this.#workers.length < threads) {
      this.#workers.push(
        new Worker(new URL(WORKER_FILE, import.meta.url), { resourceLimits: WORKER_LIMITS }),
      );
    }
    const table = new HashTable(job.memory);
    table.rewind();
    const answers = this.#workers.slice(0, threads).map((worker) => ask(worker, job));
    for (const answer of answers)
      answer.catch(() => {
        table.abort();
      });
    // All, not the first: no thread may still write to the table when its results are read.
    const settled = await Promise.allSettled(answers);
    for (const result of settled) if (result.status === 'rejected') throw result.reason;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, job: HashJob): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      outcome();
    };
    const onMessage = (reply: HashReply): void => {
      settle(() => {
        if (reply.kind === 'finished') resolve();
        else reject(errorOfReply(reply));
      });
    };
    const onError = (cause: unknown): void => {
      settle(() => {
        reject(died(messageOf(cause), cause));
      });
    };
    const onExit = (code: number): void => {
      settle(() => {
        reject(died(`exit code ${String(code)}`));
      });
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

function died(how: string, cause?: unknown): AppError {
  return new AppError(
    'internal',
    `a hashing thread ended early: ${how}`,
    cause === undefined ? {} : { cause },
  );
}
