import type { KeyObject } from 'node:crypto';
import { type SigningCertificate } from '../domain/certificate.ts';
import { type SigningPublicKey } from '../domain/signing-key.ts';
/** What a path is built from, and what it must be good for. */
export interface PathRules {
    /** Trusted by the user, each by itself. */
    readonly anchors: readonly SigningCertificate[];
    /** Found beside the signature: believed only when it leads to an anchor. */
    readonly intermediates: readonly SigningCertificate[];
    /** Dotted OID of the extended key usage that the leaf must have; an authority that names usages must allow it. */
    readonly usage: string;
    /** Moments at which every certificate of the path must be valid. */
    readonly at: readonly Date[];
}
/**
 * A path from the leaf to one of the anchors (RFC 5280 section 6, without revocation, name constraints and policies: a
 * certificate with such a critical extension is refused). Returns the anchor. Throws AppError `signer-untrusted` that
 * says what is wrong with the path that came furthest.
 */
export declare function findAnchor(leaf: SigningCertificate, rules: PathRules): SigningCertificate;
/** Decodes certificates for `findAnchor`. Throws AppError `malformed`. */
export declare function readCertificates(ders: readonly Uint8Array[]): SigningCertificate[];
/** The key that a certificate is for. Error: `signer-untrusted` for an algorithm or curve that is not one of ours. */
export declare function certifiedKey(publicKey: KeyObject): SigningPublicKey;
