import { DtypeHistogram } from '../element-count.ts';
import { FactCollector } from '../fact-collector.ts';
import type { FilePort } from '../file-port.ts';
import { Hdf5File } from '../hdf5-file.ts';
import type { Reader } from '../reader.ts';
export interface Hdf5Counts {
    readonly tensors: number;
    readonly dtypes: DtypeHistogram;
    /** Some group was stored in a way that is not followed. */
    readonly isPartial: boolean;
    readonly file: Hdf5File;
    readonly attributes: ReadonlyMap<string, string>;
    /** The root has more attributes, stored in a way that is not followed. */
    readonly hasMoreAttributes: boolean;
}
/** HDF5 weights: Keras before version 3, and others. Attributes of the root and the shapes of all data sets. */
export declare const hdf5Reader: Reader;
export declare function addHdf5Counts(found: FactCollector, counts: Hdf5Counts): void;
/** Walks all groups; an object that several links lead to is counted once. */
export declare function readHdf5(port: FilePort): Hdf5Counts;
