import { DtypeHistogram } from '../element-count.ts';
import type { TensorPort } from '../facts.ts';
import { type WireField, type WireReader } from '../protobuf-wire.ts';
/** What the walk through a graph, its nodes and their inner graphs finds. */
export declare class OnnxGraphWalk {
    #private;
    readonly dtypes: DtypeHistogram;
    readonly inputs: TensorPort[];
    readonly outputs: TensorPort[];
    /** Location as written → largest end of a tensor in it. */
    readonly external: Map<string, number>;
    name: string;
    nodes: number;
    tensors: number;
    initializerElements: bigint;
    constantElements: bigint;
    /** First tensor whose embedded bytes do not match its shape. */
    wrongSize: string | undefined;
    constructor(wire: WireReader);
    /** The main graph: inputs that an initialiser fills are not inputs (IR before version 4 listed both). */
    walkMain(message: WireField): void;
    /** FunctionProto: nodes and default attributes. */
    walkFunction(message: WireField): void;
    /** TrainingInfoProto: two graphs. */
    walkTraining(message: WireField): void;
}
