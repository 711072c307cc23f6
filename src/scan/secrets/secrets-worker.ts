import { parentPort, workerData } from 'node:worker_threads';
import { type BatchOptions, createBatchScanner } from './scan-batch.ts';

/** Worker thread: gets lists of paths, answers each with a BatchResult. */
const scanBatch = createBatchScanner(workerData as BatchOptions);
parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(scanBatch(paths));
});
