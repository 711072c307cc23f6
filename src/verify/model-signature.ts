import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import { compareCodePoints, type Manifest } from '../domain/manifest.ts';
import type { Progress, Verifier } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import { compareModel, type ModelDifference } from './compare-model.ts';
import { readModelPayload, type ModelPayload } from './model-payload.ts';
import { canReuse, defaultIgnoresFor, leaveOut } from './model-scope.ts';

/** The digest capability as a port (`digestModel` of src/digest fits). */
export type ModelDigester = (
  root: string,
  options: {
    readonly allowSymlinks: boolean;
    readonly ignorePaths: readonly string[];
    readonly defaultIgnores: readonly string[];
    readonly onlyPaths?: readonly string[];
    readonly progress?: Progress;
  },
) => Promise<Manifest>;

export interface VerifyModelOptions {
  readonly bundle: Uint8Array;
  readonly verifier: Verifier;
  /** Folder of the model, or the file when the model is one. */
  readonly root: string;
  readonly digestModel: ModelDigester;
  /** The verifier's own ignore paths, model-relative: the signature file when it lies in the model, and more. */
  readonly ignorePaths?: readonly string[];
  /** Look at the signed files alone. Loud in its name: whatever else lies in the folder is not vouched for. */
  readonly ignoreUnsignedFiles?: boolean;
  readonly progress?: Progress;
  /** A manifest of `root` made in this run, to not hash twice. */
  readonly manifest?: Manifest;
}

export interface ModelVerification {
  /** The folder as it is, by its model digest (code-point order, whatever order the signer used). */
  readonly subject: Subject;
  /** SHA-256 that the signed statement names; differs from `subject` for another order of files too. */
  readonly signedSha256: string;
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
  /** The files that were compared. */
  readonly manifest: Manifest;
  /** What lies in the folder and was not compared, sorted: nobody vouches for it. */
  readonly ignored: string[];
  /** Ignore paths that the signature demands, sorted, whether or not something is there; a policy may forbid them. */
  readonly signedIgnorePaths: string[];
  /** `ignoreUnsignedFiles` was set: only signed files were looked at, and `ignored` may be short. */
  readonly unsignedFilesIgnored: boolean;
  /** Sorted by path. */
  readonly differences: ModelDifference[];
  /** No difference. */
  readonly ok: boolean;
}

/**
 * Verifies an OMS v1.0 signature: the bundle by the given verifier, the statement against itself, and the folder
 * against the statement. Differences are returned, all of them; whatever else is wrong is thrown: what the verifier
 * throws, what `readModelPayload` throws, what `digestModel` throws (a link, a FIFO, nothing there).
 */
export async function verifyModelSignature(options: VerifyModelOptions): Promise<ModelVerification> {
  const envelope = await options.verifier.verify(options.bundle);
  const payload = readModelPayload(envelope);
  const manifest = await manifestFor(payload, options);
  const differences = compareModel(payload.files, manifest);
  return {
    subject: { kind: 'model', name: payload.name, digest: { sha256: manifest.rootSha256 } },
    signedSha256: payload.rootSha256,
    signer: envelope.signer,
    times: envelope.times,
    manifest,
    ignored: [...manifest.ignored],
    signedIgnorePaths: [...payload.ignorePaths].sort(compareCodePoints),
    unsignedFilesIgnored: options.ignoreUnsignedFiles === true,
    differences,
    ok: differences.length === 0,
  };
}

/** The files to compare: the given manifest narrowed to what the signature speaks of, or a new one. */
async function manifestFor(payload: ModelPayload, options: VerifyModelOptions): Promise<Manifest> {
  const ignorePaths = [...payload.ignorePaths, ...(options.ignorePaths ?? [])];
  const onlySigned = options.ignoreUnsignedFiles === true;
  const { manifest, progress } = options;
  if (manifest !== undefined) assertManifestOf(manifest, options.root);
  if (manifest !== undefined && canReuse(manifest, payload, ignorePaths)) {
    return leaveOut(manifest, { ignorePaths, ...(onlySigned ? { onlyPaths: payload.files } : {}) });
  }
  return options.digestModel(options.root, {
    allowSymlinks: payload.allowSymlinks,
    ignorePaths,
    defaultIgnores: defaultIgnoresFor(payload),
    ...(onlySigned ? { onlyPaths: [...payload.files.keys()].filter((path) => path !== '.') } : {}),
    ...(progress === undefined ? {} : { progress }),
  });
}

/** A manifest of another folder would vouch for this one without anybody looking at it. */
function assertManifestOf(manifest: Manifest, root: string): void {
  const single = manifest.isSingleFile === true ? (manifest.entries[0]?.path ?? '') : '';
  const digested = path.join(manifest.root, single);
  if (path.resolve(root) === path.resolve(digested)) return;
  throw new AppError('internal', `${root} is to be verified, but the manifest is of ${digested}`);
}
