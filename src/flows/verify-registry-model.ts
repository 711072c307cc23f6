import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { AppError, messageOf } from '../domain/errors.ts';
import type { Manifest } from '../domain/manifest.ts';
import { SIGNATURE_NAME } from '../domain/model-path.ts';
import type { Verifier } from '../domain/ports.ts';
import { readBounded } from '../platform/files.ts';
import { formatReference } from '../registry/reference.ts';
import { verifyModelManifest } from '../verify/model-manifest.ts';
import { attachedTo, type AttachedBundle } from './attached-bundles.ts';
import { identifyImage } from './identify-image.ts';
import type { FlowContext } from './context.ts';
import { openVerifier, type TrustOptions } from './signature-verifier.ts';
import type { ModelVerified } from './verify-model.ts';

export interface RegistryModelOptions extends TrustOptions {
  /** Signature file, in the place of those attached to the artifact. */
  readonly signature?: string | undefined;
  readonly ignorePaths?: readonly string[] | undefined;
}

/** A model in a registry against a signature over its files. `signature`: a path, or a reference. */
export type RegistryModelVerified = ModelVerified & {
  /** `HOST/REPOSITORY@sha256:<hex>`. */
  readonly image: string;
};

/**
 * Verifies a model in a registry without pulling it: the files of the signature against the digests of the layers. The
 * first attached signature under which all is as signed counts. Errors: `signature-invalid` when none is by the signer,
 * those of registry, trust and layers.
 */
export async function verifyRegistryModel(
  target: string,
  options: RegistryModelOptions,
  context: FlowContext,
): Promise<RegistryModelVerified> {
  const verifier = await openVerifier(options);
  const { ignorePaths } = options;
  const identify = { kind: 'model', ...(ignorePaths === undefined ? {} : { ignorePaths }) } as const;
  const { image, manifest } = await identifyImage(target, identify, context);
  if (image === undefined || manifest === undefined) throw new AppError('internal', 'a model has no layers');
  const candidates =
    options.signature === undefined
      ? await attachedTo(image, context, target)
      : [await fromFile(options.signature)];
  const tried = await tryLayers(manifest, { candidates, verifier, ignorePaths });
  if (tried.verified === undefined) {
    const [first] = tried.problems;
    const why = first === undefined ? 'nothing is attached' : messageOf(first);
    throw new AppError('signature-invalid', `${manifest.root} has no model signature of this signer: ${why}`);
  }
  const { registry, repository, digest } = image;
  return { image: formatReference({ registry, repository, digest }), ...tried.verified };
}

export interface LayerTrial {
  readonly candidates: readonly AttachedBundle[];
  readonly verifier: Verifier;
  readonly ignorePaths?: readonly string[] | undefined;
}

/** The first candidate under which all is as signed, else the first of the signer, and what was wrong with the others. */
export async function tryLayers(
  manifest: Manifest,
  { candidates, verifier, ignorePaths = [] }: LayerTrial,
): Promise<{ readonly verified: ModelVerified | undefined; readonly problems: readonly unknown[] }> {
  const problems: unknown[] = [];
  let differing: ModelVerified | undefined;
  for (const { place, bytes } of candidates) {
    try {
      const what = { bundle: bytes, verifier, manifest, ignorePaths: [SIGNATURE_NAME, ...ignorePaths] };
      const verified = { ...(await verifyModelManifest(what)), signature: place };
      if (verified.ok) return { verified, problems };
      differing ??= verified;
    } catch (thrown) {
      problems.push(thrown);
    }
  }
  return { verified: differing, problems };
}

async function fromFile(file: string): Promise<AttachedBundle> {
  return { place: file, bytes: await readBounded(file, { maxBytes: MAX_BUNDLE_BYTES, what: 'signature' }) };
}
