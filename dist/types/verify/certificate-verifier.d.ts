import type { BlobVerifier, Clock, Verifier } from '../domain/ports.ts';
import { type EnvelopeRules } from './envelope-signature.ts';
import { type TimestampRules } from './trusted-times.ts';
/** Who must have signed, compared exactly: a subject alternative name, or the whole distinguished name. */
export type CertificateName = {
    readonly kind: 'alt-name';
    readonly value: string;
}
/** On one line as `openssl x509 -subject -nameopt RFC2253 -nameopt sep_comma_plus_space,-dn_rev` prints it. */
 | {
    readonly kind: 'subject';
    readonly value: string;
};
export interface CertificateVerifierOptions extends EnvelopeRules, TimestampRules {
    /** PEM of the roots, each trusted by itself. There is no default: web roots let any web server sign. */
    readonly rootsPem: string;
    /** PEM of authorities between, for bundles that do not carry them. */
    readonly intermediatesPem?: string;
    readonly name: CertificateName;
    /** When a bundle has no trusted time, its certificates must be valid now. */
    readonly clock: Clock;
}
/**
 * Verifies bundles signed with a certificate of a company's own authority: signature, path to a root, code signing,
 * validity of the whole path at every trusted time (else now), and the exact name. `issuer` of the result is the
 * distinguished name of the root. Revocation is not looked at. Throws AppError `invalid-input` and `invalid-key` for the
 * options; when verifying `malformed`, `signer-untrusted`, `signature-invalid`, `trust-root` (timestamp authority).
 */
export declare function createCertificateVerifier(options: CertificateVerifierOptions): Verifier & BlobVerifier;
