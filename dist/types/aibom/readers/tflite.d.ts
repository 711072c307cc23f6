import type { Reader } from '../reader.ts';
/**
 * TensorFlow Lite (tensorflow/lite schema.fbs, version 3): a FlatBuffer, read table by table. Parameters are the
 * elements of tensors whose buffer holds data.
 */
export declare const tfliteReader: Reader;
