/** Default of the longest wait for another writer, in milliseconds. */
export declare const LOCK_TIMEOUT_MS = 30000;
/** Proof of being the only writer of a directory. */
export interface WriterLock {
    /** Throws AppError `tool-failed` when the lock was taken away (this process was stopped for over a minute on a shared disk). */
    assertHeld(): Promise<void>;
    release(): Promise<void>;
}
/**
 * Takes the lock of a log directory. The lock is a file that only one process can create (a hard link to a file that is
 * already complete); the lock of a process that ended is removed by exactly one of those who wait, at once on the same
 * machine, after a minute without a sign of life on another. Throws AppError `timeout` (somebody writes all the time),
 * `missing-permission`, `tool-failed`.
 */
export declare function lockDirectory(directory: string, timeoutMs?: number): Promise<WriterLock>;
/** As `lockDirectory`, with the lock file itself named: for something else than a log that one process may change. */
export declare function lockByFile(file: string, timeoutMs?: number): Promise<WriterLock>;
/**
 * Removes what killed writers left beside the lock: files of ended processes at once, those without content (killed
 * before it was written) after a minute. Only the holder of the lock calls this.
 */
export declare function sweepLockFiles(directory: string): Promise<void>;
