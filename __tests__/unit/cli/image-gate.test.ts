import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeImageProject, type ImageProject } from '../../fakes/image-project.ts';
import { jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const POLICY = `version: 1
trust:
  signers:
    builder: { key: keys/builder.pub }
    gate: { key: keys/gate.pub }
  gates: [gate]
people:
  alice: { keys: [keys/alice.pub] }
groups:
  security: [alice]
environments:
  production:
    require:
      - { kind: image-signature, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, of: source, by: [builder] }
    findings: { block: [critical] }
    approvals:
      - { group: security, count: 1 }
`;

let project: ImageProject;
let keys: Readonly<Record<'builder' | 'gate' | 'alice' | 'other', string>>;
let digest: string;
/** The registry with the image alone. */
let pristine: RegistryState;
beforeAll(async () => {
  project = await makeImageProject();
  keys = {
    builder: project.key('builder').private,
    gate: project.key('gate').private,
    alice: project.key('alice').private,
    other: project.key('other').private,
  };
  project.write('policy.yml', POLICY);
  project.write('source/app.py', 'print(1)\n');
  project.write('.gitignore', '*.key\ndocker/\n');
  project.commit();
  ({ digest } = await project.pushImage('v1'));
  pristine = registryState();
});
beforeEach(() => {
  restoreRegistry(pristine);
  for (const name of ['evidence', 'copy'])
    fs.rmSync(project.at(`docker/${name}`), { recursive: true, force: true });
});
afterAll(async () => {
  await project.close();
});

/** Blobs stay: the client knows which it has uploaded. */
const KEPT = ['manifests', 'tags'] as const;
type RegistryState = ReturnType<typeof registryState>;

function registryState() {
  const { manifests, tags } = project.registry;
  return { manifests: new Map(manifests), tags: new Map(tags) };
}

function restoreRegistry(state: RegistryState): void {
  project.registry.seen.length = 0;
  for (const kept of KEPT) {
    const map: Map<string, unknown> = project.registry[kept];
    map.clear();
    for (const [name, value] of state[kept]) map.set(name, value);
  }
}

const policy = () => ['--environment', 'production', '--policy', project.at('policy.yml')];
const key = (name: keyof typeof keys) => ['--key', keys[name]];

/** What `makeEvidence` made the first time, by the store; a folder is kept beside itself. */
const made = new Map<string, RegistryState>();

/** Everything that the policy asks for, in a store; signed once, and put back for the tests after that. */
async function makeEvidence(store: string): Promise<void> {
  const before = made.get(store);
  if (before === undefined) await signEverything(store);
  else restoreRegistry(before);
  made.set(store, before ?? registryState());
  if (!path.isAbsolute(store)) return;
  const [from, to] = before === undefined ? [store, `${store}-kept`] : [`${store}-kept`, store];
  fs.cpSync(from, to, { recursive: true });
}

async function signEverything(store: string): Promise<void> {
  const image = project.name(':v1');
  const into = ['--evidence', store];
  const steps = [
    ['sign', image, ...key('builder')],
    ['scan', 'secrets', project.root, '--subject-kind', 'source', ...into, ...key('builder')],
    [
      ...['provenance', image, '--source', project.root, '--output', project.at('docker/provenance.json')],
      ...[...into, ...key('builder')],
    ],
    ['approve', image, ...policy(), ...into, ...key('alice'), '--expires', '7d'],
  ];
  for (const step of steps) {
    const run = await project.run(...step);
    if (run.code !== 0) throw new Error(JSON.stringify({ step, ...run }, null, 1));
  }
}

async function gate(image: string, ...stores: readonly string[]) {
  const into = stores.flatMap((store) => ['--evidence', store]);
  const run = await project.run('gate', image, ...policy(), ...into, ...key('gate'), '--json');
  return { ...run, json: run.stdout === '' ? {} : jsonOf(run) };
}

describe('an image is judged by the evidence in its own repository', () => {
  it('passes when signed, scanned, built and approved, and is let in at the door by digest', async () => {
    const store = project.name();
    await makeEvidence(store);
    const judged = await gate(project.name(':v1'), store);
    expect(judged).toMatchObject({ code: 0, stderr: '' });
    expect(judged.json).toMatchObject({
      verdict: 'pass',
      subject: { kind: 'image', digest: { sha256: digest.slice(7) } },
      stored: [{ file: expect.stringContaining(`${project.registry.host}/acme/app@sha256:`) }, {}],
    });
    const door = await project.run(
      'verify',
      project.name(`@${digest}`),
      ...policy(),
      '--evidence',
      store,
      '--json',
    );
    expect(door.code).toBe(0);
    expect(jsonOf(door)).toMatchObject({
      verdict: 'pass',
      checks: expect.arrayContaining([expect.objectContaining({ id: 'signature', result: 'pass' })]),
    });
    const named = await gate(digest, store);
    expect(named.json).toMatchObject({ verdict: 'pass' });
  });

  it('blocks another digest under the moved tag (trap 31), and says what is missing', async () => {
    const store = project.name();
    await makeEvidence(store);
    await project.pushImage('v2');
    const bytes =
      project.registry.manifests.get(project.registry.tags.get('v2') ?? '')?.body ?? Buffer.alloc(0);
    await project.put('v1', JSON.parse(bytes.toString('utf8')) as object);
    const moved = await gate(project.name(':v1'), store);
    expect(moved.code).toBe(1);
    expect(JSON.stringify(moved.json)).toContain('no image-signature signed by builder');
    expect((await gate(project.name(`@${digest}`), store)).code).toBe(0);
  });

  it('blocks an image that only somebody else signed', async () => {
    const store = project.name();
    await makeEvidence(store);
    const { digest: other } = await project.pushImage('other');
    expect((await project.run('sign', project.name(`@${other}`), ...key('other'))).code).toBe(0);
    const judged = await gate(project.name(`@${other}`), store);
    expect(judged.code).toBe(1);
    const door = await project.run('verify', project.name(`@${other}`), ...policy(), '--evidence', store);
    expect(door).toMatchObject({ code: 1, stdout: expect.stringContaining('not signed by builder') });
  });

  it('an attached SBOM or a signature of another tool leaves the verdict alone; a broken bundle does not', async () => {
    const store = project.name();
    await makeEvidence(store);
    const sbom = project.write('docker/sbom.json', '{}');
    const attach = ['evidence', 'attach', project.name(':v1')];
    expect((await project.run(...attach, sbom, '--media-type', 'application/spdx+json')).code).toBe(0);
    expect((await gate(project.name(':v1'), store)).json).toMatchObject({ verdict: 'pass' });
    const broken = await project.run(
      ...attach,
      sbom,
      '--media-type',
      'application/vnd.dev.sigstore.bundle.v0.3+json',
    );
    expect(broken.code).toBe(0);
    expect((await gate(project.name(':v1'), store)).json).toMatchObject({ verdict: 'indeterminate' });
  });
});

describe('several stores are one', () => {
  it('a folder and a registry together hold what neither holds alone', async () => {
    const folder = project.at('docker/evidence');
    const image = project.name(':v1');
    await makeEvidence(folder);
    expect((await gate(image, folder)).code).toBe(1);
    expect((await gate(image, folder, project.name())).json).toMatchObject({ verdict: 'pass' });
    expect((await gate(image, folder, project.at('missing'))).code).toBe(2);
    const explained = await project.run('explain', image, ...policy(), '--evidence', folder);
    expect(explained.stdout).toContain(`sallyport sign`);
  });

  it.each([
    ['https://h.test/a', 'is not an evidence store'],
    ['oci://h.test/a:v1', 'names one image'],
    ['github:acme/app', 'needs a token in GITHUB_TOKEN'],
    ['github:acme', 'GITHUB_TOKEN'],
  ])('%s is refused: %s', async (store, message) => {
    const run = await project.run('gate', digest, ...policy(), '--evidence', store);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});

describe('evidence attach, list, download', () => {
  it('copies what is attached to a folder that the gate reads, once, and never over a changed file', async () => {
    await makeEvidence(project.name());
    const image = project.name(':v1');
    const sbom = project.write('docker/sbom.json', '{"bom":1}');
    await project.run('evidence', 'attach', image, sbom, '--media-type', 'application/spdx+json');
    const listed = jsonOf(await project.run('evidence', 'list', image, '--json'));
    expect(listed).toMatchObject({
      digest,
      bundles: expect.arrayContaining([
        expect.objectContaining({ kind: 'image-signature' }),
        expect.objectContaining({ kind: 'approval' }),
      ]),
      attachments: [expect.objectContaining({ artifactType: 'application/spdx+json' })],
    });
    const output = project.at('docker/copy');
    const download = ['evidence', 'download', image, '--output', output];
    const first = await project.run(...download, '--json');
    expect(first.code).toBe(0);
    const files = (jsonOf(first)['files'] as { file: string }[]).map(({ file }) =>
      path.relative(output, file),
    );
    expect(files.filter((file) => file.startsWith(`sha256-${digest.slice(7)}`))).toHaveLength(3);
    expect(files.filter((file) => /^attachments\/[0-9a-f]{32}\.json$/.test(file))).toHaveLength(1);
    expect((await project.run(...download)).stdout).not.toContain('written');
    const [some = ''] = files;
    fs.writeFileSync(path.join(output, some), 'changed');
    expect(await project.run(...download)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is there with other content'),
    });
    expect((await project.run(...download, '--overwrite')).code).toBe(0);
    const listing = await project.run('evidence', 'list', digest, '--evidence', output, '--json');
    expect(jsonOf(listing)['bundles']).toHaveLength(3);
  });

  it('attaches a bundle to the digest it speaks of, and to no other', async () => {
    const folder = project.at('docker/evidence');
    await makeEvidence(folder);
    const [file = ''] = fs.readdirSync(path.join(folder, `sha256-${digest.slice(7)}`));
    const bundle = path.join(folder, `sha256-${digest.slice(7)}`, file);
    expect(await project.run('evidence', 'attach', project.name(':v1'), bundle)).toMatchObject({ code: 0 });
    expect(await project.run('evidence', 'attach', project.name(':v1'), bundle)).toMatchObject({ code: 0 });
    const listed = jsonOf(await project.run('evidence', 'list', project.name(':v1'), '--json'));
    expect(listed['bundles']).toHaveLength(2);
    await project.pushImage('v2');
    const other = await project.run('evidence', 'attach', project.name(':v2'), bundle);
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('is about sha256:') });
  });

  it('a subject that carries nothing itself needs a store', async () => {
    const run = await project.run('evidence', 'list', digest);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('give --evidence STORE') });
  });
});

