import type { Reader } from '../reader.ts';
/** Ollama's `Modelfile` (docs/modelfile.md): where the model comes from, how it is prompted and sampled. */
export declare const modelfileReader: Reader;
