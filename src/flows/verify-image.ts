import { listImageTree, resolveImage } from '../registry/image-tree.ts';
import { readLegacyLayers } from '../registry/legacy-layers.ts';
import { openOciStore } from '../registry/oci-evidence-store.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import { verifyImageSignatures, type ImageVerification } from '../verify/image-signature.ts';
import { verifyLegacySignatures } from '../verify/legacy-image.ts';
import type { FlowContext } from './context.ts';
import { openRegistry } from './open-registry.ts';
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
 * Verifies the signatures of an image in its registry: those of cosign v3 and ours, and those that older cosign stored
 * by tag. Errors: those of trust and registry; a signature that does not count is a result.
 */
export async function verifyImage(
  target: string,
  options: VerifyImageFlowOptions,
  context: FlowContext,
): Promise<VerifyImageOutcome> {
  const reference = parseReference(target);
  const annotations = readAnnotations(options.annotations);
  const signers = new Map([['signer', await openVerifier(options)]]);
  const { client, sleep } = await openRegistry(context);
  const image = await resolveImage(client, reference);
  const { registry, repository } = image;
  const place = { registry, repository };
  const store = openOciStore({ client, repository: place, clock: context.clock, sleep });
  const nodes =
    options.recursive === true
      ? await listImageTree(client, image)
      : [{ digest: image.digest, platform: undefined }];
  const manifests: VerifiedManifest[] = [];
  for (const { digest, platform } of nodes) {
    const listing = await store.list({ sha256: digest.slice('sha256:'.length) });
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
