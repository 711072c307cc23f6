import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, sign } from 'node:crypto';
import fs from 'node:fs';
import { runCli } from '../../../src/cli/run-cli.ts';
import { preAuthEncoding } from '../../../src/domain/dsse.ts';
import { STATEMENT_MEDIA_TYPE } from '../../../src/domain/statement.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { MEDIA_TYPE } from '../../../src/registry/oci-manifest.ts';
import { RegistryClient } from '../../../src/registry/registry-client.ts';
import { RegistryTransport } from '../../../src/registry/registry-transport.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { type ImageProject, makeImageProject } from '../../fakes/image-project.ts';
import { makeProject, type Project, testContext } from '../../fakes/project.ts';
import { type FakeRegistry, startRegistry } from '../../fakes/registry.ts';
import { jsonOf } from '../../fakes/run-cli.ts';

describe('images', () => {
  let project: Project;
  let registry: FakeRegistry;
  let client: RegistryClient;
  let key: ReturnType<Project['key']>;
  let other: ReturnType<Project['key']>;
  const login = { username: 'ci', password: 'secret' };
  beforeAll(async () => {
    project = makeProject();
    [key, other] = [project.key('k'), project.key('other')];
    registry = await startRegistry({ referrers: true, login });
    const sleep = (): Promise<void> => Promise.resolve();
    const credentials = (): Promise<typeof login> => Promise.resolve(login);
    client = new RegistryClient(new RegistryTransport({ fetch, sleep, credentials }));
  });
  beforeEach(() => {
    for (const kept of [registry.manifests, registry.tags]) kept.clear();
    const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
    project.write('docker/config.json', JSON.stringify({ auths: { [registry.host]: { auth } } }));
  });
  afterAll(async () => {
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
      await pushImage('v1');
      expect((await run('sign', nameOf(':v1'), '--key', key.private)).code).toBe(0);
      await put('v1', { manifests: [] }, MEDIA_TYPE.imageIndex);
      expect((await run('verify', nameOf(':v1'), '--key', key.public)).code).toBe(1);
    });

    it('every platform is signed and asked for with --recursive, and not without', async () => {
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
      const { code, stderr } = await run(...args.map((each) => (each === 'KEY' ? key.private : each)));
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    });
  });

  describe('an image that older cosign signed and attested', () => {
    const TYPE = 'https://acme.test/scan';
    const DSSE = 'application/vnd.dsse.envelope.v1+json';
    const tagOf = (digest: string, ending: string): string => `${digest.replace(':', '-')}.${ending}`;

    /** As cosign 2 stored them: by tag, what belongs to a layer in its annotations. */
    async function storeLegacy(digest: string, ending: 'sig' | 'att', layers: readonly object[]) {
      const config = await client.putBlob(place(), Buffer.from('{}'), 'application/json');
      return await put(tagOf(digest, ending), { config, layers }, MEDIA_TYPE.imageManifest);
    }
    async function signature(digest: string, key: string): Promise<object> {
      const critical = {
        identity: { 'docker-reference': 'x' },
        image: { 'docker-manifest-digest': digest },
        type: 'cosign container image signature',
      };
      const bytes = Buffer.from(JSON.stringify({ critical, optional: null }));
      const made = sign('sha256', bytes, fs.readFileSync(key)).toString('base64');
      const type = 'application/vnd.dev.cosign.simplesigning.v1+json';
      const annotations = { 'dev.cosignproject.cosign/signature': made };
      return { ...(await client.putBlob(place(), bytes, type)), annotations };
    }
    async function attestation(digest: string, key: string): Promise<object> {
      const statement = {
        _type: 'https://in-toto.io/Statement/v0.1',
        subject: [{ name: 'app', digest: { sha256: digest.slice('sha256:'.length) } }],
        ...{ predicateType: TYPE, predicate: { ok: true } },
      };
      const payload = Buffer.from(JSON.stringify(statement));
      const made = sign('sha256', preAuthEncoding(STATEMENT_MEDIA_TYPE, payload), fs.readFileSync(key));
      const envelope = {
        ...{ payloadType: STATEMENT_MEDIA_TYPE, payload: payload.toString('base64') },
        signatures: [{ keyid: '', sig: made.toString('base64') }],
      };
      return await client.putBlob(place(), Buffer.from(JSON.stringify(envelope)), DSSE);
    }

    it('is verified with what was attested, by this key alone, and an attestation is no signature', async () => {
      const { digest } = await pushImage('v1');
      await storeLegacy(digest, 'att', [
        await attestation(digest, key.private),
        await attestation(digest, other.private),
      ]);
      const unsigned = await run('verify', nameOf(':v1'), '--key', key.public, '--json');
      expect(unsigned.code).toBe(1);
      expect(JSON.parse(unsigned.stdout)).toMatchObject({
        manifests: [
          {
            ...{ ok: false, signatures: [], rejected: [], unread: [] },
            attestations: [
              { predicateType: TYPE, predicate: { ok: true }, name: `${tagOf(digest, 'att')}[0]` },
            ],
            rejectedAttestations: [{ name: `${tagOf(digest, 'att')}[1]`, code: 'signature-invalid' }],
          },
        ],
      });
      await storeLegacy(digest, 'sig', [await signature(digest, key.private)]);
      const signed = await run('verify', nameOf(':v1'), '--key', key.public);
      expect(signed).toMatchObject({ code: 0, stdout: expect.stringContaining(`attested ${TYPE} by key`) });
    });

    it('is listed, and downloaded as bundles that verify', async () => {
      const { digest } = await pushImage('v1');
      await storeLegacy(digest, 'sig', [await signature(digest, key.private)]);
      await storeLegacy(digest, 'att', [await attestation(digest, key.private)]);
      const listed = await run('evidence', 'list', nameOf(':v1'), '--json');
      expect(JSON.parse(listed.stdout)).toMatchObject({
        legacy: [{ place: `${tagOf(digest, 'sig')}[0]` }, { predicateType: TYPE }],
        skipped: [],
      });
      const output = project.at('copy');
      expect((await run('evidence', 'download', nameOf(':v1'), '--output', output)).code).toBe(0);
      const files = fs.readdirSync(`${output}/attachments`);
      const bundles = files.filter((name) => name.endsWith('.sigstore.json'));
      expect({ files: files.length, bundles: bundles.length }).toEqual({ files: 4, bundles: 2 });
      const payloads = files.filter((name) => !bundles.includes(name));
      const verified = await Promise.all(
        bundles.flatMap((bundle) =>
          payloads.map((file) =>
            run(
              ...['verify', `${output}/attachments/${file}`, '--file', '--key', key.public],
              ...['--signature', `${output}/attachments/${bundle}`],
            ),
          ),
        ),
      );
      expect(verified.filter(({ code }) => code === 0)).toHaveLength(1);
    });

    it('with more than is read is not taken for unsigned, and what was not read is named', async () => {
      const { digest } = await pushImage('v1');
      const genuine = await signature(digest, key.private);
      const huge = { ...genuine, size: 17 * 1024 * 1024 };
      await storeLegacy(
        digest,
        'sig',
        Array.from({ length: 1001 }, () => huge),
      );
      const undecided = await run('verify', nameOf(':v1'), '--key', key.public);
      expect(undecided).toMatchObject({ code: 3, stderr: expect.stringContaining('not all signatures') });
      await storeLegacy(digest, 'sig', [genuine, ...Array.from({ length: 1000 }, () => huge)]);
      const verified = await run('verify', nameOf(':v1'), '--key', key.public);
      expect(verified).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('1001 layers, of which 1000'),
      });
      const listed = await run('evidence', 'list', nameOf(':v1'));
      expect(listed.stdout).toContain('1001 layers, of which 1000');
    });
  });
});