describe('several images at once', () => {
  it('each has its result, one that fails does not stop the others, and the exit code is the highest', async () => {
    await project.pushImage('v2');
    const { public: pub } = project.key('k');
    const signer = ['--key', project.at('keys/k.key')];
    const both = [project.name(':v1'), project.name(':none'), project.name(':v2')];
    const signed = await project.run('sign', ...both, ...signer, '--json');
    expect(signed.code).toBe(2);
    expect(jsonOf(signed)['results']).toMatchObject([
      { target: both[0], result: { digest } },
      { target: both[1], error: { code: 'not-found' } },
      { result: {} },
    ]);
    const verified = await project.run('verify', ...both, '--key', pub);
    expect(verified.code).toBe(2);
    expect(verified.stdout.match(/^verified/gm)).toHaveLength(2);
    expect((await project.run('verify', both[0] ?? '', both[2] ?? '', '--key', pub)).code).toBe(0);
  });
});

describe('a model in a registry', () => {
  const files = { 'config.json': Buffer.from('{}'), 'weights/model.bin': Buffer.alloc(64, 7) };

  it('is signed and verified by its layers, unread; the pulled folder has the same digest and signature', async () => {
    await project.pushFiles('m', files);
    const { public: pub } = project.key('k');
    const asModel = ['--subject-kind', 'model'];
    const signed = await project.run(
      'sign',
      project.name(':m'),
      ...asModel,
      '--key',
      project.at('keys/k.key'),
      '--json',
    );
    expect(signed).toMatchObject({ code: 0 });
    const layersRead = project.registry.seen.filter(
      ({ method, path: asked }) => method === 'GET' && asked.includes('/blobs/'),
    );
    expect(layersRead).toEqual([]);
    for (const [name, bytes] of Object.entries(files)) project.write(`pulled/${name}`, bytes);
    const onDisk = await project.run('digest', project.at('pulled'));
    expect(jsonOf(signed)['modelDigest']).toBe(onDisk.stdout.trim());
    expect((await project.run('digest', project.name(':m'), ...asModel)).stdout).toBe(onDisk.stdout);
    const trust = ['--key', pub];
    expect((await project.run('verify', project.name(':m'), ...asModel, ...trust)).code).toBe(0);
    const copy = ['evidence', 'download', project.name(':m'), '--output', project.at('copy')];
    const { files: copied } = jsonOf(await project.run(...copy, '--json')) as { files: { file: string }[] };
    const [signature] = copied;
    const pulled = ['verify', project.at('pulled'), '--signature', signature?.file ?? '', ...trust];
    expect(await project.run(...pulled)).toMatchObject({ code: 0 });
    await project.pushFiles('changed', { ...files, 'config.json': Buffer.from('{"a":1}') });
    const changed = await project.run(
      ...['verify', project.name(':changed'), ...asModel, ...trust, '--signature', signature?.file ?? ''],
    );
    expect(changed).toMatchObject({ code: 1, stdout: expect.stringContaining('config.json') });
    const unsigned = await project.run('verify', project.name(':changed'), ...asModel, ...trust);
    expect(unsigned).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing is attached') });
  });
});

