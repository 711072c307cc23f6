import type { FilePort } from './file-port.ts';
export interface ZipEnd {
    readonly entries: number;
    /** Offset and bytes of the central directory. */
    readonly start: number;
    readonly size: number;
    /** To add to every offset in the directory: bytes that somebody put before the archive. */
    readonly shift: number;
    readonly problem: string | undefined;
}
/**
 * Finds the end record of a ZIP archive (APPNOTE 4.3.14 to 4.3.16). It has to end with the file: loaders that search
 * for it differ in which of two they take. Error: `malformed`.
 */
export declare function findZipEnd(file: FilePort): ZipEnd;