describe('registry store', () => {
  const POLICY = `version: 1
trust:
  signers:
    builder: { key: keys/builder.pub }
  gates: [builder]
environments:
  production:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: secret-scan, by: [builder] }
    findings: { block: [critical] }
`;

  let project: ImageProject;
  afterEach(async () => {
    await project.close();
  });

  describe.each([{ referrers: true }, { referrers: false }])(
    'evidence of models in a registry with %j',
    (options) => {
      beforeEach(async () => {
        project = await makeImageProject(options);
        project.key('builder');
        project.write('policy.yml', POLICY);
        project.write('model/weights.bin', 'weights\n');
      });
      const key = () => ['--key', project.at('keys/builder.key')];
      const store = () => ['--evidence', project.name()];
      const binding = () => ['--environment', 'production', '--policy', project.at('policy.yml'), ...store()];

      it('is found by the model digest: gate and door pass on it, and the same bundle is attached once', async () => {
        const model = project.at('model');
        for (const step of [
          ['sign', model, ...store(), ...key()],
          ['scan', 'secrets', model, ...store(), ...key()],
          ['gate', model, ...binding(), ...key()],
          ['verify', model, ...binding()],
        ]) {
          const run = await project.run(...step);
          if (run.code !== 0) throw new Error(JSON.stringify({ step, ...run }, null, 1));
        }
        const digest = (await project.run('digest', model)).stdout.trim();
        const listed = jsonOf(await project.run('evidence', 'list', digest, ...store(), '--json'));
        const kinds = (listed['bundles'] as { kind: string }[]).map(({ kind }) => kind).sort();
        expect(kinds).toEqual(['decision', 'decision', 'model-signature', 'secret-scan']);
        const again = await project.run(
          'evidence',
          'attach',
          digest,
          project.at('model/model.sig'),
          ...store(),
        );
        expect(again.code).toBe(0);
        const after = jsonOf(await project.run('evidence', 'list', digest, ...store(), '--json'));
        expect(after['bundles']).toHaveLength(4);
        project.write('model/weights.bin', 'other\n');
        expect((await project.run('gate', model, ...binding())).code).toBe(1);
      });

      it('lets a model of layers in at the door, and not one with a changed layer', async () => {
        const files = { 'config.json': Buffer.from('{}'), 'weights.bin': Buffer.from('weights\n') };
        await project.pushFiles('m', files);
        const asModel = ['--subject-kind', 'model'];
        const target = project.name(':m');
        for (const name of Object.keys(files))
          project.write(`pulled/${name}`, files[name as keyof typeof files]);
        for (const step of [
          ['sign', target, ...asModel, ...store(), ...key()],
          ['scan', 'secrets', project.at('pulled'), ...store(), ...key()],
          ['gate', target, ...asModel, ...binding(), ...key()],
          ['verify', target, ...asModel, ...binding()],
        ]) {
          const run = await project.run(...step);
          if (run.code !== 0) throw new Error(JSON.stringify({ step, ...run }, null, 1));
        }
        await project.pushFiles('m', { ...files, 'config.json': Buffer.from('{"a":1}') });
        expect((await project.run('verify', target, ...asModel, ...binding())).code).toBe(1);
      });
    },
  );
});

