import fs from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeGateProject, type GateProject } from '../../fakes/gate-project.ts';
import { runSourceAction } from '../../fakes/run-source-action.ts';

let project: GateProject;
let before: readonly string[];
beforeAll(() => {
  project = makeGateProject();
  for (const folder of ['empty', 'store']) fs.mkdirSync(project.at(folder));
  project.write('bad.yml', 'version: 1\nenvironmets: {}\n');
});
beforeEach(() => {
  before = listing();
});
afterAll(() => {
  project.remove();
});

function listing(): readonly string[] {
  return fs
    .readdirSync(project.root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.git/'))
    .sort();
}

/** A wrong setting fails, is named in log and summary, gives one output and leaves no file behind. */
async function expectRefusal(action: string, inputs: Record<string, string>, told: string): Promise<void> {
  const run = await runSourceAction(action, { workspace: project.root, inputs });
  expect({ code: run.code, outputs: run.outputs, log: run.log }).toEqual({
    code: 2,
    outputs: { verdict: 'indeterminate' },
    log: expect.stringContaining(told),
  });
  expect(run.summary).toContain(told.split(/[,*]/)[0]);
  expect(listing()).toEqual(before);
}

const POLICY = { policy: 'policy.yml', environment: 'staging' };

describe('the root action', () => {
  const CHAIN = { ...POLICY, model: 'model', builder: 'local', key: 'keys/builder.key' };

  it.each([
    ['a model that is not there', { model: 'nothing' }, 'nothing'],
    ['an unknown environment', { environment: 'prod' }, 'it has: staging, production'],
    ['no signer', { key: '' }, 'key, keyless, kms and pkcs11'],
    ['a mode that does not exist', { mode: 'soft' }, 'enforce, warn, dry-run'],
    ['an input that does not exist', { polcy: 'x' }, 'did you mean policy?'],
    ['a log without its key', { audit: 'log' }, 'audit-key'],
    ['what was recorded without a log', { recorded: 'true' }, 'recorded was given and no audit log'],
    ['an evidence store inside the model', { evidence: 'model/evidence' }, 'inside the model'],
  ])('refuses %s, names it, and writes nothing', async (_name, inputs, told) => {
    await expectRefusal('.', { ...CHAIN, ...(inputs as Record<string, string>) }, told);
  });

  it('misses evidence that its log knows and that somebody took out of the store', async () => {
    const more = { evidence: 'kept', reports: 'kept', audit: 'log', 'audit-key': 'keys/audit.key' };
    const inputs = { ...CHAIN, ...more, recorded: 'true' };
    const first = await runSourceAction('.', { workspace: project.root, inputs });
    expect([first.code, first.outputs['verdict']]).toEqual([0, 'pass']);
    const folder = project.at(`kept/${(first.outputs['digest'] ?? '').replace(':', '-')}`);
    const scan = fs.readdirSync(folder).find((name) => name.startsWith('secret-scan')) ?? '';
    fs.rmSync(`${folder}/${scan}`);
    const second = await runSourceAction('.', { workspace: project.root, inputs });
    expect([second.code, second.outputs['verdict']]).toEqual([3, 'indeterminate']);
    expect(second.summary).toContain('1 bundle on record did not arrive');
    for (const made of ['kept', 'log', 'model/model.sig'])
      fs.rmSync(project.at(made), { recursive: true, force: true });
  });
});

describe('sign, verify, aibom and provenance', () => {
  it.each([
    ['verify', 'nobody to trust', { subject: 'model' }, '--key'],
    ['verify', 'no signature', { subject: 'model', key: 'keys/builder.pub' }, 'model.sig'],
    ['verify', 'half a policy', { subject: 'model', policy: 'p.yml' }, 'environment'],
    [
      'verify',
      'two kinds of trust',
      { subject: 'model', key: 'k', policy: 'p.yml', environment: 'e', evidence: 's' },
      'exclude',
    ],
    ['sign', 'no signer', { model: 'model' }, 'no signer was given'],
    ['sign', 'a key that is none', { model: 'model', key: 'model/config.json' }, 'key'],
    ['sign', 'an empty model', { model: 'empty', key: 'keys/builder.key' }, 'empty'],
    ['aibom', 'a place inside the model', { model: 'model', output: 'model/aibom.json' }, 'inside the model'],
    ['aibom', 'a store without a signer', { model: 'model', output: 'b.json', evidence: 'e' }, 'no signer'],
    ['aibom', 'no output', { model: 'model' }, 'input output is required'],
    ['aibom', 'an unknown format', { model: 'model', output: 'b.json', format: 'spdx-9' }, 'input format is'],
    [
      'aibom',
      'no declarations',
      { model: 'model', output: 'b.json', declarations: 'no.yml' },
      'does not exist',
    ],
    ['provenance', 'a statement about nothing', { output: 'p.json', builder: 'local' }, 'input subject'],
    [
      'provenance',
      'an input of another operation',
      { operation: 'verify', output: 'p' },
      'input output has no',
    ],
    [
      'provenance',
      'a check of nothing',
      { operation: 'verify', subject: 'model' },
      'one or more of attestation',
    ],
    ['provenance', 'a rebuild of nothing', { operation: 'rebuild', output: 'p' }, 'needs one attestation'],
    ['provenance', 'a job without id-token', { subject: 'model', output: 'p.json' }, 'id-token: write'],
    [
      'provenance',
      'a builder that does not exist',
      { subject: 'model', output: 'p.json', builder: 'jenkins' },
      'github, local',
    ],
    [
      'provenance',
      'a material that is none',
      { subject: 'model', output: 'p.json', builder: 'local', material: 'x' },
      'name=path',
    ],
  ])('%s refuses %s', async (action, _name, inputs, told) => {
    await expectRefusal(action, inputs as unknown as Record<string, string>, told);
  });
});

describe.each(['scan-secrets', 'scan-iac'])('%s', (action) => {
  it.each([
    ['a folder that is not there', { path: 'nothing' }, 'nothing'],
    ['a severity that does not exist', { path: 'model', 'fail-on': 'severe' }, 'critical, high'],
    ['a pattern as exclusion', { path: 'model', 'subject-kind': 'model', exclude: '*.txt' }, '*.txt'],
  ])('refuses %s', async (_name, inputs, told) => {
    await expectRefusal(action, inputs as unknown as Record<string, string>, told);
  });

  it('refuses source outside a work tree', async () => {
    const git = project.at('.git');
    fs.renameSync(git, `${project.root}.git`);
    const run = await runSourceAction(action, {
      workspace: project.root,
      inputs: { path: 'model', 'subject-kind': 'source' },
    });
    fs.renameSync(`${project.root}.git`, git);
    expect({ code: run.code, outputs: run.outputs, log: run.log }).toEqual({
      code: 2,
      outputs: { verdict: 'indeterminate' },
      log: expect.stringContaining('git'),
    });
  });
});

describe('gate', () => {
  const GATE = { ...POLICY, subject: 'model', evidence: '.sallyport/evidence' };
  const AUDIT = { audit: '.sallyport/audit', 'audit-key': 'keys/audit.key' };

  it.each([
    ['a store that is not there', {}, 'evidence'],
    ['an environment that is not there', { environment: 'prod' }, 'it has: staging, production'],
    ['a policy with a mistyped key', { policy: 'bad.yml' }, 'bad.yml'],
    ['a log without a signer', { ...AUDIT, evidence: 'store' }, 'key, keyless, kms and pkcs11'],
    [
      'what is on record without a log',
      { recorded: 'true', evidence: 'store' },
      'recorded was given and no audit log',
    ],
    ['a comment outside a pull request', { comment: 'true' }, 'comment'],
  ])('refuses %s', async (_name, inputs, told) => {
    await expectRefusal('gate', { ...GATE, ...(inputs as unknown as Record<string, string>) }, told);
  });
});

describe('audit', () => {
  const APPEND = { operation: 'append', directory: 'log', key: 'keys/audit.key', event: 'deploy' };
  const VERIFY = { operation: 'verify', directory: 'log', 'public-key': 'keys/audit.pub' };

  it.each([
    ['an operation that is not there', { operation: 'delete', directory: 'log' }, 'append, verify, export'],
    [
      'an export without a file',
      { operation: 'export', directory: 'log' },
      'input output is required for export',
    ],
    [
      'a proof of nothing',
      { operation: 'prove', directory: 'log', output: 'p' },
      'inputs index and checkpoint',
    ],
    ['a stamp of nobody', { operation: 'stamp', directory: 'log' }, 'input timestamp-url is required'],
    ['an origin that a stamp ignores', { operation: 'stamp', directory: 'log', origin: 'x' }, 'input origin'],
    ['a witness without a name', { operation: 'cosign', directory: 'log', key: 'k' }, 'input witness-name'],
    ['an append without a key', { operation: 'append', directory: 'log', event: 'deploy' }, 'input key'],
    ['an input of the other operation', { ...VERIFY, event: 'deploy' }, 'input event'],
    ['a log that is not there', VERIFY, 'log'],
    ['a detail that is none', { ...APPEND, details: 'ticket' }, 'NAME=VALUE'],
  ])('refuses %s', async (_name, inputs, told) => {
    await expectRefusal('audit', inputs as unknown as Record<string, string>, told);
  });
});
