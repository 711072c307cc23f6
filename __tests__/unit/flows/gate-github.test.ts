import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs, { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runCli } from '../../../src/cli/run-cli.ts';
import { systemContext } from '../../../src/flows/context.ts';
import * as library from '../../../src/flows/library-deploy.ts';
import { loadPolicy } from '../../../src/flows/load-policy.ts';
import { recordProvenance } from '../../../src/flows/record-provenance.ts';
import {
  createRelease,
  gateRelease,
  lastRelease,
  readRelease,
  verifyRelease,
} from '../../../src/flows/release.ts';
import { replayDecision } from '../../../src/flows/replay-decision.ts';
import { retireSubject } from '../../../src/flows/retire-subject.ts';
import { runGate, type RunGateOptions } from '../../../src/flows/run-gate.ts';
import { scanTree } from '../../../src/flows/scan-tree.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { checkOf } from '../../fakes/gate-world.ts';
import { BASE_SHA, type FakeGithub, startFakeGithub } from '../../fakes/github-server.ts';
import { makeProject, type Project, testContext } from '../../fakes/project.ts';

describe('gate github', () => {
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
      const commit = fs.readFileSync(project.at('.git/refs/heads/main'), 'utf8').trim();
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
});

describe('release', () => {
  const POLICY = `version: 1
trust: { signers: { builder: { key: keys/builder.pub }, gate: { key: keys/gate.pub } }, gates: [gate] }
people: { alice: { keys: [keys/alice.pub] } }
groups: { security: [alice] }
environments:
  models: { require: [{ kind: model-signature, by: [builder] }] }
  texts: { require: [{ kind: secret-scan, by: [builder] }], findings: { block: [critical] } }
  production: { release: { model: models, tokenizer: models } }
  whole: { release: { model: models, tokenizer: models, prompt: texts } }
retirement: { by: security }
`;
  const T1 = new Date('2026-03-02T12:00:00Z');
  const T2 = new Date('2026-03-03T12:00:00Z');
  let project: Project;
  let policy: string;
  let evidence: string;

  beforeAll(async () => {
    project = makeProject();
    for (const name of ['builder', 'gate', 'alice']) project.key(name);
    policy = project.write('policy.yml', POLICY);
    evidence = project.at('evidence');
    for (const name of ['tokenizer', 'model2', 'unsigned'])
      project.write(`${name}/vocab.json`, `{"${name}":1}`);
    for (const name of ['model', 'tokenizer', 'model2'])
      await signSubject(
        project.at(name),
        { key: project.at('keys/builder.key'), evidence },
        testContext({}, T1),
      );
  });
  afterAll(() => {
    project.remove();
  });

  async function make(name: string, model: string, roles: readonly string[] = []): Promise<string> {
    const members = [`model=${project.at(model)}`, `tokenizer=${project.at('tokenizer')}`, ...roles];
    const made = await createRelease({ name, members, output: project.at(`${name}.json`) }, testContext());
    return made.file;
  }
  const at = () => ({ policy, environment: 'production', evidence });
  const decide = (file: string, now = T1, key = 'gate') =>
    gateRelease(file, { ...at(), key: project.at(`keys/${key}.key`) }, testContext({}, now));
  const verify = (file: string, members: readonly string[] = []) =>
    verifyRelease(file, { ...at(), members }, testContext({}, T2));

  describe('a release', () => {
    it('passes when every member passes, by one decision on one digest', async () => {
      const file = await make('first', 'model');
      const { decision } = await decide(file);
      expect(decision.verdict).toBe('pass');
      expect([checkOf(decision, 'member:model'), checkOf(decision, 'member:tokenizer')]).toEqual([
        'pass: model model for models',
        'pass: model tokenizer for models',
      ]);
      expect(decision.inputs.bundles).toHaveLength(2);
      const report = await verify(file, [
        `model=${project.at('model')}`,
        `tokenizer=${project.at('tokenizer')}`,
      ]);
      expect(report.checks.map(({ id, result }) => `${id} ${result}`)).toEqual([
        'deny-list pass',
        'decision pass',
        'member:model pass',
        'member:tokenizer pass',
      ]);
    });

    it('has members that are plain files, to the library as to the command line', async () => {
      const prompt = project.write('prompt.txt', 'You are helpful.');
      await scanTree(
        { kind: 'secrets', path: prompt },
        { key: project.at('keys/builder.key'), evidence, identify: { kind: 'file' } },
        testContext({}, T1),
      );
      const file = await make('with-prompt', 'model', [`prompt=file:${prompt}`]);
      expect((await readRelease(file)).members.map(({ role, kind }) => `${role} ${kind}`)).toContain(
        'prompt file',
      );
      const asked = { release: file, policy, environment: 'whole', evidence };
      const key = project.at('keys/gate.key');
      const output = project.at('with-prompt.decision.json');
      const { decision } = await library.gateRelease({ ...asked, key, output, clock: () => T1 });
      expect([decision.verdict, checkOf(decision, 'member:prompt')]).toEqual([
        'pass',
        'pass: file prompt.txt for texts',
      ]);
      const here = async (text: string) => {
        const found = await library.verifyRelease({ ...asked, members: [text], clock: () => T2 });
        return found.checks.find(({ id }) => id === 'member:prompt')?.result;
      };
      expect(await here(`prompt=file:${prompt}`)).toBe('pass');
      expect(await here(`prompt=file:${project.write('other.txt', 'You are not.')}`)).toBe('block');
      const last = await library.lastRelease({ ...asked, releases: [file], clock: () => T2 });
      expect(last?.file).toBe(file);
      const replay = await library.replayDecision({ decision: output, policy, evidence });
      expect(replay.outcome).toBe('same');
    });

    it('fails as a whole when one member fails', async () => {
      const file = await make('broken', 'unsigned');
      const { decision } = await decide(file);
      expect([decision.verdict, checkOf(decision, 'member:tokenizer').split(':')[0]]).toEqual([
        'block',
        'pass',
      ]);
      expect(checkOf(decision, 'member:model')).toMatch(
        /^block: model unsigned for models: evidence:model-signature/,
      );
      expect((await verify(file)).verdict).toBe('block');
    });

    it('with a member too few, or a role that nobody knows, is no release of this environment', async () => {
      const few = (
        await createRelease(
          { name: 'few', members: [`model=${project.at('model')}`], output: project.at('few.json') },
          testContext(),
        )
      ).file;
      expect(checkOf((await decide(few)).decision, 'member:tokenizer')).toBe(
        'block: the release has no such member',
      );
      await expect(
        decide(await make('many', 'model', [`prompt=file:${project.at('policy.yml')}`])),
      ).rejects.toMatchObject({ code: 'invalid-input' });
    });

    it('is not what a single model can be in its place', async () => {
      const { decision } = await runGate(project.at('model'), at(), testContext({}, T1));
      expect(checkOf(decision, 'release')).toMatch(
        /^block: the environment judges releases, and this is none/,
      );
    });

    it('does not count when it was decided for another environment of its members alone', async () => {
      const file = await make('alone', 'model2');
      await runGate(
        project.at('model2'),
        { ...at(), environment: 'models', key: project.at('keys/gate.key') },
        testContext({}, T1),
      );
      expect((await verify(file)).verdict).toBe('block');
    });

    it('is refused at the door with another member in its place, and warns about members it has not seen', async () => {
      const file = project.at('first.json');
      const report = await verify(file, [`model=${project.at('model2')}`]);
      expect(report.checks.slice(2).map(({ result }) => result)).toEqual(['block', 'warn']);
    });

    it('that was changed by hand is none', async () => {
      const text = fs.readFileSync(project.at('first.json'), 'utf8');
      await expect(readRelease(project.write('hand.json', ` ${text}`))).rejects.toMatchObject({
        code: 'malformed',
      });
    });

    it('is decided again the same way', async () => {
      const options = { ...at(), key: project.at('keys/gate.key'), output: project.at('decision.json') };
      await gateRelease(await make('again', 'model'), options, testContext({}, T1));
      expect(
        await replayDecision(project.at('decision.json'), { policy, evidence }, testContext()),
      ).toMatchObject({ outcome: 'same' });
    });
  });

  describe('rolling back', () => {
    it('goes to the last set that passed, and skips one whose member was retired', async () => {
      const [first, second] = [project.at('first.json'), await make('second', 'model2')];
      await decide(second, T2);
      const files = [first, second, project.at('broken.json')];
      const last = () => lastRelease(files, at(), testContext({}, T2));
      expect((await last())?.file).toBe(second);
      await retireSubject(
        project.at('model2'),
        {
          policy,
          evidence,
          environments: 'all',
          reason: 'poisoned training data',
          key: project.at('keys/alice.key'),
        },
        testContext({}, T2),
      );
      expect((await last())?.file).toBe(first);
      expect((await verify(second)).checks.find(({ id }) => id === 'member:model')?.reason).toMatch(
        /^model retired by alice/,
      );
      let text = '';
      const stdout = { write: (part: string) => ((text += part), true) };
      const flags = ['--policy', policy, '--environment', 'production', '--evidence', evidence];
      expect(await runCli(['release', 'last', ...files, ...flags], {}, { stdout, stderr: stdout })).toBe(0);
      expect(text).toBe(`${first}\n`);
      expect(await runCli(['release', 'last', second, ...flags], {}, { stdout, stderr: stdout })).toBe(1);
    });
  });
});
