import type { Serialization } from '../domain/serialization.ts';
/** What an OMS signature says about a model, checked against itself. */
export interface ModelPayload {
    /** The signer's name for the model, for people; undefined in v0.2, which has none. */
    readonly name: string | undefined;
    /**
     * SHA-256 over the raw digests in the payload's own order; the model digest only for whole files with SHA-256 in
     * code-point order. In v0.2, which has no root, it is computed the same way.
     */
    readonly rootSha256: string;
    readonly serialization: Serialization;
    /** Resource name (path, or `path:start:end` of a shard) to lower-case hex. A model that is one file may be named `.`. */
    readonly resources: ReadonlyMap<string, string>;
    /** Every signed path. */
    readonly paths: ReadonlySet<string>;
    readonly allowSymlinks: boolean;
    /** Model-relative paths the signer left out. */
    readonly ignorePaths: readonly string[];
    /** Paths whose digest the signer took from somewhere else instead of reading the file. */
    readonly unreadPaths: readonly string[];
}
