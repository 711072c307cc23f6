import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dockerCredentials } from '../../src/registry/registry-credentials.ts';
import { parseManifest, MEDIA_TYPE } from '../../src/registry/oci-manifest.ts';
import { parseChallenge, readToken, tokenRequest } from '../../src/registry/registry-auth.ts';
import { parseReference } from '../../src/registry/reference.ts';
import { isAppError } from '../../src/domain/errors.ts';
import { makeImageProject, type ImageProject } from '../fakes/image-project.ts';
import { jsonOf } from '../fakes/run-cli.ts';
import { fuzzRuns } from '../fakes/fuzz-runs.ts';
import { mutate, seededRandom } from '../fakes/mutate.ts';

// The traps of signing that belong to images and registries, by their names. The others: signer.test.ts, digest.test.ts,
// unit/verify/signing-traps.test.ts.

let project: ImageProject;
let digest: string;
beforeAll(async () => {
  project = await makeImageProject();
  for (const name of ['a', 'b']) project.key(name);
});
beforeEach(async () => {
  // Blobs stay: the client knows which it has uploaded.
  for (const kept of [project.registry.manifests, project.registry.tags]) kept.clear();
  ({ digest } = await project.pushImage('v1'));
});
afterAll(async () => {
  await project.close();
});

const sign = async (target: string, ...more: readonly string[]) =>
  await project.run('sign', target, '--key', project.at('keys/a.key'), ...more);
const verify = async (target: string, ...more: readonly string[]) =>
  await project.run('verify', target, '--key', project.at('keys/a.pub'), ...more);

describe('traps of attestation gates, on images', () => {
  it('trap 23: no signature at all is exit code 1, never 0', async () => {
    expect(await verify(project.name(':v1'))).toMatchObject({ code: 1 });
  });

  it('traps 24 and 25: an attestation by the trusted signer is no signature', async () => {
    const image = project.name(':v1');
    const output = project.at('docker/provenance.json');
    const made = await project.run(
      ...['provenance', image, '--output', output, '--evidence', project.name()],
      ...['--key', project.at('keys/a.key')],
    );
    expect(made.code).toBe(0);
    const found = await verify(image);
    expect(found).toMatchObject({ code: 1, stdout: expect.stringContaining('not a signature') });
  });

  it('traps 26 and 27: a signature moved to another image does not count, whatever its name says', async () => {
    await sign(project.name(':v1'));
    const [bundle] = jsonOf(await project.run('evidence', 'list', project.name(':v1'), '--json'))[
      'bundles'
    ] as [{ sha256: string }];
    const bytes = project.registry.blobs.get(`sha256:${bundle.sha256}`) ?? Buffer.alloc(0);
    const file = project.write('docker/moved.json', bytes);
    await project.pushImage('v2');
    const attach = [
      'evidence',
      'attach',
      project.name(':v2'),
      file,
      '--media-type',
      MEDIA_TYPE.sigstoreBundle,
    ];
    expect((await project.run(...attach)).code).toBe(0);
    const found = await verify(project.name(':v2'));
    expect(found).toMatchObject({ code: 1, stdout: expect.stringContaining('signs another digest') });
  });

  it('trap 31: a tag is looked up once; what it means later is another image', async () => {
    await sign(project.name(':v1'));
    // The first request of a process is answered with the challenge; what counts is the one that was let in.
    const lookups = () =>
      project.registry.seen.filter(
        ({ path, authorization }) => path.endsWith('/manifests/v1') && authorization !== undefined,
      ).length;
    const before = lookups();
    const verified = jsonOf(await verify(project.name(':v1'), '--json'));
    expect(lookups() - before).toBe(1);
    expect(verified).toMatchObject({ verdict: 'pass', digest });
    await project.put('v1', { config: await blob('{"evil":1}'), layers: [] });
    expect((await verify(project.name(':v1'))).code).toBe(1);
    // A tag beside a digest is only a name.
    expect((await verify(project.name(`:v1@${digest}`))).code).toBe(0);
  });

  it('trap 32: an index is signed and a platform below it is not, or the reverse', async () => {
    const children = [await project.pushImage('amd'), await project.pushImage('arm')].map((each, index) => ({
      ...each,
      platform: { os: 'linux', architecture: index === 0 ? 'amd64' : 'arm64' },
    }));
    await project.put('multi', { manifests: children }, MEDIA_TYPE.imageIndex);
    await sign(project.name(':multi'));
    expect((await verify(project.name(':multi'))).code).toBe(0);
    expect((await verify(project.name(`@${children[0]?.digest ?? ''}`))).code).toBe(1);
    const partly = await verify(project.name(':multi'), '--recursive');
    expect(partly).toMatchObject({ code: 1, stdout: expect.stringContaining('linux/amd64') });
    await project.put('other', { manifests: [children[0]] }, MEDIA_TYPE.imageIndex);
    await sign(project.name(`@${children[0]?.digest ?? ''}`));
    expect((await verify(project.name(':other'))).code).toBe(1);
  });

  it('trap 9: an attached bundle of any size is bounded, and what cannot be read is told', async () => {
    const huge = Buffer.alloc(17 * 1024 * 1024, 0x20);
    const config = await blob('{}');
    const layer = {
      mediaType: MEDIA_TYPE.sigstoreBundle,
      digest: `sha256:${'a'.repeat(64)}`,
      size: huge.length,
    };
    const subject = { mediaType: MEDIA_TYPE.imageManifest, digest, size: 1 };
    await project.put('x', { artifactType: MEDIA_TYPE.sigstoreBundle, config, layers: [layer], subject });
    const listed = jsonOf(await project.run('evidence', 'list', project.name(':v1'), '--json'));
    expect(listed['skipped']).toEqual([
      { name: expect.any(String), reason: expect.stringContaining('at most') },
    ]);
    const copied = await project.run(
      'evidence',
      'download',
      project.name(':v1'),
      '--output',
      project.at('copy'),
    );
    expect(copied.code).toBe(3);
  });
});

