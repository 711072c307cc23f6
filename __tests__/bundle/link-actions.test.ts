import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PLANTED_SECRET } from '../fakes/gate-project.ts';
import { makeProject, type Project } from '../fakes/project.ts';
import { runAction, type ActionRun } from '../fakes/run-action.ts';
import { runVariation, type Variation } from '../fakes/run-variation.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let project: Project;
let keys: { readonly private: string; readonly public: string };
beforeEach(() => {
  project = makeProject();
  keys = project.key('builder');
});
afterEach(() => {
  project.remove();
});

async function run(action: string, inputs: Record<string, string>, env = {}): Promise<ActionRun> {
  return await runAction(path.join(ROOT, action), { workspace: project.root, inputs, env });
}

async function vary(action: string, inputs: Record<string, string>): Promise<Variation> {
  return await runVariation(action, { workspace: project.root, inputs });
}

/** Every outcome tells the verdict, leaves a summary, and says the same in the log. */
function expectRun(made: Variation, expected: { code: number; verdict: string; told?: string }): void {
  expect({ code: made.code, verdict: made.outputs['verdict'], log: made.log }).toEqual({
    code: expected.code,
    verdict: expected.verdict,
    log: expect.stringContaining(expected.told ?? ''),
  });
  expect(made.summary).not.toBe('');
}

// Each action passes, blocks, is undecided and refuses here, from dist (`run`); what else it refuses is in unit/actions.
const SIGNED = { model: 'model', key: 'keys/builder.key' };
const PRIVILEGED_POD = `apiVersion: v1
kind: Pod
metadata: { name: p }
spec:
  containers:
    - name: c
      image: a
      securityContext: { privileged: true }
`;
/** Nobody listens there. */
const DEAD_SIGSTORE = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [
    {
      url: 'http://127.0.0.1:9',
      majorApiVersion: 1,
      validFor: { start: '2020-01-01T00:00:00Z' },
      operator: 'nobody',
    },
  ],
  rekorTlogUrls: [
    {
      url: 'http://127.0.0.1:9',
      majorApiVersion: 2,
      validFor: { start: '2020-01-01T00:00:00Z' },
      operator: 'nobody',
    },
  ],
  tsaUrls: [
    {
      url: 'http://127.0.0.1:9',
      majorApiVersion: 1,
      validFor: { start: '2020-01-01T00:00:00Z' },
      operator: 'nobody',
    },
  ],
  rekorTlogConfig: { selector: 'ANY' },
  tsaConfig: { selector: 'ANY' },
});

/** Actions that wait for services that do not answer; started first, they wait beside the other tests. */
interface Waiting {
  readonly project: Project;
  readonly token: string;
  readonly sign: Promise<ActionRun>;
  readonly provenance: Promise<ActionRun>;
}

function startWaiting(): Waiting {
  const project = makeProject();
  project.write('signing_config.json', DEAD_SIGSTORE);
  const claims = {
    aud: 'sigstore',
    sub: 'a@b',
    email: 'a@b',
    email_verified: true,
    iss: 'https://i',
    exp: 4e9,
  };
  const parts = ['{"alg":"RS256"}', JSON.stringify(claims), 'x'];
  const token = parts.map((part) => Buffer.from(part).toString('base64url')).join('.');
  const start = (action: string, inputs: Record<string, string>, env: Record<string, string>) =>
    runAction(path.join(ROOT, action), { workspace: project.root, inputs, env });
  const keyless = { model: 'model', keyless: 'true', 'signing-config': 'signing_config.json' };
  const noToken = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/?a=b',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-token',
  };
  return {
    project,
    token,
    sign: start('sign', keyless, { SALLYPORT_IDENTITY_TOKEN: token }),
    provenance: start('provenance', { subject: 'model', output: 'provenance.json' }, noToken),
  };
}

let waiting: Waiting;
beforeAll(() => {
  waiting = startWaiting();
});
afterAll(() => {
  waiting.project.remove();
});

