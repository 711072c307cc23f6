/** git-lfs docs/spec.md: a pointer is smaller than 1024 bytes and starts with its version line. */
export declare const MAX_LFS_POINTER_BYTES = 1024;
/** The version line, 64 digits and a size of one digit with the words before them. */
export declare const MIN_LFS_POINTER_BYTES = 120;
export interface LfsPointer {
    /** Lower-case hex SHA-256 of the file the pointer stands for. */
    readonly sha256: string;
    /** Bytes of that file. */
    readonly size: string;
}
/** The pointer that these bytes are; undefined when they are something else. */
export declare function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined;
