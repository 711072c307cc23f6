import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { replayDecision } from '../../../src/flows/replay-decision.ts';
import { FULL_RUN } from '../../fakes/fuzz-runs.ts';
import { startFakeGithub, type FakeGithub } from '../../fakes/github-server.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';
import { runSourceAction } from '../../fakes/run-source-action.ts';

const POLICY = `version: 1
trust:
  signers:
    gate: { key: keys/gate.pub }
  gates: [gate]
  observers: [gate]
people:
  alice: { github: { login: alice, id: 1001 } }
groups:
  leads: [alice]
environments:
  staging:
    require: [{ kind: model-signature, by: [gate] }]
  production:
    require: [{ kind: model-signature, by: [gate] }]
    approvals: [{ group: leads, count: 1, channels: [environment] }]
`;
const before = { ...process.env };
let project: Project;
let github: FakeGithub;
beforeAll(async () => {
  github = await startFakeGithub();
  const run = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/models', GITHUB_SHA: 'a'.repeat(40) };
  Object.assign(process.env, run, { GITHUB_RUN_ID: '678' });
  project = makeProject();
  const key = project.key('gate').private;
  project.write('policy.yml', POLICY);
  for (const name of ['one', 'two', 'unsigned']) project.write(`${name}/weights.bin`, name);
  for (const name of ['one', 'two'])
    await signSubject(project.at(name), { key, evidence: [project.at('store')] }, testContext());
});
beforeEach(() => {
  github.state.written.length = 0;
  github.state.requests.length = 0;
});
afterAll(async () => {
  await github.close();
  process.env = before;
  project.remove();
});

const gate = (inputs: Readonly<Record<string, string>>) =>
  runSourceAction('gate', {
    workspace: project.root,
    inputs: { policy: 'policy.yml', environment: 'staging', evidence: 'store', ...inputs },
  });
const listOf = (outputs: Readonly<Record<string, string>>): Record<string, unknown>[] =>
  JSON.parse(outputs['subjects'] ?? '') as Record<string, unknown>[];

describe('the gate action with several subjects', () => {
  it('decides on each, with one summary, one list, one check run and one exit code', async () => {
    const run = await gate({
      subject: 'one\nunsigned\nnothing\n',
      decision: 'decisions',
      check: 'true',
      'github-token': 'tok',
    });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'block', allowed: 'false' });
    expect(listOf(run.outputs).map(({ subject, verdict, allowed }) => [subject, verdict, allowed])).toEqual([
      ['one', 'pass', true],
      ['unsigned', 'block', false],
      ['nothing', 'indeterminate', false],
    ]);
    expect(run.summary).toContain('**1 of 3 subjects may enter staging**');
    expect(run.summary.match(/^\| .+ \|$/gm)).toHaveLength(5);
    expect(github.state.written.map(({ body }) => body)).toEqual([
      expect.objectContaining({ name: 'sallyport: staging', conclusion: 'failure' }),
    ]);
    expect(fs.readdirSync(project.at('decisions'))).toHaveLength(2);
  });

  it('writes decisions that can be taken again', async () => {
    const run = await gate({ subject: 'one\ntwo', decision: 'again' });
    expect([run.code, run.outputs['decision'], run.outputs['allowed']]).toEqual([0, 'again', 'true']);
    const [first = ''] = fs.readdirSync(project.at('again'));
    const place = { evidence: [project.at('store')], policy: project.at('policy.yml') };
    const replay = await replayDecision(project.at(`again/${first}`), place, testContext());
    expect(replay.outcome).toBe('same');
  });

  it('asks GitHub once, whatever the number of subjects', async () => {
    const inputs = {
      environment: 'production',
      key: 'keys/gate.key',
      'github-token': 'tok',
      mode: 'dry-run',
    };
    const single = await gate({ ...inputs, subject: 'one' });
    const asked = github.state.requests.length;
    expect([single.code, asked > 0]).toEqual([0, true]);
    github.state.requests.length = 0;
    const several = await gate({ ...inputs, subject: 'one\ntwo' });
    expect(listOf(several.outputs).map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
    expect(github.state.requests).toHaveLength(asked);
  });

  it('takes a thousand of a list, and names each in the output', async () => {
    const many = FULL_RUN ? 1_000 : 100;
    const digest = (index: number): string => `sha256:${index.toString(16).padStart(64, '0')}`;
    project.write('list.txt', Array.from({ length: many }, (_, index) => digest(index)).join('\n'));
    const run = await gate({ subject: '@list.txt\none', mode: 'warn' });
    expect([run.code, run.outputs['verdict']]).toEqual([0, 'block']);
    expect(listOf(run.outputs)).toHaveLength(many + 1);
    expect(run.outputs['digest']?.split('\n')).toHaveLength(many + 1);
    expect(run.summary).toContain('Mode `warn`');
  });
});
