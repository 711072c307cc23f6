import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import { attachContent, downloadAttachment, listAttachments } from '../../../src/registry/attachments.ts';
import { listImageTree, type ResolvedImage, resolveImage } from '../../../src/registry/image-tree.ts';
import { MEDIA_TYPE, parseManifest } from '../../../src/registry/oci-manifest.ts';
import { ociModelManifest } from '../../../src/registry/oci-model.ts';
import { RegistryClient } from '../../../src/registry/registry-client.ts';
import { RegistryTransport } from '../../../src/registry/registry-transport.ts';
import { verifyModelManifest } from '../../../src/verify/model-manifest.ts';
import { verifyModelSignature } from '../../../src/verify/model-signature.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { makeModelSigner, signManifest } from '../../fakes/model-signer.ts';
import { type FakeRegistry, startRegistry } from '../../fakes/registry.ts';

describe('image tree', () => {
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
      const manifests = [
        { mediaType: MEDIA_TYPE.imageManifest, digest: `sha256:${'0'.repeat(64)}`, size: 1 },
      ];
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
});

describe('oci model', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  const TITLE = 'org.opencontainers.image.title';
  const FILE_PATH = 'org.cncf.model.filepath';
  const RAW = 'application/vnd.cncf.model.weight.v1.raw';

  interface Layer {
    readonly mediaType?: string;
    readonly content: string;
    readonly annotations?: Record<string, string>;
  }

  function imageOf(layers: readonly Layer[]): ResolvedImage {
    const manifest = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.imageManifest,
      config: {
        mediaType: 'application/vnd.cncf.model.config.v1+json',
        digest: `sha256:${sha256Hex('{}')}`,
        size: 2,
      },
      layers: layers.map(({ mediaType = RAW, content, annotations }) => ({
        mediaType,
        digest: `sha256:${sha256Hex(content)}`,
        size: content.length,
        ...(annotations === undefined ? {} : { annotations }),
      })),
    };
    const bytes = Buffer.from(JSON.stringify(manifest));
    const digest = `sha256:${sha256Hex(bytes)}`;
    const descriptor = { mediaType: MEDIA_TYPE.imageManifest, digest, size: bytes.length };
    const parsed = parseManifest(bytes, undefined);
    return {
      registry: 'registry.test',
      repository: 'acme/model',
      digest,
      manifest: { descriptor, bytes, parsed, etag: undefined },
    };
  }

  const MODELPACK = imageOf([
    { content: 'w', annotations: { [FILE_PATH]: 'weights/model.safetensors' } },
    {
      content: '{}',
      annotations: { [FILE_PATH]: 'config.json' },
      mediaType: 'application/vnd.cncf.model.weight.config.v1.raw',
    },
  ]);
  const ORAS = imageOf([
    {
      content: '{}',
      annotations: { [TITLE]: 'config.json' },
      mediaType: 'application/vnd.oci.image.layer.v1.tar',
    },
    {
      content: 'w',
      annotations: { [TITLE]: 'weights/model.safetensors' },
      mediaType: 'application/vnd.oci.image.layer.v1.tar',
    },
  ]);

  describe('a model in a registry', () => {
    it.each([
      ['ModelPack', MODELPACK],
      ['ORAS', ORAS],
    ])('has the same digest as after a pull, in the layout of %s', async (_name, image) => {
      const manifest = ociModelManifest(image);
      const root = folders.make({ 'config.json': '{}', 'weights/model.safetensors': 'w' });
      expect(manifest.rootSha256).toBe((await digestModel(root)).rootSha256);
      expect(manifest).toMatchObject({
        totalBytes: 3,
        root: expect.stringContaining('oci://registry.test/acme/model@'),
      });
      expect(manifest.entries.map(({ source }) => source)).toEqual(['oci-descriptor', 'oci-descriptor']);
    });

    it('is signed and verified there, and the same signature verifies after a pull, and the other way round', async () => {
      const key = makeModelSigner();
      const manifest = ociModelManifest(MODELPACK);
      const root = folders.make({ 'config.json': '{}', 'weights/model.safetensors': 'w' });
      const there = await signManifest(key, manifest);
      const here = await signManifest(key, await digestModel(root));
      for (const bundle of [there, here]) {
        expect(await verifyModelManifest({ bundle, verifier: key.verifier, manifest })).toMatchObject({
          ok: true,
        });
        expect(
          await verifyModelSignature({ bundle, verifier: key.verifier, root, digestModel }),
        ).toMatchObject({ ok: true });
      }
      // The list of a registry never stands for reading the files.
      fs.writeFileSync(path.join(root, 'config.json'), '[]');
      const onDisk = { ...manifest, root };
      expect(
        await verifyModelSignature({
          bundle: there,
          verifier: key.verifier,
          root,
          digestModel,
          manifest: onDisk,
        }),
      ).toMatchObject({ ok: false, differences: [{ kind: 'changed', path: 'config.json' }] });
    });

    it('shows what was changed, added and taken away', async () => {
      const key = makeModelSigner();
      const bundle = await signManifest(key, ociModelManifest(MODELPACK));
      const other = imageOf([
        { content: 'v', annotations: { [FILE_PATH]: 'weights/model.safetensors' } },
        { content: 'x', annotations: { [FILE_PATH]: 'extra.py' } },
      ]);
      const { differences } = await verifyModelManifest({
        bundle,
        verifier: key.verifier,
        manifest: ociModelManifest(other),
      });
      expect(differences.map(({ kind, path: name }) => `${kind} ${name}`)).toEqual([
        'missing config.json',
        'extra extra.py',
        'changed weights/model.safetensors',
      ]);
      await expect(
        verifyModelManifest({
          bundle,
          verifier: makeModelSigner().verifier,
          manifest: ociModelManifest(MODELPACK),
        }),
      ).rejects.toMatchObject({ code: 'signer-untrusted' });
    });

    it('leaves git files out as a folder does, and says so', () => {
      const manifest = ociModelManifest(
        imageOf([
          { content: 'w', annotations: { [TITLE]: 'w' } },
          { content: 'g', annotations: { [TITLE]: '.gitattributes' } },
        ]),
      );
      expect(manifest.entries.map(({ path: name }) => name)).toEqual(['w']);
      expect(manifest.ignored).toEqual(['.gitattributes']);
    });

    it.each<[string, readonly Layer[], string]>([
      ['has a layer without a name', [{ content: 'w' }], 'unsupported'],
      [
        'packs files in the way of ModelPack',
        [
          {
            content: 'w',
            mediaType: 'application/vnd.cncf.model.weight.v1.tar',
            annotations: { [FILE_PATH]: 'w' },
          },
        ],
        'unsupported',
      ],
      [
        'packs a folder in the way of ORAS',
        [{ content: 'w', annotations: { [TITLE]: 'w', 'io.deis.oras.content.unpack': 'true' } }],
        'unsupported',
      ],
      [
        'names a file twice',
        [
          { content: 'w', annotations: { [TITLE]: 'w' } },
          { content: 'v', annotations: { [TITLE]: 'w' } },
        ],
        'invalid-subject',
      ],
      [
        'trap 35: names a file outside',
        [{ content: 'w', annotations: { [TITLE]: '../w' } }],
        'invalid-subject',
      ],
      [
        'trap 35: names an absolute file',
        [{ content: 'w', annotations: { [FILE_PATH]: '/etc/w' } }],
        'invalid-subject',
      ],
      ['has no files', [], 'invalid-subject'],
      ['has only ignored files', [{ content: 'w', annotations: { [TITLE]: '.git/w' } }], 'invalid-subject'],
    ])('is refused when it %s', (_what, layers, code) => {
      expect(() => ociModelManifest(imageOf(layers))).toThrow(expect.objectContaining({ code }));
    });
  });
});
