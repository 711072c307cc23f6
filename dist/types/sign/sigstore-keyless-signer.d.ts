import type { BlobSigner, Clock, Signer } from '../domain/ports.ts';
export interface KeylessSignerOptions {
    /** An OIDC token made for Sigstore (audience `sigstore` on the public instance); asked for when one is needed. */
    readonly identityToken: () => Promise<string>;
    /** SigningConfig v0.2 as parsed JSON: which Fulcio, Rekor and timestamp authority to use. */
    readonly signingConfig: unknown;
    readonly clock: Clock;
    /** Per request, in milliseconds; default 30,000. A Rekor v2 answers when its next checkpoint is out. */
    readonly timeoutMs?: number;
    /** Repetitions of a request that the service failed by itself (5xx, 429, no connection); default 2. */
    readonly retries?: number;
    /**
     * Sign at the public instance also from a repository that is not public. Default false: certificate and log entry name
     * the repository and its workflow to everybody, for ever.
     */
    readonly allowPublicLog?: boolean;
}
/**
 * Signs with a key made for the moment and a certificate for the caller's OIDC identity; the signature is logged and
 * time-stamped as the signing config says. Throws AppError: `invalid-input` (signing config), `missing-permission`
 * (token), `network`, `timeout`, `tool-failed` (a service refused or answered nonsense).
 */
export declare function createKeylessSigner(options: KeylessSignerOptions): Promise<Signer & BlobSigner>;
