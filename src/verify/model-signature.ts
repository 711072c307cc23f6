import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import { compareCodePoints, type Manifest } from '../domain/manifest.ts';
import type { Progress, Verifier } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import {
  MODEL_DIGEST_SERIALIZATION,
  describeSerialization,
  type ModelContent,
  type Serialization,
} from '../domain/serialization.ts';
import { compareModel, contentOfManifest, type FoundContent, type ModelDifference } from './compare-model.ts';
import { readModelPayload, type ModelPayload } from './model-payload.ts';
import { canReuse, defaultIgnoresFor, leaveOut } from './model-scope.ts';

interface DigestOptions {
  readonly allowSymlinks: boolean;
  readonly ignorePaths: readonly string[];
  readonly defaultIgnores: readonly string[];
  readonly onlyPaths?: readonly string[];
  readonly linkFolders?: readonly string[];
  readonly progress?: Progress;
}

/** The digest capability as a port (`digestModel` of src/digest fits). */
export type ModelDigester = (root: string, options: DigestOptions) => Promise<Manifest>;

/** The same for other serialisations than that of the model digest (`digestContent` of src/digest fits). */
export type ContentDigester = (
  root: string,
  options: DigestOptions & { readonly serialization: Serialization },
) => Promise<ModelContent>;

export interface VerifyModelOptions {
  readonly bundle: Uint8Array;
  readonly verifier: Verifier;
  /** Folder of the model, or the file when the model is one. */
  readonly root: string;
  readonly digestModel: ModelDigester;
  /** Without it, signatures over shards or with another hash than SHA-256 are `unsupported`. */
  readonly digestContent?: ContentDigester;
  /** The verifier's own ignore paths, model-relative: the signature file when it lies in the model, and more. */
  readonly ignorePaths?: readonly string[];
  /** Look at the signed files alone. Loud in its name: whatever else lies in the folder is not vouched for. */
  readonly ignoreUnsignedFiles?: boolean;
  readonly progress?: Progress;
  /** A manifest of `root` made in this run, to not hash twice. */
  readonly manifest?: Manifest;
  /** Follow links although the signer saw none: the verifier's own word on how the model lies here. */
  readonly allowSymlinks?: boolean;
  /** Folders outside the model that its links may lead into, when links are allowed. */
  readonly linkFolders?: readonly string[];
  /** Refuse a signature that took the digest of any file from somewhere else instead of reading the file. */
  readonly requireReadBySigner?: boolean;
}

/** The files that were compared. Those of the model digest's own serialisation are a whole manifest. */
export interface ComparedFiles {
  readonly entries: readonly { readonly path: string }[];
  readonly totalBytes: number;
}

export interface ModelVerification {
  /**
   * The folder as it is. By its model digest (code-point order, whatever order the signer used) when `serialization`
   * is whole files with SHA-256; else by its root under the signature's own serialisation, which no other evidence names.
   */
  readonly subject: Subject;
  /** SHA-256 that the signed statement names; differs from `subject` for another order of files too. */
  readonly signedSha256: string;
  /** What the signer used, and so what was compared. */
  readonly serialization: Serialization;
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
  readonly manifest: ComparedFiles;
  /** What lies in the folder and was not compared, sorted: nobody vouches for it. Empty files, in a signature by shards. */
  readonly ignored: string[];
  /** Ignore paths that the signature demands, sorted, whether or not something is there; a policy may forbid them. */
  readonly signedIgnorePaths: string[];
  /** `ignoreUnsignedFiles` was set: only signed files were looked at, and `ignored` may be short. */
  readonly unsignedFilesIgnored: boolean;
  /** Files the signer had not read, sorted: their digests came from elsewhere. They were read now, like all others. */
  readonly unreadBySigner: string[];
  /** Paths that are links here and were followed, sorted. */
  readonly followedLinks: string[];
  /** Sorted by path. */
  readonly differences: ModelDifference[];
  /** No difference. */
  readonly ok: boolean;
}

/**
 * Verifies an OMS signature: the bundle by the given verifier, the statement against itself, and the folder against
 * the statement, under the method, hash, shard size and ignore list that the statement records. Differences are
 * returned, all of them; whatever else is wrong is thrown: what the verifier throws, what `readModelPayload` throws,
 * what the digesters throw (a link, a FIFO, nothing there).
 */
