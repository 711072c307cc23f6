import { AppError } from '../domain/errors.ts';
import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import type { Verifier, BlobVerifier } from '../domain/ports.ts';
import { listBundles } from '../registry/evidence-bundles.ts';
import { listImageTree, resolveImage } from '../registry/image-tree.ts';
import { readLegacyLayers, type LegacyLayer, type UnreadLayers } from '../registry/legacy-layers.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import {
  verifyImageSignatures,
  type ImageVerification,
  type RejectedSignature,
} from '../verify/image-signature.ts';
import { verifyLegacyAttestations, verifyLegacySignatures } from '../verify/legacy-image.ts';
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
export interface VerifiedManifest extends ImageVerification {
  readonly platform: string | undefined;
  /** What the same signers attested at the tag `.att` of older cosign. None of it is a signature. */
  readonly attestations: readonly VerifiedAttestation[];
  /** Attestations there that do not count, and why. */
  readonly rejectedAttestations: readonly RejectedSignature[];
  /** What lies at the tags of older cosign beyond the limits: nobody knows what it is. */
  readonly unread: readonly UnreadLayers[];
}

/** An attestation that somebody trusted signed about this manifest. What it says is not judged here. */
export interface VerifiedAttestation {
  readonly predicateType: string;
  readonly predicate: unknown;
  readonly signerName: string;
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
  readonly name: string;
}

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
    const at = { ...image, digest };
    const [listing, stored, attested] = await Promise.all([
      listBundles(client, place, digest),
      readLegacyLayers(client, at, 'sig'),
      readLegacyLayers(client, at, 'att'),
    ]);
    const found = await verifyImageSignatures({ digest, listing, signers, annotations });
    const older = await verifyLegacySignatures({ digest, layers: stored.layers, signers, annotations });
    const signatures = [...found.signatures, ...older.signatures];
    const rejected = [...found.rejected, ...older.rejected];
    const ok = signatures.length > 0;
    if (!ok) requireAllRead(stored.unread);
    const unread = [...stored.unread, ...attested.unread];
    const legacy = await attestationsIn(attested.layers, digest, signers);
    manifests.push({ digest, platform, signatures, rejected, ...legacy, unread, ok });
  }
  const name = formatReference({ ...place, digest: image.digest });
  return { image: name, digest: image.digest, manifests, ok: manifests.every(({ ok }) => ok) };
}

/** One that counts may be among what was not read: then it is not known whether there is none. */
function requireAllRead([first]: readonly UnreadLayers[]): void {
  if (first === undefined) return;
  throw new AppError('limit-exceeded', `not all signatures could be read: ${first.name}: ${first.reason}`, {
    hint: 'sign the image again: new signatures are stored one by one',
  });
}

async function attestationsIn(
  layers: readonly LegacyLayer[],
  digest: string,
  signers: Asked['signers'],
): Promise<Pick<VerifiedManifest, 'attestations' | 'rejectedAttestations'>> {
  const { attestations, rejected } = await verifyLegacyAttestations({ digest, layers, signers });
  const verified = attestations.map(({ statement: { predicateType, predicate }, ...rest }) => {
    return { predicateType, predicate, ...rest };
  });
  return { attestations: verified, rejectedAttestations: rejected };
}
