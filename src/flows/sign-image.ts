import { AppError } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { EvidenceStore, Signer } from '../domain/ports.ts';
import { attachBundle } from '../registry/evidence-bundles.ts';
import { listImageTree, resolveImage, type ResolvedImage } from '../registry/image-tree.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import { makeImageSignatureStatement } from '../sign/image-statement.ts';
import { makeModelSignatureStatement } from '../sign/model-statement.ts';
import type { AuditOptions } from './audit-options.ts';
import { openTrail, type AuditTrail } from './audit-trail.ts';
import type { FlowContext } from './context.ts';
import { forEachTarget, type TargetResult } from './each-target.ts';
import { signStatement } from './evidence-sink.ts';
import { asModel } from './identify-image.ts';
import { openRegistry, type OpenRegistry } from './open-registry.ts';
import { openSigner, type SignerOptions } from './open-signer.ts';
import { openStore } from './open-store.ts';
import type { StoreNames } from './store-names.ts';

export interface SignImageOptions extends SignerOptions, AuditOptions {
  /** Stores that get the signature besides the registry. */
  readonly evidence?: StoreNames | undefined;
  /** `model`: sign the model that the layers are (OMS v1.0), unread, in the place of the image. Default: `image`. */
  readonly kind?: 'image' | 'model' | undefined;
  /** Model-relative paths that a model signature leaves out. */
  readonly ignorePaths?: readonly string[] | undefined;
  /** Sign an index and every manifest below it. */
  readonly recursive?: boolean | undefined;
  /** `NAME=VALUE`: the signer's own words, part of what is signed. */
  readonly annotations?: readonly string[] | undefined;
}

/** One manifest that was signed. */
export interface SignedManifest {
  readonly digest: string;
  readonly platform: string | undefined;
  /** The signature as the registry names it. */
  readonly signature: string;
  readonly bundleSha256: string;
}

export interface SignImageOutcome {
  /** `HOST/REPOSITORY@sha256:<hex>`: what a tag meant when it was looked up. */
  readonly image: string;
  readonly digest: string;
  /** `sha256:<hex>` of the model, when it was signed as one. */
  readonly modelDigest: string | undefined;
  readonly signer: SignerIdentity;
  readonly signed: readonly SignedManifest[];
}

/**
 * Signs images in their registries as cosign v3 does: a statement about the digest, attached as a referrer. A tag is
 * looked up once. One result for each target; the signer is opened once. Errors: those of the signer, `invalid-input`.
 */
export async function signImages(
  targets: readonly string[],
  options: SignImageOptions,
  context: FlowContext,
): Promise<readonly TargetResult<SignImageOutcome>[]> {
  const annotations = readAnnotations(options.annotations);
  refuseMixture(options);
  const trail = openTrail(options, context);
  const signer = await openSigner(options, context);
  const registry = await openRegistry(context, targets);
  const store = options.evidence === undefined ? undefined : await openStore(options.evidence, context);
  return await forEachTarget(targets, async (target) => {
    const image = await resolveImage(registry.client, parseReference(target));
    const work: Work = { image, registry, signer, store, trail, context };
    return options.kind === 'model'
      ? await signAsModel(work, options.ignorePaths)
      : await signAsImage(work, { annotations, recursive: options.recursive === true });
  });
}

interface Work {
  readonly image: ResolvedImage;
  readonly registry: OpenRegistry;
  readonly signer: Signer;
  readonly store: EvidenceStore | undefined;
  readonly trail: AuditTrail | undefined;
  readonly context: FlowContext;
}

async function signAsImage(
  { image, registry, signer, store, trail, context }: Work,
  how: { readonly annotations: Readonly<Record<string, string>>; readonly recursive: boolean },
): Promise<SignImageOutcome> {
  const { client, sleep } = registry;
  const place = { registry: image.registry, repository: image.repository };
  const nodes = how.recursive
    ? await listImageTree(client, image)
    : [{ digest: image.digest, platform: undefined }];
  const signed: SignedManifest[] = [];
  for (const { digest, platform } of nodes) {
    const bundle = await signStatement(makeImageSignatureStatement(digest, how.annotations), signer);
    const { descriptor: subject } =
      digest === image.digest ? image.manifest : await client.getManifest(place, digest);
    const what = { subject, bundle, clock: context.clock };
    const named = {
      kind: 'image',
      name: `${image.registry}/${image.repository}`,
      digest: { sha256: digest.slice('sha256:'.length) },
    } as const;
    await trail?.record({ kind: 'image-signature', subject: named, bundle, signer });
    const signature = await attachBundle({ client, repository: place, sleep }, what);
    await store?.put({ sha256: digest.slice('sha256:'.length) }, 'image-signature', bundle);
    signed.push({ digest, platform, signature, bundleSha256: bundle.sha256 });
  }
  return { ...(await nameOf(image, signer)), modelDigest: undefined, signed };
}

/** The signature speaks of every file by the digest of its layer, and says that the bytes were not read. */
async function signAsModel(
  { image, registry, signer, store, trail, context }: Work,
  ignorePaths: readonly string[] | undefined,
): Promise<SignImageOutcome> {
  const manifest: Manifest | undefined = asModel(image, ignorePaths).manifest;
  if (manifest === undefined) throw new AppError('internal', 'a model in a registry has no manifest');
  const bundle = await signStatement(makeModelSignatureStatement(manifest, image.repository), signer);
  const { client, sleep } = registry;
  const target = { client, repository: { registry: image.registry, repository: image.repository }, sleep };
  const what = { subject: image.manifest.descriptor, bundle, clock: context.clock };
  const named = { kind: 'model', name: image.repository, digest: { sha256: manifest.rootSha256 } } as const;
  await trail?.record({ kind: 'model-signature', subject: named, bundle, signer });
  const signature = await attachBundle(target, what);
  await store?.put({ sha256: manifest.rootSha256 }, 'model-signature', bundle);
  const { digest } = image;
  const signed = [{ digest, platform: undefined, signature, bundleSha256: bundle.sha256 }];
  return { ...(await nameOf(image, signer)), modelDigest: `sha256:${manifest.rootSha256}`, signed };
}

async function nameOf({ registry, repository, digest }: ResolvedImage, signer: Signer) {
  const image = formatReference({ registry, repository, digest });
  return { image, digest, signer: await signer.identity() };
}

function refuseMixture({ kind, recursive, annotations, ignorePaths }: SignImageOptions): void {
  const isModel = kind === 'model';
  if (isModel && (recursive !== undefined || annotations !== undefined)) {
    throw new AppError('invalid-input', 'recursive and annotation are for images, and a model is signed');
  }
  if (!isModel && ignorePaths !== undefined) {
    throw new AppError('invalid-input', 'ignore is for models, and an image is signed');
  }
}

/** `NAME=VALUE` texts as a record. Error: `invalid-input` for another form, and for a name given twice. */
export function readAnnotations(texts: readonly string[] = []): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const equals = text.indexOf('=');
    const name = text.slice(0, Math.max(equals, 0));
    if (name === '' || found.has(name)) {
      throw new AppError('invalid-input', `annotation ${JSON.stringify(text)} is not one NAME=VALUE`);
    }
    found.set(name, text.slice(equals + 1));
  }
  return Object.fromEntries(found);
}
