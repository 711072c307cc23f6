import type { BlobVerifier, Clock, Verifier } from '../domain/ports.ts';
export interface LogRules {
    /** Sigstore TrustedRoot as parsed JSON, whose logs count. */
    readonly trustedRoot: unknown;
    /** The key, when the signer is one; a certificate comes with the bundle. */
    readonly publicKeyPem?: string;
    readonly clock: Clock;
    /** So many different logs of the root must have it; default 1. */
    readonly tlogThreshold?: number | undefined;
}
/**
 * The same signer, whose signatures count only when a transparency log of the root has them: with a proof or promise,
 * over this signature and content, by this key. A time that the log promised counts as a trusted time. Throws AppError
 * as the signer; `signature-invalid` (not logged, in too few logs, or something else is), `trust-root` (log not known, not
 * in use); `invalid-input` for a threshold that cannot be reached.
 */
export declare function requireLogged(signer: Verifier & BlobVerifier, rules: LogRules): Verifier & BlobVerifier;
