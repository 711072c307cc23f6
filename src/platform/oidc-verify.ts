import type { JSONWebKeySet } from 'jose';
import * as z from 'zod';
import { AppError, messageOf } from '../domain/errors.ts';
import type { Clock } from '../domain/ports.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { codeOf } from './files.ts';
import { fetchBounded } from './http.ts';

export interface VerifyTokenOptions {
  readonly token: string;
  /** Compared exactly, with the token and with the discovery document. */
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Clock;
  readonly fetch?: typeof fetchBounded;
}

/** Clocks of runner and issuer may differ by this much. */
const CLOCK_TOLERANCE_SECONDS = 60;
const MAX_TOKEN_LENGTH = 64 * 1024;
const MAX_DISCOVERY_BYTES = 256 * 1024;
const MAX_JWKS_BYTES = 1024 * 1024;
/** Asymmetric ones only: a key of the issuer is public, with HMAC anybody could sign with it. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.string().max(2048) });
const jwksSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

/**
 * Verifies an OIDC token with the keys its issuer publishes (OpenID Connect Discovery 1.0) and returns the payload.
 * Only https, or http to this machine. Errors: `signature-invalid`; `signer-untrusted` (other issuer or audience,
 * expired, not yet valid); `malformed`; `network`; `timeout`; `limit-exceeded`. The token never gets into a message.
 */
export async function verifyIdentityToken(options: VerifyTokenOptions): Promise<unknown> {
  const { token, issuer, audience, clock } = options;
  if (token.length > MAX_TOKEN_LENGTH)
    throw new AppError('limit-exceeded', 'the OIDC token is longer than 64 KiB');
  const keys = await fetchKeys(issuer, options.fetch ?? fetchBounded);
  const { createLocalJWKSet, jwtVerify } = await import('jose');
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      currentDate: clock(),
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['iss', 'aud', 'exp', 'iat'],
    });
    return payload;
  } catch (cause) {
    throw refused(cause, options);
  }
}

async function fetchKeys(issuer: string, fetch: typeof fetchBounded): Promise<JSONWebKeySet> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const discovery = discoverySchema.safeParse(
    await fetchJson(address, { fetch, maxBytes: MAX_DISCOVERY_BYTES }),
  );
  if (!discovery.success) throw new AppError('malformed', `${address} is not an OpenID configuration`);
  if (discovery.data.issuer !== issuer) {
    throw new AppError(
      'signer-untrusted',
      `${address} speaks for ${discovery.data.issuer}, not for ${issuer}`,
    );
  }
  const keys = jwksSchema.safeParse(
    await fetchJson(discovery.data.jwks_uri, { fetch, maxBytes: MAX_JWKS_BYTES }),
  );
  if (!keys.success) throw new AppError('malformed', `the keys of ${issuer} are not a JSON Web Key Set`);
  return { keys: keys.data.keys };
}

async function fetchJson(
  address: string,
  how: { fetch: typeof fetchBounded; maxBytes: number },
): Promise<unknown> {
  const { maxBytes } = how;
  const answer = await how.fetch(address, { headers: { accept: 'application/json' }, maxBytes });
  if (answer.status !== 200) throw new AppError('network', `${address} answered ${String(answer.status)}`);
  return parseStrictJson(answer.body, { maxBytes, what: address });
}

function refused(cause: unknown, options: VerifyTokenOptions): AppError {
  const code = codeOf(cause) ?? '';
  const claim: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'claim') : undefined;
  if (code === 'ERR_JWT_EXPIRED')
    return new AppError('signer-untrusted', 'the OIDC token has expired', { cause });
  if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED') {
    const wanted: Readonly<Record<string, string>> = {
      iss: `is not issued by ${options.issuer}`,
      aud: `is not made for ${options.audience}`,
      nbf: 'is not valid yet',
    };
    const problem = typeof claim === 'string' && Object.hasOwn(wanted, claim) ? wanted[claim] : undefined;
    return new AppError(
      'signer-untrusted',
      `the OIDC token ${problem ?? `has an unusable claim ${String(claim)}`}`,
      { cause },
    );
  }
  const isForged = code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' || code === 'ERR_JWKS_NO_MATCHING_KEY';
  if (isForged) {
    return new AppError('signature-invalid', `the OIDC token is not signed by a key of ${options.issuer}`, {
      cause,
    });
  }
  const isBadAlgorithm = code === 'ERR_JOSE_ALG_NOT_ALLOWED';
  const text = isBadAlgorithm
    ? 'is signed with an algorithm that is not accepted'
    : `is not usable: ${messageOf(cause)}`;
  return new AppError(isBadAlgorithm ? 'signature-invalid' : 'malformed', `the OIDC token ${text}`, {
    cause,
  });
}
