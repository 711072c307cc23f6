import type { Reader } from '../reader.ts';
/** `config.json` of transformers: architecture, sizes, quantisation; all of it declared, none of it checked by bytes. */
export declare const configJsonReader: Reader;
