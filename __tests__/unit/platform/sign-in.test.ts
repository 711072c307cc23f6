import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signIn, type SignInRequest } from '../../../src/platform/sign-in.ts';
import { startFakeIssuer, type FakeIssuer } from '../../fakes/fake-issuer.ts';

let issuer: FakeIssuer;
beforeAll(async () => {
  issuer = await startFakeIssuer();
});
beforeEach(() => {
  Object.assign(issuer, { claims: {}, pending: 0, device: {}, signsWithAnotherKey: false, names: undefined });
});
afterAll(() => {
  issuer.close();
});

type Visit = (address: URL) => Promise<unknown>;

/** A person with a browser that does what the test says with the address it is shown. */
async function byBrowser(visit: Visit, changes: Partial<SignInRequest> = {}): Promise<string> {
  const visits: Promise<unknown>[] = [];
  const tell = (line: string): void => {
    visits.push(visit(new URL(line.slice(line.lastIndexOf(' ') + 1))));
  };
  const request = {
    way: 'browser',
    issuer: issuer.url,
    clientId: 'sigstore',
    timeoutMs: 5_000,
    tell,
  } as const;
  const token = await signIn({ ...request, ...changes });
  await Promise.all(visits);
  return token;
}

/** Where the issuer sends the browser; on a machine whose name localhost is IPv6 alone, the number is tried. */
async function callbackOf(address: URL): Promise<URL> {
  const answer = await fetch(address, { redirect: 'manual' });
  const callback = new URL(answer.headers.get('location') ?? '');
  callback.hostname = '127.0.0.1';
  return callback;
}

const signInThere: Visit = async (address) => await fetch(await callbackOf(address));
const claimsOf = (token: string): unknown =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));

describe('signing in by browser', () => {
  it('gives the token of the person, by code and PKCE', async () => {
    const masked: string[] = [];
    const token = await byBrowser(signInThere, { mask: (secret) => masked.push(secret) });
    expect(claimsOf(token)).toMatchObject({ email: 'alice@acme.test', aud: 'sigstore', iss: issuer.url });
    expect(masked).toEqual([token]);
    const form = issuer.forms.at(-1);
    expect(form?.get('redirect_uri')).toMatch(/^http:\/\/localhost:\d+\/auth\/callback$/);
    expect(form?.get('code_verifier')?.length).toBeGreaterThanOrEqual(43);
  });

  it('does not take an answer that it did not ask for', async () => {
    const statuses: number[] = [];
    const token = await byBrowser(async (address) => {
      const callback = await callbackOf(address);
      const strange = new URL(callback);
      strange.searchParams.set('state', 'another');
      strange.searchParams.set('code', 'of-somebody-else');
      statuses.push((await fetch(strange)).status, (await fetch(new URL('/', callback))).status);
      statuses.push((await fetch(callback)).status);
    });
    expect(statuses).toEqual([404, 404, 200]);
    expect(claimsOf(token)).toMatchObject({ email: 'alice@acme.test' });
  });

  it.each([
    ['of another issuer', { iss: 'https://evil.example' }],
    ['for another audience', { aud: 'another' }],
    ['with another nonce', { nonce: 'replayed' }],
    ['that has expired', { exp: 1 }],
  ])('refuses a token %s', async (_case, claims) => {
    issuer.claims = claims;
    await expect(byBrowser(signInThere)).rejects.toMatchObject({ code: 'missing-permission' });
  });

  it('refuses a token that the issuer did not sign', async () => {
    issuer.signsWithAnotherKey = true;
    await expect(byBrowser(signInThere)).rejects.toMatchObject({ code: 'missing-permission' });
  });

  it('refuses an issuer that calls itself otherwise', async () => {
    issuer.names = 'https://evil.example';
    await expect(byBrowser(signInThere)).rejects.toMatchObject({ code: 'missing-permission' });
  });

  it('tells when the person said no', async () => {
    const sayNo: Visit = async (address) => {
      const callback = await callbackOf(address);
      callback.searchParams.delete('code');
      callback.searchParams.set('error', 'access_denied');
      await fetch(callback);
    };
    await expect(byBrowser(sayNo)).rejects.toMatchObject({ code: 'missing-permission' });
  });

  it('ends when nobody comes', async () => {
    const nobody: Visit = () => Promise.resolve();
    await expect(byBrowser(nobody, { timeoutMs: 150 })).rejects.toMatchObject({
      code: 'timeout',
      message: 'nobody signed in within 0.15 s',
    });
  });

  it('is not done without TLS beyond this machine, nor where nobody answers', async () => {
    await expect(byBrowser(signInThere, { issuer: 'http://sso.acme.example' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const gone = await startFakeIssuer();
    gone.close();
    await expect(byBrowser(signInThere, { issuer: gone.url })).rejects.toMatchObject({ code: 'network' });
  });
});

describe('signing in by a code on another device', () => {
  const byDevice = async (lines: string[] = [], timeoutMs = 10_000): Promise<string> =>
    await signIn({
      ...{ way: 'device', issuer: issuer.url, clientId: 'sigstore', timeoutMs },
      tell: (line) => lines.push(line),
    });

  it('shows address and code, and waits', async () => {
    issuer.pending = 1;
    const lines: string[] = [];
    const token = await byDevice(lines);
    expect(lines).toEqual([`open ${issuer.url}/enter on any device and enter the code ABCD-EFGH`]);
    expect(claimsOf(token)).toMatchObject({ email: 'alice@acme.test' });
  });

  it.each([
    ['a code with control characters', { user_code: 'A\u001b[2J' }, 'missing-permission'],
    ['an address that is no web address', { verification_uri: 'javascript:alert(1)' }, 'invalid-input'],
    ['an address without TLS', { verification_uri: 'http://evil.example/' }, 'invalid-input'],
  ])('does not show %s', async (_case, device, code) => {
    issuer.device = device;
    const lines: string[] = [];
    await expect(byDevice(lines)).rejects.toMatchObject({ code });
    expect(lines).toEqual([]);
  });

  it('ends when nobody comes', async () => {
    issuer.pending = 1_000;
    await expect(byDevice([], 150)).rejects.toMatchObject({ code: 'timeout' });
  });
});
