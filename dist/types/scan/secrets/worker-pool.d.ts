import type { BatchOptions, BatchResult } from './scan-batch.ts';
/**
 * Threads that scan batches. `add` hands over a batch; `finish` resolves when all are done and rejects with AppError
 * `internal` or `limit-exceeded` when a thread died. `close` ends the threads in any case.
 */
export interface WorkerPool {
    add(paths: readonly string[]): void;
    finish(): Promise<void>;
    close(): Promise<void>;
}
export declare function startWorkerPool(count: number, options: BatchOptions, onResult: (result: BatchResult) => void): WorkerPool;
