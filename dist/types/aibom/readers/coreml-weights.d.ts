import type { Reader } from '../reader.ts';
/** `weights/weight.bin` of a CoreML package: a count, then a record and its data for each blob. */
export declare const coremlWeightsReader: Reader;
