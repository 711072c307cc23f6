import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { runGate } from '../../../src/flows/run-gate.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { startFakeGithub, type FakeGithub } from '../../fakes/github-server.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';
import { runSourceAction } from '../../fakes/run-source-action.ts';

const POLICY = `version: 1
trust:
  signers:
    gate: { key: keys/gate.pub }
  gates: [gate]
environments:
  staging:
    require:
      - { kind: model-signature, by: [gate] }
`;
const before = { ...process.env };
let project: Project;
let github: FakeGithub;
beforeAll(async () => {
  // The toolkit reads the address once in a process.
  github = await startFakeGithub();
  const run = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/models', GITHUB_SHA: 'a'.repeat(40) };
  Object.assign(process.env, run);
  project = makeProject();
  const key = project.key('gate').private;
  const policy = project.write('policy.yml', POLICY);
  const evidence = [project.at('store')];
  await signSubject(project.at('model'), { key, evidence }, testContext());
  await runGate(project.at('model'), { policy, environment: 'staging', evidence, key }, testContext());
});
beforeEach(() => {
  github.state.forbidden = [];
  github.state.written.length = 0;
});
afterAll(async () => {
  await github.close();
  process.env = before;
  project.remove();
});

const door = (inputs: Readonly<Record<string, string>>) =>
  runSourceAction('verify', {
    workspace: project.root,
    inputs: {
      subject: 'model',
      policy: 'policy.yml',
      environment: 'staging',
      evidence: 'store',
      'github-token': 'tok',
      ...inputs,
    },
  });
const routes = (): string[] => github.state.written.map(({ route }) => route);

describe('a deployment', () => {
  it('is recorded at GitHub when the door lets the subject in', async () => {
    const run = await door({ 'record-deployment': 'true' });
    expect(run.code).toBe(0);
    expect(routes()).toEqual([
      'POST /repos/acme/models/deployments',
      'POST /repos/acme/models/deployments/4001/statuses',
      'POST /orgs/acme/artifacts/metadata/deployment-record',
    ]);
    const digest = run.outputs['digest'];
    expect(github.state.written[0]?.body).toMatchObject({ environment: 'staging', payload: { digest } });
    expect(run.summary).toContain('| Deployment | 4001 |\n| Artifact record | made |');
  });

  it('is recorded without the record of the artifact where that is not allowed, and says so', async () => {
    github.state.forbidden = [/artifacts/];
    const run = await door({ 'record-deployment': 'true' });
    expect(run.code).toBe(0);
    expect(run.summary).toMatch(/Artifact record \| not made: cannot record the artifact/);
  });

  it('is not recorded when the door stays shut', async () => {
    project.write('other/weights.bin', 'x');
    const run = await door({
      subject: 'other',
      'record-deployment': 'true',
    });
    expect(run.code).not.toBe(0);
    expect(routes()).toEqual([]);
  });

  it.each([
    ['the permission', { 'record-deployment': 'true' }, /deployments: write \(for record-deployment\)/],
    ['a token', { 'record-deployment': 'true', 'github-token': '' }, /needs github-token/],
    ['a policy', { 'record-deployment': 'true', policy: '' }, /needs a policy/],
  ])('is refused before anything is verified without %s', async (_name, inputs, words) => {
    github.state.forbidden = [/deployments$/];
    const run = await door(inputs as Record<string, string>);
    expect(run.code).toBe(2);
    expect(run.log).toMatch(words);
    expect(routes()).toEqual([]);
  });
});

describe('the verb deployed', () => {
  const record = (subject: string, commit = 'a'.repeat(40)) =>
    runSourceCli(
      [
        ...['deployed', project.at(subject), '--policy', project.at('policy.yml'), '--json'],
        ...['--environment', 'staging', '--evidence', project.at('store'), '--github', 'acme/models'],
        ...['--commit', commit],
      ],
      { GITHUB_TOKEN: 'tok', GITHUB_API_URL: github.url },
    );

  it('writes the same records as the action, of what the door lets in alone', async () => {
    const made = await record('model');
    expect([made.code, JSON.parse(made.stdout)]).toEqual([
      0,
      expect.objectContaining({ recorded: { deployment: 4001, artifactRecord: 'made' } }),
    ]);
    expect(routes()).toHaveLength(3);
    github.state.written.length = 0;
    project.write('stranger/weights.bin', 'x');
    expect((await record('stranger')).code).toBe(1);
    expect(routes()).toEqual([]);
  });

  it('is refused without the permission, and for what is no commit', async () => {
    expect((await record('model', 'main')).code).toBe(2);
    github.state.forbidden = [/deployments$/];
    const run = await record('model');
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('deployments: write')]);
  });
});
