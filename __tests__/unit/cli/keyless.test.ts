import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { runCli } from '../../../src/cli/run-cli.ts';
import { type FakeIssuer, startFakeIssuer } from '../../fakes/fake-issuer.ts';
import { FAKE_ISSUER, makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { type FakeSigstore, fakeToken, startFakeSigstore } from '../../fakes/fake-sigstore.ts';
import { type FakeTuf, makeFakeTuf } from '../../fakes/fake-tuf.ts';
import { makeProject, type Project } from '../../fakes/project.ts';

describe('trust', () => {
  let project: Project;
  let tuf: FakeTuf;
  let server: http.Server;
  let url: string;
  let requests = 0;
  const trustedRoot = JSON.stringify(makeFakeInstance().trustedRoot());

  beforeEach(async () => {
    project = makeProject();
    tuf = makeFakeTuf(project.at('repository'));
    tuf.publish(trustedRoot);
    project.write('root.json', tuf.root);
    requests = 0;
    server = http.createServer((request, response) => {
      requests += 1;
      const file = path.join(project.at('repository'), path.normalize(request.url ?? '/'));
      if (!fs.existsSync(file)) return response.writeHead(404).end();
      return response.end(fs.readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    project.remove();
  });

  async function update(
    ...more: readonly string[]
  ): Promise<{ code: number; stdout: string; stderr: string }> {
    const texts = { stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
    const places = ['--output', project.at('out.json'), '--cache', project.at('cache'), '--tuf-url', url];
    const root = more.includes('--no-root') ? [] : ['--tuf-root', project.at('root.json')];
    const args = ['trust', 'update', ...places, ...root, ...more.filter((each) => each !== '--no-root')];
    const code = await runCli(args, {}, { stdout: stream('stdout'), stderr: stream('stderr') });
    return { code, ...texts };
  }

  describe('trust update', () => {
    it('writes the trusted root that the repository vouches for, and says until when', async () => {
      const made = await update();
      expect(made).toMatchObject({ code: 0, stderr: '' });
      expect(made.stdout).toContain('root version 1');
      expect(fs.readFileSync(project.at('out.json'), 'utf8')).toBe(trustedRoot);
    });

    it('works offline with what is kept, without a single request', async () => {
      await update();
      fs.rmSync(project.at('out.json'));
      requests = 0;
      expect(await update('--offline')).toMatchObject({ code: 0, stderr: '' });
      expect(requests).toBe(0);
      expect(fs.readFileSync(project.at('out.json'), 'utf8')).toBe(trustedRoot);
    });

    it('tells offline that nothing is kept', async () => {
      expect(await update('--offline')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('nothing of'),
      });
      expect(requests).toBe(0);
    });

    it('tells a root that is too old from one that is not trusted (trap 45)', async () => {
      tuf.publish(trustedRoot, { expires: new Date(Date.now() - 60_000) });
      const old = await update();
      expect(old).toMatchObject({ code: 3, stderr: expect.stringContaining('is too old') });
      tuf.publish(trustedRoot, { stranger: true });
      const foreign = await update();
      expect(foreign).toMatchObject({ code: 3, stderr: expect.stringContaining('is not trusted') });
      expect(fs.existsSync(project.at('out.json'))).toBe(false);
    });

    it('does not use what is kept after it has expired', async () => {
      tuf.publish(trustedRoot, { expires: new Date(Date.now() + 1_500) });
      expect((await update()).code).toBe(0);
      const folder = project.at(`cache/${encodeURIComponent(new URL(url).host)}`);
      const file = path.join(folder, 'timestamp.json');
      const kept = JSON.parse(fs.readFileSync(file, 'utf8')) as { signed: { expires: string } };
      kept.signed.expires = '2020-01-01T00:00:00Z';
      fs.writeFileSync(file, JSON.stringify(kept));
      const late = await update('--offline');
      expect(late).toMatchObject({ code: 3, stderr: expect.stringContaining('is too old') });
    });

    it('does not believe a cache that somebody changed', async () => {
      await update();
      const folder = project.at(`cache/${encodeURIComponent(new URL(url).host)}`);
      const file = path.join(folder, 'timestamp.json');
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/"sig":"../, '"sig":"00'));
      requests = 0;
      expect((await update('--offline')).code).not.toBe(0);
      expect(requests).toBe(0);
    });

    it('refuses an older version than it has seen', async () => {
      tuf.publish(trustedRoot, { version: 2 });
      expect((await update()).code).toBe(0);
      tuf.publish(trustedRoot, { version: 1 });
      expect(await update()).toMatchObject({ code: 3, stderr: expect.stringContaining('is not trusted') });
    });

    it('refuses a target that the repository does not vouch for', async () => {
      for (const name of fs.readdirSync(project.at('repository/targets')))
        fs.appendFileSync(project.at(`repository/targets/${name}`), ' ');
      expect((await update()).code).toBe(3);
    });

    it('needs a first root for any instance but the public one, and TLS beyond this machine', async () => {
      expect(await update('--no-root')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('--tuf-root'),
      });
      url = 'http://tuf.acme.example';
      expect(await update()).toMatchObject({ code: 2, stderr: expect.stringContaining('use https') });
    });

    it('tells that nobody answers', async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      expect(await update()).toMatchObject({ code: 3, stderr: expect.stringContaining('cannot be reached') });
    });
  });
});

describe('keyless', () => {
  let project: Project;
  let sigstore: FakeSigstore;
  beforeAll(async () => {
    project = makeProject();
    sigstore = await startFakeSigstore();
    project.write('trusted_root.json', JSON.stringify(sigstore.trustedRoot()));
    project.write('signing_config.json', JSON.stringify(sigstore.signingConfig({ rekor: 2, tsa: true })));
  });
  afterAll(async () => {
    await sigstore.close();
    project.remove();
  });

  interface Run {
    readonly code: number;
    readonly stdout: string;
    readonly stderr: string;
  }

  async function run(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Run> {
    const texts = { stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
    const code = await runCli(args, env, { stdout: stream('stdout'), stderr: stream('stderr') });
    return { code, ...texts };
  }

  const WORKFLOW = 'acme/models/.github/workflows/release.yml@refs/heads/main';
  const TRUST = [
    ...['--certificate-identity', `https://github.com/${WORKFLOW}`],
    ...['--certificate-oidc-issuer', FAKE_ISSUER],
  ];
  const atSigstore = () => ['--keyless', '--signing-config', project.at('signing_config.json')];
  const byRoot = () => [...TRUST, '--trusted-root', project.at('trusted_root.json')];

  const RUN_CLAIMS = {
    sub: 'repo:acme/models:ref:refs/heads/main',
    job_workflow_ref: WORKFLOW,
    repository: 'acme/models',
    ref: 'refs/heads/main',
    event_name: 'push',
    runner_environment: 'github-hosted',
    repository_visibility: 'public',
  };

  describe('what the certificate says of the run', () => {
    beforeAll(async () => {
      const env = { SALLYPORT_IDENTITY_TOKEN: fakeToken(RUN_CLAIMS) };
      expect(await run(env, 'sign', project.at('model'), ...atSigstore())).toMatchObject({
        code: 0,
        stderr: '',
      });
    });

    it.each([
      ['source-repository=https://github.com/acme/models'],
      ['source-ref=refs/heads/main'],
      ['build-trigger=push'],
      ['runner-environment=github-hosted'],
      ['source-visibility=public'],
    ])('is asked for with --certificate-extension %s', async (claim) => {
      const verify = (text: string) =>
        run({}, 'verify', project.at('model'), ...byRoot(), '--certificate-extension', text);
      expect(await verify(claim)).toMatchObject({ code: 0, stderr: '' });
      expect(await verify(`${claim}-evil`)).toMatchObject({ code: 1 });
    });

    it('may be one of several, and must be all kinds that are named', async () => {
      const verify = (...claims: readonly string[]) => {
        const flags = claims.flatMap((each) => ['--certificate-extension', each]);
        return run({}, 'verify', project.at('model'), ...byRoot(), ...flags);
      };
      expect((await verify('build-trigger=schedule', 'build-trigger=push')).code).toBe(0);
      expect((await verify('build-trigger=push', 'source-ref=refs/tags/v1')).code).toBe(1);
      expect((await verify('source-digest=0000000000000000000000000000000000000000')).stderr).toContain(
        'missing',
      );
    });

    it('is asked for as cosign does', async () => {
      const verify = (flag: string, value: string) =>
        run({}, 'verify', project.at('model'), ...byRoot(), `--certificate-github-workflow-${flag}`, value);
      expect((await verify('repository', 'acme/models')).code).toBe(0);
      expect((await verify('repository', 'acme/model')).code).toBe(1);
      expect((await verify('trigger', 'push')).code).toBe(0);
      expect((await verify('ref', 'refs/heads/main')).code).toBe(1);
    });

    it.each([
      ['source-repositry=x', 'did you mean source-repository'],
      ['source-ref=', 'is not NAME=VALUE'],
      ['=x', 'is not NAME=VALUE'],
    ])('is refused when %s is not understood, never skipped', async (claim, message) => {
      const args = ['verify', project.at('model'), ...byRoot(), '--certificate-extension', claim];
      const { code, stderr } = await run({}, ...args);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    });

    it('is not asked of keys', async () => {
      const { public: key } = project.key('k');
      const claim = ['--certificate-extension', 'source-ref=x'];
      const { code, stderr } = await run({}, 'verify', project.at('model'), '--key', key, ...claim);
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('for Sigstore') });
      expect(fs.existsSync(project.at('model/model.sig'))).toBe(true);
    });
  });

  const SSO = 'https://sso.acme.test';
  const APPROVALS = `version: 1
trust: { roots: { company: { trusted-root: trusted_root.json } }, signers: { builder: { key: keys/builder.pub } } }
people:
  alice: { root: company, identity: alice@acme.test, issuer: '${SSO}' }
groups: { leads: [alice] }
environments:
  production:
    approvals: [{ group: leads, count: 1 }]
`;

  describe('a person at a terminal', () => {
    let issuer: FakeIssuer;
    beforeEach(async () => {
      issuer = await startFakeIssuer();
    });
    afterEach(() => {
      issuer.close();
    });

    it('signs after signing in with a code, at the issuer that the signing config names', async () => {
      const config = sigstore.signingConfig({ rekor: 2, tsa: true }) as object;
      const oidcUrls = [{ url: issuer.url, majorApiVersion: 1, operator: 'fake' }];
      project.write('people.json', JSON.stringify({ ...config, oidcUrls }));
      const asPerson = ['--keyless', '--sign-in', 'device', '--signing-config', project.at('people.json')];
      const model = project.at('model');
      const signed = await run({}, 'sign', model, ...asPerson);
      expect(signed).toMatchObject({ code: 0, stderr: expect.stringContaining('enter the code ABCD-EFGH') });
      const trust = ['--certificate-identity', 'alice@acme.test', '--certificate-oidc-issuer', issuer.url];
      const root = ['--trusted-root', project.at('trusted_root.json')];
      expect(await run({}, 'verify', model, ...trust, ...root)).toMatchObject({ code: 0, stderr: '' });
    });

    it('approves after signing in with a code, and the gate counts it for this person alone', async () => {
      const config = sigstore.signingConfig({ rekor: 2, tsa: true }) as object;
      const oidcUrls = [{ url: issuer.url, majorApiVersion: 1, operator: 'fake' }];
      project.write('people.json', JSON.stringify({ ...config, oidcUrls }));
      project.key('builder');
      project.write('policy.yml', APPROVALS);
      fs.mkdirSync(project.at('approvals'));
      const common = [
        ...['--policy', project.at('policy.yml'), '--environment', 'production'],
        ...['--evidence', project.at('approvals')],
      ];
      const gate = () => run({}, 'gate', project.at('model'), ...common, '--mode', 'enforce', '--json');
      const approve = () =>
        run(
          {},
          'approve',
          project.at('model'),
          ...common,
          ...['--expires', '1h', '--keyless', '--sign-in', 'device'],
          ...['--signing-config', project.at('people.json')],
        );
      expect(await gate()).toMatchObject({ code: 1, stderr: '' });
      // Not alice; alice, but of another issuer; alice.
      const federated_claims = { connector_id: SSO };
      issuer.claims = { email: 'mallory@acme.test', federated_claims };
      await approve();
      expect(await gate()).toMatchObject({ code: 1, stderr: '' });
      issuer.claims = { email: 'alice@acme.test' };
      await approve();
      expect((await gate()).code).toBe(1);
      issuer.claims = { email: 'alice@acme.test', federated_claims };
      const approved = await approve();
      expect(approved).toMatchObject({
        code: 0,
        stderr: expect.stringContaining('enter the code ABCD-EFGH'),
      });
      const { code, stdout } = await gate();
      expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('alice') });
    });

    it('is told when nothing says where to sign in, and what excludes signing in', async () => {
      const bare = await run({}, 'sign', project.at('model'), ...atSigstore(), '--sign-in', 'browser');
      expect(bare).toMatchObject({ code: 2, stderr: expect.stringContaining('names no issuer') });
      const key = await run({}, 'sign', project.at('model'), '--key', 'k', '--sign-in', 'browser');
      expect(key).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be used with') });
    });
  });
});
