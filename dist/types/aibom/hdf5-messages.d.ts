import type { RandomAccess } from './random-access.ts';
/** A header message: type (specification IV.A.2) and where its body lies. */
export interface Hdf5Message {
    readonly type: number;
    readonly at: number;
    readonly size: number;
}
/** What the parser needs of the file: its bytes, and how the superblock writes addresses and lengths. */
interface Hdf5Source {
    readonly data: RandomAccess;
    address(at: number): number;
    length(at: number): number;
    readonly offsetBytes: number;
}
/** All messages of an object header, version 1 or 2, with its continuations. */
export declare function parseHdf5Messages(file: Hdf5Source, address: number): readonly Hdf5Message[];
export {};
