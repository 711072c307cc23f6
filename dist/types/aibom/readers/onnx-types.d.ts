/** ONNX `TensorProto.DataType` (onnx.proto): name and bits of one element; 0 bits = no fixed size. */
export declare const ONNX_TYPES: ReadonlyMap<number, readonly [name: string, bits: number]>;
export declare function onnxTypeName(type: number): string;
