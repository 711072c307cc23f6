import type { Verifier, BlobVerifier } from '../domain/ports.ts';
import { listBundles } from '../registry/evidence-bundles.ts';
import { listImageTree, resolveImage } from '../registry/image-tree.ts';
import { readLegacyLayers } from '../registry/legacy-layers.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import { verifyImageSignatures, type ImageVerification } from '../verify/image-signature.ts';
import { verifyLegacySignatures } from '../verify/legacy-image.ts';
import type { FlowContext } from './context.ts';
import { forEachTarget, type TargetResult } from './each-target.ts';
import { openRegistry, type OpenRegistry } from './open-registry.ts';
import { readAnnotations } from './sign-image.ts';
import { openVerifier, type TrustOptions } from './signature-verifier.ts';

export interface VerifyImageFlowOptions extends TrustOptions {
  /** Every manifest below an index must be signed too. */
  readonly recursive?: boolean | undefined;
  /** `NAME=VALUE` that the signature must carry. */
  readonly annotations?: readonly string[] | undefined;
}

/** One manifest and what is attached to it. */
export type VerifiedManifest = ImageVerification & { readonly platform: string | undefined };

export interface VerifyImageOutcome {
  /** `HOST/REPOSITORY@sha256:<hex>`: what a tag means now, and what to pull. */
  readonly image: string;
  readonly digest: string;
  readonly manifests: readonly VerifiedManifest[];
  /** Each of the manifests has a signature that counts. */
  readonly ok: boolean;
}

/**
 * Verifies the signatures of images in their registries: those of cosign v3 and ours, and those that older cosign stored
 * by tag. One result for each target. Errors: those of trust; a signature that does not count is a result.
 */
export async function verifyImages(
  targets: readonly string[],
  options: VerifyImageFlowOptions,
  context: FlowContext,
): Promise<readonly TargetResult<VerifyImageOutcome>[]> {
  const annotations = readAnnotations(options.annotations);
  const signers = new Map([['signer', await openVerifier(options)]]);
  const registry = await openRegistry(context, targets);
  const recursive = options.recursive === true;
  return await forEachTarget(targets, (target) =>
    verifyOne(target, registry, { annotations, signers, recursive }),
  );
}

interface Asked {
  readonly annotations: Readonly<Record<string, string>>;
  readonly signers: ReadonlyMap<string, Verifier & BlobVerifier>;
  readonly recursive: boolean;
}

async function verifyOne(
  target: string,
  { client }: OpenRegistry,
  { annotations, signers, recursive }: Asked,
): Promise<VerifyImageOutcome> {
  const image = await resolveImage(client, parseReference(target));
  const place = { registry: image.registry, repository: image.repository };
  const nodes = recursive
    ? await listImageTree(client, image)
    : [{ digest: image.digest, platform: undefined }];
  const manifests: VerifiedManifest[] = [];
  for (const { digest, platform } of nodes) {
    const listing = await listBundles(client, place, digest);
    const found = await verifyImageSignatures({ digest, listing, signers, annotations });
    const layers = await readLegacyLayers(client, { ...image, digest }, 'sig');
    const older = await verifyLegacySignatures({ digest, layers, signers, annotations });
    const signatures = [...found.signatures, ...older.signatures];
    const rejected = [...found.rejected, ...older.rejected];
    manifests.push({ digest, platform, signatures, rejected, ok: signatures.length > 0 });
  }
  const name = formatReference({ ...place, digest: image.digest });
  return { image: name, digest: image.digest, manifests, ok: manifests.every(({ ok }) => ok) };
}