describe('sign and verify', () => {
  it('sign writes model.sig and the bundle, verify passes', async () => {
    const signed = await run('sign', { ...SIGNED, evidence: 'evidence' });
    expectRun(signed, { code: 0, verdict: 'pass' });
    expect(fs.existsSync(signed.outputs['signature'] ?? '')).toBe(true);
    expect(fs.existsSync(signed.outputs['bundle'] ?? '')).toBe(true);
    const verified = await run('verify', { subject: 'model', key: 'keys/builder.pub' });
    expectRun(verified, { code: 0, verdict: 'pass' });
    expect(verified.outputs['digest']).toBe(signed.outputs['digest']);
    expect(verified.outputs['signer']).toMatch(/^key [0-9a-f]{64}$/);
  });

  it.each([
    ['an extra file', () => project.write('model/plugin.py', 'import os\n'), 'plugin.py'],
    ['a changed file', () => project.write('model/config.json', '{}'), 'config.json'],
  ])('verify blocks on %s and names it', async (_name, tamper, told) => {
    await vary('sign', SIGNED);
    tamper();
    expectRun(await vary('verify', { subject: 'model', key: keys.public }), {
      code: 1,
      verdict: 'block',
      told,
    });
    const soft = await vary('verify', { subject: 'model', key: keys.public, mode: 'warn' });
    expectRun(soft, { code: 0, verdict: 'block', told: 'mode warn' });
  });

  it('verify blocks on another key, is undecided about a signature that cannot be read', async () => {
    await vary('sign', SIGNED);
    const mallory = project.key('mallory').public;
    expectRun(await run('verify', { subject: 'model', key: mallory }), { code: 1, verdict: 'block' });
    project.write('model/model.sig', '{"mediaType":');
    const unreadable = await run('verify', { subject: 'model', key: keys.public });
    expectRun(unreadable, { code: 3, verdict: 'indeterminate' });
  });

  it.each([
    ['verify', 'nobody to trust', { subject: 'model' }, '--key'],
    ['sign', 'no signer', { model: 'model' }, 'no signer was given'],
  ])('%s refuses %s', async (action, _name, inputs, told) => {
    const made = await run(action, inputs as Record<string, string>);
    expectRun(made, { code: 2, verdict: 'indeterminate', told });
  });
});

describe('aibom', () => {
  it('writes the document and signs its statement', async () => {
    const made = await run('aibom', { ...SIGNED, output: 'aibom.cdx.json', evidence: 'evidence' });
    expectRun(made, { code: 0, verdict: 'pass' });
    const bom = JSON.parse(fs.readFileSync(made.outputs['bom'] ?? '', 'utf8')) as object;
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX' });
    expect(fs.existsSync(made.outputs['bundle'] ?? '')).toBe(true);
  });

  it('writes SPDX with what people declare, and says in the summary what a profile still lacks', async () => {
    project.write('aibom.yml', 'version: 1\nname: acme/tiny\nsupplier: { name: Acme }\n');
    const inputs = { ...SIGNED, format: 'spdx-3.0', declarations: 'aibom.yml', output: 'aibom.spdx.json' };
    const made = await vary('aibom', { ...inputs, evidence: 'evidence' });
    expectRun(made, { code: 0, verdict: 'pass' });
    const bom = fs.readFileSync(made.outputs['bom'] ?? '', 'utf8');
    expect(bom).toContain('spdx-context.jsonld');
    expect(bom).toContain('"name": "acme/tiny"');
    expect(made.summary).toContain('| Format | spdx-3.0 |');
    expect(made.summary).toContain('lacks releaseTime (aibom.yml: release-time)');
    expect(made.summary).not.toContain('suppliedBy');
  });

  it('is undecided about a weight file it cannot read, and still lists it', async () => {
    project.write('model/weights.safetensors', Buffer.from([255, 255, 255, 255, 255, 255, 255, 127, 123]));
    const made = await run('aibom', { model: 'model', output: 'aibom.cdx.json' });
    expectRun(made, { code: 3, verdict: 'indeterminate' });
    expect(fs.readFileSync(made.outputs['bom'] ?? '', 'utf8')).toContain('weights.safetensors');
  });

  it('refuses a place inside the model', async () => {
    const made = await run('aibom', { model: 'model', output: 'model/aibom.json' });
    expectRun(made, { code: 2, verdict: 'indeterminate', told: 'inside the model' });
    expect(fs.readdirSync(project.root).sort()).toEqual(['keys', 'model']);
  });
});

