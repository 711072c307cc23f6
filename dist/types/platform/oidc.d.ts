import { type GithubClaims } from '../domain/github-claims.ts';
import type { Clock } from '../domain/ports.ts';
import { type EnvironmentVariables } from './environment.ts';
import { fetchBounded } from './http.ts';
export interface TokenRequest {
    /** Who the token is for: `sigstore` for a certificate, `nobody` to read claims only. */
    readonly audience: string;
    readonly env: EnvironmentVariables;
    /** Called with the token before anything else, so that the runner masks it in its log. */
    readonly mask?: (secret: string) => void;
    readonly fetch?: typeof fetchBounded;
    /** Pauses before the second and third attempt when the service is down; default 300 and 1,500. */
    readonly retryAfterMs?: readonly number[];
}
/**
 * An OIDC token of the GitHub Actions job (docs.github.com, "OpenID Connect reference"). Errors: `missing-permission`
 * (not in a job, or the job lacks `id-token: write`), `network`, `timeout`, `malformed`.
 */
export declare function requestIdentityToken(request: TokenRequest): Promise<string>;
export interface ClaimsRequest extends Omit<TokenRequest, 'audience'> {
    readonly clock: Clock;
    /** Exact issuer; default: the one that belongs to `GITHUB_SERVER_URL`. */
    readonly issuer?: string;
}
/**
 * The claims of this GitHub Actions run, from a token whose signature, issuer, audience and time were verified. Errors:
 * those of `requestIdentityToken` and `verifyIdentityToken`; `unsupported` for a server without a known issuer.
 */
export declare function readGithubClaims(request: ClaimsRequest): Promise<GithubClaims>;
/**
 * The OIDC issuer of github.com, of a tenant of ghe.com (@actions/attest 3.2.0, `getIssuer`), or of a GitHub Enterprise
 * Server (its docs, "OpenID Connect reference"; without TLS on this machine alone).
 */
export declare function githubIssuer(serverUrl?: string): string;