export async function verifyModelSignature(options: VerifyModelOptions): Promise<ModelVerification> {
  const envelope = await options.verifier.verify(options.bundle);
  const payload = readModelPayload(envelope);
  const [unread] = payload.unreadPaths;
  if (options.requireReadBySigner === true && unread !== undefined) {
    const count = payload.unreadPaths.length;
    throw new AppError(
      'evidence-invalid',
      `signer had not read ${String(count)} of the files, among them ${unread}`,
      {
        hint: 'have the model signed by somebody who reads it in full',
      },
    );
  }
  const found = await findModel(payload, options);
  const differences = compareModel(payload, found.content);
  const name = payload.name ?? path.basename(path.resolve(options.root));
  return {
    subject: { kind: 'model', name, digest: { sha256: found.rootSha256 } },
    signedSha256: payload.rootSha256,
    serialization: payload.serialization,
    signer: envelope.signer,
    times: envelope.times,
    manifest: found.files,
    ignored: [...found.ignored, ...found.content.emptyFiles].sort(compareCodePoints),
    signedIgnorePaths: [...payload.ignorePaths].sort(compareCodePoints),
    unsignedFilesIgnored: options.ignoreUnsignedFiles === true,
    unreadBySigner: [...payload.unreadPaths].sort(compareCodePoints),
    followedLinks: [...found.followedLinks],
    differences,
    ok: differences.length === 0,
  };
}

interface FoundModel {
  readonly content: FoundContent;
  readonly files: ComparedFiles;
  readonly rootSha256: string;
  readonly ignored: readonly string[];
  readonly followedLinks: readonly string[];
}

async function findModel(payload: ModelPayload, options: VerifyModelOptions): Promise<FoundModel> {
  const { serialization } = payload;
  if (isModelDigest(serialization)) {
    const manifest = await manifestFor(payload, options);
    const { rootSha256, ignored, followedLinks = [] } = manifest;
    return { content: contentOfManifest(manifest), files: manifest, rootSha256, ignored, followedLinks };
  }
  if (options.digestContent === undefined) {
    throw new AppError('unsupported', `model signature is over ${describeSerialization(serialization)}`);
  }
  const content = await options.digestContent(options.root, { ...scopeOf(payload, options), serialization });
  const entries = content.files.map((each) => ({ path: each }));
  const { rootSha256, ignored, totalBytes, followedLinks = [] } = content;
  return { content, files: { entries, totalBytes }, rootSha256, ignored, followedLinks };
}

function isModelDigest({ method, hash }: Serialization): boolean {
  return method === MODEL_DIGEST_SERIALIZATION.method && hash === MODEL_DIGEST_SERIALIZATION.hash;
}

/** The files to compare: the given manifest narrowed to what the signature speaks of, or a new one. */
async function manifestFor(payload: ModelPayload, options: VerifyModelOptions): Promise<Manifest> {
  const ignorePaths = [...payload.ignorePaths, ...(options.ignorePaths ?? [])];
  const onlySigned = options.ignoreUnsignedFiles === true;
  const { manifest } = options;
  if (manifest !== undefined) assertManifestOf(manifest, options.root);
  const allowSymlinks = allowsSymlinks(payload, options);
  if (manifest !== undefined && canReuse(manifest, payload, { ignorePaths, allowSymlinks })) {
    return leaveOut(manifest, { ignorePaths, ...(onlySigned ? { onlyPaths: payload.paths } : {}) });
  }
  return options.digestModel(options.root, scopeOf(payload, options));
}

function allowsSymlinks(payload: ModelPayload, options: VerifyModelOptions): boolean {
  return payload.allowSymlinks || options.allowSymlinks === true;
}

/** What of the folder the signature speaks of. */
function scopeOf(payload: ModelPayload, options: VerifyModelOptions): DigestOptions {
  const { progress, linkFolders = [] } = options;
  const allowSymlinks = allowsSymlinks(payload, options);
  return {
    ...(allowSymlinks && linkFolders.length > 0 ? { linkFolders } : {}),
    allowSymlinks,
    ignorePaths: [...payload.ignorePaths, ...(options.ignorePaths ?? [])],
    defaultIgnores: defaultIgnoresFor(payload),
    ...(options.ignoreUnsignedFiles === true
      ? { onlyPaths: [...payload.paths].filter((each) => each !== '.') }
      : {}),
    ...(progress === undefined ? {} : { progress }),
  };
}

/** A manifest of another folder would vouch for this one without anybody looking at it. */
function assertManifestOf(manifest: Manifest, root: string): void {
  const single = manifest.isSingleFile === true ? (manifest.entries[0]?.path ?? '') : '';
  const digested = path.join(manifest.root, single);
  if (path.resolve(root) === path.resolve(digested)) return;
  throw new AppError('internal', `${root} is to be verified, but the manifest is of ${digested}`);
}
