import type { Reader } from '../reader.ts';
/**
 * ONNX ModelProto (onnx/onnx.proto), by an own reader that skips weights unread. Parameters are the elements of all
 * tensors stored with the model: initialisers and the constants of nodes, where some exporters keep every weight.
 */
export declare const onnxReader: Reader;
