import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { AppError } from '../domain/errors.ts';
import type { StoredBundle } from '../domain/ports.ts';
import { rejectionOf, type JudgedBundle } from '../evidence/judge-bundle.ts';
import type { Helpers } from '../evidence/verify-evidence.ts';
import type { EvidenceAnswer, EvidenceJob, EvidenceTask } from './evidence-job.ts';

const MAX_WORKERS = 4;
/** Jobs a worker holds at once: the next one is there when the current one ends. */
const IN_FLIGHT = 2;
/** What a worker makes is garbage at once; a small nursery keeps its memory from growing to no use. */
const WORKER_LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Threads that judge bundles; undefined where there is no second processor. `close` in a `finally`. */
export function startEvidencePool(
  task: EvidenceTask,
  workers = Math.min(MAX_WORKERS, availableParallelism()),
): Helpers | undefined {
  if (workers < 2) return undefined;
  const threads = Array.from({ length: workers }, () => new Thread(task));
  return {
    atOnce: workers * IN_FLIGHT,
    async judge(bundles) {
      const [least] = threads.toSorted((a, b) => a.waiting - b.waiting);
      if (least === undefined) throw new TypeError('a pool has threads');
      const { read, unreadable } = readAll(bundles);
      const judged = (await least.run(read)).values();
      return bundles.map((stored) => unreadable.get(stored) ?? nextOf(judged));
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

function nextOf(judged: Iterator<JudgedBundle>): JudgedBundle {
  const next = judged.next();
  if (next.done === true) throw new AppError('internal', 'a thread left out a bundle');
  return next.value;
}

/** The bundles that can be read, and what becomes of the others. */
function readAll(bundles: readonly StoredBundle[]) {
  const unreadable = new Map<StoredBundle, JudgedBundle>();
  const read: EvidenceJob['bundles'][number][] = [];
  for (const stored of bundles) {
    try {
      const { name, sha256, bytes, isGivenAway } = stored;
      read.push({ name, sha256, bytes: isGivenAway === true ? bytes : Uint8Array.from(bytes) });
    } catch (thrown) {
      unreadable.set(stored, rejectionOf(stored, thrown));
    }
  }
  return { unreadable, read };
}

/** A worker, and who waits for its answers. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<readonly JudgedBundle[]>>();
  #jobs = 0;
  #problem: AppError | undefined;

  constructor(task: EvidenceTask) {
    const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
    const file = new URL(`./evidence-worker${extension}`, import.meta.url);
    this.#worker = new Worker(file, { workerData: task, resourceLimits: WORKER_LIMITS });
    this.#worker.on('message', ({ id, judged }: EvidenceAnswer) => {
      this.#waiting.get(id)?.resolve(judged);
      this.#waiting.delete(id);
    });
    this.#worker.on('error', (cause) => {
      const isMemory = (cause as { readonly code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      const how = isMemory ? 'ran out of memory' : 'failed in a thread';
      const code = isMemory ? 'limit-exceeded' : 'internal';
      this.#fail(new AppError(code, `verifying the evidence ${how}`, { cause }));
    });
    this.#worker.on('exit', (code) => {
      this.#fail(new AppError('internal', `a thread that verified evidence ended with code ${String(code)}`));
    });
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  run(bundles: EvidenceJob['bundles']): Promise<readonly JudgedBundle[]> {
    if (this.#problem !== undefined) return Promise.reject(this.#problem);
    const answer = Promise.withResolvers<readonly JudgedBundle[]>();
    this.#jobs += 1;
    this.#waiting.set(this.#jobs, answer);
    const job: EvidenceJob = { id: this.#jobs, bundles };
    // Given away, not copied: so much memory would make this thread look for garbage all the time.
    this.#worker.postMessage(job, [...new Set(bundles.map(({ bytes }) => bytes.buffer as ArrayBuffer))]);
    return answer.promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(problem: AppError): void {
    this.#problem ??= problem;
    for (const answer of this.#waiting.values()) answer.reject(this.#problem);
    this.#waiting.clear();
  }
}
