import fs from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PostureReport } from '../../../src/domain/posture.ts';
import { openFolderStore } from '../../../src/evidence/folder-store.ts';
import { verifyEvidence } from '../../../src/evidence/verify-evidence.ts';
import { readPosture } from '../../../src/platform/github-posture.ts';
import { readGitState } from '../../../src/platform/git.ts';
import { createKeyVerifier } from '../../../src/verify/key-verifier.ts';
import {
  classicProtection,
  fakeGithubState,
  safeSettings,
  startFakeGithub,
  type FakeGithub,
} from '../../fakes/github-server.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const REPOSITORY = '/repos/acme/models';
const PLACE = '.github/workflows/g.yml';
const WORKFLOW = `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${'b'.repeat(40)}
        with: { persist-credentials: false }
`;
const CHECKS = 15;
const PATHS = [
  'rules',
  'branches',
  'codeowners',
  'contents',
  'actions',
  'environments',
  'compare',
  'rulesets',
];

let github: FakeGithub;
let project: Project;
/** What is written lies outside the checkout. */
let outside: Project;
let commit: string;
beforeAll(async () => {
  github = await startFakeGithub();
  outside = makeProject();
});
beforeEach(async () => {
  Object.assign(github.state, fakeGithubState(), {
    contents: { CODEOWNERS: '* @alice\n', [PLACE]: WORKFLOW },
    alsoAt: ['main'],
  });
  await commitWorkflow(WORKFLOW);
});
afterAll(async () => {
  await github.close();
  project.remove();
  outside.remove();
});

let committed = '';
async function commitWorkflow(text: string): Promise<void> {
  if (text === committed) return;
  if (committed === '') project = makeProject();
  committed = text;
  project.write(PLACE, text);
  project.commit();
  commit = (await readGitState(project.root, testContext().run))?.commit ?? '';
}

async function doctor(args: readonly string[] = [], env: Record<string, string> = { GITHUB_TOKEN: 'tok' }) {
  const report = outside.at('posture.json');
  fs.rmSync(report, { force: true });
  const run = await runSourceCli(
    ['doctor', '--github', 'acme/models', '--checkout', project.root, '--report', report, ...args],
    { GITHUB_API_URL: github.url, ...env },
  );
  const made = fs.existsSync(report)
    ? (JSON.parse(fs.readFileSync(report, 'utf8')) as PostureReport)
    : undefined;
  const not = made?.checks.filter(({ status }) => status !== 'ok').map(({ id, status }) => `${id} ${status}`);
  const detail = (id: string): string => made?.checks.find((each) => each.id === id)?.detail ?? '';
  return { ...run, made, not, detail };
}

describe('doctor --github', () => {
  it('finds nothing where everything is set, and writes the report', async () => {
    const run = await doctor();
    expect({ code: run.code, not: run.not }).toEqual({ code: 0, not: [] });
    expect(run.made).toMatchObject({
      ...{ repository: { name: 'acme/models', id: 123 }, branch: 'main', defaultBranch: 'main', commit },
      server: github.url,
    });
    expect(run.made?.checks).toHaveLength(CHECKS);
  });

  it('fails everything where nothing is set', async () => {
    const { state } = github;
    state.contents = {};
    state.settings = {
      ...safeSettings(),
      rules: [],
      actions: { enabled: true, allowed_actions: 'all' },
      workflowToken: { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true },
      environments: safeSettings().environments.map((each) => ({
        ...(each as object),
        protection_rules: [],
      })),
      secrets: [{ name: 'KEY', created_at: '2026-03-01T10:00:00Z', updated_at: '2026-03-01T10:00:00Z' }],
    };
    await commitWorkflow(`on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5 # sallyport:ignore action-not-pinned
      - uses: azure/login@${'b'.repeat(40)}
        with: { creds: '\${{ secrets.AZURE }}' }
`);
    const run = await doctor();
    expect(run.code).toBe(1);
    expect(run.not).toHaveLength(CHECKS);
    expect(run.not?.every((line) => line.endsWith(' failed'))).toBe(true);
    expect(run.detail('pinned-actions')).toBe(`${PLACE}:6 action-not-pinned`);
    expect(run.detail('code-owners')).toBe('there is no CODEOWNERS file on the branch');
  });

  it.each([403, 404, 500])('is undecided, not fine, when GitHub answers %j', async (status) => {
    for (const path of [
      'rules',
      'branches',
      'codeowners',
      'contents',
      'actions',
      'environments',
      'compare',
    ]) {
      github.state.failures[`${REPOSITORY}/${path}`] = status;
    }
    const run = await doctor();
    expect(run.code).toBe(3);
    expect(run.not).toHaveLength(CHECKS);
    expect(run.not?.every((line) => line.endsWith(' undecided'))).toBe(true);
  });

  it.each(['text', 7, [], { environments: 1 }])('is never fine on an answer like %j', async (answer) => {
    for (const path of PATHS) github.state.odd[`${REPOSITORY}/${path}`] = answer;
    const run = await doctor();
    expect(run.code).not.toBe(0);
    expect(run.made?.checks.filter(({ status }) => status === 'ok')).toEqual([]);
  });

  it('is undecided when one setting alone is hidden', async () => {
    github.state.failures[`${REPOSITORY}/actions/secrets`] = 403;
    const run = await doctor();
    expect({ code: run.code, not: run.not }).toEqual({ code: 3, not: ['repository-secrets undecided'] });
  });

  it('fails where somebody may bypass a ruleset, and is undecided where it does not see who', async () => {
    const admin = { actor_id: 1, actor_type: 'OrganizationAdmin', bypass_mode: 'always' };
    github.state.settings.bypass = [admin];
    const run = await look();
    expect(run.not).toEqual(['no-bypass failed']);
    expect(run.detail('no-bypass')).toBe('OrganizationAdmin may bypass gate');
    github.state.odd[`${REPOSITORY}/rulesets`] = { id: 1, name: 'gate' };
    expect((await look()).not).toEqual(['no-bypass undecided']);
  });

  it('does not take a check that any App may set, nor a workflow at no commit', async () => {
    const { rules } = github.state.settings as { rules: { type: string; parameters?: object }[] };
    rules[0] = { ...rules[0], type: 'workflows', parameters: { workflows: [{ path: 'x', ref: 'main' }] } };
    rules[1] = {
      ...rules[1],
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'sallyport: production', integration_id: null }] },
    };
    expect((await doctor()).not).toEqual(['required-workflow failed', 'required-check failed']);
  });

  it('needs a token', async () => {
    const run = await doctor([], {});
    expect({ code: run.code, made: run.made }).toEqual({ code: 2, made: undefined });
    expect(run.stderr).toContain('GITHUB_TOKEN');
  });

  it('refuses its options without --github', async () => {
    const run = await runSourceCli(['doctor', '--checkout', project.root], {});
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('without --github');
  });
});

