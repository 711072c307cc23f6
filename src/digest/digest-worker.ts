import { parentPort } from 'node:worker_threads';
import { loadContentHasher } from './content-hasher.ts';
import { answerHashJob, type HashJob } from './hash-job.ts';
import { FileReader } from './read-file.ts';

// Entry of a worker thread: one answer to each job. A pool has jobs of one hash, so its reader serves them all.
let reader: FileReader | undefined;

async function answer(job: HashJob): Promise<void> {
  reader ??= new FileReader(await loadContentHasher(job.hash));
  parentPort?.postMessage(answerHashJob(job, reader));
}

parentPort?.on('message', (job: HashJob) => void answer(job));
