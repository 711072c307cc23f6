/** Hashes a model signature may use for its resources, by their OMS names; `blake2b` has 64 bytes (algorithm registry). */
export const CONTENT_HASHES = ['sha256', 'blake2b', 'blake3'] as const;
export type ContentHash = (typeof CONTENT_HASHES)[number];

/** Bytes of each digest. */
export const DIGEST_BYTES: Readonly<Record<ContentHash, number>> = { sha256: 32, blake2b: 64, blake3: 32 };

/** How a model becomes a list of digests (OMS v1.0 section 5.2): whole files, or pieces of `shardSize` bytes. */
export type Serialization =
  | { readonly method: 'files'; readonly hash: ContentHash }
  | { readonly method: 'shards'; readonly hash: ContentHash; readonly shardSize: number };

/** The serialisation behind the model digest, the one identity of a model. */
export const MODEL_DIGEST_SERIALIZATION: Serialization = { method: 'files', hash: 'sha256' };

/** Bytes; what `model_signing` takes by default. */
export const DEFAULT_SHARD_SIZE = 1_000_000_000;

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
export function shardsOf(size: number, shardSize: number): ByteRange[] {
  const ranges: ByteRange[] = [];
  for (let start = 0; start < size; start += shardSize) {
    ranges.push({ start, end: Math.min(start + shardSize, size) });
  }
  return ranges;
}

export function shardName(path: string, { start, end }: ByteRange): string {
  return `${path}:${String(start)}:${String(end)}`;
}

/** Takes a shard name apart, from the right: a file name may have colons itself. Undefined when it is not one. */
export function parseShardName(
  name: string,
): { readonly path: string; readonly range: ByteRange } | undefined {
  const match = /^(.+):(0|[1-9]\d{0,15}):([1-9]\d{0,15})$/su.exec(name);
  if (match === null) return undefined;
  const range = { start: Number(match[2]), end: Number(match[3]) };
  const isSafe = Number.isSafeInteger(range.start) && Number.isSafeInteger(range.end);
  return isSafe && range.start < range.end ? { path: match[1] ?? '', range } : undefined;
}

/** Whether text is lower-case hex of the length that the hash has. */
export function isDigestOf(hash: ContentHash, text: string): boolean {
  return text.length === DIGEST_BYTES[hash] * 2 && /^[0-9a-f]+$/.test(text);
}

/** `files, sha256` or `shards of 1000000000 bytes, blake3`, for messages. */
export function describeSerialization(serialization: Serialization): string {
  if (serialization.method === 'files') return `files, ${serialization.hash}`;
  return `shards of ${String(serialization.shardSize)} bytes, ${serialization.hash}`;
}
