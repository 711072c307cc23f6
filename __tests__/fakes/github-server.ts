import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Statement } from '../../src/domain/statement.ts';
import { describedAnswer } from './github-shapes.ts';

/** An account as the REST API shows it. */
export interface FakeAccount {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export const account = (login: string, id: number, type: FakeAccount['type'] = 'User'): FakeAccount => ({
  login,
  id,
  type,
});

/** What the fake knows; a test changes it as people on GitHub would. Lists are paged as GitHub pages them. */
export interface FakeGithubState {
  repository: { id: number; full_name: string; default_branch?: string };
  pull: Record<string, unknown> & { number: number };
  reviews: unknown[];
  commits: unknown[];
  files: unknown[];
  activity: unknown[];
  /** On the pull request. */
  comments: unknown[];
  run: Record<string, unknown> & { id: number };
  approvals: unknown[];
  /** Login to permission; others are not collaborators. */
  permissions: Record<string, string>;
  /** `org/slug` to logins with the state of their membership. */
  teams: Record<string, Record<string, 'active' | 'pending'>>;
  /** Path to text, at the base. */
  contents: Record<string, string>;
  /** Commits beside the base that have the same contents. */
  alsoAt?: readonly string[];
  users: FakeAccount[];
  /** Bundles that were stored, by `sha256:<hex>` of their subject. */
  attestations: Record<string, unknown[]>;
  settings: FakeSettings;
  /** Path (as a prefix) to an answer that is not as GitHub describes it. */
  odd: Record<string, unknown>;
  /** Path (as a prefix) to the status it is answered with. */
  failures: Record<string, number>;
  readonly requests: string[];
  /** Bodies that were written, by `METHOD path`. */
  readonly written: { readonly route: string; readonly body: unknown }[];
  /** What the token may not do: routes that answer 403. */
  forbidden: RegExp[];
}

/** Settings of the repository, as its administrators made them. */
export interface FakeSettings {
  /** Effective rules of the default branch. */
  rules: unknown[];
  /** Classic protection of that branch; undefined: it has none. */
  protection?: Record<string, unknown>;
  /** Who may go around the ruleset. */
  bypass: unknown[];
  ownerErrors: unknown[];
  actions: Record<string, unknown>;
  workflowToken: Record<string, unknown>;
  environments: unknown[];
  secrets: unknown[];
  /** Where commits lie, seen from the default branch. */
  compared: 'identical' | 'behind' | 'ahead' | 'diverged';
}

/** Settings that let nobody around the gate. */
export function safeSettings(): FakeSettings {
  const ruleset = { ruleset_source_type: 'Organization', ruleset_source: 'acme', ruleset_id: 1 };
  const rule = (type: string, parameters?: object) => ({
    type,
    ...ruleset,
    ...(parameters && { parameters }),
  });
  return {
    rules: [
      rule('workflows', {
        do_not_enforce_on_create: false,
        workflows: [
          { repository_id: 5, path: '.github/workflows/g.yml', ref: 'refs/heads/main', sha: 'a'.repeat(40) },
        ],
      }),
      rule('required_status_checks', {
        strict_required_status_checks_policy: true,
        required_status_checks: [{ context: 'sallyport: production', integration_id: 15_368 }],
      }),
      rule('pull_request', {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
        required_review_thread_resolution: true,
      }),
      rule('non_fast_forward'),
      rule('deletion'),
      rule('required_signatures'),
    ],
    bypass: [],
    ownerErrors: [],
    actions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
    workflowToken: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    environments: [
      {
        ...{
          id: 1,
          node_id: 'E',
          name: 'production',
          url: 'https://api.github.test/e',
          html_url: 'https://github.test/e',
        },
        ...{ created_at: '2026-03-01T10:00:00Z', updated_at: '2026-03-01T10:00:00Z' },
        protection_rules: [{ id: 1, node_id: 'R', type: 'required_reviewers', reviewers: [] }],
      },
    ],
    secrets: [],
    compared: 'identical',
  };
}

/** The older protection of a branch, as safe as it can be. */
export function classicProtection(): Record<string, unknown> {
  const on = { enabled: true };
  return {
    required_status_checks: {
      ...{ strict: true, contexts: ['sallyport: production'] },
      checks: [{ context: 'sallyport: production', app_id: 15_368 }],
    },
    required_pull_request_reviews: {
      ...{ dismiss_stale_reviews: true, require_code_owner_reviews: true },
      ...{ required_approving_review_count: 1, require_last_push_approval: true },
    },
    required_signatures: { url: 'https://api.github.test/s', enabled: true },
    ...{
      enforce_admins: { url: 'https://api.github.test/a', ...on },
      allow_force_pushes: { enabled: false },
    },
    allow_deletions: { enabled: false },
  };
}

export interface FakeGithub {
  readonly url: string;
  readonly state: FakeGithubState;
  close(): Promise<void>;
}

export const HEAD_SHA = 'babca52ab0c93ae16539e5923cb0d7403b9a093b';
export const BASE_SHA = 'b'.repeat(40);

/** A pull request by mallory, reviewed by alice, and a run that alice approved. */
export function fakeGithubState(): FakeGithubState {
  const mallory = account('mallory', 666);
  const alice = account('alice', 1001);
  const repo = { id: 123, name: 'models', owner: account('acme', 9), fork: false };
  return {
    repository: { id: 123, full_name: 'acme/models', default_branch: 'main' },
    pull: {
      number: 7,
      draft: false,
      merged: false,
      merge_commit_sha: 'd'.repeat(40),
      commits: 1,
      user: mallory,
      head: { sha: HEAD_SHA, ref: 'change', label: 'acme:change', repo },
      base: { sha: BASE_SHA, ref: 'main' },
    },
    reviews: [
      { id: 1, user: alice, state: 'APPROVED', commit_id: HEAD_SHA, submitted_at: '2026-03-02T11:00:00Z' },
    ],
    commits: [{ sha: HEAD_SHA, author: mallory, committer: account('web-flow', 19864447) }],
    files: [{ filename: 'src/a.ts' }],
    comments: [],
    activity: [{ after: HEAD_SHA, timestamp: '2026-03-02T10:00:00Z', actor: mallory, activity_type: 'push' }],
    run: {
      id: 678,
      run_attempt: 1,
      head_sha: HEAD_SHA,
      event: 'workflow_dispatch',
      actor: mallory,
      triggering_actor: mallory,
    },
    approvals: [{ user: alice, state: 'approved', environments: [{ name: 'production' }] }],
    permissions: { alice: 'write', mallory: 'write' },
    teams: {},
    contents: {},
    users: [alice, mallory],
    attestations: {},
    settings: safeSettings(),
    odd: {},
    failures: {},
    requests: [],
    written: [],
    forbidden: [],
  };
}

/** GitHub's REST API as far as this product asks it, on loopback, by GitHub's own rules of paging and hiding. */
export async function startFakeGithub(state: FakeGithubState = fakeGithubState()): Promise<FakeGithub> {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    state.requests.push(`${request.method ?? ''} ${url.pathname}`);
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const answers = (value: unknown): void => {
      const { status, body } = describedAnswer(request.method ?? '', url.pathname, value);
      send(status, body);
    };
    const failing = Object.entries(state.failures).find(([path]) => url.pathname.startsWith(path));
    if (failing !== undefined) {
      send(failing[1], { message: failing[1] === 429 ? 'API rate limit exceeded' : 'no' });
      return;
    }
    const odd = Object.entries(state.odd).find(([path]) => url.pathname.startsWith(path));
    if (odd !== undefined) {
      send(200, odd[1]);
      return;
    }
    const route = `${request.method ?? ''} ${url.pathname}`;
    if (state.forbidden.some((each) => each.test(route))) {
      send(403, { message: 'Resource not accessible by integration' });
      return;
    }
    const file = rawFile(url, request.headers.accept, state);
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
      return;
    }
    if (request.method === 'GET') {
      if (url.pathname.endsWith('/protection') && state.settings.protection === undefined) {
        send(404, { message: 'Branch not protected', documentation_url: 'https://docs.github.com/rest' });
        return;
      }
      const answer = answerOf(url, state);
      if (answer === undefined) send(404, { message: 'Not Found' });
      else answers(answer);
      return;
    }
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      const required = REQUIRED.find(([pattern]) => pattern.test(route))?.[1] ?? [];
      if (required.some((key) => body[key] === undefined)) {
        send(url.pathname.endsWith('/sarifs') ? 400 : 422, {
          message: 'Invalid request.',
          documentation_url: 'https://docs.github.com/rest',
        });
        return;
      }
      state.written.push({ route, body });
      if (url.pathname.endsWith('/attestations')) storeAttestation(body['bundle'], state);
      const id = 4_000 + state.written.length;
      answers({
        id: url.pathname.endsWith('/sarifs') ? String(id) : id,
        html_url: 'https://github.test/check/1',
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    state,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A file as its bytes, when the request asks for them. */
function rawFile(url: URL, accept: string | undefined, state: FakeGithubState): string | undefined {
  const file = decodeURIComponent(/\/contents\/(.+)$/.exec(url.pathname)?.[1] ?? '');
  if (accept?.includes('raw') !== true || !isServed(url, state)) return undefined;
  return state.contents[file];
}

function isServed(url: URL, { alsoAt = [] }: FakeGithubState): boolean {
  return [BASE_SHA, ...alsoAt].includes(url.searchParams.get('ref') ?? '');
}

/** What GitHub refuses a body without. */
const REQUIRED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/check-runs$/, ['name', 'head_sha']],
  [/\/sarifs$/, ['commit_sha', 'ref', 'sarif']],
  [/\/deployments$/, ['ref']],
  [/\/statuses$/, ['state']],
  [/\/deployment-record$/, ['name', 'digest', 'status', 'logical_environment', 'deployment_name']],
  [/\/comments$/, ['body']],
  [/\/attestations$/, ['bundle']],
];

/** GitHub looks into the statement for what it is about. */
function storeAttestation(bundle: unknown, { attestations }: FakeGithubState): void {
  const { dsseEnvelope } = bundle as { readonly dsseEnvelope: { readonly payload: string } };
  const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement;
  for (const { digest } of statement.subject) {
    const name = `sha256:${digest['sha256'] ?? ''}`;
    attestations[name] = [...(attestations[name] ?? []), bundle];
  }
}

function answerOf(url: URL, state: FakeGithubState): unknown {
  const paged = (list: readonly unknown[]): unknown[] => {
    const page = Number(url.searchParams.get('page') ?? '1');
    const size = Number(url.searchParams.get('per_page') ?? '30');
    return list.slice((page - 1) * size, page * size);
  };
  const path = url.pathname;
  const { settings } = state;
  const repository = '/repos/acme/models';
  const pull = `${repository}/pulls/${String(state.pull.number)}`;
  const run = `${repository}/actions/runs/${String(state.run.id)}`;
  const exact: Readonly<Record<string, () => unknown>> = {
    [repository]: () => state.repository,
    [pull]: () => state.pull,
    [`${pull}/reviews`]: () => paged(state.reviews),
    [`${pull}/commits`]: () => paged(state.commits),
    [`${pull}/files`]: () => paged(state.files),
    [`${repository}/activity`]: () =>
      url.searchParams.get('ref') === 'refs/heads/change' ? state.activity : [],
    [run]: () => state.run,
    [`${run}/approvals`]: () => state.approvals,
    [`${repository}/pulls`]: () => [state.pull],
    [`${repository}/actions/runs`]: () => ({ total_count: 1, workflow_runs: [state.run] }),
    [`${repository}/issues/${String(state.pull.number)}/comments`]: () => paged(state.comments),
    ...settingRoutes(repository, settings, paged),
  };
  const known = path.replace(/\/compare\/.+$/, '/compare');
  if (Object.hasOwn(exact, known)) return exact[known]?.();
  const attested = /\/attestations\/(sha256:[0-9a-f]{64})$/.exec(decodeURIComponent(path))?.[1];
  if (attested !== undefined) {
    const bundles = state.attestations[attested] ?? [];
    return { attestations: bundles.map((bundle) => ({ bundle, repository_id: state.repository.id })) };
  }
  const permission = /\/collaborators\/([^/]+)\/permission$/.exec(path)?.[1];
  if (permission !== undefined) {
    const level = state.permissions[permission];
    return level === undefined ? undefined : { permission: level };
  }
  const [, org = '', slug = '', rest = '', login = ''] =
    /^\/orgs\/([^/]+)\/teams\/([^/]+)(?:\/(memberships|members)(?:\/([^/]+))?)?$/.exec(path) ?? [];
  const team = state.teams[`${org}/${slug}`];
  if (team !== undefined) {
    if (rest === '') return { slug };
    if (rest === 'members') return paged(state.users.filter((user) => team[user.login] === 'active'));
    return team[login] === undefined ? undefined : { state: team[login] };
  }
  const user = /^\/users\/([^/]+)$/.exec(path)?.[1];
  if (user !== undefined) return state.users.find((each) => each.login === user);
  const file = decodeURIComponent(/\/contents\/(.+)$/.exec(path)?.[1] ?? '');
  if (!isServed(url, state)) return undefined;
  const listed = Object.keys(state.contents).filter((each) => each.startsWith(`${file}/`));
  if (listed.length > 0) return listed.map((each) => folderEntry(each));
  const text = state.contents[file];
  if (text === undefined) return undefined;
  return { type: 'file', size: text.length, content: Buffer.from(text).toString('base64') };
}

/** The settings of the repository, as an administrator's token sees them. */
function settingRoutes(
  repository: string,
  settings: FakeSettings,
  paged: (list: readonly unknown[]) => unknown[],
): Readonly<Record<string, () => unknown>> {
  return {
    [`${repository}/rules/branches/main`]: () => paged(settings.rules),
    [`${repository}/branches/main`]: () => ({
      name: 'main',
      protected: settings.protection !== undefined,
      protection: { enabled: settings.protection !== undefined },
    }),
    [`${repository}/branches/main/protection`]: () => settings.protection,
    [`${repository}/codeowners/errors`]: () => ({ errors: settings.ownerErrors }),
    [`${repository}/rulesets/1`]: () => ({
      ...{ id: 1, name: 'gate', target: 'branch', source_type: 'Organization', source: 'acme' },
      ...{ enforcement: 'active', bypass_actors: settings.bypass },
    }),
    [`${repository}/compare`]: () => ({ status: settings.compared }),
    [`${repository}/actions/permissions`]: () => settings.actions,
    [`${repository}/actions/permissions/workflow`]: () => settings.workflowToken,
    [`${repository}/environments`]: () => ({
      total_count: settings.environments.length,
      environments: paged(settings.environments),
    }),
    [`${repository}/actions/secrets`]: () => ({
      total_count: settings.secrets.length,
      secrets: paged(settings.secrets),
    }),
  };
}

/** A file as the listing of its folder shows it. */
function folderEntry(path: string): Record<string, unknown> {
  const url = 'https://api.github.test/c';
  return {
    ...{ type: 'file', size: 1, name: path.split('/').at(-1), path, sha: 'c'.repeat(40) },
    ...{ url, git_url: url, html_url: url, download_url: url, _links: { git: url, html: url, self: url } },
  };
}
