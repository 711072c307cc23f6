import type { Reader } from '../reader.ts';
/**
 * safetensors: u64 N, N bytes of JSON, data (huggingface/safetensors README, "Format"). Facts: tensors, parameters and
 * types, exact; `__metadata__` as declared. Parameters are stated only when header and bytes agree: a header alone can
 * claim any number.
 */
export declare const safetensorsReader: Reader;
