import { type TextEncoding } from './text-encoding.ts';
/** Gives bytes of UTF-8 text (or of a binary file) piece by piece. */
export interface ByteSource {
    /** Writes at least one byte into `target` from `offset` on and returns how many; 0 at the end. */
    read(target: Buffer, offset: number): number;
}
/** The rest of an open file, from where its descriptor stands; `total` tells how many bytes came. */
export declare function fileSource(descriptor: number): ByteSource & {
    readonly total: () => number;
};
/** One source after the other. */
export declare function concatSources(first: ByteSource, second: ByteSource): ByteSource;
export declare const EMPTY_SOURCE: ByteSource;
export declare function bytesSource(bytes: Buffer): ByteSource;
/** The same text in UTF-8. */
export declare function transcodingSource(source: ByteSource, encoding: Exclude<TextEncoding, 'binary' | 'utf-8'>): ByteSource;
