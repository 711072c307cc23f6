import { parentPort } from 'node:worker_threads';
import { answerHashJob, type HashJob } from './hash-job.ts';
import { FileReader } from './read-file.ts';

// Entry of a worker thread: one reader for its life, one answer to each job.
const reader = new FileReader();
parentPort?.on('message', (job: HashJob) => {
  parentPort?.postMessage(answerHashJob(job, reader));
});