/** What GitHub alone says, without a checkout. */
async function look(owned: readonly string[] = []) {
  const place = { token: 'tok', apiUrl: github.url, repository: 'acme/models', retries: 0 };
  const { checks } = await readPosture({ ...place, owned });
  const not = checks.filter(({ status }) => status !== 'ok').map(({ id, status }) => `${id} ${status}`);
  return { not, detail: (id: string): string => checks.find((each) => each.id === id)?.detail ?? '' };
}

describe('where there is classic branch protection and no ruleset but for the workflow', () => {
  const protect = (changes: object = {}): void => {
    const { settings } = github.state;
    settings.rules = settings.rules.slice(0, 1);
    settings.protection = { ...classicProtection(), ...changes };
  };

  it('counts without any ruleset as far as it goes', async () => {
    github.state.settings.rules = [];
    github.state.settings.protection = classicProtection();
    expect((await look()).not).toEqual(['required-workflow failed']);
  });

  it('it counts', async () => {
    protect();
    const run = await look();
    expect(run.not).toEqual([]);
    expect(run.detail('no-force-push')).toBe('set (classic branch protection)');
  });

  it('it does not count where administrators may go around it', async () => {
    protect({ enforce_admins: { enabled: false } });
    const run = await look();
    expect(run.not).toHaveLength(5);
    expect(run.detail('reviews')).toContain('leaves out administrators');
  });

  it.each([
    ['required-check', { required_status_checks: { checks: [{ context: 'sallyport: x', app_id: -1 }] } }],
    ['required-check', { required_status_checks: { checks: [{ context: 'sallyport: x', app_id: null }] } }],
    ['reviews', { required_pull_request_reviews: { required_approving_review_count: 1 } }],
    [
      'reviews',
      {
        required_pull_request_reviews: {
          ...(classicProtection()['required_pull_request_reviews'] as object),
          bypass_pull_request_allowances: { users: [{ login: 'admin' }], teams: [], apps: [] },
        },
      },
    ],
    ['no-force-push', { allow_force_pushes: { enabled: true } }],
    ['no-deletion', { allow_deletions: undefined }],
    ['signed-commits', { required_signatures: { enabled: false } }],
  ])('its open %s fails', async (id, changes) => {
    protect(changes);
    // What the description of GitHub's answers would fill in is no answer here.
    expect((await look()).not).toEqual([`${id} failed`]);
  });

  it('what a ruleset lacks is undecided while nobody may read it', async () => {
    protect();
    github.state.forbidden = [/\/protection$/];
    const run = await look();
    expect(run.not).toHaveLength(5);
    expect(run.not.every((line) => line.endsWith(' undecided'))).toBe(true);
  });
});

