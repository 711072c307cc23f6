import type { DsseBundle } from './bundle.ts';
import type { DigestSet } from './digest.ts';
import type { SignerIdentity, VerifiedBlob, VerifiedEnvelope } from './evidence.ts';
import type { OpenBlob } from './message-bundle.ts';
import type { EvidenceKind } from './predicates.ts';
/** The current time. Everything that depends on time takes one. */
export type Clock = () => Date;
/** Where long work reports to: a terminal line, nothing, a test. `done` and `total` share a unit (`bytes`, `files`). */
export interface Progress {
    update(state: {
        readonly label: string;
        readonly done: number;
        readonly total: number;
        readonly unit: 'bytes' | 'files';
    }): void;
    end(): void;
}
/** A Sigstore bundle (v0.3 JSON) as it is stored: exact bytes and their SHA-256 (hex). */
export interface SignedBundle {
    readonly bytes: Uint8Array;
    readonly sha256: string;
}
/** Signs one payload as a DSSE envelope and returns it as a Sigstore bundle. Throws AppError. */
export interface Signer {
    /** What kind of material this is, for messages and the audit log. */
    readonly method: string;
    /** The key that verifies what this signs (SPKI PEM); undefined when a certificate does. */
    readonly publicKeyPem?: string;
    /** Public identity, as far as it is known before signing (a keyless identity is known from its token). */
    identity(): Promise<SignerIdentity>;
    sign(payloadType: string, payload: Uint8Array): Promise<SignedBundle>;
}
/**
 * Verifies a bundle against one configured signer. Throws AppError: `malformed` (not a bundle), `signature-invalid`,
 * `signer-untrusted` (valid, but somebody else), `trust-root` (cannot tell).
 */
export interface Verifier {
    /** Takes the bytes, or what `readBundle` made of them, so that many signers can try one bundle that is read once. */
    verify(bundle: Uint8Array | DsseBundle): Promise<VerifiedEnvelope>;
    /**
     * Whether the bundle plainly names somebody else, so that `verify` would refuse it with `signer-untrusted`. For callers
     * with many signers: asking costs nothing, a refusal costs an error each.
     */
    isOfAnother?(bundle: DsseBundle): boolean;
}
/** Signs the bytes of a file themselves, as `cosign sign-blob` does, and returns a Sigstore bundle. Throws AppError. */
export interface BlobSigner {
    signBlob(bytes: Uint8Array): Promise<SignedBundle>;
}
/** Verifies the signature of a file against one configured signer. Throws as `Verifier`, and what `open` throws. */
export interface BlobVerifier {
    verifyBlob(bundle: Uint8Array, open: OpenBlob): Promise<VerifiedBlob>;
}
export interface StoredBundle {
    /** Name inside the store, for messages only; nothing is derived from it. */
    readonly name: string;
    /** Where it is, as a person would look it up: a path, or a reference in a registry. */
    readonly place?: string;
    readonly bytes: Uint8Array;
    /** Nobody else will look at `bytes`, nor at the memory around them. */
    readonly isGivenAway?: true;
    /** Length of `bytes`, where asking for them would read a file. */
    readonly size?: number;
    readonly sha256: string;
}
/** What lies in a store and was not read, and why. */
export interface SkippedFile {
    readonly name: string;
    readonly reason: string;
}
export interface StoreListing {
    readonly bundles: readonly StoredBundle[];
    /** For this digest. */
    readonly skipped: readonly SkippedFile[];
}
/** Holds bundles by subject digest. Nothing in it is trusted for being there. Throws AppError `invalid-store`, `unreadable`, `limit-exceeded`. */
export interface EvidenceStore {
    /** Where it is, for messages. */
    readonly location: string;
    /** Stores a bundle; storing the same bytes again is a no-op. Returns where it is: a path, or a reference. */
    put(subject: DigestSet, kind: EvidenceKind, bundle: SignedBundle): Promise<string>;
    list(subject: DigestSet): Promise<StoreListing>;
}
