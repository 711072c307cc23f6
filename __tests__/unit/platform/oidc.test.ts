import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { githubIssuer, readGithubClaims, requestIdentityToken } from '../../../src/platform/oidc.ts';
import { verifyIdentityToken } from '../../../src/platform/oidc-verify.ts';
import { GITHUB_TOKEN_PAYLOAD } from '../../fakes/github-claims.ts';

/** What the local issuer answers; each test may change it and puts it back. */
interface Issuer {
  url: string;
  discovery: unknown;
  keys: unknown;
  token: (audience: string) => Promise<string>;
  status: number[];
  requests: string[];
}

const now = new Date('2026-06-01T12:00:00Z');
const clock = (): Date => now;
const issuer: Issuer = {
  url: '',
  discovery: {},
  keys: {},
  token: () => Promise.resolve(''),
  status: [],
  requests: [],
};
let server: http.Server;
let sign: (changes?: Record<string, unknown>, key?: CryptoKey) => Promise<string>;
let other: CryptoKey;
let publicJwk: JWK;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  other = (await generateKeyPair('RS256')).privateKey;
  publicJwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  server = http.createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer.url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const seconds = now.getTime() / 1000;
  sign = async (changes = {}, key = pair.privateKey) =>
    await new SignJWT({
      ...GITHUB_TOKEN_PAYLOAD,
      iss: issuer.url,
      aud: 'nobody',
      iat: seconds,
      exp: seconds + 300,
      ...changes,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .sign(key);
  reset();
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function reset(): void {
  issuer.discovery = { issuer: issuer.url, jwks_uri: `${issuer.url}/jwks`, extra: true };
  issuer.keys = { keys: [publicJwk] };
  issuer.token = async (audience) => await sign({ aud: audience });
  issuer.status = [];
  issuer.requests = [];
}

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', issuer.url);
  issuer.requests.push(url.pathname);
  const status = issuer.status.shift() ?? 200;
  const body: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => issuer.discovery,
    '/jwks': () => issuer.keys,
    '/token': async () => {
      if (request.headers.authorization !== 'Bearer runner-secret') return { error: 'no' };
      return { count: 1, value: await issuer.token(url.searchParams.get('audience') ?? '') };
    },
  };
  const content = await body[url.pathname]?.();
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof content === 'string' ? content : JSON.stringify(content ?? {}));
}

const env = (): Record<string, string> => ({
  GITHUB_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/token?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-secret',
});
const verify = async (
  token: string,
  options: { issuer?: string; audience?: string } = {},
): Promise<unknown> =>
  await verifyIdentityToken({ token, issuer: issuer.url, audience: 'nobody', clock, ...options });

describe('claims of a run', () => {
  it('come from a token that was asked for, masked and verified', async () => {
    const masked: string[] = [];
    const claims = await readGithubClaims({
      env: env(),
      clock,
      issuer: issuer.url,
      mask: (secret) => masked.push(secret),
    });
    expect(claims).toMatchObject({
      repository: 'acme/models',
      sha: GITHUB_TOKEN_PAYLOAD.sha,
      runAttempt: '2',
      actor: 'ann',
    });
    expect(masked).toHaveLength(1);
  });

  it('are refused when the token is not a GitHub token', async () => {
    issuer.token = async () => await sign({ sha: 'x' });
    await expect(readGithubClaims({ env: env(), clock, issuer: issuer.url })).rejects.toMatchObject({
      code: 'malformed',
    });
    reset();
  });
});

