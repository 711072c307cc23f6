import type { Helpers } from '../evidence/verify-evidence.ts';
import type { EvidenceTask } from './evidence-job.ts';
/** Threads that judge bundles; undefined where there is no second processor. `close` in a `finally`. */
export declare function startEvidencePool(task: EvidenceTask, workers?: number): Helpers | undefined;
