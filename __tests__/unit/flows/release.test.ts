import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { runCli } from '../../../src/cli/run-cli.ts';
import {
  createRelease,
  gateRelease,
  lastRelease,
  readRelease,
  verifyRelease,
} from '../../../src/flows/release.ts';
import { replayDecision } from '../../../src/flows/replay-decision.ts';
import { retireSubject } from '../../../src/flows/retire-subject.ts';
import * as library from '../../../src/flows/library-deploy.ts';
import { runGate } from '../../../src/flows/run-gate.ts';
import { scanTree } from '../../../src/flows/scan-tree.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { checkOf } from '../../fakes/gate-world.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

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
    expect(checkOf(decision, 'release')).toMatch(/^block: the environment judges releases, and this is none/);
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
