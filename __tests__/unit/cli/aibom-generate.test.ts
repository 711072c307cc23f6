import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { evidenceKindOf } from '../../../src/domain/predicates.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { startRegistry } from '../../fakes/registry.ts';
import { jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

describe('aibom generate', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  /** A model with a declarations file and a private key beside it. */
  function makePlace(): { readonly model: string; readonly beside: (name: string) => string } {
    const model = folders.make(RICH_MODEL);
    const beside = (name: string): string => path.join(path.dirname(model), name);
    fs.writeFileSync(beside('aibom.yml'), RICH_DECLARATIONS);
    fs.writeFileSync(beside('builder.key'), generateKeyPair().privateKeyPem, { mode: 0o600 });
    return { model, beside };
  }

  function readJson(file: string): Record<string, unknown> {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
  }

  /** The statement inside a Sigstore bundle. */
  function statementOf(bundle: string): { predicateType: string; predicate: unknown } {
    const { dsseEnvelope } = readJson(bundle) as { dsseEnvelope: { payload: string } };
    return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as ReturnType<
      typeof statementOf
    >;
  }

  describe('aibom generate', () => {
    it.each([
      ['cyclonedx-1.6', { specVersion: '1.6' }, 'https://cyclonedx.org/bom'],
      ['cyclonedx-1.7', { specVersion: '1.7' }, 'https://cyclonedx.org/bom'],
      ['spdx-2.3', { spdxVersion: 'SPDX-2.3' }, 'https://spdx.dev/Document/v2.3'],
      [
        'spdx-3.0',
        { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' },
        'https://spdx.dev/Document/v3',
      ],
    ])('writes %s, valid, and signs the same document', async (format, head, predicateType) => {
      const { model, beside } = makePlace();
      const [output, store, key] = [beside('bom.json'), beside('store'), beside('builder.key')];
      const declared = ['--declarations', beside('aibom.yml'), '--evidence', store, '--key', key];
      const run = await runSourceCli([
        ...['aibom', 'generate', model, '--format', format, '--output', output, '--json'],
        ...declared,
      ]);
      expect(run).toMatchObject({ code: 0, stderr: '' });
      const made = jsonOf(run) as { format: string; evidence: { kind: string; file: string } };
      expect(made).toMatchObject({ format, complete: true, gaps: [], evidence: { kind: 'aibom' } });
      expect(readJson(output)).toMatchObject(head);
      const statement = statementOf(made.evidence.file);
      expect(statement.predicateType).toBe(predicateType);
      expect(evidenceKindOf(statement.predicateType, statement.predicate)).toBe('aibom');
      expect(statement.predicate).toEqual(readJson(output));
      const validated = await runSourceCli(['aibom', 'validate', output, '--json']);
      expect(jsonOf(validated)).toMatchObject({ valid: true });
    });

    it('says what keeps an SPDX document from a profile, and the line that supplies it', async () => {
      const { model, beside } = makePlace();
      const { code, stdout } = await runSourceCli([
        ...['aibom', 'generate', model, '--format', 'spdx-3.0', '--output', beside('bom.json')],
      ]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^profile {3}ai lacks suppliedBy of .* \(aibom\.yml: supplier\)$/m);
    });

    it('says what SPDX 2.3 has no field for', async () => {
      const { model, beside } = makePlace();
      const { stdout } = await runSourceCli([
        ...['aibom', 'generate', model, '--format', 'spdx-2.3', '--output', beside('bom.json')],
      ]);
      expect(stdout).toContain('lost      the model has the purpose OTHER');
    });

    it('states the time of SOURCE_DATE_EPOCH, and gives the same bytes again', async () => {
      const { model, beside } = makePlace();
      const texts: string[] = [];
      for (const name of ['a.json', 'b.json']) {
        const run = await runSourceCli(['aibom', 'generate', model, '--output', beside(name)], {
          SOURCE_DATE_EPOCH: '1767225600',
        });
        expect(run.code).toBe(0);
        texts.push(fs.readFileSync(beside(name), 'utf8'));
      }
      expect(texts[0]).toContain('"timestamp": "2026-01-01T00:00:00Z"');
      expect(texts[1]).toBe(texts[0]);
    });

    it.each<[string, readonly string[], Record<string, string>, string]>([
      ['an unknown format', ['--format', 'spdx-2.2'], {}, "'spdx-2.2' is invalid"],
      ['no declarations file', ['--declarations', 'nowhere.yml'], {}, 'nowhere.yml does not exist'],
      ['a time that is none', [], { SOURCE_DATE_EPOCH: 'today' }, 'SOURCE_DATE_EPOCH is "today"'],
    ])('refuses %s as a mistake of configuration', async (_what, args, env, message) => {
      const { model, beside } = makePlace();
      const run = await runSourceCli(
        ['aibom', 'generate', model, '--output', beside('bom.json'), ...args],
        env,
      );
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(message);
      expect(fs.existsSync(beside('bom.json'))).toBe(false);
    });

    it('refuses an unknown key in the declarations with its line', async () => {
      const { model, beside } = makePlace();
      fs.writeFileSync(beside('aibom.yml'), 'version: 1\nname: x\ncolour: red\n');
      const { code, stderr } = await runSourceCli([
        ...[
          'aibom',
          'generate',
          model,
          '--declarations',
          beside('aibom.yml'),
          '--output',
          beside('bom.json'),
        ],
      ]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: aibom\.yml:\d: .*colour/);
    });

    it('refuses declarations that are too long', async () => {
      const { model, beside } = makePlace();
      fs.writeFileSync(beside('aibom.yml'), Buffer.alloc(4 * 1024 * 1024 + 1, 0x23));
      const { code, stderr } = await runSourceCli([
        ...[
          'aibom',
          'generate',
          model,
          '--declarations',
          beside('aibom.yml'),
          '--output',
          beside('bom.json'),
        ],
      ]);
      expect(code).toBe(3);
      expect(stderr).toContain('is larger than 4194304 bytes');
    });
  });
});

describe('aibom attest', () => {
  const folders = new ModelFolders();
  afterAll(() => {
    folders.removeAll();
  });

  let model: string;
  let signed: readonly string[];
  const beside = (name: string): string => path.join(path.dirname(model), name);
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'machine-learning-model', 'bom-ref': 'm', name: 'tiny' } },
  };

  beforeAll(() => {
    model = folders.make({ 'config.json': '{}' });
    const pair = generateKeyPair();
    fs.writeFileSync(beside('builder.key'), pair.privateKeyPem, { mode: 0o600 });
    fs.writeFileSync(beside('builder.pub'), pair.publicKeyPem);
    fs.writeFileSync(beside('bom.json'), JSON.stringify(bom));
    signed = ['--evidence', beside('store'), '--key', beside('builder.key')];
  });

  describe('aibom attest', () => {
    it('signs the document of another tool about a model on disk, or a digest', async () => {
      const digest = jsonOf(await runSourceCli(['digest', model, '--json']))['digest'] as string;
      for (const subject of [model, digest]) {
        const run = await runSourceCli(['aibom', 'attest', beside('bom.json'), subject, ...signed, '--json']);
        expect(run).toMatchObject({ code: 0, stderr: '' });
        const made = jsonOf(run) as { evidence: { file: string; kind: string } };
        expect(made).toMatchObject({
          digest,
          standard: 'CycloneDX',
          version: '1.5',
          evidence: { kind: 'aibom' },
        });
        const { dsseEnvelope } = JSON.parse(fs.readFileSync(made.evidence.file, 'utf8')) as {
          dsseEnvelope: { payload: string };
        };
        expect(JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'))).toMatchObject({
          subject: [{ digest: { sha256: digest.slice('sha256:'.length) } }],
          predicateType: 'https://cyclonedx.org/bom',
          predicate: bom,
        });
      }
    });

    it('signs nothing that is not valid', async () => {
      const dangling = { ...bom, dependencies: [{ ref: 'm', dependsOn: ['gone'] }] };
      fs.writeFileSync(beside('dangling.json'), JSON.stringify(dangling));
      const run = await runSourceCli(['aibom', 'attest', beside('dangling.json'), model, ...signed]);
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(
        /^error: BOM .*dangling\.json is not valid: .*\nhint: sallyport aibom validate /,
      );
    });

    it('refuses to go without a signer, a store, the document or the model, and what is no model', async () => {
      const attest = (...args: readonly string[]) => runSourceCli(['aibom', 'attest', ...args]);
      const runs = [
        [await attest(beside('bom.json'), model), 'no evidence store and no signer'],
        [await attest(beside('bom.json'), model, ...signed.slice(0, 2)), 'no signer'],
        [await attest('nowhere.json', model, ...signed), 'nowhere.json does not exist'],
        [await attest(beside('bom.json'), 'nowhere', ...signed), 'nowhere does not exist'],
        [
          await attest(beside('bom.json'), `git:${'a'.repeat(40)}`, ...signed),
          'is neither a model nor an image',
        ],
      ] as const;
      for (const [run, message] of runs) {
        expect(run.code).toBe(2);
        expect(run.stderr).toContain(message);
      }
    });
  });

  describe('aibom attest of an image', () => {
    it('attaches the statement where cosign looks for it, and the gate finds it there', async () => {
      const registry = await startRegistry({ referrers: true });
      try {
        const config = Buffer.from('{}');
        const blob = `sha256:${createHash('sha256').update(config).digest('hex')}`;
        registry.blobs.set(blob, config);
        const mediaType = 'application/vnd.oci.image.manifest.v1+json';
        const body = Buffer.from(
          JSON.stringify({
            schemaVersion: 2,
            mediaType,
            config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: blob, size: 2 },
            layers: [],
          }),
        );
        const repository = `http://${registry.host}/v2/acme/app/manifests`;
        const pushed = await fetch(`${repository}/v1`, {
          method: 'PUT',
          body,
          headers: { 'content-type': mediaType, connection: 'close' },
        });
        expect(pushed.ok).toBe(true);
        const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
        const place = `oci://${registry.host}/acme/app`;
        const key = ['--evidence', place, '--key', beside('builder.key')];
        const run = await runSourceCli([
          'aibom',
          'attest',
          beside('bom.json'),
          `${place}:v1`,
          ...key,
          '--json',
        ]);
        expect(run).toMatchObject({ code: 0, stderr: '' });
        expect(jsonOf(run)).toMatchObject({
          digest,
          subject: { kind: 'image' },
          evidence: { kind: 'aibom' },
        });
        const [referrer] = [...registry.manifests.values()]
          .map(({ body: bytes }) => JSON.parse(bytes.toString('utf8')) as Referrer)
          .filter(({ subject }) => subject !== undefined);
        expect(referrer).toMatchObject({
          artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
          subject: { digest },
          config: { mediaType: 'application/vnd.oci.empty.v1+json' },
          layers: [{ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }],
          annotations: {
            'dev.sigstore.bundle.content': 'dsse-envelope',
            'dev.sigstore.bundle.predicateType': 'https://cyclonedx.org/bom',
          },
        });
        const policy = `version: 1
trust: { signers: { builder: { key: builder.pub } } }
environments: { staging: { require: [{ kind: aibom, by: [builder] }] } }
`;
        fs.writeFileSync(beside('policy.yml'), policy);
        const gate = ['--policy', beside('policy.yml'), '--environment', 'staging', '--evidence', place];
        expect(await runSourceCli(['gate', `${place}@${digest}`, ...gate])).toMatchObject({ code: 0 });
      } finally {
        await registry.close();
      }
    });
  });

  interface Referrer {
    readonly subject?: object;
  }
});
