import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { makeAuthority } from '../../fakes/company-authority.ts';
import { toPem } from '../../fakes/fake-certificate.ts';
import {
  REKOR_V1_PATH,
  REKOR_V2_PATH,
  startFakeSigstore,
  type FakeSigstore,
} from '../../fakes/fake-sigstore.ts';
import { makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { makeProject, type Project } from '../../fakes/project.ts';

let project: Project;
let sigstore: FakeSigstore;
beforeAll(async () => {
  project = makeProject();
  sigstore = await startFakeSigstore();
  project.write('root.json', JSON.stringify(sigstore.trustedRoot()));
  project.write('other.json', JSON.stringify(makeFakeInstance('other.example').trustedRoot()));
  for (const rekor of [1, 2] as const)
    project.write(`v${String(rekor)}.json`, JSON.stringify(sigstore.signingConfig({ rekor, tsa: false })));
});
afterAll(async () => {
  await sigstore.close();
  project.remove();
});

async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
  const code = await runCli(args, {}, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...texts };
}

const logged = () => ['--transparency-log', '--trusted-root', project.at('root.json')];

describe('the signature of a key in a transparency log', () => {
  it.each([1, 2] as const)('is logged by Rekor v%d, and demanded when verifying', async (version) => {
    const key = project.key(`k${String(version)}`);
    const model = project.at('model');
    const config = project.at(`v${String(version)}.json`);
    const signed = await run('sign', model, '--key', key.private, '--signing-config', config);
    expect(signed).toMatchObject({ code: 0, stderr: '' });
    expect(sigstore.requests.get(version === 1 ? REKOR_V1_PATH : REKOR_V2_PATH)).toBeGreaterThan(0);
    const verified = await run('verify', model, '--key', key.public, ...logged(), '--json');
    expect(verified).toMatchObject({ code: 0, stderr: '' });
    const { signature } = JSON.parse(verified.stdout) as { signature: { times: { source: string }[] } };
    // Only the first version promises a time.
    expect(signature.times.map(({ source }) => source)).toEqual(version === 1 ? ['transparency-log'] : []);
    const elsewhere = ['--transparency-log', '--trusted-root', project.at('other.json')];
    expect(await run('verify', model, '--key', key.public, ...elsewhere)).toMatchObject({
      stderr: expect.stringContaining('is not in the trusted root'),
    });
    // Without being asked for, the log is not looked at.
    expect((await run('verify', model, '--key', key.public)).code).toBe(0);
  });

  it('is refused when it is not there, or is the entry of another signature', async () => {
    const [bare, other] = [project.key('bare'), project.key('other')];
    const model = project.at('model');
    const file = project.at('model/model.sig');
    const config = ['--signing-config', project.at('v2.json')];
    const entriesOf = (text: string): unknown =>
      (JSON.parse(text) as { verificationMaterial: { tlogEntries: unknown } }).verificationMaterial
        .tlogEntries;
    await run('sign', model, '--key', other.private, ...config);
    const foreign = entriesOf(fs.readFileSync(file, 'utf8'));
    await run('sign', model, '--key', bare.private);
    expect(await run('verify', model, '--key', bare.public, ...logged())).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('in no transparency log'),
    });
    const bundle = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      verificationMaterial: { tlogEntries: unknown };
    };
    bundle.verificationMaterial.tlogEntries = foreign;
    fs.writeFileSync(file, JSON.stringify(bundle));
    expect((await run('verify', model, '--key', bare.public, ...logged())).code).toBe(1);
    // The same key, another signature.
    await run('sign', model, '--key', other.private);
    const again = JSON.parse(fs.readFileSync(file, 'utf8')) as typeof bundle;
    again.verificationMaterial.tlogEntries = foreign;
    fs.writeFileSync(file, JSON.stringify(again));
    expect((await run('verify', model, '--key', other.public, ...logged())).code).toBe(1);
  });

  it('is there for files and certificates of an own authority, too', async () => {
    const company = makeAuthority();
    const key = project.key('certified');
    const leaf = company.issue(createPublicKey(fs.readFileSync(key.public)));
    const chain = project.write('chain.pem', toPem(leaf));
    const root = project.write('company.pem', company.pem);
    const config = ['--signing-config', project.at('v2.json'), '--certificate-chain', chain];
    const file = project.at('model/config.json');
    const signature = ['--signature', project.at('config.sigstore.json')];
    const signed = await run('sign', file, '--file', ...signature, '--key', key.private, ...config);
    expect(signed).toMatchObject({ code: 0, stderr: '' });
    const trust = ['--certificate-root', root, '--certificate-identity', 'release@acme.test', ...logged()];
    expect(await run('verify', file, '--file', ...signature, ...trust)).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  it('is not written to the public log without being allowed (trap 44)', async () => {
    const service = {
      majorApiVersion: 1,
      operator: 'sigstore.dev',
      validFor: { start: '2020-01-01T00:00:00Z' },
    };
    const config = project.write(
      'public.json',
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
        rekorTlogUrls: [{ ...service, url: 'https://rekor.sigstore.dev' }],
        rekorTlogConfig: { selector: 'ANY' },
      }),
    );
    const key = project.key('private');
    const refused = await run('sign', project.at('model'), '--key', key.private, '--signing-config', config);
    expect(refused).toMatchObject({ stderr: expect.stringContaining('allow-public-log') });
    expect(refused.code).not.toBe(0);
  });

  it('is for P-256 keys', async () => {
    const key = project.key('p384', 'ec-p384');
    const config = ['--signing-config', project.at('v2.json')];
    expect(await run('sign', project.at('model'), '--key', key.private, ...config)).toMatchObject({
      stderr: expect.stringContaining('P-256'),
    });
  });
});
