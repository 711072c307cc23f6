import path from 'node:path';
import { digestContent } from '../digest/digest-content.ts';
import { AppError } from '../domain/errors.ts';
import type { Manifest } from '../domain/manifest.ts';
import {
  DEFAULT_SHARD_SIZE,
  MODEL_DIGEST_SERIALIZATION,
  type ContentHash,
  type Serialization,
} from '../domain/serialization.ts';
import type { Statement } from '../domain/statement.ts';
import { pathKind } from '../platform/files.ts';
import {
  makeContentSignatureStatement,
  makeModelSignatureStatement,
  type ContentStatementOptions,
} from '../sign/model-statement.ts';
import type { FlowContext } from './context.ts';
import { identifyPath, SIGNATURE_NAME, type Identified, type IdentifyOptions } from './identify.ts';

/** How a model becomes the list of digests that is signed; default whole files by SHA-256, as all other evidence. */
export interface ContentOptions {
  readonly serialization?: Serialization['method'] | undefined;
  readonly hash?: ContentHash | undefined;
  /** Bytes; for shards only. */
  readonly shardSize?: number | undefined;
  readonly shardAlgorithm?: ContentStatementOptions['shardAlgorithm'] | undefined;
}

/** What a signature will say of a model. */
export interface SignableModel {
  readonly identified: Identified;
  readonly serialization: Serialization;
  readonly statement: Statement;
  readonly files: number;
  readonly isSingleFile: boolean;
  /** Only for whole files by SHA-256. */
  readonly manifest?: Manifest;
}

/** The serialisation that the options describe. Error: `invalid-input` for a shard option without shards. */
export function serializationOf(options: ContentOptions): Serialization {
  const { serialization: method = 'files', hash = 'sha256', shardSize, shardAlgorithm } = options;
  if (method === 'shards') return { method, hash, shardSize: shardSize ?? DEFAULT_SHARD_SIZE };
  if (shardSize === undefined && shardAlgorithm === undefined) return { method, hash };
  throw new AppError('invalid-input', 'shard-size and shard-algorithm are for shards', {
    hint: 'give --serialization shards as well, or leave them out',
  });
}

/** Whether a signature so made is about the model digest, which the gate and all other evidence speak of. */
export function isModelDigest({ method, hash }: Serialization): boolean {
  return method === MODEL_DIGEST_SERIALIZATION.method && hash === MODEL_DIGEST_SERIALIZATION.hash;
}

/** A model that was digested already, for its signature. */
export function signableOf(identified: Identified, target: string): SignableModel {
  const { manifest, subject } = identified;
  if (manifest === undefined) throw new AppError('invalid-subject', `${target} is not a model`);
  return {
    identified,
    serialization: MODEL_DIGEST_SERIALIZATION,
    statement: makeModelSignatureStatement(manifest, subject.name),
    files: manifest.entries.length,
    isSingleFile: manifest.isSingleFile === true,
    manifest,
  };
}

/** Digests a model for its signature. Errors: those of the digests. */
export async function readSignable(
  target: string,
  options: ContentOptions & { readonly identify?: Omit<IdentifyOptions, 'kind'> | undefined },
  context: FlowContext,
): Promise<SignableModel> {
  const serialization = serializationOf(options);
  const { identify = {}, shardAlgorithm } = options;
  if (isModelDigest(serialization)) {
    return signableOf(await identifyPath(target, { ...identify, kind: 'model' }, context), target);
  }
  const root = path.resolve(target);
  // A folder of that name would hide whatever lies in it from the digest.
  const inside = await pathKind(path.join(root, SIGNATURE_NAME));
  if (inside !== 'missing' && inside !== 'file') {
    throw new AppError('invalid-subject', `${path.join(root, SIGNATURE_NAME)} is not a file`);
  }
  const content = await digestContent(root, {
    serialization,
    ignorePaths: [SIGNATURE_NAME, ...(identify.ignorePaths ?? [])],
    allowSymlinks: identify.allowSymlinks ?? false,
    progress: context.progress,
  });
  const name = path.basename(root);
  return {
    identified: { subject: { kind: 'model', name, digest: { sha256: content.rootSha256 } }, path: root },
    serialization,
    statement: makeContentSignatureStatement(
      content,
      name,
      shardAlgorithm === undefined ? {} : { shardAlgorithm },
    ),
    files: content.files.length,
    isSingleFile: content.isSingleFile,
  };
}