describe('GitHub attestations as a store', () => {
  it('take what a verb makes, and give a gate all pages of it', async () => {
    const bundles: unknown[] = [];
    const server = http.createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        expect(request.headers.authorization).toBe('Bearer gh-token');
        const url = new URL(request.url ?? '', 'http://127.0.0.1');
        if (request.method === 'POST') {
          const { bundle } = JSON.parse(Buffer.concat(chunks).toString()) as { bundle: unknown };
          bundles.push(bundle);
          response.writeHead(201).end(`{"id":${String(bundles.length)}}`);
          return;
        }
        // One a page, so that a reader that stops early misses the second.
        const page = Number(url.searchParams.get('page') ?? 0);
        const more = page + 1 < bundles.length;
        const next = `<${url.pathname}?page=${String(page + 1)}>; rel="next"`;
        const isImage = url.pathname.endsWith(`sha256:${digest.slice(7)}`);
        const attestations = isImage ? bundles.slice(page, page + 1).map((bundle) => ({ bundle })) : [];
        response.writeHead(200, isImage && more ? { link: next } : {}).end(JSON.stringify({ attestations }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const env = {
      DOCKER_CONFIG: project.at('docker'),
      GITHUB_TOKEN: 'gh-token',
      GITHUB_API_URL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    };
    const store = ['--evidence', 'github:acme/app'];
    const approve = [
      'approve',
      project.name(':v1'),
      ...policy(),
      ...store,
      ...key('alice'),
      '--expires',
      '7d',
    ];
    const provenance = [
      ...['provenance', project.name(':v1'), '--output', project.at('docker/p.json')],
      ...[...store, ...key('builder')],
    ];
    expect(await runSourceCli(approve, env)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('github:acme/app/attestations/1'),
    });
    expect((await runSourceCli(provenance, env)).code).toBe(0);
    const listed = jsonOf(await runSourceCli(['evidence', 'list', digest, ...store, '--json'], env));
    server.close();
    expect(listed['bundles']).toMatchObject([{ kind: 'approval' }, { kind: 'provenance' }]);
  });
});
