import type { BlobVerifier, Verifier } from '../domain/ports.ts';
import { type EnvelopeRules } from './envelope-signature.ts';
import { type TimestampRules } from './trusted-times.ts';
export interface KeyVerifierOptions extends EnvelopeRules, TimestampRules {
    /** SPKI PEM. */
    readonly publicKeyPem: string;
}
/**
 * Verifies key bundles against one public key. The hash follows the curve, never the bundle. Log entries a key bundle
 * may carry are not looked at: the key decides. Timestamps count when their authorities are named, else `times` is
 * empty. Throws AppError `invalid-key` for the key; when verifying `malformed`, `signer-untrusted` (certificate bundle,
 * other key by its hint), `signature-invalid`, `trust-root` (a timestamp of another authority).
 */
export declare function createKeyVerifier(options: KeyVerifierOptions): Verifier & BlobVerifier;
/** Lower-case hex SHA-256 of the SPKI DER: the id of a key in evidence, decisions and the audit log. */
export declare function keyIdOf(publicKeyPem: string): string;
