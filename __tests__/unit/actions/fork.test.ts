import fs from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startFakeGithub, type FakeGithub } from '../../fakes/github-server.ts';
import { makeGateProject, PLANTED_SECRET, type GateProject } from '../../fakes/gate-project.ts';
import { runSourceAction } from '../../fakes/run-source-action.ts';

const EVENT = {
  repository: { full_name: 'acme/models' },
  pull_request: {
    number: 7,
    user: { login: 'mallory', id: 666 },
    head: { sha: 'b'.repeat(40), repo: { full_name: 'mallory/models' } },
    base: { sha: 'c'.repeat(40) },
  },
};
const before = { ...process.env };
let project: GateProject;
let github: FakeGithub;
beforeAll(async () => {
  github = await startFakeGithub();
  project = makeGateProject();
  const event = project.at('../event-of-a-fork.json');
  fs.writeFileSync(event, JSON.stringify(EVENT));
  // The toolkit reads its environment once, when it is loaded.
  Object.assign(process.env, {
    ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_API_URL: github.url },
    ...{ GITHUB_REPOSITORY: 'acme/models', GITHUB_SHA: 'd'.repeat(40), GITHUB_RUN_ID: '678' },
  });
});
beforeEach(() => {
  github.state.requests.length = 0;
});
afterAll(async () => {
  await github.close();
  process.env = before;
  fs.rmSync(project.at('../event-of-a-fork.json'));
  project.remove();
});

/** What a workflow asks for that is the same for forks and others. */
const ASKED = {
  ...{ policy: 'policy.yml', environment: 'staging', evidence: '.sallyport/store' },
  ...{ check: 'true', comment: 'true', 'github-token': 'reads-only' },
  ...{ audit: '.sallyport/log', 'audit-key': 'env://AUDIT_KEY', recorded: 'true' },
};
const chain = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
  runSourceAction('.', {
    workspace: project.root,
    inputs: {
      ...{
        ...ASKED,
        model: 'model',
        builder: 'local',
        reports: '.sallyport/reports',
        'upload-sarif': 'true',
      },
      key: 'env://SALLYPORT_KEY',
      ...inputs,
    },
    env: { SALLYPORT_KEY: '', ...env },
  });

function expectNoTrace(): void {
  for (const name of [
    '.sallyport/store',
    '.sallyport/log',
    'model/model.sig',
    '.sallyport/reports/decision.json',
  ]) {
    expect([name, fs.existsSync(project.at(name))]).toEqual([name, false]);
  }
  expect(github.state.requests).toEqual([]);
}

describe('the chain in a run of a fork', () => {
  it.each<[string, Record<string, string>]>([
    ['an empty secret', {}],
    ['no identity token', { key: '', keyless: 'true' }],
    ['no signer', { key: '' }],
    ['a key that is not in the checkout', { key: 'keys/nobody.key' }],
    ['a key service', { key: '', kms: 'awskms:///alias/x' }],
  ])('with %s judges what needs none, never passes, and says what comes next', async (_what, inputs) => {
    const run = await chain(inputs);
    expect({ code: run.code, verdict: run.outputs['verdict'] }).toEqual({
      code: 3,
      verdict: 'indeterminate',
    });
    expect(run.outputs).toMatchObject({ allowed: 'false', signature: '', evidence: '', decision: '' });
    for (const made of ['bom', 'sarif']) expect(fs.existsSync(run.outputs[made] ?? '')).toBe(true);
    expectNoTrace();
    for (const told of [
      'What this run could not do',
      'pull request 7',
      'left to the second stage: no model-signature signed by builder',
      'looked at here, unsigned: 3 files of 3',
      `describes, scans and signs ${run.outputs['digest'] ?? ''} anew`,
      'decides on evidence:provenance',
      'makes the check run "sallyport: staging"',
    ]) {
      expect(run.summary.replaceAll(/[\\`]/g, '')).toContain(told);
    }
  });

  it('blocks on findings that block', async () => {
    project.write('src/token.env', PLANTED_SECRET);
    project.commit();
    const run = await chain();
    fs.rmSync(project.at('src'), { recursive: true });
    project.commit();
    expect([run.code, run.outputs['verdict']]).toEqual([1, 'block']);
    expect(run.log).toMatch(/staging: block: 1 critical finding/);
    expectNoTrace();
  });

  it('says the same verdict where the mode lets the step go on', async () => {
    const run = await chain({ mode: 'warn' });
    expect([run.code, run.outputs['verdict'], run.outputs['allowed']]).toEqual([0, 'indeterminate', 'false']);
  });

  it('refuses wrong settings as ever', async () => {
    expect((await chain({ environment: 'prod' })).code).toBe(2);
  });
});

describe('the gate in a run of a fork', () => {
  const gate = (inputs: Readonly<Record<string, string>>) =>
    runSourceAction('gate', { workspace: project.root, inputs: { ...ASKED, subject: 'model', ...inputs } });

  it('does not pass even on evidence with which every check passes, and signs nothing', async () => {
    const plain = { check: 'false', comment: 'false', audit: '', 'audit-key': '', recorded: 'false' };
    const signed = await chain({ ...plain, 'upload-sarif': 'false', key: 'keys/builder.key' });
    expect([signed.code, signed.outputs['verdict']]).toEqual([0, 'pass']);
    const stored = fs.readdirSync(project.at('.sallyport/store'), { recursive: true }).sort();
    github.state.requests.length = 0;
    const run = await gate({ decision: 'decided.json' });
    expect([run.code, run.outputs['verdict'], run.outputs['allowed']]).toEqual([3, 'indeterminate', 'false']);
    expect(run.log).toContain('this run has no signer and no secrets');
    expect(fs.readdirSync(project.at('.sallyport/store'), { recursive: true }).sort()).toEqual(stored);
    expect(fs.existsSync(project.at('decided.json'))).toBe(false);
    expect(github.state.requests).toEqual([]);
    for (const made of ['.sallyport', 'model/model.sig']) fs.rmSync(project.at(made), { recursive: true });
  });

  it('judges several subjects, each undecided', async () => {
    const run = await gate({ subject: `model\nsha256:${'a'.repeat(64)}\n` });
    expect(run.code).toBe(3);
    const listed = JSON.parse(run.outputs['subjects'] ?? '') as { verdict: string; allowed: boolean }[];
    expect(listed.map(({ verdict, allowed }) => [verdict, allowed])).toEqual([
      ['indeterminate', false],
      ['indeterminate', false],
    ]);
    expectNoTrace();
  });

  it('blocks what the deny-list names', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    project.write(
      'deny.yml',
      `deny-list: ["${digest} poisoned"]\n${fs.readFileSync(project.policy, 'utf8')}`,
    );
    const run = await gate({ policy: 'deny.yml', subject: digest });
    expect([run.code, run.outputs['verdict']]).toEqual([1, 'block']);
  });
});
