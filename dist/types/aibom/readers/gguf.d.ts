import type { Reader } from '../reader.ts';
/** GGUF 1 to 3 (ggml docs/gguf.md): metadata as declared, tensors, parameters and types as observed. */
export declare const ggufReader: Reader;
