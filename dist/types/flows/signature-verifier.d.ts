import type { BlobVerifier, Verifier } from '../domain/ports.ts';
import { type CertificateClaims } from './wanted-extensions.ts';
/** Whom to believe: a public key, a certificate of an own authority, or an exact identity of Sigstore with its issuer. */
export interface TrustOptions extends SignatureRules, CertificateClaims {
    /** PEM file with the public key. */
    readonly key?: string | undefined;
    /** Exact alternative name in the certificate. */
    readonly certificateIdentity?: string | undefined;
    readonly certificateOidcIssuer?: string | undefined;
    /** TrustedRoot JSON file; default: the public-good instance that comes with the product. */
    readonly trustedRoot?: string | undefined;
    /** PEM file with the roots of an own authority, in the place of Sigstore. */
    readonly certificateRoot?: string | undefined;
    /** Exact distinguished name in a certificate of an own authority, in the place of an alternative name. */
    readonly certificateSubject?: string | undefined;
}
/** What else signatures of keys and own certificates are asked for. */
export interface SignatureRules {
    /** PEM files of timestamp authorities, or TrustedRoot JSON: a signature without a timestamp of one of them is refused. */
    readonly timestampAuthority?: string | readonly string[] | undefined;
    /** So many different authorities must have stamped it; for Sigstore those of the trusted root. */
    readonly timestampThreshold?: number | undefined;
    /**
     * Key and own certificate: true wants an entry in a log of `trustedRoot`; a Sigstore identity wants one unless it is false.
     */
    readonly transparencyLog?: boolean | undefined;
    /** So many different logs of the root must have the signature. */
    readonly tlogThreshold?: number | undefined;
    /** Sigstore identity: so many different certificate logs must have the certificate. */
    readonly sctThreshold?: number | undefined;
    /** Also believe what `model_signing` 0.2 signed. */
    readonly acceptModelSigningV02?: boolean | undefined;
}
export declare const MAX_TRUSTED_ROOT_BYTES: number;
/** Builds the verifier that the options describe. Errors: `invalid-input` for none, half or two of them. */
export declare function openVerifier(options: TrustOptions): Promise<Verifier & BlobVerifier>;
/** The files of timestamp authorities, however many. */
export declare function timestampFiles({ timestampAuthority: files, }: Pick<SignatureRules, 'timestampAuthority'>): readonly string[];
/** A verifier for the public key in a PEM file. */
export declare function keyVerifier(file: string, rules?: SignatureRules & Pick<TrustOptions, 'trustedRoot'>): Promise<Verifier & BlobVerifier>;
/** A Sigstore TrustedRoot file as parsed JSON; duplicate keys and oversized files are refused. */
export declare function readTrustedRootFile(file: string): Promise<unknown>;
