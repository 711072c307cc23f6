import type { Reader } from '../reader.ts';
/** `adapter_config.json` of PEFT: the base model that the adapter needs at run time, and how it was tuned. */
export declare const adapterConfigReader: Reader;