describe('requesting a token', () => {
  it('names the missing permission when the runner offers none', async () => {
    const inJob = requestIdentityToken({ audience: 'sigstore', env: { GITHUB_ACTIONS: 'true' } });
    await expect(inJob).rejects.toMatchObject({
      code: 'missing-permission',
      hint: expect.stringContaining('id-token: write') as unknown,
    });
    const elsewhere = requestIdentityToken({ audience: 'sigstore', env: {} });
    await expect(elsewhere).rejects.toMatchObject({
      hint: expect.stringContaining('GitHub Actions job') as unknown,
    });
  });

  it('takes 401 and 403 for a missing permission, and asks once', async () => {
    for (const status of [401, 403]) {
      issuer.status = [status];
      issuer.requests = [];
      await expect(requestIdentityToken({ audience: 'a', env: env() })).rejects.toMatchObject({
        code: 'missing-permission',
      });
      expect(issuer.requests).toHaveLength(1);
    }
  });

  it('asks three times when the service is down, then gives up', async () => {
    issuer.status = [503, 500];
    const token = await requestIdentityToken({ audience: 'a', env: env(), retryAfterMs: [1, 1] });
    expect(token.split('.')).toHaveLength(3);
    issuer.status = [503, 503, 503];
    const down = requestIdentityToken({ audience: 'a', env: env(), retryAfterMs: [1, 1] });
    await expect(down).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('503') as unknown,
    });
    reset();
  });

  it('refuses an answer without a token, an odd URL, and plain http to another machine', async () => {
    const wrongSecret = { ...env(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
    await expect(requestIdentityToken({ audience: 'a', env: wrongSecret })).rejects.toMatchObject({
      code: 'malformed',
    });
    const odd = { ...env(), ACTIONS_ID_TOKEN_REQUEST_URL: 'not a url' };
    await expect(requestIdentityToken({ audience: 'a', env: odd })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const plain = { ...env(), ACTIONS_ID_TOKEN_REQUEST_URL: 'http://runner.example/token?x=1' };
    await expect(requestIdentityToken({ audience: 'a', env: plain })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('verifying a token', () => {
  it('returns the payload of a good one', async () => {
    await expect(verify(await sign())).resolves.toMatchObject({ repository: 'acme/models' });
  });

  it('refuses another key, no signature and a shared secret', async () => {
    await expect(verify(await sign({}, other))).rejects.toMatchObject({ code: 'signature-invalid' });
    const [header = '', payload = ''] = (await sign()).split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    await expect(verify(none)).rejects.toMatchObject({ code: 'signature-invalid' });
    await expect(verify(`${header}.${payload}.AAAA`)).rejects.toMatchObject({ code: 'signature-invalid' });
    const hmac = await new SignJWT({ iss: issuer.url, aud: 'nobody' })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(new TextEncoder().encode(JSON.stringify(publicJwk)));
    await expect(verify(hmac)).rejects.toMatchObject({ code: 'signature-invalid' });
  });

  it('refuses another issuer, another audience, an expired token, one from the future, and one without times', async () => {
    const seconds = now.getTime() / 1000;
    const cases: readonly (readonly [Record<string, unknown>, string])[] = [
      [{ iss: `${issuer.url}/acme` }, 'is not issued by'],
      [{ iss: `${issuer.url}.evil` }, 'is not issued by'],
      [{ aud: 'sigstore' }, 'is not made for nobody'],
      [{ exp: seconds - 61 }, 'has expired'],
      [{ nbf: seconds + 61 }, 'is not valid yet'],
      [{ exp: undefined }, 'unusable claim exp'],
      [{ iat: undefined }, 'unusable claim iat'],
    ];
    for (const [changes, message] of cases) {
      await expect(verify(await sign(changes))).rejects.toMatchObject({
        code: 'signer-untrusted',
        message: expect.stringContaining(message) as unknown,
      });
    }
    await expect(verify(await sign({ exp: seconds - 59 }))).resolves.toBeDefined();
  });

  it('refuses a discovery document of somebody else, and keys over plain http elsewhere', async () => {
    issuer.discovery = { issuer: 'https://evil.example', jwks_uri: `${issuer.url}/jwks` };
    await expect(verify(await sign())).rejects.toMatchObject({ code: 'signer-untrusted' });
    issuer.discovery = { issuer: issuer.url, jwks_uri: 'http://evil.example/jwks' };
    await expect(verify(await sign())).rejects.toMatchObject({ code: 'invalid-input' });
    issuer.discovery = { issuer: issuer.url };
    await expect(verify(await sign())).rejects.toMatchObject({ code: 'malformed' });
    reset();
  });

  it('refuses keys that are none, too many, too large, and answers that are not 200', async () => {
    issuer.keys = { keys: 'x' };
    await expect(verify(await sign())).rejects.toMatchObject({ code: 'malformed' });
    issuer.keys = { keys: new Array(101).fill(publicJwk) };
    await expect(verify(await sign())).rejects.toMatchObject({ code: 'malformed' });
    issuer.keys = { keys: [], pad: 'x'.repeat(1_100_000) };
    await expect(verify(await sign())).rejects.toMatchObject({ code: 'limit-exceeded' });
    issuer.keys = '{"keys":[],"keys":[]}';
    await expect(verify(await sign())).rejects.toMatchObject({ code: 'malformed' });
    reset();
    issuer.status = [404];
    await expect(verify(await sign())).rejects.toMatchObject({ code: 'network' });
    reset();
  });

  it('refuses what is no token without repeating it', async () => {
    for (const token of ['', 'secret', 'a.b.c', 'secret.secret.secret']) {
      const thrown = await verify(token).catch((error: unknown) => error);
      expect(thrown).toMatchObject({ code: 'malformed' });
      expect(String(thrown)).not.toContain('secret');
    }
    await expect(verify('x'.repeat(70_000))).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});

describe('issuers', () => {
  it('are known for github.com, tenants of ghe.com and Enterprise servers, and for nobody else', () => {
    expect(githubIssuer()).toBe('https://token.actions.githubusercontent.com');
    expect(githubIssuer('https://acme.ghe.com')).toBe('https://token.actions.acme.ghe.com');
    expect(githubIssuer('https://github.example')).toBe('https://github.example/_services/token');
    for (const server of [
      'https://ghe.com',
      'https://www.github.com',
      'http://github.example',
      'https://github.example/path',
      'https://a.b.ghe.com',
      'http://github.com',
    ]) {
      expect(() => githubIssuer(server)).toThrow(expect.objectContaining({ code: 'unsupported' }));
    }
  });
});
