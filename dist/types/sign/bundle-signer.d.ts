import type { BlobSigner, Signer } from '../domain/ports.ts';
import type { SigningPublicKey } from '../domain/signing-key.ts';
import type { CertifiedBy } from './certified-by.ts';
/** What a key that signs by itself has to offer, wherever it lives: a file, a KMS, a hardware module. */
export interface SigningKey {
    readonly method: string;
    readonly publicKey: SigningPublicKey;
    /** Signs the message with the hash of `publicKey`; ECDSA signatures in DER. */
    sign(message: Uint8Array): Promise<Uint8Array>;
}
/** Has a signature time-stamped; RFC 3161 responses in DER, one per authority. */
export type StampSignature = (signature: Uint8Array) => Promise<readonly Uint8Array[]>;
/** A signature that was made, and what verifies it: PEM of the public key, or of the certificate for it. */
export type LoggedSignature = {
    readonly signature: Uint8Array;
    readonly verifierPem: string;
} & ({
    readonly kind: 'envelope';
    readonly payloadType: string;
    readonly payload: Uint8Array;
} | {
    readonly kind: 'message';
    readonly digest: Uint8Array;
});
/** Puts a signature into transparency logs; the entries as protobuf JSON. */
export type LogSignature = (signed: LoggedSignature) => Promise<readonly unknown[]>;
/** What a bundle gets besides the signature of a key. */
export interface BundleExtras {
    /** The certificate for the key (`certifiedBy`): the bundle then carries it with its chain instead of a key hint. */
    readonly certified?: CertifiedBy;
    readonly stampSignature?: StampSignature;
    readonly logSignature?: LogSignature;
}
/**
 * A signer that writes key or certificate bundles: `publicKey.hint` as OMS v1.0 has it (hex SHA-256 of the PEM), or the
 * chain; timestamps and log entries when asked for.
 */
export declare function createBundleSigner(key: SigningKey, extras?: BundleExtras): Signer & BlobSigner;
