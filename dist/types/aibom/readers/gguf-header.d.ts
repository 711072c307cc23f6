import { DtypeHistogram } from '../element-count.ts';
import type { FilePort } from '../file-port.ts';
import { type GgufValue } from './gguf-values.ts';
export interface GgufHeader {
    readonly version: number;
    readonly values: ReadonlyMap<string, GgufValue>;
    readonly tensors: number;
    readonly dtypes: DtypeHistogram;
    readonly alignment: number;
    /** What does not fit between tensor table and file; undefined when all fits. */
    readonly problem: string | undefined;
}
/**
 * Reads the header of GGUF version 1 to 3, little-endian (ggml docs/gguf.md; version 1 had 32-bit counts). Every count and length is compared with
 * the bytes that are left before it is used; arrays are walked, not kept. Errors: `malformed`, `limit-exceeded`.
 */
export declare function readGgufHeader(file: FilePort): GgufHeader;
