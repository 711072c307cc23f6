import { type KeyObject } from 'node:crypto';
import type { KeyAlgorithm } from './key-algorithm.ts';
/** A public key that may sign statements. `hash` belongs to the curve; null for Ed25519, which hashes by itself. */
export interface SigningPublicKey {
    readonly key: KeyObject;
    readonly algorithm: KeyAlgorithm;
    readonly hash: 'sha256' | 'sha384' | 'sha512' | null;
    /** SPKI PEM with its final newline. */
    readonly pem: string;
    /** Lower-case hex SHA-256 of the SPKI DER. */
    readonly keyId: string;
    /** What bundles call this key: OMS and this product write the hex SHA-256 of the PEM, cosign the base64 one of the DER. */
    readonly hints: {
        readonly oms: string;
        readonly cosign: string;
    };
}
/** Describes a key (a private one by its public half). Throws AppError `invalid-key` for other algorithms and curves. */
export declare function describeKey(key: KeyObject): SigningPublicKey;
/** Reads one SPKI PEM. A private key or a certificate is refused by name, never silently reduced to its public key. */
export declare function readPublicKey(pem: string): SigningPublicKey;
/** Labels of the PEM blocks in a text, in order. Throws AppError `invalid-key` when the text is too long for a key. */
export declare function pemLabels(text: string): string[];
