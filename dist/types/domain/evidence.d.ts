import type { EvidenceKind } from './predicates.ts';
import type { Statement } from './statement.ts';
/** Who signed, as proven by the verification material. */
export type SignerIdentity = {
    readonly kind: 'key';
    /** Lower-case hex SHA-256 of the SPKI DER of the public key. */
    readonly keyId: string;
} | {
    readonly kind: 'certificate';
    /** Exact subject alternative name (URI or e-mail). */
    readonly identity: string;
    /** Exact OIDC issuer (Fulcio extension 1.3.6.1.4.1.57264.1.8), or the name of an own authority. */
    readonly issuer: string;
    /** Fulcio extensions by name in camelCase: sourceRepositoryUri, sourceRepositoryDigest, buildSignerUri, runnerEnvironment … */
    readonly extensions: Readonly<Record<string, string>>;
    /** By a company's own authority: `issuer` is its distinguished name, and nothing is said of a run. */
    readonly isOwnAuthority?: true;
};
/** The certificate of a signer that was made for one run and says what ran; undefined for keys and own authorities. */
export declare function runCertificateOf(signer: SignerIdentity): Extract<SignerIdentity, {
    readonly kind: 'certificate';
}> | undefined;
/**
 * One text for each signer, however often and under whatever names it comes: the key, or the certificate's identity with
 * its issuer. For counting.
 */
export declare function signerIdOf(signer: SignerIdentity): string;
/** A time somebody other than the signer vouches for. */
export interface TrustedTime {
    readonly source: 'timestamp-authority' | 'transparency-log';
    readonly at: Date;
}
/** A DSSE envelope whose signature was verified; the payload is the exact signed bytes. */
export interface VerifiedEnvelope {
    readonly payloadType: string;
    readonly payload: Uint8Array;
    readonly signer: SignerIdentity;
    /** Sorted, earliest first; empty for a key signature without timestamp. */
    readonly times: readonly TrustedTime[];
    /**
     * The signature covers the message of `model_signing` 0.2, not the DSSE encoding. Only verifiers that were told to
     * accept it say so, and only the reader of that version's payloads may believe the payload.
     */
    readonly isLegacyEncoding?: true;
}
/** A file whose signature was verified. `digest`: of the bytes that were read, SHA-256 always. */
export interface VerifiedBlob {
    readonly signer: SignerIdentity;
    /** Sorted, earliest first. */
    readonly times: readonly TrustedTime[];
    readonly digest: {
        readonly sha256: string;
    };
}
/** A verified bundle. `signerName` is the policy's name of the signer that accepted it. */
export interface Evidence {
    readonly kind: EvidenceKind;
    readonly statement: Statement;
    readonly signerName: string;
    readonly signer: SignerIdentity;
    readonly times: readonly TrustedTime[];
    readonly bundleSha256: string;
}
