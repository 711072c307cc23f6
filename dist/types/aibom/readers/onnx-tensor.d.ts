import { type WireField, type WireReader } from '../protobuf-wire.ts';
/** What is known of a TensorProto without its values. */
export interface OnnxTensor {
    readonly name: string;
    readonly dtype: string;
    readonly elements: bigint;
    /** Where the values lie, when not in this file. */
    readonly external: OnnxExternal | undefined;
    /** The embedded bytes are not as many as type and shape need. */
    readonly hasWrongSize: boolean;
}
export interface OnnxExternal {
    /** As written; empty when the tensor claims external data and names none. */
    readonly location: string;
    /** End of the tensor in that file, in bytes. */
    readonly end: number;
}
/** Reads one TensorProto (onnx.proto); values are skipped unread. */
export declare function readTensor(wire: WireReader, message: WireField): OnnxTensor;
/** A `StringStringEntryProto`; the last one of a key wins, as in the reference implementation. */
export declare function readEntry(wire: WireReader, message: WireField, into: Map<string, string>): void;
/** `name: dtype[dimensions]` of a ValueInfoProto; what is not a tensor is named by its kind. */
export declare function readValueInfo(wire: WireReader, message: WireField): {
    readonly name: string;
    readonly type: string;
};
