import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type AmbientRequest, requestAmbientToken } from '../../../src/platform/ambient-token.ts';
import type { RunProgram } from '../../../src/platform/exec.ts';
import type { fetchBounded, HttpOptions } from '../../../src/platform/http.ts';
import { signIn, type SignInRequest } from '../../../src/platform/sign-in.ts';
import { type FakeIssuer, startFakeIssuer } from '../../fakes/fake-issuer.ts';

describe('sign in', () => {
  let issuer: FakeIssuer;
  beforeAll(async () => {
    issuer = await startFakeIssuer();
  });
  beforeEach(() => {
    Object.assign(issuer, {
      claims: {},
      pending: 0,
      device: {},
      signsWithAnotherKey: false,
      names: undefined,
    });
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
});

describe('ambient token', () => {
  const tokenFor = (aud: string | readonly string[]): string => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'RS256' })}.${part({ iss: 'https://issuer.example', sub: 'x', aud })}.c2ln`;
  };
  const TOKEN = tokenFor('sigstore');

  interface World {
    readonly env?: AmbientRequest['env'];
    readonly run?: RunProgram;
    readonly answers?: Readonly<Record<string, { readonly status?: number; readonly body: string }>>;
    readonly audience?: string;
  }

  /** Asks in a world of its own; gives also what was sent there. */
  async function ask({ env = {}, run, answers = {}, audience = 'sigstore' }: World) {
    const sent: { url: string; options: HttpOptions }[] = [];
    const masked: string[] = [];
    const fetch: typeof fetchBounded = (url, options = {}) => {
      sent.push({ url, options });
      const answer = answers[url.split('?')[0] ?? ''] ?? { status: 404, body: '' };
      return Promise.resolve({ status: answer.status ?? 200, body: Buffer.from(answer.body) });
    };
    const noProgram: RunProgram = () => Promise.reject(new Error('no program is expected'));
    const token = await requestAmbientToken({
      ...{ audience, env, run: run ?? noProgram, fetch },
      mask: (secret) => masked.push(secret),
    });
    return { token, sent, masked };
  }

  /** A program that prints this, and remembers how it was called. */
  function program(stdout: string, exitCode = 0): { run: RunProgram; calls: string[][] } {
    const calls: string[][] = [];
    const run: RunProgram = (name, args) => {
      calls.push([name, ...args]);
      return Promise.resolve({ exitCode, stdout: Buffer.from(stdout), stderr: `refused ${TOKEN}` });
    };
    return { run, calls };
  }

  describe('the identity token of the place', () => {
    it('is the one that was given, before any runner is asked', async () => {
      const env = { SALLYPORT_IDENTITY_TOKEN: TOKEN, GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: 'other' };
      const { token, masked } = await ask({ env });
      expect({ token, masked }).toEqual({ token: TOKEN, masked: [TOKEN] });
    });

    it('is read from a file each time', async () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-token-'));
      const file = path.join(folder, 'token');
      const env = { SALLYPORT_IDENTITY_TOKEN_FILE: file };
      await expect(ask({ env })).rejects.toMatchObject({ code: 'not-found' });
      fs.writeFileSync(file, `${TOKEN}\n`);
      expect((await ask({ env })).token).toBe(TOKEN);
      fs.rmSync(folder, { recursive: true });
    });

    it('comes from the runner of GitHub', async () => {
      const url = 'https://runner.example/token';
      const env = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's' };
      const { token, sent } = await ask({
        env,
        answers: { [url]: { body: JSON.stringify({ value: TOKEN }) } },
      });
      expect(token).toBe(TOKEN);
      expect(sent[0]?.url).toBe(`${url}?audience=sigstore`);
    });

    it('is declared by a job of GitLab', async () => {
      expect((await ask({ env: { GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: TOKEN } })).token).toBe(TOKEN);
      await expect(ask({ env: { GITLAB_CI: 'true' } })).rejects.toMatchObject({
        code: 'missing-permission',
        hint: 'declare it in the job: id_tokens: { SIGSTORE_ID_TOKEN: { aud: sigstore } }',
      });
    });

    it('is printed by the agent of Buildkite', async () => {
      const { run, calls } = program(`${TOKEN}\n`);
      expect((await ask({ env: { BUILDKITE: 'true' }, run })).token).toBe(TOKEN);
      expect(calls).toEqual([['buildkite-agent', 'oidc', 'request-token', '--audience', 'sigstore']]);
    });

    it('is printed by the program of CircleCI', async () => {
      const { run, calls } = program(TOKEN);
      expect((await ask({ env: { CIRCLECI: 'true' }, run })).token).toBe(TOKEN);
      expect(calls).toEqual([['circleci', 'run', 'oidc', 'get', '--claims', '{"aud":"sigstore"}']]);
    });

    it('is not guessed from what a program prints when it fails', async () => {
      const { run } = program('', 1);
      const failed = ask({ env: { BUILDKITE: 'true' }, run });
      await expect(failed).rejects.toMatchObject({ code: 'missing-permission' });
      await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining(TOKEN) as unknown });
    });

    it('is that of the machine on Google Cloud', async () => {
      const base = 'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default';
      const { token, sent } = await ask({
        env: { GCE_METADATA_HOST: 'metadata.google.internal' },
        answers: { [`${base}/identity`]: { body: TOKEN } },
      });
      expect(token).toBe(TOKEN);
      expect(sent[0]).toMatchObject({
        url: `${base}/identity?audience=sigstore&format=full`,
        options: { headers: { 'metadata-flavor': 'Google' }, plainHttpHost: 'metadata.google.internal' },
      });
    });

    it('is that of a named service account on Google Cloud', async () => {
      const account = 'signer@acme.iam.gserviceaccount.com';
      const base = 'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default';
      const api = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateIdToken`;
      const answers = { [`${base}/token`]: { body: '{"access_token":"access"}' } };
      const env = { GOOGLE_SERVICE_ACCOUNT_NAME: account };
      const { token, sent } = await ask({
        env,
        answers: { ...answers, [api]: { body: JSON.stringify({ token: TOKEN }) } },
      });
      expect(token).toBe(TOKEN);
      expect(JSON.parse(sent[1]?.options.body ?? '')).toEqual({ audience: 'sigstore', includeEmail: true });
      const refused = ask({ env, answers: { ...answers, [api]: { status: 403, body: '{}' } } });
      await expect(refused).rejects.toMatchObject({ code: 'missing-permission' });
      await expect(ask({ env: { GOOGLE_SERVICE_ACCOUNT_NAME: '../x' } })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    });

    it('has the audience of the instance, or is refused before it is sent anywhere', async () => {
      const env = { GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: tokenFor(['a', 'vault']) };
      const refused = ask({ env });
      await expect(refused).rejects.toMatchObject({
        code: 'missing-permission',
        message: 'the OIDC token of GitLab CI is for "a", "vault", not for "sigstore"',
      });
      expect((await ask({ env, audience: 'vault' })).token).toBe(env.SIGSTORE_ID_TOKEN);
    });

    it('is nowhere: the message says what to do', async () => {
      await expect(ask({})).rejects.toMatchObject({
        code: 'missing-permission',
        message: 'there is no OIDC token here',
        hint: expect.stringContaining('SALLYPORT_IDENTITY_TOKEN_FILE') as unknown,
      });
    });
  });
});
