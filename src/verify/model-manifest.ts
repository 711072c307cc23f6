import { AppError } from '../domain/errors.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Verifier } from '../domain/ports.ts';
import { compareModel, contentOfManifest } from './compare-model.ts';
import { readModelPayload } from './model-payload.ts';
import { leaveOut } from './model-scope.ts';
import type { ModelVerification } from './model-signature.ts';
import { compareCodePoints } from '../domain/manifest.ts';
import { DEFAULT_IGNORES, isIgnored } from '../domain/model-path.ts';

export interface VerifyManifestOptions {
  readonly bundle: Uint8Array;
  readonly verifier: Verifier;
  /** What a registry says the model consists of (`ociModelManifest`). */
  readonly manifest: Manifest;
  /** The verifier's own ignore paths, model-relative. */
  readonly ignorePaths?: readonly string[];
}

/**
 * Verifies a model signature against a list of files and their digests, without the files: for a model in a registry,
 * which is addressed by those digests. Whole files with SHA-256 only. It says that these digests were signed; that the
 * bytes have them shows when they are pulled by digest. Errors as `verifyModelSignature`, `unsupported` for a signature
 * over shards or with another hash.
 */
export async function verifyModelManifest(options: VerifyManifestOptions): Promise<ModelVerification> {
  const envelope = await options.verifier.verify(options.bundle);
  const payload = readModelPayload(envelope);
  const { serialization } = payload;
  if (serialization.method !== 'files' || serialization.hash !== 'sha256') {
    throw new AppError(
      'unsupported',
      'a model in a registry is verified by the SHA-256 of whole files only',
      {
        hint: 'pull the model and verify it on disk',
      },
    );
  }
  const ownIgnores = [...DEFAULT_IGNORES, ...(options.ignorePaths ?? [])];
  const hidden = options.manifest.ignored.filter((path) => !isIgnored(path, new Set(ownIgnores)));
  if (hidden.length > 0) throw new AppError('internal', `manifest leaves out ${hidden.join(', ')}`);
  const manifest = leaveOut(options.manifest, {
    ignorePaths: [...payload.ignorePaths, ...(options.ignorePaths ?? [])],
  });
  const differences = compareModel(payload, contentOfManifest(manifest));
  return {
    subject: { kind: 'model', name: payload.name ?? manifest.root, digest: { sha256: manifest.rootSha256 } },
    signedSha256: payload.rootSha256,
    serialization,
    signer: envelope.signer,
    times: envelope.times,
    manifest,
    ignored: [...manifest.ignored],
    signedIgnorePaths: [...payload.ignorePaths].sort(compareCodePoints),
    unsignedFilesIgnored: false,
    unreadBySigner: [...payload.unreadPaths].sort(compareCodePoints),
    followedLinks: [],
    differences,
    ok: differences.length === 0,
  };
}
