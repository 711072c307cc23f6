import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeGateProject, type GateProject } from '../fakes/gate-project.ts';
import { HEAD_SHA, startFakeGithub } from '../fakes/github-server.ts';
import { makeProject } from '../fakes/project.ts';
import { runAction, type ActionRun } from '../fakes/run-action.ts';
import { runVariation, type Variation } from '../fakes/run-variation.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let project: GateProject;
/** Digest of the model, and a copy of the evidence that one run of the chain made for it. */
let digest: string;
const EVIDENCE = '.sallyport/evidence';
beforeAll(async () => {
  project = makeGateProject();
  const inputs = { model: 'model', policy: GATE.policy, environment: 'staging', builder: 'local' };
  const made = await vary('.', { ...inputs, key: 'keys/builder.key', mode: 'dry-run' });
  digest = made.outputs['digest'] ?? '';
  fs.renameSync(project.at(EVIDENCE), project.at('.git/evidence'));
});
beforeEach(() => {
  for (const made of ['.sallyport', 'model/plugin.py', 'decision.json', 'log', 'pinned'])
    fs.rmSync(project.at(made), { recursive: true, force: true });
});
afterAll(() => {
  project.remove();
});

async function run(action: string, inputs: Record<string, string>): Promise<ActionRun> {
  return await runAction(path.join(ROOT, action), { workspace: project.root, inputs });
}

async function vary(action: string, inputs: Record<string, string>): Promise<Variation> {
  return await runVariation(action, { workspace: project.root, inputs });
}

function expectRun(made: Variation, expected: { code: number; verdict: string; told?: string }): void {
  expect({ code: made.code, verdict: made.outputs['verdict'], log: made.log }).toEqual({
    code: expected.code,
    verdict: expected.verdict,
    log: expect.stringContaining(expected.told ?? ''),
  });
  expect(made.summary).not.toBe('');
}

const GATE = {
  subject: 'model',
  policy: 'policy.yml',
  environment: 'staging',
  evidence: EVIDENCE,
};
const AUDIT = { audit: '.sallyport/audit', 'audit-key': 'keys/audit.key' };

function putEvidence(): void {
  fs.cpSync(project.at('.git/evidence'), project.at(EVIDENCE), { recursive: true });
}

describe('gate and verify', () => {
  it('the gate passes on evidence in the store, and verify lets the model in at the door', async () => {
    putEvidence();
    const decided = await run('gate', { ...GATE, ...AUDIT, key: 'keys/gate.key', decision: 'decision.json' });
    expectRun(decided, { code: 0, verdict: 'pass' });
    expect(decided.outputs).toMatchObject({
      allowed: 'true',
      'policy-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
      decision: project.at('decision.json'),
    });
    const verified = await run('verify', GATE);
    expectRun(verified, { code: 0, verdict: 'pass' });
    expect(decided.outputs['digest']).toBe(digest);
    expectRun(await vary('verify', { ...GATE, subject: digest }), { code: 0, verdict: 'pass' });
  });

  it('without a decision, and for a changed model, verify blocks', async () => {
    putEvidence();
    expectRun(await run('verify', GATE), { code: 1, verdict: 'block', told: 'no decision' });
    await vary('gate', { ...GATE, key: 'keys/gate.key' });
    project.write('model/plugin.py', 'import os\n');
    expectRun(await vary('verify', GATE), { code: 1, verdict: 'block', told: 'plugin.py' });
  });

  it('the gate blocks a model without evidence, and names what is missing', async () => {
    fs.mkdirSync(project.at(EVIDENCE), { recursive: true });
    const made = await run('gate', GATE);
    expectRun(made, { code: 1, verdict: 'block' });
    for (const kind of ['model-signature', 'aibom', 'provenance', 'secret-scan', 'iac-scan']) {
      expect(made.summary).toContain(kind);
    }
    const soft = await vary('gate', { ...GATE, mode: 'warn' });
    expectRun(soft, { code: 0, verdict: 'block', told: 'mode warn' });
  });

  it('a dry run leaves no decision behind', async () => {
    putEvidence();
    const rehearsed = await vary('gate', { ...GATE, ...AUDIT, key: 'keys/gate.key', mode: 'dry-run' });
    expectRun(rehearsed, { code: 0, verdict: 'pass' });
    const names = fs.readdirSync(project.at(`${EVIDENCE}/${digest.replace(':', '-')}`));
    expect(names.filter((name) => name.startsWith('decision-'))).toEqual([]);
    expect(fs.existsSync(project.at('.sallyport/audit'))).toBe(false);
  });

  it('is undecided when a bundle cannot be read', async () => {
    putEvidence();
    project.write(`${EVIDENCE}/${digest.replace(':', '-')}/waiver-${'1'.repeat(16)}.sigstore.json`, '[');
    expectRun(await run('gate', GATE), { code: 3, verdict: 'indeterminate' });
    expectRun(await run('verify', GATE), { code: 3, verdict: 'indeterminate' });
  });

  it('refuses an environment that is not there', async () => {
    const made = await run('gate', { ...GATE, environment: 'prod' });
    expectRun(made, { code: 2, verdict: 'indeterminate', told: 'it has: staging, production' });
  });
});

