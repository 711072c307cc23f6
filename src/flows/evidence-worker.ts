import { parentPort, workerData } from 'node:worker_threads';
import { openEvidenceTask, type EvidenceJob, type EvidenceTask } from './evidence-job.ts';

// Entry of a worker thread: one answer to each job.
const task = openEvidenceTask(workerData as EvidenceTask);

async function answer(job: EvidenceJob): Promise<void> {
  const judge = await task;
  parentPort?.postMessage(await judge(job));
}

parentPort?.on('message', (job: EvidenceJob) => void answer(job));
