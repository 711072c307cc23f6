import type { Reader } from '../reader.ts';
/**
 * `model.safetensors.index.json` and `pytorch_model.bin.index.json` of the Hub: `weight_map` from tensor to shard
 * (huggingface_hub, `serialization`).
 */
export declare const safetensorsIndexReader: Reader;
