import type { Reader } from '../reader.ts';
/**
 * `*.pdiparams` of PaddlePaddle: tensors one after the other, each with a version, its levels of detail, a length and a
 * `TensorDesc`, and the data (paddle/phi/core/framework/dense_tensor_serialize.cc). There are no names in it.
 */
export declare const paddleParametersReader: Reader;
