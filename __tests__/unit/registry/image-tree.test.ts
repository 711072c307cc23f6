import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { attachContent, downloadAttachment, listAttachments } from '../../../src/registry/attachments.ts';
import { listImageTree, resolveImage } from '../../../src/registry/image-tree.ts';
import { MEDIA_TYPE } from '../../../src/registry/oci-manifest.ts';
import { RegistryClient } from '../../../src/registry/registry-client.ts';
import { RegistryTransport } from '../../../src/registry/registry-transport.ts';
import { startRegistry, type FakeRegistry } from '../../fakes/registry.ts';

let registry: FakeRegistry;
let client: RegistryClient;
const sleep = (): Promise<void> => Promise.resolve();
const clock = (): Date => new Date('2026-01-02T03:04:05.678Z');

beforeEach(async () => {
  registry = await startRegistry({ referrers: true });
  client = new RegistryClient(
    new RegistryTransport({ fetch, sleep, credentials: () => Promise.resolve(undefined) }),
  );
});
afterEach(() => registry.close());

const repository = (): { registry: string; repository: string } => ({
  registry: registry.host,
  repository: 'acme/app',
});

async function put(
  reference: string | undefined,
  manifest: object,
): Promise<{ digest: string; size: number }> {
  const bytes = Buffer.from(JSON.stringify(manifest));
  const { createHash } = await import('node:crypto');
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const mediaType = 'manifests' in manifest ? MEDIA_TYPE.imageIndex : MEDIA_TYPE.imageManifest;
  await client.putManifest(repository(), reference ?? digest, { bytes, mediaType });
  return { digest, size: bytes.length };
}

async function pushImage(reference?: string): Promise<{ digest: string; size: number }> {
  const config = await client.putBlob(
    repository(),
    Buffer.from(`{"${reference ?? 'x'}":1}`),
    'application/json',
  );
  return put(reference, { schemaVersion: 2, mediaType: MEDIA_TYPE.imageManifest, config, layers: [] });
}

describe('an image tree', () => {
  it('trap 31: resolves a tag once and goes on by digest, whatever the tag becomes', async () => {
    const first = await pushImage('latest');
    const image = await resolveImage(client, { ...repository(), tag: 'latest' });
    await put('latest', { schemaVersion: 2, mediaType: MEDIA_TYPE.imageIndex, manifests: [] });
    expect(image.digest).toBe(first.digest);
    expect((await listImageTree(client, image)).map(({ digest }) => digest)).toEqual([first.digest]);
  });

  it('trap 32: lists an index with every platform below it, once each', async () => {
    const [amd, arm] = [await pushImage('amd'), await pushImage('arm')];
    const entry = (of: typeof amd, architecture: string): object => ({
      mediaType: MEDIA_TYPE.imageManifest,
      ...of,
      platform: { os: 'linux', architecture },
    });
    const manifests = [entry(amd, 'amd64'), entry(arm, 'arm64'), entry(amd, 'amd64')];
    const index = await put('multi', { schemaVersion: 2, mediaType: MEDIA_TYPE.imageIndex, manifests });
    const image = await resolveImage(client, { ...repository(), tag: 'multi' });
    expect(await listImageTree(client, image)).toMatchObject([
      { digest: index.digest, kind: 'index', platform: undefined },
      { digest: amd.digest, kind: 'image', platform: 'linux/amd64' },
      { digest: arm.digest, kind: 'image', platform: 'linux/arm64' },
    ]);
  });

  it('refuses indexes in indexes in indexes', async () => {
    let below = await pushImage('leaf');
    for (let depth = 0; depth < 6; depth += 1) {
      const manifests = [{ mediaType: MEDIA_TYPE.imageIndex, ...below }];
      below = await put(`depth-${String(depth)}`, {
        schemaVersion: 2,
        mediaType: MEDIA_TYPE.imageIndex,
        manifests,
      });
    }
    const image = await resolveImage(client, { ...repository(), digest: below.digest });
    await expect(listImageTree(client, image)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('names a child that is missing', async () => {
    const manifests = [{ mediaType: MEDIA_TYPE.imageManifest, digest: `sha256:${'0'.repeat(64)}`, size: 1 }];
    await put('broken', { schemaVersion: 2, mediaType: MEDIA_TYPE.imageIndex, manifests });
    const image = await resolveImage(client, { ...repository(), tag: 'broken' });
    await expect(listImageTree(client, image)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('attachments', () => {
  it('are listed with type and annotations, and come back as they were', async () => {
    await pushImage('latest');
    const image = await resolveImage(client, { ...repository(), tag: 'latest' });
    const target = { client, repository: repository(), sleep };
    const bytes = Buffer.from('hello');
    const annotations = { 'acme.note': 'x' };
    await attachContent(target, { image, bytes, mediaType: 'text/plain', annotations, clock });
    await pushImage(`${image.digest.replace(':', '-')}.sig`);
    const [attached, legacy] = await listAttachments(target, image);
    expect(attached).toMatchObject({
      artifactType: 'text/plain',
      place: 'referrer',
      annotations: { 'acme.note': 'x', 'org.opencontainers.image.created': '2026-01-02T03:04:05Z' },
    });
    expect(legacy).toMatchObject({ place: 'tag', artifactType: 'application/json' });
    const [content] = await downloadAttachment(target, attached?.digest ?? '');
    expect(Buffer.from(content?.bytes ?? [])).toEqual(bytes);
  });

  it('refuse a media type that is none', async () => {
    await pushImage('latest');
    const image = await resolveImage(client, { ...repository(), tag: 'latest' });
    const options = { image, bytes: Buffer.from(''), clock };
    for (const mediaType of ['', 'text', 'a b/c', 'text/plain\n']) {
      const target = { client, repository: repository(), sleep };
      await expect(attachContent(target, { ...options, mediaType })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    }
  });
});
