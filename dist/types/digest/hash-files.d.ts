import type { Progress } from '../domain/ports.ts';
import type { ContentHash } from '../domain/serialization.ts';
import { type HashItem } from './hash-job.ts';
export interface HashFilesOptions {
    /** Most threads to use; default one per core. */
    readonly workers?: number;
    readonly progress?: Progress;
}
export interface HashItemsOptions extends HashFilesOptions {
    readonly hash: ContentHash;
}
export interface HashedItem {
    /** Of the file or of the piece, in bytes. */
    readonly size: number;
    /** Lower-case hex. */
    readonly digest: string;
}
export interface HashedFile {
    readonly size: number;
    /** Lower-case hex. */
    readonly sha256: string;
}
/** SHA-256 of many regular files, results in the order given; otherwise as `hashItems`. */
export declare function hashFiles(files: readonly string[], options?: HashFilesOptions): Promise<readonly HashedFile[]>;
/**
 * Digests of many regular files or pieces of them, results in the order given. Memory does not grow with file size. The
 * calling thread hashes small sets itself, otherwise it stays free. Errors: `changed-while-reading`, `unreadable`, each
 * naming the file; `internal` when a thread dies.
 */
export declare function hashItems(items: readonly HashItem[], options: HashItemsOptions): Promise<readonly HashedItem[]>;
