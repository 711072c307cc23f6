import { type HashJob } from './hash-job.ts';
/** Worker threads that stay for several jobs. `close` in a `finally`: an open pool keeps the process alive. */
export declare class HashPool {
    #private;
    /**
     * Runs one job on `threads` workers, starting those that are missing. The first failure, also the death of a worker,
     * stops the others and is thrown.
     */
    run(job: HashJob, threads: number): Promise<void>;
    close(): Promise<void>;
}
