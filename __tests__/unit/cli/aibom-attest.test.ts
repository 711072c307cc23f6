import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { startRegistry } from '../../fakes/registry.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

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
      expect(jsonOf(run)).toMatchObject({ digest, subject: { kind: 'image' }, evidence: { kind: 'aibom' } });
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
