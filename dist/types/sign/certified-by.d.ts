import type { BundleMaterial } from '../domain/bundle.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import { type SigningPublicKey } from '../domain/signing-key.ts';
export interface CertificateFiles {
    /** PEM; the first certificate is that of the key, further ones are its chain. */
    readonly certificatePem: string;
    /** PEM of the authorities between the certificate and the root. */
    readonly chainPem?: string;
}
/** What a certificate adds to a key. */
export interface CertifiedBy {
    readonly material: BundleMaterial;
    readonly identity: SignerIdentity;
}
/**
 * Puts the certificate of a key and its chain into the form a bundle carries, leaf first. A root is left out: whoever
 * verifies has it from elsewhere, and believes no other. Throws AppError `invalid-key`: another key's certificate, not
 * for code signing, not valid `now`, certificates that do not follow each other.
 */
export declare function certifiedBy(key: SigningPublicKey, files: CertificateFiles, now: Date): CertifiedBy;
