import type { Clock } from '../domain/ports.ts';
import { fetchBounded } from './http.ts';
export interface VerifyTokenOptions {
    readonly token: string;
    /** Compared exactly, with the token and with the discovery document. */
    readonly issuer: string;
    readonly audience: string;
    readonly clock: Clock;
    readonly fetch?: typeof fetchBounded;
}
/**
 * Verifies an OIDC token with the keys its issuer publishes (OpenID Connect Discovery 1.0) and returns the payload.
 * Only https, or http to this machine. Errors: `signature-invalid`; `signer-untrusted` (other issuer or audience,
 * expired, not yet valid); `malformed`; `network`; `timeout`; `limit-exceeded`. The token never gets into a message.
 */
export declare function verifyIdentityToken(options: VerifyTokenOptions): Promise<unknown>;
