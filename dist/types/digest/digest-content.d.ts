import type { Progress } from '../domain/ports.ts';
import { type ModelContent, type Serialization } from '../domain/serialization.ts';
import { type ListModelOptions } from './list-model.ts';
export interface DigestContentOptions extends ListModelOptions {
    readonly serialization: Serialization;
    /** Most threads; default one per core. */
    readonly workers?: number;
    readonly progress?: Progress;
}
/**
 * The model under any OMS serialisation: whole files or shards, SHA-256, BLAKE2b or BLAKE3. Each piece of a file is
 * hashed by whichever thread is free, so one large file uses every core. A model that changes meanwhile has no digest.
 * Errors as `listModel`, and `invalid-input` for a shard size out of range, `limit-exceeded` for too many pieces.
 */
export declare function digestContent(root: string, options: DigestContentOptions): Promise<ModelContent>;
