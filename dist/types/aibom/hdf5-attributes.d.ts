import type { Hdf5File } from './hdf5-file.ts';
import type { Hdf5Message } from './hdf5-messages.ts';
export interface Hdf5Type {
    readonly classNumber: number;
    /** Bytes of an element. */
    readonly size: number;
    readonly isSigned: boolean;
    /** A variable-length value that is text. */
    readonly isText: boolean;
}
/** Datatype message (specification IV.A.2.d), as far as a name is made of it. */
export declare function readHdf5Type(file: Hdf5File, at: number): Hdf5Type;
/** `F32`, `I64` …, in the spelling of safetensors. */
export declare function nameOfHdf5Type({ classNumber, size, isSigned }: Hdf5Type): string;
/** Dimensions of a dataspace message, version 1 or 2; none for a scalar. */
export declare function readHdf5Space(file: Hdf5File, at: number): readonly bigint[];
/** Text attributes of an object by name; others are left out, and it is told whether a text of more than 32 MiB was. */
export declare function readTextAttributes(file: Hdf5File, messages: readonly Hdf5Message[]): {
    readonly texts: ReadonlyMap<string, string>;
    readonly hasLongTexts: boolean;
};
