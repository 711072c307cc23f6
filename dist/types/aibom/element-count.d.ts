/** Product of dimensions; exact, 1 for a scalar. */
export declare function elementsOf(dimensions: readonly (number | bigint)[]): bigint;
/** Counts elements by data type, cheaply for many small counts. */
export declare class DtypeHistogram {
    #private;
    add(dtype: string, elements: bigint): void;
    get total(): bigint;
    /** Sorted by name; empty when nothing was added. */
    entries(): readonly {
        readonly dtype: string;
        readonly elements: bigint;
    }[];
}
