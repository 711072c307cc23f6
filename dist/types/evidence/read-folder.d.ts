import type { StoreListing } from '../domain/ports.ts';
/** What may still be read; shared by the folders of one listing. */
export interface ReadBudget {
    files: number;
    bytes: number;
    /** Bytes that may stay in memory; what comes after is read again when it is asked for. */
    kept: number;
}
/** Throws AppError `not-found` or `invalid-store` unless the store is a folder (a link to one is fine). */
export declare function requireStoreFolder(directory: string): void;
/**
 * Reads the bundle files of one subject, sorted by name. What is not a plain file of the right name and size is
 * reported, never read; a folder that is missing is empty.
 */
export declare function readSubjectFolder(directory: string, folder: string, budget: ReadBudget): StoreListing;
