import type { Reader } from '../reader.ts';
/** `.keras` of Keras 3: a ZIP of `metadata.json`, `config.json` and `model.weights.h5` (keras/saving/saving_lib.py). */
export declare const kerasReader: Reader;
