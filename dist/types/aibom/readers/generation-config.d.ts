import type { Reader } from '../reader.ts';
/** `generation_config.json`: how the model is meant to be sampled. */
export declare const generationConfigReader: Reader;
