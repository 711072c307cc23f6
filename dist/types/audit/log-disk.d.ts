/**
 * Port: the file operations a log is written with, so that a test can stop after each one. Every call is complete when
 * it returns: bytes of `write` and `append` are on stable storage, names only after `syncFolder`.
 */
export interface LogDisk {
    /** The bytes of a regular file, undefined when there is none. AppError `limit-exceeded`, `unreadable`. */
    read(file: string, maxBytes: number): Promise<Buffer | undefined>;
    /** Creates or replaces a file's bytes and syncs them. */
    write(file: string, data: Uint8Array): Promise<void>;
    /** Adds bytes behind `size`, the file's present length, and syncs them. */
    append(file: string, data: Uint8Array, size: number): Promise<void>;
    rename(from: string, to: string): Promise<void>;
    /** Makes the names in a folder durable. */
    syncFolder(folder: string): Promise<void>;
    /** Creates a folder with its parents, durably. */
    makeFolder(folder: string): Promise<void>;
    /** Removes a file or a folder with all in it; nothing there is fine. */
    remove(target: string): Promise<void>;
    /** Names in a folder, sorted; empty when there is none. */
    list(folder: string): Promise<string[]>;
}
/** A log directory on a disk. */
export interface LogFolder {
    readonly directory: string;
    readonly disk: LogDisk;
}
/** The real disk. */
export declare const logDisk: LogDisk;
/** Writes a file so that it has its old bytes or the new ones after a crash at any moment: temporary file, rename. The caller syncs the folder. */
export declare function replaceFile(disk: LogDisk, file: string, data: Uint8Array): Promise<void>;
/** `code` of an error from Node; `instanceof` is not reliable across realms. */
export declare function codeOf(thrown: unknown): string | undefined;
