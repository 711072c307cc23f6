import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { AppError, isAppError } from '../domain/errors.ts';
import { parseGithubClaims, type GithubClaims } from '../domain/github-claims.ts';
import type { Clock } from '../domain/ports.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { ENVIRONMENT, readVariable, type EnvironmentVariables } from './environment.ts';
import { fetchBounded, type HttpAnswer } from './http.ts';
import { verifyIdentityToken } from './oidc-verify.ts';

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

const answerSchema = z.object({
  value: z
    .string()
    .min(1)
    .max(64 * 1024),
});

/**
 * An OIDC token of the GitHub Actions job (docs.github.com, "OpenID Connect reference"). Errors: `missing-permission`
 * (not in a job, or the job lacks `id-token: write`), `network`, `timeout`, `malformed`.
 */
export async function requestIdentityToken(request: TokenRequest): Promise<string> {
  const url = readVariable('idTokenUrl', request.env);
  const secret = readVariable('idTokenSecret', request.env);
  if (url === undefined || secret === undefined) throw noToken(request.env);
  if (!URL.canParse(url)) throw new AppError('invalid-input', `${ENVIRONMENT.idTokenUrl.name} is not a URL`);
  const address = new URL(url);
  address.searchParams.set('audience', request.audience);
  const answer = await fetchWithRetry(address.href, secret, request);
  if (answer.status === 401 || answer.status === 403) throw noToken(request.env, answer.status);
  if (answer.status !== 200) {
    throw new AppError(
      'network',
      `${address.host} answered ${String(answer.status)} to the request for an OIDC token`,
    );
  }
  const value = parseStrictJson(answer.body, { maxBytes: 128 * 1024, what: 'answer with the OIDC token' });
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) throw new AppError('malformed', `${address.host} answered without an OIDC token`);
  request.mask?.(parsed.data.value);
  return parsed.data.value;
}

export interface ClaimsRequest extends Omit<TokenRequest, 'audience'> {
  readonly clock: Clock;
  /** Exact issuer; default: the one that belongs to `GITHUB_SERVER_URL`. */
  readonly issuer?: string;
}

/**
 * The claims of this GitHub Actions run, from a token whose signature, issuer, audience and time were verified. Errors:
 * those of `requestIdentityToken` and `verifyIdentityToken`; `unsupported` for a server without a known issuer.
 */
export async function readGithubClaims(request: ClaimsRequest): Promise<GithubClaims> {
  const issuer = request.issuer ?? githubIssuer(readVariable('githubServerUrl', request.env));
  // The audience that GitHub's own attest action uses: nobody accepts such a token.
  const audience = 'nobody';
  const token = await requestIdentityToken({ ...request, audience });
  const { clock, fetch } = request;
  const payload = await verifyIdentityToken({
    token,
    issuer,
    audience,
    clock,
    ...(fetch === undefined ? {} : { fetch }),
  });
  return parseGithubClaims(payload);
}

/**
 * The OIDC issuer of github.com, of a tenant of ghe.com (@actions/attest 3.2.0, `getIssuer`), or of a GitHub Enterprise
 * Server (its docs, "OpenID Connect reference"; without TLS on this machine alone).
 */
export function githubIssuer(serverUrl = 'https://github.com'): string {
  if (serverUrl === 'https://github.com') return 'https://token.actions.githubusercontent.com';
  const tenant = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/.exec(serverUrl)?.[1];
  if (tenant !== undefined) return `https://token.actions.${tenant}.ghe.com`;
  const isServer = /^https:\/\/(?!(?:.*\.)?(?:github|ghe)\.com$)[a-z0-9.-]+(?::\d+)?$/.test(serverUrl);
  if (isServer || /^http:\/\/127\.0\.0\.1:\d+$/.test(serverUrl)) return `${serverUrl}/_services/token`;
  throw new AppError('unsupported', `the OIDC issuer of ${serverUrl} is not known`, {
    hint: 'name the issuer of this GitHub server',
  });
}

async function fetchWithRetry(url: string, secret: string, request: TokenRequest): Promise<HttpAnswer> {
  const { fetch = fetchBounded, retryAfterMs = [300, 1_500] } = request;
  const headers = { authorization: `Bearer ${secret}`, accept: 'application/json' };
  for (const pauseMs of retryAfterMs) {
    try {
      const answer = await fetch(url, { headers, maxBytes: 128 * 1024 });
      if (answer.status < 500) return answer;
    } catch (error) {
      if (!isAppError(error) || (error.code !== 'network' && error.code !== 'timeout')) throw error;
    }
    await wait(pauseMs);
  }
  return await fetch(url, { headers, maxBytes: 128 * 1024 });
}

function noToken(env: EnvironmentVariables, status?: number): AppError {
  const inActions = readVariable('githubActions', env) === 'true';
  const message =
    status === undefined
      ? `there is no OIDC token here: ${ENVIRONMENT.idTokenUrl.name} is not set`
      : `the runner refused an OIDC token (status ${String(status)})`;
  return new AppError('missing-permission', message, {
    hint: inActions
      ? 'give the job "permissions: id-token: write"; jobs started by a fork never get it'
      : 'this works in a GitHub Actions job with "permissions: id-token: write"',
  });
}
