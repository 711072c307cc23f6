import type { BlobSigner, Signer } from '../../domain/ports.ts';
import { type BundleExtras } from '../bundle-signer.ts';
import { type CertificateFiles } from '../certified-by.ts';
export interface Pkcs11SignerOptions extends Pick<BundleExtras, 'stampSignature' | 'logSignature'> {
    /** RFC 7512 URI of a private EC key. */
    readonly uri: string;
    /** Loads the npm package `pkcs11js`, an optional dependency with a native part. */
    readonly load: () => Promise<unknown>;
    /** PIN, when the URI names none. */
    readonly pin?: string;
    readonly readFile: (path: string) => Promise<Uint8Array>;
    /** Certificate for the key, and the time it must be valid at: the bundle then carries it. */
    readonly certificate?: CertificateFiles & {
        readonly now: Date;
    };
}
/** A signer on a hardware module, and the call that logs out of it. */
export interface Pkcs11Signer extends Signer, BlobSigner {
    /** SPKI PEM of the public half, for verifiers. */
    readonly publicKeyPem: string;
    close(): void;
}
/**
 * Signs with an EC key (P-256, P-384, P-521) inside a PKCS#11 module, mechanism CKM_ECDSA over the digest. Token and key
 * must be unique for the URI. Errors: `unsupported` (package missing), `invalid-input` (URI), `invalid-key` (PIN, kind of
 * key), `not-found` (token, key), `tool-failed` (the module).
 */
export declare function createPkcs11Signer(options: Pkcs11SignerOptions): Promise<Pkcs11Signer>;
