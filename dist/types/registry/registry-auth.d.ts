import type { RegistryCredentials } from './registry-credentials.ts';
/** A parsed `WWW-Authenticate` challenge of a registry. */
export type Challenge = {
    readonly kind: 'basic';
} | {
    readonly kind: 'bearer';
    readonly realm: string;
    readonly service: string | undefined;
    readonly scope: string | undefined;
};
/** What a token request looks like; the transport sends it. */
export interface TokenRequest {
    readonly url: string;
    readonly method: 'GET' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
}
/** Reads a challenge; `undefined` for a scheme that is neither Basic nor Bearer, or a Bearer without realm. */
export declare function parseChallenge(header: string): Challenge | undefined;
export declare function basicHeader(credentials: RegistryCredentials): string;
/**
 * The request that turns credentials into a token (Docker registry token specification): GET with Basic credentials or
 * anonymously, or the OAuth2 form with a refresh token. `scope` is what we ask for; the challenge's own scope wins.
 */
export declare function tokenRequest(challenge: Extract<Challenge, {
    kind: 'bearer';
}>, scope: string, credentials: RegistryCredentials | undefined): TokenRequest;
/** The token out of a token endpoint's answer. Error: `malformed`. */
export declare function readToken(body: Uint8Array): string;
