import type { ElementType } from '../dtype-names.ts';
import { type WireReader } from '../protobuf-wire.ts';
/** Type and dimensions of a tensor; -1 stands for a dimension that is not known. */
export interface PaddleTensor {
    readonly type: ElementType;
    readonly dimensions: readonly bigint[];
}
/** `VarType.TensorDesc` of framework.proto, which ends at `end`. */
export declare function readPaddleTensor(wire: WireReader, end: number): PaddleTensor;
