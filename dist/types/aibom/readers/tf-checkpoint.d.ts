import type { Reader } from '../reader.ts';
/**
 * Index of a TensorFlow checkpoint (tensor_bundle.proto in a table file): names, types and shapes of all variables, and
 * which data files hold them.
 */
export declare const tfCheckpointReader: Reader;
