import { AppError } from '../domain/errors.ts';
import { DIGEST_SOURCES, type DigestSource, type Manifest } from '../domain/manifest.ts';
import { PREDICATE } from '../domain/predicates.ts';
import {
  MODEL_DIGEST_SERIALIZATION,
  type ContentHash,
  type ModelContent,
  type Serialization,
} from '../domain/serialization.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';

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
export function makeModelSignatureStatement(
  manifest: Manifest,
  name: string,
): Statement<ModelSignaturePredicate> {
  const digestSources = digestSourcesOf(manifest);
  return statementOf(name, {
    ...(digestSources === undefined ? {} : { digestSources }),
    serialization: MODEL_DIGEST_SERIALIZATION,
    resources: manifest.entries.map(({ path, sha256 }) => ({ name: path, digest: sha256 })),
    rootSha256: manifest.rootSha256,
    allowSymlinks: manifest.allowSymlinks,
    ignoreRules: manifest.ignoreRules ?? manifest.ignored,
  });
}

export interface ContentStatementOptions {
  /**
   * How the algorithm of a shard is written. Default as the specification says, by the hash alone; `model_signing` up to
   * 1.1.1 verifies shards only when the size stands in it. We read both.
   */
  readonly shardAlgorithm?: 'specification' | 'model-signing';
}

/** The same for any serialisation: the subject is then the root of that one, not the model digest. Errors as above. */
export function makeContentSignatureStatement(
  content: ModelContent,
  name: string,
  options: ContentStatementOptions = {},
): Statement<ModelSignaturePredicate> {
  return statementOf(name, content, options);
}

type SignedContent = Pick<ModelContent, 'serialization' | 'rootSha256' | 'allowSymlinks' | 'ignoreRules'> & {
  readonly resources: readonly { readonly name: string; readonly digest: string }[];
  readonly digestSources?: DigestSources;
};

/** Files that a previous run of the signer has read count as read. */
function digestSourcesOf(manifest: Manifest): DigestSources | undefined {
  const bySource: Partial<Record<DigestSource, string[]>> = {};
  for (const source of DIGEST_SOURCES) {
    if (source === 'previous-run') continue;
    const paths = manifest.entries.filter((entry) => entry.source === source).map(({ path }) => path);
    if (paths.length > 0) bySource[source] = paths;
  }
  return Object.keys(bySource).length === 0 ? undefined : bySource;
}

function statementOf(
  name: string,
  content: SignedContent,
  { shardAlgorithm = 'specification' }: ContentStatementOptions = {},
): Statement<ModelSignaturePredicate> {
  if (content.resources.length === 0)
    throw new AppError('invalid-subject', 'a model without files cannot be signed');
  if (name === '') throw new AppError('invalid-subject', 'a model without a name cannot be signed');
  const { serialization, ignoreRules } = content;
  const algorithm =
    serialization.method === 'shards' && shardAlgorithm === 'model-signing'
      ? (`${serialization.hash}-sharded-${String(serialization.shardSize)}` as const)
      : serialization.hash;
  const subject = { kind: 'model', name, digest: { sha256: content.rootSha256 } } as const;
  return makeStatement(subject, PREDICATE.modelSignature, {
    serialization: {
      method: serialization.method,
      hash_type: serialization.hash,
      allow_symlinks: content.allowSymlinks,
      ...(serialization.method === 'shards' ? { shard_size: serialization.shardSize } : {}),
      ...(ignoreRules.length > 0 ? { ignore_paths: ignoreRules } : {}),
    },
    resources: content.resources.map(({ name: resource, digest }) => ({
      name: resource,
      algorithm,
      digest,
    })),
    ...(content.digestSources === undefined ? {} : { digest_sources: content.digestSources }),
  });
}
