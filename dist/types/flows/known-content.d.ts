import type { KnownDigest } from '../digest/digest-incremental.ts';
import type { ListModelOptions } from '../digest/list-model.ts';
import type { FlowContext } from './context.ts';
/**
 * Digests that somebody else vouches for, by path. `sources`: `lfs` (pointers in the place of files), `huggingface` (its
 * cache, or the notes of its client), `oci://REFERENCE` (layers of a model in a registry), else a file as `sha256sum`
 * writes it. Errors: those of the sources; `content-mismatch` when two of them disagree about a file.
 */
export declare function readKnownDigests(sources: readonly string[], model: {
    readonly root: string;
    readonly listing: ListModelOptions;
}, context: FlowContext): Promise<ReadonlyMap<string, KnownDigest>>;
