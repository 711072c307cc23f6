import type { BlobSigner, Signer } from '../../domain/ports.ts';
import { type BundleExtras } from '../bundle-signer.ts';
import { type CertificateFiles } from '../certified-by.ts';
import type { KmsContext } from './kms-context.ts';
export interface KmsSignerOptions extends Pick<BundleExtras, 'stampSignature' | 'logSignature'> {
    /** Certificate for the key: the bundle then carries it. */
    readonly certificate?: CertificateFiles;
}
/** The URI schemes that name a key service. */
export declare const KMS_SCHEMES: readonly string[];
/**
 * Signs with a key that never leaves its service: `awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`, written as
 * cosign does. ECDSA P-256, P-384, P-521 and Ed25519 as far as the service has them. Every signature is checked with the
 * public key before it is used. Errors: `invalid-input` (URI), `invalid-key`, `missing-permission`, `not-found`,
 * `network`, `timeout`, `malformed`, `signature-invalid`.
 */
export declare function createKmsSigner(uri: string, context: KmsContext, options?: KmsSignerOptions): Promise<Signer & BlobSigner>;
/** PEM of the public half of a key in a service. */
export declare function kmsPublicKeyPem(uri: string, context: KmsContext): Promise<string>;