describe('audit', () => {
  const APPEND = { operation: 'append', directory: 'log', key: 'keys/audit.key', event: 'deploy' };
  const VERIFY = { operation: 'verify', directory: 'log', 'public-key': 'keys/audit.pub' };

  it('appends and verifies; a changed byte blocks', async () => {
    const first = await run('audit', { ...APPEND, details: 'ticket=OPS-1\nnote=first', subject: 'model' });
    expectRun(first, { code: 0, verdict: 'pass' });
    expect(first.outputs).toMatchObject({ size: '1', root: expect.stringMatching(/^[0-9a-f]{64}$/) });
    fs.copyFileSync(first.outputs['checkpoint'] ?? '', project.at('pinned'));
    await vary('audit', APPEND);
    const checked = await run('audit', { ...VERIFY, checkpoint: 'pinned' });
    expectRun(checked, { code: 0, verdict: 'pass', told: '2 entries' });
    const entries = project.at('log/tile/entries');
    const [tile] = fs
      .readdirSync(entries, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(path.join(entries, name)).isFile());
    const file = path.join(entries, tile ?? '');
    const bytes = fs.readFileSync(file);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    fs.writeFileSync(file, bytes);
    expectRun(await run('audit', VERIFY), { code: 1, verdict: 'block' });
    expectRun(await vary('audit', { ...VERIFY, mode: 'warn' }), { code: 0, verdict: 'block' });
  });

  it('is undecided about a pinned checkpoint that cannot be read', async () => {
    await vary('audit', APPEND);
    project.write('pinned', Buffer.from([0xff, 0xfe, 0x00]));
    expectRun(await run('audit', { ...VERIFY, checkpoint: 'pinned' }), { code: 3, verdict: 'indeterminate' });
  });

  it('refuses an append without a key', async () => {
    const made = await run('audit', { operation: 'append', directory: 'log', event: 'deploy' });
    expectRun(made, { code: 2, verdict: 'indeterminate', told: 'input key' });
    expect(fs.existsSync(project.at('log'))).toBe(false);
  });
});

describe('the gate on a pull request', () => {
  it('asks GitHub who approved, and answers with a check run and one comment', async () => {
    const own = makeProject();
    const github = await startFakeGithub();
    own.key('gate');
    const policy = `version: 1
trust: { signers: { gate: { key: keys/gate.pub } }, observers: [gate] }
people: { alice: { github: { login: alice, id: 1001 } } }
groups: { leads: [alice] }
environments: { production: { approvals: [{ group: leads, count: 1, channels: [environment] }] } }
`;
    own.write('policy.yml', policy);
    fs.mkdirSync(own.at('evidence'));
    // The approval of the fake lies before the clock of this test, and has no date of its own.
    const made = await runAction(path.join(ROOT, 'gate'), {
      workspace: own.root,
      inputs: {
        ...{ subject: 'model', policy: 'policy.yml', environment: 'production', evidence: 'evidence' },
        ...{ key: 'keys/gate.key', check: 'true', comment: 'true', 'github-token': 'tok' },
      },
      eventName: 'pull_request',
      event: {
        pull_request: {
          number: 7,
          user: { login: 'mallory', id: 666 },
          head: { sha: HEAD_SHA, repo: { full_name: 'acme/models' } },
        },
        repository: { full_name: 'acme/models' },
      },
      env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/models', GITHUB_RUN_ID: '678' },
    });
    expectRun(made, { code: 0, verdict: 'pass' });
    const [check, comment] = github.state.written;
    expect(check).toMatchObject({
      route: 'POST /repos/acme/models/check-runs',
      body: { name: 'sallyport: production', head_sha: HEAD_SHA, conclusion: 'success' },
    });
    expect(comment?.route).toBe('POST /repos/acme/models/issues/7/comments');
    await github.close();
    own.remove();
  });
});
