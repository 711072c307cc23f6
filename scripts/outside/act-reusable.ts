// The reusable workflows, called by a consumer under act for four events, against a fake GitHub API and a fake OIDC
// provider on loopback. What act has not: permissions, environments, concurrency (accepted, without effect), artifacts
// (stand-ins keep them in a folder) and the commit of an event (its sha is that of the checkout).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {
  account,
  BASE_SHA,
  fakeGithubState,
  HEAD_SHA,
  startFakeGithub,
  type FakeGithub,
} from '../../__tests__/fakes/github-server.ts';
import type { AuditEntry } from '../../src/audit/audit-event.ts';
import { showAudit, verifyAuditLog } from '../../src/flows/audit-log.ts';
import { systemContext } from '../../src/flows/context.ts';
import { REUSABLE_POLICY, STAND_INS } from './act-reusable-files.ts';
import { runAct, type ActRun } from './act-run.ts';
import type { CheckList } from './check-list.ts';
import { startFakeOidc, type FakeOidc } from './fake-oidc.ts';

export interface ReusableCase {
  readonly list: CheckList;
  /** What `uses: acme/sallyport@…` gets. */
  readonly product: string;
  /** Checkout of the consumer, with its policy in `sallyport`. */
  readonly consumer: string;
  /** Folder for everything else. */
  readonly work: string;
  readonly key: string;
  /** Of the audit log, which lies on a branch of the consumer's origin. */
  readonly audit: { readonly privateKeyPem: string; readonly publicKeyPem: string };
}

const REPOSITORY = { full_name: 'acme/models', name: 'models', owner: { login: 'acme' } };
const head = { sha: HEAD_SHA, ref: 'change', repo: REPOSITORY };
const base = { sha: BASE_SHA, ref: 'main', repo: REPOSITORY };
const QUEUE = `refs/heads/gh-readonly-queue/main/pr-7-${BASE_SHA}`;

/** Events and their payloads; `sha` is what the check run must be about, when it is not the commit of the checkout. */
const EVENTS: Readonly<Record<string, { readonly payload: object; readonly sha?: string }>> = {
  push: { payload: { ref: 'refs/heads/main', repository: REPOSITORY } },
  workflow_dispatch: { payload: { repository: REPOSITORY, inputs: {} } },
  pull_request: {
    payload: {
      repository: REPOSITORY,
      number: 7,
      pull_request: { number: 7, user: account('mallory', 666), head, base },
    },
    sha: HEAD_SHA,
  },
  merge_group: {
    payload: {
      repository: REPOSITORY,
      merge_group: {
        head_sha: 'c'.repeat(40),
        head_ref: QUEUE,
        base_sha: BASE_SHA,
        base_ref: 'refs/heads/main',
      },
    },
    sha: 'c'.repeat(40),
  },
};

/** Calls the workflows for every event, and once with a token that is forged and a gate that nobody approved. */
export async function checkReusable(given: ReusableCase): Promise<void> {
  const commit = execFileSync('git', ['-C', given.consumer, 'rev-parse', 'HEAD'], {
    encoding: 'utf8',
  }).trim();
  const oidc = await startFakeOidc();
  const github = await startFakeGithub(stateOf(given.consumer, commit));
  oidc.claims = claimsOf(commit);
  const world: World = { ...given, oidc, github, commit, actions: layOutActions(given) };
  try {
    for (const event of Object.keys(EVENTS)) await checkEvent(event, world);
    await checkUnapproved(world);
    await checkForged(world);
    await checkLog(world);
  } finally {
    oidc.close();
    await github.close();
  }
}

interface World extends ReusableCase {
  readonly oidc: FakeOidc;
  readonly github: FakeGithub;
  readonly commit: string;
  readonly actions: Readonly<Record<string, string>>;
}

async function checkEvent(event: string, world: World): Promise<void> {
  const { list, github, commit } = world;
  github.state.written.length = 0;
  const run = await call(event, `event-${event}`, world);
  const say = (name: string, problem: () => string | undefined): Promise<void> =>
    list.check(`${event}: ${name}`, () => Promise.resolve(problem()));
  await say('the four reusable workflows and what needs them succeed', () => {
    const failed = Object.entries(run.jobs).filter(([, result]) => result !== 'success');
    const missing = ['scan', 'build', 'sign', 'gate', 'promote', 'verdict', 'deploy'].filter(
      (job) => run.jobs[job] === undefined,
    );
    return run.exitCode === 0 && failed.length === 0 && missing.length === 0
      ? undefined
      : `act ended with ${String(run.exitCode)}, jobs ${JSON.stringify(run.jobs)}\n${run.log.slice(-4000)}`;
  });
  await say('the check runs are of the commit that is judged', () => {
    const wanted = ['production', 'staging'].map(
      (name) => `sallyport: ${name} ${EVENTS[event]?.sha ?? commit} success`,
    );
    return differ(checkRuns(github), wanted);
  });
  await say('what is deployed is what the promotion let in, and it is recorded', () => {
    const deployed = run.outputs['deploy/deploy']?.['deployed'];
    const bodies = github.state.written.filter(({ route }) => route.endsWith('/deployments'));
    const recorded = bodies.map(({ body }) => (body as { payload: { digest: string } }).payload.digest);
    return /^sha256:[0-9a-f]{64}$/.test(deployed ?? '')
      ? differ(recorded, [deployed ?? ''])
      : `deployed ${String(deployed)}`;
  });
  await say('the build did not see the key', () => {
    const seen = fs.readFileSync(
      path.join(world.work, `artifacts-event-${event}/sallyport-model/seen.txt`),
      'utf8',
    );
    // act gives every step every variable that it was given; GitHub gives the address to jobs with id-token alone.
    return seen.startsWith('no key') ? undefined : 'the build saw the key';
  });
}