describe('gate many', () => {
  const POLICY = `version: 1
trust: { signers: { builder: { key: keys/builder.pub } } }
environments: { production: { require: [{ kind: model-signature, by: [builder] }] } }
`;
  let project: Project;

  beforeAll(async () => {
    project = makeProject();
    const { private: key } = project.key('builder');
    project.write('policy.yml', POLICY);
    for (const name of ['one', 'two', 'unsigned']) project.write(`${name}/weights.bin`, name);
    for (const name of ['one', 'two'])
      await signSubject(project.at(name), { key, evidence: project.at('evidence') }, testContext());
  });
  afterAll(() => {
    project.remove();
  });

  async function gate(...subjects: readonly string[]) {
    let text = '';
    const stdout = { write: (part: string) => ((text += part), true) };
    const flags = [
      '--policy',
      project.at('policy.yml'),
      '--environment',
      'production',
      '--evidence',
      project.at('evidence'),
    ];
    const code = await runCli(
      ['gate', ...subjects, ...flags, '--json'],
      {},
      { stdout, stderr: { write: () => true } },
    );
    return { code, json: JSON.parse(text) as Record<string, unknown> };
  }

  describe('gate with several subjects', () => {
    it('decides on each, and the worst decides the exit code', async () => {
      expect(await gate(project.at('one'), project.at('two'))).toMatchObject({
        code: 0,
        json: { verdict: 'pass' },
      });
      const { code, json } = await gate(project.at('one'), project.at('unsigned'), project.at('nothing'));
      expect(code).toBe(1);
      expect(json).toMatchObject({
        subjects: [{ verdict: 'pass' }, { verdict: 'block' }, { verdict: 'indeterminate', allowed: false }],
      });
    });

    it('takes a thousand from a file', async () => {
      const many = FULL_RUN ? 1_000 : 100;
      const digests = Array.from(
        { length: many },
        (_, index) => `sha256:${index.toString(16).padStart(64, '0')}`,
      );
      const list = project.write(
        'list.txt',
        `# all of them\n\n${project.at('one')}\n${digests.join('\n')}\n`,
      );
      const { code, json } = await gate(`@${list}`);
      expect([code, (json['subjects'] as unknown[]).length]).toEqual([1, many + 1]);
      expect(fs.existsSync(project.at('evidence'))).toBe(true);
    });

    it('refuses a list of nobody', async () => {
      expect((await gate(`@${project.write('none.txt', '# nobody\n')}`)).code).toBe(2);
    });
  });
});
