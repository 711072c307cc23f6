import { type DigestSource, type Manifest } from '../domain/manifest.ts';
import { type ContentHash, type ModelContent, type Serialization } from '../domain/serialization.ts';
import { type Statement } from '../domain/statement.ts';
/** Predicate of an OMS v1.0 signature (ossf/model-signing-spec spec/v1.0.md section 5); outside names. */
export interface ModelSignaturePredicate {
    readonly serialization: {
        readonly method: Serialization['method'];
        readonly hash_type: ContentHash;
        readonly allow_symlinks: boolean;
        readonly shard_size?: number;
        readonly ignore_paths?: readonly string[];
    };
    readonly resources: readonly {
        readonly name: string;
        /** The hash; or, as `model_signing` writes shards, `sha256-sharded-1000000000`. */
        readonly algorithm: ContentHash | `${ContentHash}-sharded-${string}`;
        readonly digest: string;
    }[];
    /**
     * Ours, and absent when every file was read: paths whose digest is somebody else's word, by whose. Readers of OMS v1.0
     * ignore predicate fields they do not know.
     */
    readonly digest_sources?: DigestSources;
}
export type DigestSources = Readonly<Partial<Record<DigestSource, readonly string[]>>>;
/**
 * The statement that an OMS v1.0 signature signs: every file of the manifest, in its order, and every ignore path that
 * was in force, so that a verifier leaves out what the signer left out and sees what that was. `name` is for people.
 * Errors: `invalid-subject` for a manifest without files or an empty name.
 */
export declare function makeModelSignatureStatement(manifest: Manifest, name: string): Statement<ModelSignaturePredicate>;
export interface ContentStatementOptions {
    /**
     * How the algorithm of a shard is written. Default as the specification says, by the hash alone; `model_signing` up to
     * 1.1.1 verifies shards only when the size stands in it. We read both.
     */
    readonly shardAlgorithm?: 'specification' | 'model-signing';
}
/** The same for any serialisation: the subject is then the root of that one, not the model digest. Errors as above. */
export declare function makeContentSignatureStatement(content: ModelContent, name: string, options?: ContentStatementOptions): Statement<ModelSignaturePredicate>;
