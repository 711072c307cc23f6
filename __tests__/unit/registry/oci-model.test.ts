import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { sha256Hex } from '../../../src/domain/canonical-json.ts';
import type { ResolvedImage } from '../../../src/registry/image-tree.ts';
import { MEDIA_TYPE, parseManifest } from '../../../src/registry/oci-manifest.ts';
import { ociModelManifest } from '../../../src/registry/oci-model.ts';
import { verifyModelManifest } from '../../../src/verify/model-manifest.ts';
import { verifyModelSignature } from '../../../src/verify/model-signature.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { makeModelSigner, signManifest } from '../../fakes/model-signer.ts';

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
      expect(await verifyModelSignature({ bundle, verifier: key.verifier, root, digestModel })).toMatchObject(
        { ok: true },
      );
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
