import type { BlobSigner, Signer } from '../domain/ports.ts';
import { type LogSignature, type StampSignature } from './bundle-signer.ts';
import { type CertificateFiles } from './certified-by.ts';
export interface KeySignerOptions {
    /** PEM: PKCS#8, encrypted PKCS#8 or SEC 1. EC P-256, P-384, P-521 or Ed25519. */
    readonly privateKeyPem: string;
    readonly passphrase?: string;
    /** Has the signature time-stamped (`createTimestamper`). */
    readonly stampSignature?: StampSignature;
    /** Puts the signature into transparency logs (`createKeyLog`). */
    readonly logSignature?: LogSignature;
}
export interface CertificateSignerOptions extends KeySignerOptions, CertificateFiles {
    readonly now: Date;
}
/**
 * Signs with a private key held in memory; the hash follows the curve. Throws AppError `invalid-key` for anything
 * that is not such a key, and for a missing or wrong pass phrase.
 */
export declare function createKeySigner(options: KeySignerOptions): Signer & BlobSigner;
/**
 * Signs with a private key that a company's own authority has certified; the bundle carries the certificate and its
 * chain. Throws AppError `invalid-key` for the key, and for a certificate that could not be verified later.
 */
export declare function createCertificateSigner(options: CertificateSignerOptions): Signer & BlobSigner;
