import * as z from 'zod';
import { AppError } from '../domain/errors.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import type { RegistryCredentials } from './registry-credentials.ts';

/** A parsed `WWW-Authenticate` challenge of a registry. */
export type Challenge =
  | { readonly kind: 'basic' }
  | {
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

const tokenSchema = z.looseObject({ token: z.string().optional(), access_token: z.string().optional() });
/** One `key="quoted"` or `key=token` pair of a challenge (RFC 9110 section 11.2), bounded. */
const PAIR = /([a-z_]{1,32})=(?:"([^"\\]{0,2048})"|([^\s,"]{1,2048}))/gi;

/** Reads a challenge; `undefined` for a scheme that is neither Basic nor Bearer, or a Bearer without realm. */
export function parseChallenge(header: string): Challenge | undefined {
  const scheme = /^\s*([a-z]+)/i.exec(header)?.[1]?.toLowerCase();
  if (scheme === 'basic') return { kind: 'basic' };
  if (scheme !== 'bearer') return undefined;
  const pairs = new Map<string, string>();
  for (const match of header.slice(0, 8192).matchAll(PAIR))
    pairs.set((match[1] ?? '').toLowerCase(), match[2] ?? match[3] ?? '');
  const realm = pairs.get('realm');
  if (realm === undefined || !URL.canParse(realm)) return undefined;
  return { kind: 'bearer', realm, service: pairs.get('service'), scope: pairs.get('scope') };
}

export function basicHeader(credentials: RegistryCredentials): string {
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`, 'utf8').toString('base64')}`;
}

/**
 * The request that turns credentials into a token (Docker registry token specification): GET with Basic credentials or
 * anonymously, or the OAuth2 form with a refresh token. `scope` is what we ask for; the challenge's own scope wins.
 */
export function tokenRequest(
  challenge: Extract<Challenge, { kind: 'bearer' }>,
  scope: string,
  credentials: RegistryCredentials | undefined,
): TokenRequest {
  const wanted = challenge.scope ?? scope;
  if (credentials?.identityToken !== undefined) {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: credentials.identityToken,
      client_id: 'sallyport',
      scope: wanted,
      ...(challenge.service === undefined ? {} : { service: challenge.service }),
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { url: challenge.realm, method: 'POST', headers, body: form.toString() };
  }
  const url = new URL(challenge.realm);
  if (challenge.service !== undefined) url.searchParams.set('service', challenge.service);
  url.searchParams.set('scope', wanted);
  const headers = credentials === undefined ? {} : { authorization: basicHeader(credentials) };
  return { url: url.href, method: 'GET', headers };
}

/** The token out of a token endpoint's answer. Error: `malformed`. */
export function readToken(body: Uint8Array): string {
  const parsed = tokenSchema.safeParse(
    parseStrictJson(body, { maxBytes: 256 * 1024, what: 'answer of the token endpoint' }),
  );
  const token = parsed.success ? (parsed.data.token ?? parsed.data.access_token) : undefined;
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
    throw new AppError('malformed', 'token endpoint gave no token');
  return token;
}
