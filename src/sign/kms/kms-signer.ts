import { verify } from 'node:crypto';
import { AppError } from '../../domain/errors.ts';
import type { BlobSigner, Signer } from '../../domain/ports.ts';
import { createBundleSigner, type BundleExtras, type SigningKey } from '../bundle-signer.ts';
import { certifiedBy, type CertificateFiles } from '../certified-by.ts';
import type { KmsContext, OpenKmsKey } from './kms-context.ts';

/** Scheme of a KMS URI (cosign's forms) → the adapter, loaded only when used. */
const SERVICES: Readonly<Record<string, () => Promise<OpenKmsKey>>> = {
  awskms: async () => (await import('./aws-kms.ts')).openAwsKey,
  gcpkms: async () => (await import('./gcp-kms.ts')).openGcpKey,
  azurekms: async () => (await import('./azure-kms.ts')).openAzureKey,
  hashivault: async () => (await import('./vault-kms.ts')).openVaultKey,
};

export interface KmsSignerOptions extends Pick<BundleExtras, 'stampSignature' | 'logSignature'> {
  /** Certificate for the key: the bundle then carries it. */
  readonly certificate?: CertificateFiles;
}

/** The URI schemes that name a key service. */
export const KMS_SCHEMES: readonly string[] = Object.keys(SERVICES);

/**
 * Signs with a key that never leaves its service: `awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`, written as
 * cosign does. ECDSA P-256, P-384, P-521 and Ed25519 as far as the service has them. Every signature is checked with the
 * public key before it is used. Errors: `invalid-input` (URI), `invalid-key`, `missing-permission`, `not-found`,
 * `network`, `timeout`, `malformed`, `signature-invalid`.
 */
export async function createKmsSigner(
  uri: string,
  context: KmsContext,
  options: KmsSignerOptions = {},
): Promise<Signer & BlobSigner> {
  const key = checking(await openKmsKey(uri, context));
  const { certificate, stampSignature, logSignature } = options;
  return createBundleSigner(key, {
    ...(certificate === undefined
      ? {}
      : { certified: certifiedBy(key.publicKey, certificate, context.clock()) }),
    ...(stampSignature === undefined ? {} : { stampSignature }),
    ...(logSignature === undefined ? {} : { logSignature }),
  });
}

/** PEM of the public half of a key in a service. */
export async function kmsPublicKeyPem(uri: string, context: KmsContext): Promise<string> {
  return (await openKmsKey(uri, context)).publicKey.pem;
}

async function openKmsKey(uri: string, context: KmsContext): Promise<SigningKey> {
  const match = /^([a-z]+):\/\/(.+)$/.exec(uri);
  const load =
    match === null || !Object.hasOwn(SERVICES, match[1] ?? '') ? undefined : SERVICES[match[1] ?? ''];
  if (match === null || load === undefined || uri.length > 1024) {
    throw new AppError('invalid-input', `kms ${JSON.stringify(uri.slice(0, 100))} is not a key URI`, {
      hint: `start with ${KMS_SCHEMES.map((scheme) => `${scheme}://`).join(', ')}`,
    });
  }
  const open = await load();
  return open(match[2] ?? '', context);
}

/** A service that signs with another key, or another version of it, is noticed here and not by a user later. */
function checking(key: SigningKey): SigningKey {
  return {
    ...key,
    sign: async (message) => {
      const signature = await key.sign(message);
      if (verify(key.publicKey.hash, message, key.publicKey.key, signature)) return signature;
      throw new AppError(
        'signature-invalid',
        `${key.method} returned a signature that its own public key does not verify`,
        {
          hint: 'the key may have been rotated meanwhile: name a version',
        },
      );
    },
  };
}
