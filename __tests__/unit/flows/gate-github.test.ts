import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemContext } from '../../../src/flows/context.ts';
import { loadPolicy } from '../../../src/flows/load-policy.ts';
import { recordProvenance } from '../../../src/flows/record-provenance.ts';
import { runGate, type RunGateOptions } from '../../../src/flows/run-gate.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { BASE_SHA, startFakeGithub, type FakeGithub } from '../../fakes/github-server.ts';
import { makeProject, type Project } from '../../fakes/project.ts';
import { checkOf } from '../../fakes/gate-world.ts';

const POLICY = `version: 1
trust:
  signers:
    gate: { key: keys/gate.pub }
  observers: [gate]
people:
  alice: { github: { login: alice, id: 1001 } }
groups:
  leads: [alice]
environments:
  production:
    approvals:
      - { group: leads, count: 1, channels: [review, environment] }
  plain:
    require:
      - { kind: provenance }
`;
const NOW = new Date('2026-03-02T12:00:00Z');
let ticks = 0;
/** A second later every time it is asked. */
const context = systemContext({ clock: () => new Date(NOW.getTime() + 1_000 * (ticks += 1)) });

describe('a gate that asks GitHub', () => {
  let project: Project;
  let github: FakeGithub;
  let key: string;
  let store: string;
  beforeAll(() => {
    project = makeProject();
    key = project.key('gate').private;
    project.write('policy.yml', POLICY);
    project.write('.gitignore', 'evidence-*\n');
    project.commit();
  });
  afterAll(() => {
    project.remove();
  });
  let runs = 0;
  beforeEach(async () => {
    github = await startFakeGithub();
    runs += 1;
    store = path.join(project.root, `evidence-${String(runs)}`);
    mkdirSync(store);
  });
  afterEach(() => github.close());

  const gate = (parts: Partial<RunGateOptions> = {}) => {
    const source = { token: 'tok', apiUrl: github.url, repository: 'acme/models', runId: 678 };
    const options = {
      policy: path.join(project.root, 'policy.yml'),
      environment: 'production',
      evidence: [store],
      key,
      github: source,
      ...parts,
    };
    return runGate(project.at('model'), options, context);
  };
  const stored = (): string[] =>
    readdirSync(store, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.json'))
      .map((name) => path.basename(name).replace(/-[0-9a-f]{16}\.sigstore\.json$/, ''))
      .sort();

  it('signs and stores what GitHub said, and decides on it', async () => {
    const { decision } = await gate();
    expect(checkOf(decision, 'approvals:leads')).toBe('pass: 1 of 1 approval by leads: alice');
    expect(decision.allowed).toBe(true);
    expect(stored()).toEqual(['decision', 'decision', 'github-approvals']);
  });

  it('decides the same again from the store, without GitHub, until the observation ends', async () => {
    await gate();
    const asked = github.state.requests.length;
    const again = await gate({ github: undefined });
    expect(checkOf(again.decision, 'approvals:leads')).toMatch(/^pass/);
    expect(github.state.requests).toHaveLength(asked);
  });

  it('leaves no trace in a dry run, which decides the same', async () => {
    const { decision } = await gate({ mode: 'dry-run' });
    expect(checkOf(decision, 'approvals:leads')).toMatch(/^pass/);
    expect(stored()).toEqual([]);
  });

  it('asks for nothing when the policy counts nothing of GitHub', async () => {
    await gate({ environment: 'plain' });
    expect(github.state.requests).toEqual([]);
  });

  it('says so when nobody asked', async () => {
    const { decision } = await gate({ github: undefined });
    expect(checkOf(decision, 'approvals:leads')).toMatch(
      /^block: 0 of 1 approval by leads; from GitHub: nobody asked it/,
    );
  });

  it.each([
    [403, 'missing-permission'],
    [404, 'missing-permission'],
    [500, 'network'],
    [429, 'network'],
  ])('is undecided and stores nothing when GitHub answers %d', async (status, code) => {
    github.state.failures['/repos/acme/models/actions'] = status;
    await expect(gate()).rejects.toMatchObject({ code });
    expect(stored()).toEqual([]);
  });

  it('needs a signer for what it hears, and a run or a pull request', async () => {
    await expect(gate({ key: undefined })).rejects.toThrow(/nobody signs what it said/);
    const nowhere = { token: 'tok', apiUrl: github.url, repository: 'acme/models' };
    await expect(gate({ github: nowhere })).rejects.toThrow(
      /counts review and environment of GitHub, and nothing names one/,
    );
  });

  it('looks at what a pull request changes about its judge, whatever else the policy asks', async () => {
    const source = { token: 'tok', apiUrl: github.url, repository: 'acme/models', pullRequest: 7 };
    github.state.files = [{ filename: 'policy.yml' }, { filename: 'keys/gate.pub' }];
    await gate({ environment: 'plain', github: source });
    expect(stored()).toContain('github-approvals');
    expect((await gate({ environment: 'plain', github: source, key: undefined })).stored).toEqual([]);
  });

  it('counts a review only for a subject made from the pull request', async () => {
    const source = { token: 'tok', apiUrl: github.url, repository: 'acme/models', pullRequest: 7 };
    const before = await gate({ github: source });
    expect(checkOf(before.decision, 'approvals:leads')).toMatch(
      /^block.*which the provenance of the subject does not name/,
    );
    await recordProvenance(
      project.at('model'),
      { key, evidence: [store], builder: 'local', source: project.root },
      context,
    );
    const commit = execFileSync('git', ['-C', project.root, 'rev-parse', 'HEAD'], {
      encoding: 'utf8',
    }).trim();
    Object.assign(github.state.pull['head'] as object, { sha: commit });
    github.state.reviews = [{ ...(github.state.reviews[0] as object), commit_id: commit }];
    github.state.activity = [{ ...(github.state.activity[0] as object), after: commit }];
    const after = await gate({ github: source });
    expect(checkOf(after.decision, 'approvals:leads')).toBe('pass: 1 of 1 approval by leads: alice');
  });
});

describe('a policy on GitHub', () => {
  let github: FakeGithub;
  const env = () => ({ GITHUB_API_URL: github.url, GITHUB_TOKEN: 'tok' });
  beforeAll(async () => {
    github = await startFakeGithub();
    const { publicKeyPem } = generateKeyPair();
    github.state.contents = { 'sallyport/policy.yml': POLICY, 'sallyport/keys/gate.pub': publicKeyPem };
  });
  afterAll(() => github.close());

  it('is read with all it names at one commit, and has the digest it has anywhere', async () => {
    const loaded = await loadPolicy(`github:acme/models/sallyport/policy.yml@${BASE_SHA}`, { env: env() });
    expect(loaded.uri).toBe(`github:acme/models/sallyport/policy.yml@${BASE_SHA}`);
    const folder = makeProject();
    folder.write('policy.yml', POLICY);
    folder.write('keys/gate.pub', github.state.contents['sallyport/keys/gate.pub'] ?? '');
    expect((await loadPolicy(folder.at('policy.yml'))).sha256).toBe(loaded.sha256);
    folder.remove();
  });

  it.each([
    ['github:acme/models/policy.yml@main', 'invalid-input'],
    ['github:acme/models/policy.yml', 'invalid-input'],
    [`github:acme/models/../policy.yml@${BASE_SHA}`, 'invalid-input'],
    [`github:acme/policy.yml@${BASE_SHA}`, 'invalid-input'],
    [`github:acme/models/none.yml@${BASE_SHA}`, 'not-found'],
    [`github:acme/models/sallyport/policy.yml@${'c'.repeat(40)}`, 'not-found'],
  ])('%s is refused', async (file, code) => {
    await expect(loadPolicy(file, { env: env() })).rejects.toMatchObject({ code });
  });

  it.each([
    [403, 'missing-permission'],
    [500, 'network'],
  ])('is undecided when GitHub answers %d', async (status, code) => {
    github.state.failures['/repos/acme/models/contents'] = status;
    await expect(
      loadPolicy(`github:acme/models/sallyport/policy.yml@${BASE_SHA}`, { env: env() }),
    ).rejects.toMatchObject({ code });
    delete github.state.failures['/repos/acme/models/contents'];
  });
});
