import { type FilePort } from './file-port.ts';
export declare const ZIP_STORED = 0;
export declare const ZIP_DEFLATED = 8;
export interface ZipEntry {
    readonly name: string;
    readonly method: number;
    readonly flags: number;
    readonly crc: number;
    /** Bytes in the archive and after unpacking, as the directory says. */
    readonly packed: number;
    readonly size: number;
    /** Offset of the local header in the file. */
    readonly offset: number;
}
export interface ZipDirectory {
    readonly entries: readonly ZipEntry[];
    /** What lets two readers see two archives: doubled, climbing, encrypted or overlapping entries, bytes around. */
    readonly problem: string | undefined;
}
export declare function isZip(file: FilePort): boolean;
/**
 * The central directory of a ZIP or ZIP64 archive (PKWARE APPNOTE 6.3.10, 4.3 and 4.5.3); nothing is unpacked. Errors:
 * `malformed`, `limit-exceeded`.
 */
export declare function readZipDirectory(file: FilePort): ZipDirectory;
/** Random access to a stored entry; a deflated one is unpacked, up to `maxBytes`. Errors: `malformed`, `limit-exceeded`. */
export declare function openZipEntry(file: FilePort, entry: ZipEntry, maxBytes: number): FilePort;
/** An entry unpacked, with its length and CRC-32 checked. Errors: `malformed`, `limit-exceeded` (before unpacking). */
export declare function readZipEntry(file: FilePort, entry: ZipEntry, maxBytes: number): Buffer;
/** The first bytes of an entry, as many as its first 8 KiB in the archive give. */
export declare function readZipPrefix(file: FilePort, entry: ZipEntry): Buffer;
