/** How the bytes of a file become text. `binary`: they do not. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'binary';
export interface DetectedEncoding {
    readonly encoding: TextEncoding;
    /** Bytes of the byte order mark. */
    readonly markLength: number;
}
/**
 * Encoding by byte order mark, else by where the NULs are: text in UTF-16 or UTF-32 without a mark has them at every
 * second place or at three of four. Anything else with a NUL near its start is binary; the rest is read as UTF-8 (or
 * an ASCII superset, which is enough for what is searched).
 */
export declare function detectEncoding(bytes: Uint8Array, length: number): DetectedEncoding;
/** Turns chunks of one encoding into text; a character cut by a chunk border is kept for the next chunk. */
export declare function createDecoder(encoding: Exclude<TextEncoding, 'binary' | 'utf-8'>): (chunk: Uint8Array, last: boolean) => string;
