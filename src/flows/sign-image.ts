import { AppError } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import { listImageTree, resolveImage } from '../registry/image-tree.ts';
import { openOciStore } from '../registry/oci-evidence-store.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import { makeImageSignatureStatement } from '../sign/image-statement.ts';
import type { FlowContext } from './context.ts';
import { signStatement } from './evidence-sink.ts';
import { openRegistry } from './open-registry.ts';
import { openSigner, type SignerOptions } from './open-signer.ts';

export interface SignImageOptions extends SignerOptions {
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
  readonly signer: SignerIdentity;
  readonly signed: readonly SignedManifest[];
}

/**
 * Signs an image in its registry as cosign v3 does: a statement about the digest, attached as a referrer. A tag is
 * looked up once. Errors: those of signer and registry.
 */
export async function signImage(
  target: string,
  options: SignImageOptions,
  context: FlowContext,
): Promise<SignImageOutcome> {
  const reference = parseReference(target);
  const annotations = readAnnotations(options.annotations);
  const signer = await openSigner(options, context);
  const { client, sleep } = await openRegistry(context);
  const image = await resolveImage(client, reference);
  const { registry, repository } = image;
  const place = { registry, repository };
  const store = openOciStore({ client, repository: place, clock: context.clock, sleep });
  const nodes =
    options.recursive === true
      ? await listImageTree(client, image)
      : [{ digest: image.digest, platform: undefined }];
  const signed: SignedManifest[] = [];
  for (const { digest, platform } of nodes) {
    const bundle = await signStatement(makeImageSignatureStatement(digest, annotations), signer);
    const sha256 = digest.slice('sha256:'.length);
    const signature = await store.put({ sha256 }, 'image-signature', bundle);
    signed.push({ digest, platform, signature, bundleSha256: bundle.sha256 });
  }
  const name = formatReference({ ...place, digest: image.digest });
  return { image: name, digest: image.digest, signer: await signer.identity(), signed };
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
