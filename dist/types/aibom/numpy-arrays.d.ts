import type { ByteCursor } from './byte-cursor.ts';
import { type ElementType } from './dtype-names.ts';
import { DtypeHistogram } from './element-count.ts';
import { type PickleValue, type PickleVisitor } from './pickle-values.ts';
export type NumpyMade = {
    readonly kind: 'dtype';
    readonly type: ElementType;
} | {
    readonly kind: 'array';
};
type Value = PickleValue<NumpyMade>;
/** Counts numpy arrays in a pickle (numpy `ndarray.__reduce__`, joblib `NumpyArrayWrapper`) without making any. */
export declare class NumpyArrays implements PickleVisitor<NumpyMade> {
    #private;
    readonly dtypes: DtypeHistogram;
    count: number;
    /** Some array could not be counted. */
    isPartial: boolean;
    constructor(cursor: ByteCursor);
    call(callee: string, args: readonly Value[]): NumpyMade | undefined;
    built(target: Value, state: Value): void;
}
export {};
