import type { KnownDigest } from './digest-incremental.ts';
import { type ListModelOptions } from './list-model.ts';
/** Longest list of digests that is read. */
export declare const MAX_LIST_BYTES: number;
/** Digests of the content that Git LFS pointers in a model stand for: a checkout without the content can be signed. */
export declare function readLfsPointers(root: string, options?: ListModelOptions): Map<string, KnownDigest>;
/**
 * Digests that the Hugging Face client noted when it downloaded into a folder (`.cache/huggingface/download`): the etag
 * of a large file is its SHA-256. Only for files that have not changed since: the client's own rule, by time.
 */
export declare function readHuggingFaceMetadata(root: string): Map<string, KnownDigest>;
/**
 * In a snapshot of the Hugging Face cache: large files are links to blobs that are called by their SHA-256. Empty for a
 * model elsewhere.
 */
export declare function readHuggingFaceBlobs(root: string, options: ListModelOptions): Map<string, KnownDigest>;
/**
 * Digests from a list as `sha256sum` writes it (`<hex>  <path>`), paths relative to `root`, the folder of the model. A
 * line of another form is an error: a typing error must not turn into a file that is read after all, or into one that is
 * not. Sizes are those of the files. Errors: `malformed`, `not-found` (a listed file), `limit-exceeded`.
 */
export declare function readDigestList(text: string, root: string): Map<string, KnownDigest>;
