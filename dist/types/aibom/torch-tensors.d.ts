import { DtypeHistogram } from './element-count.ts';
import { type ElementType } from './dtype-names.ts';
import { type PickleValue, type PickleVisitor } from './pickle-values.ts';
export interface TorchStorage {
    readonly kind: 'storage';
    readonly key: string;
    readonly type: ElementType;
    readonly elements: bigint;
}
interface TorchTensor {
    readonly kind: 'tensor';
}
export type TorchMade = TorchStorage | TorchTensor;
type Value = PickleValue<TorchMade>;
/**
 * Counts the tensors that a torch pickle would rebuild (torch/_utils.py), by what it says about them; nothing is
 * rebuilt. Two tensors over the same part of the same storage are one: tied weights are not counted twice.
 */
export declare class TorchTensors implements PickleVisitor<TorchMade> {
    #private;
    readonly dtypes: DtypeHistogram;
    readonly storages: Map<string, TorchStorage>;
    tensors: number;
    /** The pickle rebuilds something in a way that is not followed, so the counts are a lower bound. */
    isPartial: boolean;
    persistent(id: Value): TorchMade | undefined;
    call(callee: string, args: readonly Value[]): TorchMade | undefined;
}
export {};
