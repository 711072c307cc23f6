export interface ReadOptions {
    /** Longest accepted file in bytes. */
    readonly maxBytes: number;
    /** What is read, for messages: "policy", "public key". */
    readonly what: string;
}
export interface WriteOptions {
    /** Permission bits of a new file; default 0o644. */
    readonly mode?: number;
    /** Refuse to replace an existing file. */
    readonly exclusive?: boolean;
}
/**
 * Reads a regular file of at most `maxBytes`. Errors: `not-found`, `invalid-input` (a folder, a device),
 * `limit-exceeded`, `unreadable`. The bound holds for what is read, not only for what the file said about its size.
 * The thread waits meanwhile: for files of this kind that is shorter than handing them to another and back.
 */
export declare function readBounded(file: string, options: ReadOptions): Promise<Buffer>;
/** As `readBounded`, decoded; `malformed` when the bytes are not UTF-8. A byte order mark stays for the parser to refuse. */
export declare function readText(file: string, options: ReadOptions): Promise<string>;
/**
 * Writes a file so that a reader sees the old bytes or the new ones, never a part: temporary file beside it, fsync,
 * rename (or hard link, when it must not replace one), fsync of the folder. Missing parent folders are made.
 * Errors: `invalid-input` (exists, is a folder), `missing-permission`, `tool-failed` (disk full and the like).
 */
export declare function writeAtomically(file: string, data: Uint8Array | string, options?: WriteOptions): Promise<void>;
/**
 * Reads a PEM private key. Outside CI a key that group or others can read is refused (`invalid-key`), as ssh does;
 * on a CI runner the file was just written from a secret by a step whose umask nobody chose.
 */
export declare function readPrivateKey(file: string, options: {
    readonly inCi: boolean;
}): Promise<string>;
/** Whether a path exists; what cannot be looked at is an error (`unreadable`), not "no". */
export declare function pathKind(target: string): Promise<PathKind>;
export type PathKind = 'file' | 'folder' | 'other' | 'missing';
/** `code` of an error from Node; `instanceof` is not reliable across realms. */
export declare function codeOf(thrown: unknown): string | undefined;
