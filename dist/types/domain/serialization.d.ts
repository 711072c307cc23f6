/** Hashes a model signature may use for its resources, by their OMS names; `blake2b` has 64 bytes (algorithm registry). */
export declare const CONTENT_HASHES: readonly ["sha256", "blake2b", "blake3"];
export type ContentHash = (typeof CONTENT_HASHES)[number];
/** Bytes of each digest. */
export declare const DIGEST_BYTES: Readonly<Record<ContentHash, number>>;
/** How a model becomes a list of digests (OMS v1.0 section 5.2): whole files, or pieces of `shardSize` bytes. */
export type Serialization = {
    readonly method: 'files';
    readonly hash: ContentHash;
} | {
    readonly method: 'shards';
    readonly hash: ContentHash;
    readonly shardSize: number;
};
/** The serialisation behind the model digest, the one identity of a model. */
export declare const MODEL_DIGEST_SERIALIZATION: Serialization;
/** Bytes; what `model_signing` takes by default. */
export declare const DEFAULT_SHARD_SIZE = 1000000000;
/** A half-open piece of a file, in bytes: `end` is the first byte that is not in it. */
export interface ByteRange {
    readonly start: number;
    readonly end: number;
}
/** One signed digest. `name` as OMS writes it: the path, or `path:start:end` for a shard. `digest`: lower-case hex. */
export interface ModelResource {
    readonly name: string;
    readonly path: string;
    readonly digest: string;
    readonly range?: ByteRange;
}
/**
 * What a model is under a serialisation. `resources`: in code-point order of `name`. `rootSha256`: SHA-256 over the raw
 * digests in that order, whatever the hash. `emptyFiles`: zero-byte files, which shards leave out and nobody signs.
 * The rest as in `Manifest`.
 */
export interface ModelContent {
    readonly root: string;
    readonly serialization: Serialization;
    readonly resources: readonly ModelResource[];
    /** Path of every file, in code-point order. */
    readonly files: readonly string[];
    readonly rootSha256: string;
    readonly totalBytes: number;
    readonly emptyFiles: readonly string[];
    readonly ignored: readonly string[];
    readonly allowSymlinks: boolean;
    readonly followedLinks?: readonly string[];
    readonly ignoreRules: readonly string[];
    readonly isSingleFile: boolean;
}
/** The pieces of a file of `size` bytes; none for an empty file (OMS v1.0 section 5.2.2). */
export declare function shardsOf(size: number, shardSize: number): ByteRange[];
export declare function shardName(path: string, { start, end }: ByteRange): string;
/** Takes a shard name apart, from the right: a file name may have colons itself. Undefined when it is not one. */
export declare function parseShardName(name: string): {
    readonly path: string;
    readonly range: ByteRange;
} | undefined;
/** Whether text is lower-case hex of the length that the hash has. */
export declare function isDigestOf(hash: ContentHash, text: string): boolean;
/** `files, sha256` or `shards of 1000000000 bytes, blake3`, for messages. */
export declare function describeSerialization(serialization: Serialization): string;
