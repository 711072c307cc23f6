/**
 * Writes one bundle so that a reader sees all of it or nothing, whenever the writer is killed: temporary name,
 * fsync, rename. The same bytes again are a no-op. Throws AppError `invalid-store` when the folder is something
 * else or the file is there with other content, `unreadable` when the file system refuses.
 */
export declare function writeBundleFile(folder: string, name: string, bytes: Uint8Array): Promise<void>;
