import type { Verifier } from '../domain/ports.ts';
/** Whom to believe: a public key, or an exact certificate identity with its exact issuer. */
export interface TrustOptions {
    /** PEM file with the public key. */
    readonly key?: string | undefined;
    readonly certificateIdentity?: string | undefined;
    readonly certificateOidcIssuer?: string | undefined;
    /** TrustedRoot JSON file; default: the public-good instance that comes with the product. */
    readonly trustedRoot?: string | undefined;
}
export declare const MAX_TRUSTED_ROOT_BYTES: number;
/** Builds the verifier that the options describe. Errors: `invalid-input` for none, half or two of them. */
export declare function openVerifier(options: TrustOptions): Promise<Verifier>;
/** A verifier for the public key in a PEM file. */
export declare function keyVerifier(file: string): Promise<Verifier>;
/** A Sigstore TrustedRoot file as parsed JSON; duplicate keys and oversized files are refused. */
export declare function readTrustedRootFile(file: string): Promise<unknown>;
