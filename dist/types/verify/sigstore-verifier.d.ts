import type { BlobVerifier, Verifier } from '../domain/ports.ts';
import { type WitnessThresholds } from './distinct-witnesses.ts';
export { publicGoodTrustedRoot } from './sigstore-trust-root.ts';
export interface SigstoreVerifierOptions extends WitnessThresholds {
    /** Sigstore TrustedRoot as parsed JSON. */
    readonly trustedRoot: unknown;
    /** The exact subject alternative name; compared as text, never as a pattern. */
    readonly identity: string;
    /** The exact OIDC issuer. */
    readonly issuer: string;
    /**
     * Default true: the signature must be in a transparency log of the root. False is for instances without one
     * (GitHub's own): then a timestamp authority of the root must have signed the time.
     */
    readonly requireLog?: boolean;
    /**
     * Certificate extensions by name (`sourceRepositoryUri`, `runnerEnvironment` …), each with the values that are allowed;
     * compared as text. A name that is not known is refused, never skipped.
     */
    readonly extensions?: Readonly<Record<string, readonly string[]>>;
    /** So many different certificate logs must have the certificate; default 1, or 0 for an instance without. */
    readonly sctThreshold?: number | undefined;
}
/**
 * Verifies certificate bundles of one identity: chain to the root at a trusted time, certificate transparency, log
 * inclusion, signature, and then identity and issuer of the signer that came out. At least one log entry, one SCT
 * and one trusted time are required, or as many of different witnesses as the thresholds say. Throws AppError `invalid-input` and `trust-root` for the options; when verifying
 * `malformed`, `signer-untrusted`, `signature-invalid`, `trust-root` (a log or authority that the root does not know).
 */
export declare function createSigstoreVerifier(options: SigstoreVerifierOptions): Promise<Verifier & BlobVerifier>;