describe('CODEOWNERS', () => {
  it.each([
    ['gives the workflows no owner', '/src/ @alice\n/CODEOWNERS @alice\n', PLACE],
    ['takes the owner of a workflow away again', `* @alice\n/${PLACE}\n`, PLACE],
    ['gives itself no owner', '/.github/ @alice\n', 'CODEOWNERS'],
  ])('fails when it %s', async (_what, CODEOWNERS, named) => {
    github.state.contents = { ...github.state.contents, CODEOWNERS };
    const run = await look();
    expect(run.not).toEqual(['code-owners failed']);
    expect(run.detail('code-owners')).toContain(named);
  });

  it('must give an owner to every path that --owned names', async () => {
    github.state.contents = { ...github.state.contents, CODEOWNERS: '/.github/ @a\n/CODEOWNERS @a\n' };
    expect((await look(['gate/policy.yml'])).not).toEqual(['code-owners failed']);
    expect((await look()).not).toEqual([]);
  });

  it('fails when GitHub does not understand a line of it', async () => {
    github.state.settings.ownerErrors = [{ line: 1, column: 1, kind: 'Unknown owner' }];
    expect((await look()).not).toEqual(['code-owners failed']);
  });
});

describe('the workflows of the checkout', () => {
  const files = ['pinned-actions undecided', 'token-scopes undecided', 'oidc-login undecided'];

  it('are undecided for a commit that is not on the branch', async () => {
    github.state.settings.compared = 'diverged';
    const run = await doctor();
    expect({ not: run.not, commit: run.made?.commit }).toEqual({ not: files, commit: undefined });
    expect(run.detail('token-scopes')).toContain('is not on branch main');
  });

  it('are undecided while tracked files differ, where there is no checkout, and when one cannot be read', async () => {
    project.write(PLACE, `${WORKFLOW}# changed\n`);
    expect((await doctor()).not).toEqual(files);
    project.write(PLACE, WORKFLOW);
    expect((await doctor(['--checkout', '/'])).code).toBe(2);
    await commitWorkflow('on: [\n');
    const run = await doctor();
    expect(run.not).toEqual(files);
    expect(run.detail('token-scopes')).toContain('malformed');
  });
});

describe('doctor --github --evidence', () => {
  const signed = (store: string, ...args: string[]) => {
    const { private: key } = outside.key('posture');
    return doctor(['--evidence', store, '--key', key, ...args]);
  };

  it('signs what was found, good or bad, and stores it for the commit of the checkout', async () => {
    github.state.settings.rules = [];
    const store = outside.at('store');
    const run = await signed(store);
    expect(run.code).toBe(1);
    const listing = await openFolderStore(store).list({ gitCommit: commit });
    const publicKeyPem = fs.readFileSync(outside.at('keys/posture.pub'), 'utf8');
    const { accepted } = await verifyEvidence({
      bundles: listing.bundles,
      subject: { kind: 'source', name: 'x', digest: { gitCommit: commit } },
      signers: new Map([['posture', createKeyVerifier({ publicKeyPem })]]),
    });
    expect(accepted.map(({ kind }) => kind)).toEqual(['posture']);
    expect(accepted[0]?.statement.predicate).toMatchObject({
      ...{ tool: { name: 'sallyport' }, repository: { id: 123 }, commit },
      checks: run.made?.checks,
    });
    fs.rmSync(store, { recursive: true });
  });

  it('opens the gate for the model that was made from that commit, as long as all is well', async () => {
    const store = outside.at('store');
    const builder = outside.key('builder').private;
    const policy = outside.write(
      'policy.yml',
      `version: 1
trust:
  signers: { builder: { key: keys/builder.pub }, posture: { key: keys/posture.pub } }
environments:
  production:
    require:
      - { kind: provenance, by: [builder] }
      - { kind: posture, by: [posture], max-age: 1h, repository-id: 123, server: "${github.url}" }
`,
    );
    const gate = async (): Promise<number> => {
      const asked = ['--policy', policy, '--environment', 'production', '--evidence', store];
      return (await runSourceCli(['gate', project.at('model'), ...asked], {})).code;
    };
    expect((await signed(store)).code).toBe(0);
    expect(await gate()).toBe(1);
    const made = ['--source', project.root, '--builder', 'local', '--evidence', store, '--key', builder];
    const output = outside.at('provenance.jsonl');
    const recorded = await runSourceCli(['provenance', project.at('model'), '--output', output, ...made], {});
    expect({ code: recorded.code, stderr: recorded.stderr }).toEqual({ code: 0, stderr: '' });
    expect(await gate()).toBe(0);
    github.state.settings.rules = [];
    expect((await doctor(['--evidence', store, '--key', outside.at('keys/posture.key')])).code).toBe(1);
    expect(await gate()).toBe(1);
    fs.rmSync(store, { recursive: true });
  });

  it('stores it for any other subject that is named', async () => {
    const store = outside.at('store');
    const run = await signed(store, '--subject', `sha256:${'a'.repeat(64)}`);
    expect(run.code).toBe(0);
    expect((await openFolderStore(store).list({ sha256: 'a'.repeat(64) })).bundles).toHaveLength(1);
    fs.rmSync(store, { recursive: true });
  });

  it('refuses a checkout that differs from its commit, and a store without a signer', async () => {
    project.write(PLACE, `${WORKFLOW}# changed\n`);
    const run = await signed(outside.at('store'));
    expect({ code: run.code, made: run.made }).toEqual({ code: 2, made: undefined });
    project.write(PLACE, committed);
    expect((await doctor(['--evidence', outside.at('store')])).code).toBe(2);
  });
});
