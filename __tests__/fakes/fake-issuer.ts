import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an OIDC issuer for people gets and answers; a test changes what it wants to see refused. */
export interface FakeIssuer {
  readonly url: string;
  /** Claims of the next tokens, over those that belong there. */
  claims: Record<string, unknown>;
  /** How often a device is told to wait before it gets its token. */
  pending: number;
  /** Answers of the device endpoint, over those that belong there. */
  device: Record<string, unknown>;
  /** Signs tokens with a key that is not published. */
  signsWithAnotherKey: boolean;
  /** What the discovery document says of the issuer. */
  names: string | undefined;
  /** Forms that the token endpoint got. */
  readonly forms: URLSearchParams[];
  close(): void;
}

const base64url = (value: Uint8Array | string): string => Buffer.from(value).toString('base64url');

/** An OIDC issuer on loopback with one public client: authorization code with PKCE, and device code. */
export async function startFakeIssuer(): Promise<FakeIssuer> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const codes = new Map<string, { challenge: string; nonce: string | undefined; redirect: string }>();
  const state = { forms: [] as URLSearchParams[] };
  const issuer: FakeIssuer = {
    ...{ url: '', claims: {}, pending: 0, device: {}, signsWithAnotherKey: false, names: undefined },
    forms: state.forms,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const tokenWith = (more: Record<string, unknown>): string => {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: issuer.url, aud: 'sigstore', iat: now, exp: now + 60, sub: 'u1' };
    const person = { email: 'alice@acme.test', email_verified: true };
    const claims = { ...usual, ...person, ...more, ...issuer.claims };
    return signToken(claims, issuer.signsWithAnotherKey ? other.privateKey : keys.privateKey);
  };
  const routes: Record<string, (url: URL, form: URLSearchParams) => [number, object | string]> = {
    '/.well-known/openid-configuration': () => [200, discoveryOf(issuer)],
    '/keys': () => {
      const jwk = keys.publicKey.export({ format: 'jwk' });
      return [200, { keys: [{ ...jwk, kid: 'k1', alg: 'ES256', use: 'sig' }] }];
    },
    '/auth': ({ searchParams: asked }) => {
      const code = randomUUID();
      const redirect = asked.get('redirect_uri') ?? '';
      codes.set(code, {
        challenge: asked.get('code_challenge') ?? '',
        nonce: asked.get('nonce') ?? undefined,
        redirect,
      });
      return [
        302,
        `${redirect}?${new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString()}`,
      ];
    },
    '/device': (_url, form) => {
      codes.set('device', { challenge: form.get('code_challenge') ?? '', nonce: undefined, redirect: '' });
      const usual = { device_code: 'device', user_code: 'ABCD-EFGH', interval: 0.01, expires_in: 60 };
      return [200, { ...usual, verification_uri: `${issuer.url}/enter`, ...issuer.device }];
    },
    '/token': (_url, form) => {
      state.forms.push(form);
      const started = codes.get(form.get('code') ?? form.get('device_code') ?? '');
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (started?.challenge !== challenge) return [400, { error: 'invalid_grant' }];
      if (form.has('device_code') && issuer.pending > 0) {
        issuer.pending -= 1;
        return [400, { error: 'authorization_pending' }];
      }
      if (form.has('code') && form.get('redirect_uri') !== started.redirect) {
        return [400, { error: 'invalid_grant' }];
      }
      const nonce = started.nonce === undefined ? {} : { nonce: started.nonce };
      return [200, { access_token: 'a', token_type: 'bearer', expires_in: 60, id_token: tokenWith(nonce) }];
    },
  };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', issuer.url);
      const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
      const [status, body] = routes[url.pathname]?.(url, form) ?? [404, {}];
      if (typeof body === 'string') response.writeHead(status, { location: body }).end();
      else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(issuer, { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` });
}

function discoveryOf({ url, names }: FakeIssuer): object {
  return {
    issuer: names ?? url,
    authorization_endpoint: `${url}/auth`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/keys`,
    device_authorization_endpoint: `${url}/device`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
  };
}

function signToken(claims: object, key: KeyObject): string {
  const head = base64url(JSON.stringify({ alg: 'ES256', kid: 'k1', typ: 'JWT' }));
  const body = `${head}.${base64url(JSON.stringify(claims))}`;
  return `${body}.${base64url(sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }))}`;
}
