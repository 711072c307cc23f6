import { afterEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { dockerCredentials } from '../../../src/registry/registry-credentials.ts';
import { openOciStore } from '../../../src/registry/oci-evidence-store.ts';
import { MEDIA_TYPE, parseManifest, type Descriptor } from '../../../src/registry/oci-manifest.ts';
import { formatReference, parseReference } from '../../../src/registry/reference.ts';
import { listReferrers } from '../../../src/registry/referrers.ts';
import { parseChallenge } from '../../../src/registry/registry-auth.ts';
import { RegistryClient } from '../../../src/registry/registry-client.ts';
import { RegistryTransport } from '../../../src/registry/registry-transport.ts';
import { startRegistry, type FakeRegistry, type FakeRegistryOptions } from '../../fakes/registry.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const nobody = (): Promise<undefined> => Promise.resolve(undefined);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 30)));
const clientFor = (
  credentials = nobody as ConstructorParameters<typeof RegistryTransport>[0]['credentials'],
): RegistryClient => new RegistryClient(new RegistryTransport({ fetch, credentials, sleep }));

async function registry(options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  const fake = await startRegistry(options);
  closing.push(fake.close);
  return fake;
}

/** An image without layers, so that every test has something to attach to. */
async function pushImage(client: RegistryClient, fake: FakeRegistry, note = 'x'): Promise<Descriptor> {
  const repository = { registry: fake.host, repository: 'acme/app' };
  const config = await client.putBlob(repository, Buffer.from('{}'), MEDIA_TYPE.emptyConfig);
  const body = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.imageManifest,
    config,
    layers: [],
    annotations: { note },
  };
  const bytes = Buffer.from(JSON.stringify(body));
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  await client.putManifest(repository, digest, { bytes, mediaType: MEDIA_TYPE.imageManifest });
  return { mediaType: MEDIA_TYPE.imageManifest, digest, size: bytes.length };
}

const bundleOf = (text: string): { bytes: Uint8Array; sha256: string } => {
  const payload = Buffer.from(JSON.stringify({ predicateType: 'https://example.test/p/v1', text })).toString(
    'base64',
  );
  const bytes = Buffer.from(JSON.stringify({ dsseEnvelope: { payload } }));
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

const storeOf = (client: RegistryClient, fake: FakeRegistry): ReturnType<typeof openOciStore> =>
  openOciStore({
    client,
    repository: { registry: fake.host, repository: 'acme/app' },
    clock: () => new Date('2026-01-02T03:04:05.678Z'),
    sleep,
  });
const digestOf = (image: Descriptor): Record<string, string> => ({ sha256: image.digest.slice(7) });

describe('image references', () => {
  it.each([
    ['oci://ghcr.io/acme/app:v1', 'ghcr.io/acme/app:v1'],
    ['127.0.0.1:5000/a/b@sha256:' + 'a'.repeat(64), '127.0.0.1:5000/a/b@sha256:' + 'a'.repeat(64)],
    ['localhost/a', 'localhost/a:latest'],
  ])('%s is %s', (text, expected) => {
    expect(formatReference(parseReference(text))).toBe(expected);
  });

  it.each([
    'acme/app',
    'ghcr.io/',
    'ghcr.io/App',
    'ghcr.io/a:',
    'ghcr.io/a@sha256:12',
    'ghcr.io/../x',
    'ghcr.io/a:b@c@d',
    'http://ghcr.io/a',
  ])('refuse %s', (text) => {
    expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: 'invalid-subject' }));
  });
});

describe.each([
  { referrers: true, pageSize: 3 },
  { referrers: false },
  { referrers: false, compareAndSwap: true },
])('evidence on an image in a registry with %j', (options) => {
  it('comes back as it was stored, and nothing is lost when eight are attached at once', async () => {
    const fake = await registry(options);
    const client = clientFor();
    const image = await pushImage(client, fake);
    const store = storeOf(client, fake);
    const bundles = Array.from({ length: 8 }, (_, index) => bundleOf(`evidence ${String(index)} é`));
    await Promise.all(
      bundles.map((bundle) => storeOf(clientFor(), fake).put(digestOf(image), 'aibom', bundle)),
    );
    const listing = await store.list(digestOf(image));
    expect(listing.bundles.map((each) => each.sha256).sort()).toEqual(
      bundles.map((each) => each.sha256).sort(),
    );
    expect(listing.skipped).toEqual([]);
  });

  it('carries artifact type and annotations where other tools look for them', async () => {
    const fake = await registry(options);
    const client = clientFor();
    const image = await pushImage(client, fake);
    await storeOf(client, fake).put(digestOf(image), 'aibom', bundleOf('one'));
    const [found] = await listReferrers(
      client,
      { registry: fake.host, repository: 'acme/app' },
      image.digest,
    );
    expect(found).toMatchObject({
      artifactType: MEDIA_TYPE.sigstoreBundle,
      annotations: {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': 'https://example.test/p/v1',
        'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
      },
    });
    expect(found?.size).toBe(fake.manifests.get(found?.digest ?? '')?.body.length);
  });
});

