// The OIDC provider of a GitHub server on loopback: tokens for jobs, and the keys to check them with.
import { generateKeyPairSync, sign } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeOidc {
  /** Base of the server; its issuer is `/_services/token` below it. */
  readonly url: string;
  /** For `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly requestUrl: string;
  /** Claims of the next tokens. */
  claims: Readonly<Record<string, string>>;
  /** Signs with a key that it does not publish. */
  isForged: boolean;
  /** How many tokens were asked for. */
  asked: number;
  close(): void;
}

const base64url = (text: string | Buffer): string => Buffer.from(text).toString('base64url');

export async function startFakeOidc(): Promise<FakeOidc> {
  const published = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issue = (audience: string): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: `${oidc.url}/_services/token`,
      aud: audience,
      iat: now,
      exp: now + 300,
      ...oidc.claims,
    };
    const head = base64url(JSON.stringify({ alg: 'ES256', kid: 'k1', typ: 'JWT' }));
    const body = `${head}.${base64url(JSON.stringify(claims))}`;
    const key = oidc.isForged ? other.privateKey : published.privateKey;
    return `${body}.${base64url(sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }))}`;
  };
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const issuer = `${oidc.url}/_services/token`;
    const answers: Readonly<Record<string, () => unknown>> = {
      '/_services/token/.well-known/openid-configuration': () => ({
        issuer,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['ES256'],
      }),
      '/_services/token/keys': () => ({
        keys: [{ ...published.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'ES256', use: 'sig' }],
      }),
      '/request': () => {
        oidc.asked += 1;
        return { value: issue(url.searchParams.get('audience') ?? '') };
      },
    };
    const answer = answers[url.pathname]?.();
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const oidc: FakeOidc = {
    url,
    requestUrl: `${url}/request?api-version=1`,
    claims: {},
    isForged: false,
    asked: 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return oidc;
}
