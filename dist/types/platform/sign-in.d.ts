import type { SignInWay } from '../domain/sign-in.ts';
export interface SignInRequest {
    readonly way: SignInWay;
    /** OIDC issuer; compared exactly with what it says of itself and with the token. */
    readonly issuer: string;
    /** Public client; also the audience of the token. Sigstore's is `sigstore`. */
    readonly clientId: string;
    /** Shows a line to the person. The address is shown, never opened: no program gets a text that a server chose. */
    readonly tell: (line: string) => void;
    /** Called with the token before anything else. */
    readonly mask?: (secret: string) => void;
    /** For the person to be done; default 5 minutes. */
    readonly timeoutMs?: number;
}
/**
 * Has a person sign in and gives the ID token: authorization code with PKCE on loopback (RFC 8252), or device code (RFC
 * 8628). Signature, issuer, audience, nonce and times of the token are checked. Errors: `invalid-input` (issuer without
 * TLS), `missing-permission` (refused, or something that was not asked for), `network`, `timeout`.
 */
export declare function signIn(request: SignInRequest): Promise<string>;
