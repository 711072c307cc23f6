import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
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
  fs.writeFileSync(beside('builder.key'), generateKeyPair().privateKeyPem, { mode: 0o600 });
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
      [await attest(beside('bom.json'), `git:${'a'.repeat(40)}`, ...signed), 'is not a model'],
    ] as const;
    for (const [run, message] of runs) {
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(message);
    }
  });
});
