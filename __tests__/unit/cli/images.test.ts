import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { MEDIA_TYPE } from '../../../src/registry/oci-manifest.ts';
import { RegistryClient } from '../../../src/registry/registry-client.ts';
import { RegistryTransport } from '../../../src/registry/registry-transport.ts';
import { makeProject, type Project } from '../../fakes/project.ts';
import { startRegistry, type FakeRegistry } from '../../fakes/registry.ts';

let project: Project;
let registry: FakeRegistry;
let client: RegistryClient;
const login = { username: 'ci', password: 'secret' };
beforeEach(async () => {
  project = makeProject();
  registry = await startRegistry({ referrers: true, login });
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  project.write('docker/config.json', JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const sleep = (): Promise<void> => Promise.resolve();
  const credentials = (): Promise<typeof login> => Promise.resolve(login);
  client = new RegistryClient(new RegistryTransport({ fetch, sleep, credentials }));
});
afterEach(async () => {
  project.remove();
  await registry.close();
});

async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
  const env = { DOCKER_CONFIG: project.at('docker') };
  const code = await runCli(args, env, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...texts };
}

const place = (): { registry: string; repository: string } => ({
  registry: registry.host,
  repository: 'acme/app',
});
const nameOf = (reference: string): string => `oci://${registry.host}/acme/app${reference}`;

async function put(tag: string, manifest: object, mediaType: string) {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...manifest }));
  await client.putManifest(place(), tag, { bytes, mediaType });
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { mediaType, digest, size: bytes.length };
}

async function pushImage(tag: string) {
  const config = await client.putBlob(place(), Buffer.from(`{"${tag}":1}`), 'application/json');
  return await put(tag, { config, layers: [] }, MEDIA_TYPE.imageManifest);
}

describe('an image in a registry that wants a login', () => {
  it('is signed by tag, and verified by tag and digest, by this key alone', async () => {
    const { digest } = await pushImage('v1');
    const [key, other] = [project.key('k'), project.key('other')];
    const signed = await run('sign', nameOf(':v1'), '--key', key.private, '--annotation', 'stage=test');
    expect(signed).toMatchObject({ code: 0, stdout: expect.stringContaining(digest), stderr: '' });
    for (const reference of [':v1', `@${digest}`]) {
      const verified = await run('verify', nameOf(reference), '--key', key.public, '--json');
      expect(verified.code).toBe(0);
      expect(JSON.parse(verified.stdout)).toMatchObject({
        verdict: 'pass',
        digest,
        manifests: [{ digest, signatures: [{ annotations: { stage: 'test' }, format: 'bundle' }] }],
      });
    }
    const stranger = await run('verify', nameOf(':v1'), '--key', other.public);
    expect(stranger).toMatchObject({ code: 1, stdout: expect.stringContaining('NOT verified') });
    const annotated = ['verify', nameOf(':v1'), '--key', key.public, '--annotation'];
    expect((await run(...annotated, 'stage=test')).code).toBe(0);
    expect((await run(...annotated, 'stage=production')).code).toBe(1);
  });

  it('another image under the same tag is not signed', async () => {
    const key = project.key('k');
    await pushImage('v1');
    expect((await run('sign', nameOf(':v1'), '--key', key.private)).code).toBe(0);
    await put('v1', { manifests: [] }, MEDIA_TYPE.imageIndex);
    expect((await run('verify', nameOf(':v1'), '--key', key.public)).code).toBe(1);
  });

  it('every platform is signed and asked for with --recursive, and not without', async () => {
    const key = project.key('k');
    const manifests = [await pushImage('amd'), await pushImage('arm')].map((each, index) => ({
      ...each,
      platform: { os: 'linux', architecture: index === 0 ? 'amd64' : 'arm64' },
    }));
    await put('v1', { manifests }, MEDIA_TYPE.imageIndex);
    await run('sign', nameOf(':v1'), '--key', key.private);
    const trust = ['--key', key.public];
    expect((await run('verify', nameOf(':v1'), ...trust)).code).toBe(0);
    const partly = await run('verify', nameOf(':v1'), ...trust, '--recursive');
    expect(partly).toMatchObject({ code: 1, stdout: expect.stringContaining('linux/arm64') });
    expect((await run('sign', nameOf(':v1'), '--key', key.private, '--recursive')).code).toBe(0);
    expect((await run('verify', nameOf(':v1'), ...trust, '--recursive')).code).toBe(0);
  });

  it('that is not there, or without login, is said to be that', async () => {
    const key = project.key('k');
    const missing = await run('verify', nameOf(':none'), '--key', key.public);
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('none') });
    project.write('docker/config.json', '{}');
    await pushImage('v1');
    const refused = await run('sign', nameOf(':v1'), '--key', key.private);
    expect(refused.stderr).toContain('docker login');
    expect(refused.code).not.toBe(0);
  });

  it.each([
    [['sign', 'oci://h.test/a', '--signature', 'file'], '--signature is not for images'],
    [['sign', 'oci://h.test/a', 'model', '--key', 'KEY'], 'several at once are images'],
    [['sign', 'oci://h.test/a', '--shard-size', '5'], '--shard-size is not for images'],
    [['sign', 'oci://app:v1', '--key', 'KEY'], 'names no registry host'],
    [['sign', 'model', '--recursive'], 'are for images'],
    [['sign', 'oci://h.test/a', '--key', 'KEY', '--annotation', 'stage'], 'is not one NAME=VALUE'],
    [['verify', 'oci://h.test/a', '--ignore-unsigned-files'], '--ignore-unsigned-files is not for images'],
    [['verify', 'model', '--annotation', 'a=b'], 'are for images'],
    [['verify', 'oci://h.test/a'], 'nobody to trust was named'],
  ])('%j is refused: %s', async (args, message) => {
    const { private: key } = project.key('k');
    const { code, stderr } = await run(...args.map((each) => (each === 'KEY' ? key : each)));
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