const blob = async (text: string) =>
  await project.client.putBlob(
    { registry: project.registry.host, repository: 'acme/app' },
    Buffer.from(text),
    'application/json',
  );

describe('trap 43: registry credentials', () => {
  it('stay with the exact host: no token, no password along a redirect of a manifest', async () => {
    const seen: http.IncomingHttpHeaders[] = [];
    const elsewhere = http.createServer((request, response) => {
      seen.push(request.headers);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`;
    expect((await verify(project.name(':v1'))).code).toBe(1);
    const moved = { status: 307, headers: { location: `${address}/v2/acme/app/manifests/v1` } };
    project.registry.faults.push(moved);
    const found = await verify(project.name(':v1'));
    elsewhere.close();
    expect(found.code).not.toBe(0);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every(({ authorization }) => authorization === undefined)).toBe(true);
  });

  it('are not asked for a host that contains, or is contained in, the one of the login', async () => {
    const auth = Buffer.from('u:p').toString('base64');
    const config = Buffer.from(JSON.stringify({ auths: { 'reg.example.test': { auth } } }));
    const find = dockerCredentials(config, () => Promise.reject(new Error('no helper')));
    expect(await find('reg.example.test')).toEqual({ username: 'u', password: 'p' });
    for (const host of [
      'reg.example.test.evil.test',
      'evil-reg.example.test',
      'example.test',
      'reg.example.test:5000',
    ])
      expect(await find(host)).toBeUndefined();
  });

  it('another host is spoken to without TLS only when it was named so', async () => {
    for (const target of ['oci://reg.invalid/a', 'oci+http://reg.invalid/a'])
      expect(parseReference(target).registry).toBe('reg.invalid');
    const plain = await verify('oci+http://reg.invalid/a');
    const safe = await verify('oci://reg.invalid/a');
    expect([plain.code, safe.code]).toEqual([3, 3]);
    expect(plain.stderr).toContain('reg.invalid');
  });
});

describe('hostile registries', () => {
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.imageManifest,
    artifactType: MEDIA_TYPE.sigstoreBundle,
    config: { mediaType: MEDIA_TYPE.emptyConfig, digest: `sha256:${'a'.repeat(64)}`, size: 2 },
    layers: [{ mediaType: 'a/b', digest: `sha256:${'b'.repeat(64)}`, size: 3, annotations: { a: 'b' } }],
    subject: { mediaType: MEDIA_TYPE.imageIndex, digest: `sha256:${'c'.repeat(64)}`, size: 4 },
    annotations: { 'org.opencontainers.image.created': '2026-01-01T00:00:00Z' },
  };
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.imageIndex, manifests: [manifest.config] };
  const readers: readonly [string, string, (bytes: Buffer) => unknown][] = [
    ['manifest', JSON.stringify(manifest), (bytes) => parseManifest(bytes, MEDIA_TYPE.imageManifest)],
    ['index', JSON.stringify(index), (bytes) => parseManifest(bytes, undefined)],
    ['token', '{"token":"abc","expires_in":300}', (bytes) => readToken(bytes)],
    [
      'challenge',
      'Bearer realm="https://auth.example.test/token",service="reg",scope="repository:a/b:pull"',
      (bytes) => {
        const challenge = parseChallenge(bytes.toString('latin1'));
        return challenge?.kind === 'bearer'
          ? tokenRequest(challenge, 'repository:a/b:pull', undefined)
          : challenge;
      },
    ],
    [
      'docker config',
      '{"auths":{"https://index.docker.io/v1/":{"auth":"dTpw"},"reg.test":{"identitytoken":"x","auth":"dTpw"}},"credHelpers":{"gcr.io":"gcloud"}}',
      (bytes) => dockerCredentials(bytes, () => Promise.resolve('')),
    ],
    [
      'reference',
      'oci://reg.example.test:5000/a/b-c/d:v1@sha256:' + 'a'.repeat(64),
      (bytes) => parseReference(bytes.toString('latin1')),
    ],
  ];
  it.each(readers)('a mutated %s is read or refused by name, never a crash', (name, text, read) => {
    const random = seededRandom(createHash('sha256').update(name).digest().readUInt32BE(0));
    for (let round = 0; round < fuzzRuns(400); round += 1) {
      const bytes = Buffer.from(mutate(Buffer.from(text), random));
      try {
        read(bytes);
      } catch (thrown) {
        if (!isAppError(thrown) || thrown.errorClass === 'internal') throw thrown;
      }
    }
  });
});
