import path from 'node:path';
import { digestContent } from '../digest/digest-content.ts';
import { AppError } from '../domain/errors.ts';
import type { DigestSource, Manifest } from '../domain/manifest.ts';
import type { Signer } from '../domain/ports.ts';
import {
  DEFAULT_SHARD_SIZE,
  MODEL_DIGEST_SERIALIZATION,
  type ContentHash,
  type Serialization,
} from '../domain/serialization.ts';
import type { Statement } from '../domain/statement.ts';
import {
  makeContentSignatureStatement,
  makeModelSignatureStatement,
  type ContentStatementOptions,
} from '../sign/model-statement.ts';
import type { FlowContext } from './context.ts';
import {
  identifyPath,
  modelListing,
  modelRoot,
  refuseInside,
  type Identified,
  type IdentifyOptions,
} from './identify.ts';
import { checkPreviousOptions, openPreviousRun, type PreviousRunOptions } from './previous-run.ts';

/** How a model becomes the list of digests that is signed; default whole files by SHA-256, as all other evidence. */
export interface ContentOptions extends PreviousRunOptions {
  readonly serialization?: Serialization['method'] | undefined;
  readonly hash?: ContentHash | undefined;
  /** Bytes; for shards only. */
  readonly shardSize?: number | undefined;
  readonly shardAlgorithm?: ContentStatementOptions['shardAlgorithm'] | undefined;
  /** Where digests come from in the place of reading: `lfs`, `huggingface`, `oci://…`, or a list as of sha256sum. */
  readonly knownDigests?: readonly string[] | undefined;
  /** Part files, or folders of them, that together are the model. */
  readonly merge?: readonly string[] | undefined;
  /** How the model is read. */
  readonly identify?: Omit<IdentifyOptions, 'kind'>;
}

/** What a signature will say of a model. */
export interface SignableModel {
  readonly identified: Identified;
  readonly serialization: Serialization;
  readonly statement: Statement;
  readonly files: number;
  readonly isSingleFile: boolean;
  readonly followedLinks: readonly string[];
  /** How many digests came from elsewhere than reading, by where from. */
  readonly unread: Readonly<Partial<Record<DigestSource, number>>>;
  /** Only for whole files by SHA-256. */
  readonly manifest?: Manifest;
  /** Leaves the state for the next run; to be called when the signature is written. */
  readonly saveState?: () => Promise<void>;
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

/** Refuses options that do not go together, before anything is opened or read. Error: `invalid-input`. */
export function checkContentOptions(options: ContentOptions): void {
  checkPreviousOptions(options);
  const { state, knownDigests = [], merge = [], identify = {} } = options;
  const ways = [
    ...(state === undefined ? [] : ['state']),
    ...(knownDigests.length === 0 ? [] : ['known-digests']),
    ...(merge.length === 0 ? [] : ['merge']),
  ];
  const [way] = ways;
  if (way !== undefined && !isModelDigest(serializationOf(options))) {
    throw new AppError('invalid-input', `${way} is for the model digest: whole files, SHA-256`, {
      hint: 'leave out serialization and hash',
    });
  }
  if (merge.length === 0) return;
  if (way !== 'merge') {
    throw new AppError('invalid-input', `merge and ${way ?? ''} exclude each other`, {
      hint: 'a merge reads no file: the parts have all digests',
    });
  }
  if (identify.allowSymlinks !== undefined || (identify.ignorePaths ?? []).length > 0) {
    throw new AppError('invalid-input', 'allow-symlinks and ignore belong to the parts, not to their merge', {
      hint: 'give them to every sign --part, and leave them out here',
    });
  }
}

/** A model that was digested already, for its signature. */
export function signableOf(identified: Identified, target: string): SignableModel {
  const { manifest, subject } = identified;
  if (manifest === undefined) throw new AppError('invalid-subject', `${target} is not a model`);
  const unread: Partial<Record<DigestSource, number>> = {};
  for (const { source } of manifest.entries) {
    if (source !== undefined) unread[source] = (unread[source] ?? 0) + 1;
  }
  return {
    identified,
    serialization: MODEL_DIGEST_SERIALIZATION,
    statement: makeModelSignatureStatement(manifest, subject.name),
    files: manifest.entries.length,
    isSingleFile: manifest.isSingleFile === true,
    followedLinks: manifest.followedLinks ?? [],
    unread,
    manifest,
  };
}

/** Digests a model for its signature by `signer`. Errors: those of the digests. */
export async function readSignable(
  target: string,
  options: ContentOptions & { readonly signer: Signer; readonly signature?: string | undefined },
  context: FlowContext,
): Promise<SignableModel> {
  const { identify = {}, shardAlgorithm, state, knownDigests = [], merge = [] } = options;
  if (merge.length > 0) {
    const { mergeParts } = await import('./model-parts.ts');
    return signableOf(await mergeParts(target, merge, options.signature), target);
  }
  if (state !== undefined || knownDigests.length > 0) return await readSparingly(target, options, context);
  const serialization = serializationOf(options);
  if (isModelDigest(serialization)) {
    return signableOf(await identifyPath(target, { ...identify, kind: 'model' }, context), target);
  }
  const root = await modelRoot(target);
  const listing = modelListing(root, identify);
  const content = await digestContent(root, { ...listing, serialization, progress: context.progress });
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
    followedLinks: content.followedLinks ?? [],
    unread: {},
  };
}

async function readSparingly(
  target: string,
  options: ContentOptions & { readonly signer: Signer },
  context: FlowContext,
): Promise<SignableModel> {
  const [{ digestIncrementally }, { modelSubject }] = await Promise.all([
    import('../digest/digest-incremental.ts'),
    import('../digest/digest-model.ts'),
  ]);
  const { identify = {}, state, knownDigests = [], signer } = options;
  const root = await modelRoot(target);
  const listing = modelListing(root, identify);
  if (state !== undefined) {
    refuseInside({ subject: { kind: 'model', name: root, digest: {} }, path: root }, state, 'state file');
  }
  const previous = state === undefined ? undefined : await openPreviousRun({ ...options, state }, signer);
  const { clock, progress } = context;
  const known =
    knownDigests.length === 0
      ? undefined
      : await (await import('./known-content.ts')).readKnownDigests(knownDigests, { root, listing }, context);
  const digested = await digestIncrementally(root, {
    ...{ ...listing, clock, progress },
    ...(previous?.state === undefined ? {} : { state: previous.state }),
    ...(known === undefined ? {} : { known }),
  });
  const { manifest } = digested;
  const signable = signableOf({ subject: modelSubject(manifest), manifest, path: root }, target);
  if (previous === undefined) return signable;
  return { ...signable, saveState: () => previous.save(manifest, digested.state) };
}
