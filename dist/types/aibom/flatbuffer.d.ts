import type { RandomAccess } from './random-access.ts';
/** A table of a FlatBuffer (flatbuffers docs, "FlatBuffers internals"): fields by their index in the schema. */
export declare class FlatTable {
    #private;
    constructor(data: RandomAccess, at: number);
    int8(index: number, fallback: number): number;
    u32(index: number, fallback: number): number;
    u64(index: number): bigint;
    text(index: number): string | undefined;
    table(index: number): FlatTable | undefined;
    /** Offsets of the tables of a vector. A table is opened when it is looked at. */
    tables(index: number): readonly (() => FlatTable)[];
    int32s(index: number, max: number): readonly number[];
    /** Bytes of a vector of bytes; undefined when the field is not there. */
    byteLength(index: number): number | undefined;
}
