import { WireReader, type WireField } from '../protobuf-wire.ts';
import type { Reader } from '../reader.ts';
/**
 * `saved_model.pb` of TensorFlow (saved_model.proto, meta_graph.proto): tags, version, signatures. The graph itself is
 * skipped; the variables are counted by their own index (`variables/variables.index`).
 */
export declare const savedModelReader: Reader;
/** TensorShapeProto{dim = 2 {size = 1}}; an unknown size is -1. */
export declare function readShape(wire: WireReader, message: WireField): readonly string[];