async function checkUnapproved(world: World): Promise<void> {
  const { list, github } = world;
  const { approvals } = github.state;
  github.state.approvals = [];
  github.state.written.length = 0;
  const run = await call('push', 'unapproved', world);
  github.state.approvals = approvals;
  await list.check('unapproved: the promotion blocks, and nothing is deployed or recorded', () => {
    const problem = differ(
      [run.jobs['promote'], run.jobs['deploy'] ?? 'not run', ...checkRuns(github)].map(String),
      [
        'failure',
        'not run',
        `sallyport: production ${world.commit} failure`,
        `sallyport: staging ${world.commit} success`,
      ],
    );
    const isRecorded = github.state.written.some(({ route }) => route.includes('/deployments'));
    return Promise.resolve(isRecorded ? 'a deployment was recorded' : problem);
  });
}

async function checkForged(world: World): Promise<void> {
  world.oidc.isForged = true;
  const run = await call('push', 'forged', world);
  world.oidc.isForged = false;
  await world.list.check('forged: no provenance is signed on a token that the issuer did not sign', () => {
    const isRefused = /not signed by a key of/.test(run.log) && run.jobs['sign'] === 'failure';
    return Promise.resolve(isRefused ? undefined : `${JSON.stringify(run.jobs)}\n${run.log.slice(-2000)}`);
  });
}

/** Every run appended to one log on a branch, which the audit key alone signed. */
async function checkLog({ list, work, consumer, audit }: World): Promise<void> {
  const publicKey = path.join(work, 'audit.pub');
  fs.writeFileSync(publicKey, audit.publicKeyPem);
  const directory = `git:${path.join(work, 'origin.git')}#audit`;
  process.chdir(consumer);
  const context = systemContext();
  await list.check('the log on the branch verifies', async () => {
    const { ok, problems } = await verifyAuditLog({ directory, publicKeys: [publicKey] }, context);
    return ok ? undefined : JSON.stringify(problems);
  });
  await list.check('it has the decisions of every run, and what was deployed', async () => {
    const counts: Record<string, number> = {};
    const count = ({ action, environment = '' }: AuditEntry): void => {
      const name = `${action} ${environment}`;
      counts[name] = (counts[name] ?? 0) + 1;
    };
    await showAudit({ directory }, count, context);
    const wanted = { 'gate staging': 5, 'gate production': 5, 'deploy production': 4 };
    const seen = Object.keys(wanted).map((name) => `${name} ${String(counts[name])}`);
    return differ(
      seen,
      Object.entries(wanted).map(([name, number]) => `${name} ${String(number)}`),
    );
  });
}

function call(event: string, name: string, world: World): Promise<ActRun> {
  const { consumer, product, work, key, audit, oidc, github, actions } = world;
  const artifacts = path.join(work, `artifacts-${name}`);
  fs.mkdirSync(artifacts);
  return runAct({
    workflow: 'reusable.yml',
    folder: consumer,
    product,
    home: path.join(work, `home-${name}`),
    key,
    secrets: { SALLYPORT_AUDIT_KEY: audit.privateKeyPem },
    event,
    payload: EVENTS[event]?.payload,
    actions,
    variables: {
      SALLYPORT_ACT_ARTIFACTS: artifacts,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: oidc.url,
      GITHUB_RUN_ID: '1',
      GITHUB_ACTOR: 'mallory',
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    },
  });
}

/** GitHub as the consumer's organisation sees it: alice approved production for this run. */
function stateOf(consumer: string, commit: string): ReturnType<typeof fakeGithubState> {
  const state = fakeGithubState();
  state.contents['sallyport/policy.yml'] = REUSABLE_POLICY;
  const key = 'sallyport/keys/builder.pub';
  state.contents[key] = fs.readFileSync(path.join(consumer, key), 'utf8');
  return { ...state, alsoAt: [commit], run: { ...state.run, id: 1, head_sha: commit } };
}

/** What the token of a job of the signing workflow says. */
export function claimsOf(commit: string): Record<string, string> {
  return {
    sub: 'repo:acme/models:ref:refs/heads/main',
    ref: 'refs/heads/main',
    sha: commit,
    ...{
      repository: 'acme/models',
      repository_id: '123',
      repository_owner: 'acme',
      repository_owner_id: '9',
    },
    ...{ event_name: 'push', run_id: '1', run_attempt: '1', runner_environment: 'github-hosted' },
    workflow_ref: 'acme/models/.github/workflows/reusable.yml@refs/heads/main',
    job_workflow_ref: 'acme/sallyport/.github/workflows/sign-and-attest.yml@refs/tags/v1',
  };
}

/** Our product at the placeholder, and the stand-ins. */
export function layOutActions({ product, work }: ReusableCase): Record<string, string> {
  const places: Record<string, string> = { [`acme/sallyport@${'0'.repeat(40)}`]: product };
  for (const [name, files] of Object.entries(STAND_INS)) {
    const folder = path.join(work, name.replaceAll(/[/@]/g, '-'));
    fs.mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, file), text);
    places[name] = folder;
  }
  return places;
}

function checkRuns(github: FakeGithub): string[] {
  const made = github.state.written.filter(({ route }) => route.endsWith('/check-runs'));
  return made
    .map(
      ({ body }) => body as { readonly name: string; readonly head_sha: string; readonly conclusion: string },
    )
    .map((check) => `${check.name} ${check.head_sha} ${check.conclusion}`)
    .sort();
}

function differ(actual: readonly string[], wanted: readonly string[]): string | undefined {
  return actual.join('\n') === wanted.join('\n')
    ? undefined
    : `got ${actual.join(', ')}, expected ${wanted.join(', ')}`;
}
