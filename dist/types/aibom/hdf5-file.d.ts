import { type Hdf5Message } from './hdf5-messages.ts';
import type { FilePort } from './file-port.ts';
import { RandomAccess } from './random-access.ts';
/** One link of a group: name and address of the object header it leads to; none when that is in another file. */
export interface Hdf5Link {
    readonly name: string;
    readonly address: number | undefined;
}
/**
 * Reads object headers, attributes and links of an HDF5 file (HDF5 File Format Specification 3.0): superblock 0 to 3,
 * headers 1 and 2, groups by symbol table or compact links. Data is never read. Errors: `malformed`, `limit-exceeded`.
 */
export declare class Hdf5File {
    #private;
    readonly data: RandomAccess;
    readonly version: number;
    readonly root: number;
    constructor(file: FilePort);
    /** A file address as an offset in the file. */
    address(at: number): number;
    length(at: number): number;
    get offsetBytes(): number;
    get lengthBytes(): number;
    messages(address: number): readonly Hdf5Message[];
    /** Links of a group by its messages. `undefined` when they are stored in a way that is not followed (dense). */
    links(messages: readonly Hdf5Message[]): readonly Hdf5Link[] | undefined;
    /** Attribute info message: flags, [maximum creation index], fractal heap address. Such attributes are not followed. */
    hasDenseAttributes(messages: readonly Hdf5Message[]): boolean;
}