describe('provenance', () => {
  it('writes the statement of a local build and says that it is self-declared', async () => {
    project.commit();
    const inputs = {
      subject: 'model',
      output: 'provenance.json',
      builder: 'local',
      material: 'card=model/README.md',
    };
    const made = await run('provenance', { ...inputs, key: 'keys/builder.key', evidence: 'evidence' });
    expectRun(made, { code: 0, verdict: 'pass' });
    const statement = fs.readFileSync(made.outputs['provenance'] ?? '', 'utf8');
    expect(JSON.parse(statement)).toMatchObject({ predicateType: 'https://slsa.dev/provenance/v1' });
    expect(made.summary).toContain('self-declared');
  });

  it('refuses a job without id-token', async () => {
    const made = await run('provenance', { subject: 'model', output: 'p.json' });
    expectRun(made, { code: 2, verdict: 'indeterminate', told: 'id-token: write' });
  });
});

describe.each([
  [
    'scan-secrets',
    () => project.write('model/deploy/token.env', PLANTED_SECRET),
    () => {
      execFileSync('mkfifo', [project.at('pipe')]);
    },
  ],
  [
    'scan-iac',
    () => project.write('model/deploy/pod.yaml', PRIVILEGED_POD),
    () => project.write('pod.yaml', `${PRIVILEGED_POD}  { not: yaml`),
  ],
] as const)('%s', (action, plant, hide) => {
  const inputs = { path: 'model', 'subject-kind': 'model', sarif: 'findings.sarif' };

  it('passes over a clean folder, signs the statement, writes SARIF', async () => {
    const made = await run(action, { ...inputs, key: 'keys/builder.key', evidence: 'evidence' });
    expectRun(made, { code: 0, verdict: 'pass' });
    expect(made.outputs['findings']).toBe('0');
    expect(JSON.parse(fs.readFileSync(made.outputs['sarif'] ?? '', 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
    expect(fs.existsSync(made.outputs['bundle'] ?? '')).toBe(true);
  });

  it('blocks on a finding, with an annotation at its place', async () => {
    plant();
    const made = await run(action, { ...inputs, 'fail-on': 'low' });
    expectRun(made, { code: 1, verdict: 'block' });
    expect(Number(made.outputs['findings'])).toBeGreaterThan(0);
    const placed = made.annotations.filter(({ properties }) => properties['file'] !== undefined);
    expect(placed[0]?.properties['file']).toContain('deploy/');
    expect(made.log + made.summary).not.toContain(PLANTED_SECRET.trim().slice('HF_TOKEN='.length));
    const soft = await vary(action, { ...inputs, 'fail-on': 'low', mode: 'dry-run' });
    expectRun(soft, { code: 0, verdict: 'block', told: 'mode dry-run' });
  });

  it('is undecided when it cannot look at everything', async () => {
    project.commit();
    hide();
    const source = { path: '.', 'fail-on': 'none' };
    expectRun(await run(action, source), { code: 3, verdict: 'indeterminate' });
  });

  it('refuses a folder that is not there', async () => {
    const made = await run(action, { path: 'nothing' });
    expectRun(made, { code: 2, verdict: 'indeterminate', told: 'nothing' });
  });
});

describe('a service that does not answer', () => {
  it('leaves sign undecided and without a signature, at Sigstore', async () => {
    const made = await waiting.sign;
    expectRun(made, { code: 3, verdict: 'indeterminate' });
    expect(fs.existsSync(waiting.project.at('model/model.sig'))).toBe(false);
    expect(made.log + made.summary).not.toContain(waiting.token);
  });

  it('leaves provenance undecided, at GitHub, and never with a weaker builder', async () => {
    expectRun(await waiting.provenance, { code: 3, verdict: 'indeterminate' });
    expect(fs.existsSync(waiting.project.at('provenance.json'))).toBe(false);
  });
});
