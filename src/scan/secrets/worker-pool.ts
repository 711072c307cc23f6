import { Worker } from 'node:worker_threads';
import { AppError } from '../../domain/errors.ts';
import type { BatchOptions, BatchResult } from './scan-batch.ts';

/** Batches a worker holds at once: the next one is there when the current one ends. */
const IN_FLIGHT = 2;

/**
 * Threads that scan batches. `add` hands over a batch; `finish` resolves when all are done and rejects with AppError
 * `internal` or `limit-exceeded` when a thread died. `close` ends the threads in any case.
 */
export interface WorkerPool {
  add(paths: readonly string[]): void;
  finish(): Promise<void>;
  close(): Promise<void>;
}

interface Slot {
  readonly worker: Worker;
  running: number;
}

export function startWorkerPool(
  count: number,
  options: BatchOptions,
  onResult: (result: BatchResult) => void,
): WorkerPool {
  const queue: (readonly string[])[] = [];
  const { promise: finished, resolve, reject } = Promise.withResolvers<undefined>();
  finished.catch(() => undefined); // reported by finish()
  let isLast = false;
  const slots: Slot[] = Array.from({ length: count }, () => ({ worker: startWorker(options), running: 0 }));

  const feed = (): void => {
    for (let depth = 1; depth <= IN_FLIGHT; depth += 1) {
      for (const slot of slots) {
        if (slot.running >= depth) continue;
        const batch = queue.shift();
        if (batch === undefined) break;
        slot.running += 1;
        slot.worker.postMessage(batch);
      }
    }
    if (isLast && queue.length === 0 && slots.every((slot) => slot.running === 0)) resolve(undefined);
  };
  for (const slot of slots) {
    slot.worker.on('message', (result: BatchResult) => {
      slot.running -= 1;
      onResult(result);
      feed();
    });
    slot.worker.on('error', (cause) => {
      const isMemory = (cause as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      const message = isMemory ? 'secret scan ran out of memory' : 'secret scan failed in a worker thread';
      reject(new AppError(isMemory ? 'limit-exceeded' : 'internal', message, { cause }));
    });
    slot.worker.on('exit', (code) => {
      reject(new AppError('internal', `secret scan worker thread ended with code ${String(code)}`));
    });
  }
  return {
    add(paths) {
      queue.push(paths);
      feed();
    },
    finish() {
      isLast = true;
      feed();
      return finished;
    },
    async close() {
      await Promise.all(slots.map((slot) => slot.worker.terminate()));
    },
  };
}

function startWorker(options: BatchOptions): Worker {
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return new Worker(new URL(`./secrets-worker${extension}`, import.meta.url), { workerData: options });
}