describe('the registry client', () => {
  it('gets a token with the credentials of exactly this host, once', async () => {
    const login = { username: 'u', password: 'p' };
    const fake = await registry({ login });
    const asked: string[] = [];
    const client = clientFor((host) => {
      asked.push(host);
      return Promise.resolve(host === fake.host ? login : undefined);
    });
    await pushImage(client, fake);
    expect(new Set(asked)).toEqual(new Set([fake.host]));
    expect(fake.seen.filter((each) => each.path.startsWith('/token'))).toHaveLength(1);
  });

  it('says who refused and what to do when there is no login', async () => {
    const fake = await registry({ login: { username: 'u', password: 'p' } });
    await expect(pushImage(clientFor(), fake)).rejects.toMatchObject({
      code: 'missing-permission',
      hint: expect.stringContaining(`docker login ${fake.host}`),
    });
  });

  it('sends no credentials along a redirect to another host (trap 43)', async () => {
    const headers: http.IncomingHttpHeaders[] = [];
    const elsewhere = http.createServer((request, response) => {
      headers.push(request.headers);
      response.end('{}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => elsewhere.close(() => resolve())));
    const login = { username: 'u', password: 'p' };
    const fake = await registry({
      login,
      redirectBlobsTo: `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`,
    });
    const client = clientFor(() => Promise.resolve(login));
    const repository = { registry: fake.host, repository: 'acme/app' };
    const blob = await client.putBlob(repository, Buffer.from('{}'), 'x/y');
    expect(Buffer.from(await client.getBlob(repository, blob, 100)).toString()).toBe('{}');
    expect(headers).toHaveLength(1);
    expect(headers[0]?.authorization).toBeUndefined();
  });

  it('tries again after 429 and 5xx, and gives up in the end', async () => {
    const fake = await registry();
    const client = clientFor();
    const image = await pushImage(client, fake);
    const repository = { registry: fake.host, repository: 'acme/app' };
    fake.faults.push({ status: 429, headers: { 'retry-after': '0' } }, { status: 503 });
    expect((await client.getManifest(repository, image.digest)).descriptor).toEqual(image);
    fake.faults.push(...Array.from({ length: 5 }, () => ({ status: 500 })));
    await expect(client.getManifest(repository, image.digest)).rejects.toMatchObject({ code: 'network' });
  });

  it('refuses content that does not have the digest it was asked for', async () => {
    const fake = await registry();
    const client = clientFor();
    const image = await pushImage(client, fake);
    const other = await pushImage(client, fake, 'y');
    const repository = { registry: fake.host, repository: 'acme/app' };
    fake.manifests.set(image.digest, fake.manifests.get(other.digest)!);
    await expect(client.getManifest(repository, image.digest)).rejects.toMatchObject({
      code: 'content-mismatch',
    });
    const blob = await client.putBlob(repository, Buffer.from('abc'), 'x/y');
    fake.blobs.set(blob.digest, Buffer.from('abd'));
    await expect(client.getBlob(repository, blob, 100)).rejects.toMatchObject({ code: 'content-mismatch' });
    fake.blobs.set(blob.digest, Buffer.from('abcd'));
    await expect(client.getBlob(repository, blob, 100)).rejects.toMatchObject({ code: 'content-mismatch' });
  });

  it('refuses a redirect or token endpoint that is not encrypted and not this machine', async () => {
    const fake = await registry();
    fake.faults.push({ status: 307, headers: { location: 'http://registry.example.test/x' } });
    const repository = { registry: fake.host, repository: 'acme/app' };
    await expect(clientFor().findManifest(repository, 'v1')).rejects.toMatchObject({ code: 'network' });
  });
});

describe('credentials from a Docker config', () => {
  const config = Buffer.from(
    JSON.stringify({
      auths: {
        'https://index.docker.io/v1/': { auth: btoa('hub:1') },
        'ghcr.io': { auth: btoa('gh:2:3') },
        'empty.test': {},
      },
      credHelpers: { 'gcr.io': 'gcloud' },
    }),
  );
  const helper = (name: string, host: string): Promise<string> =>
    Promise.resolve(JSON.stringify({ ServerURL: host, Username: '<token>', Secret: name }));

  it('belong to an exact host, never to a prefix or a substring', async () => {
    const find = dockerCredentials(config, helper);
    expect(await find('ghcr.io')).toEqual({ username: 'gh', password: '2:3' });
    expect(await find('docker.io')).toEqual({ username: 'hub', password: '1' });
    expect(await find('gcr.io')).toEqual({ username: '', password: '', identityToken: 'gcloud' });
    for (const host of [
      'evil-ghcr.io',
      'ghcr.io.evil.test',
      'cr.io',
      'empty.test',
      'constructor',
      '__proto__',
    ]) {
      expect(await find(host)).toBeUndefined();
    }
  });
});

describe('hostile answers', () => {
  it.each([
    ['image and index at once', { schemaVersion: 2, manifests: [], layers: [], config: {} }],
    [
      'a media type of another kind',
      { schemaVersion: 2, mediaType: MEDIA_TYPE.imageManifest, manifests: [] },
    ],
    [
      'a weak digest',
      { schemaVersion: 2, manifests: [{ mediaType: 'a', digest: 'md5:' + 'a'.repeat(32), size: 1 }] },
    ],
    [
      'a negative size',
      { schemaVersion: 2, manifests: [{ mediaType: 'a', digest: 'sha256:' + 'a'.repeat(64), size: -1 }] },
    ],
  ])('a manifest with %s is refused', (_name, value) => {
    expect(() => parseManifest(Buffer.from(JSON.stringify(value)), undefined)).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });

  it('a challenge of any shape is read or dropped, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const challenge = parseChallenge(`Bearer realm="https://a.test/t",${text}`);
        return challenge === undefined || challenge.kind === 'bearer';
      }),
      { seed: 7, numRuns: 500 },
    );
    expect(parseChallenge('Negotiate abc')).toBeUndefined();
    expect(parseChallenge('Bearer realm="nonsense"')).toBeUndefined();
  });

  it('mutated manifests are refused or read, never a crash', () => {
    const base = JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.imageIndex,
      manifests: [{ mediaType: 'a', digest: 'sha256:' + 'a'.repeat(64), size: 1 }],
    });
    fc.assert(
      fc.property(fc.nat(base.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Buffer.from(base);
        bytes[at] = byte;
        try {
          parseManifest(bytes, undefined);
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: 'AppError' });
        }
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
