// The fake GitHub of our tests, and every request our client sends, against GitHub's own description of its REST API: a
// proxy between the two holds each exchange against it. What the fake refuses must be what the description refuses.
//   node scripts/outside/github-contract-check.ts
// One line an operation; exits 1 when one fails. A description that is missing is a failure.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { PREDICATE } from '../../src/domain/predicates.ts';
import { encodeStatement, makeStatement, STATEMENT_MEDIA_TYPE } from '../../src/domain/statement.ts';
import { openGithubStore } from '../../src/evidence/github-store.ts';
import { createGithubApi } from '../../src/platform/github-api.ts';
import { observeGithubApprovals } from '../../src/platform/github-approvals.ts';
import { readRepositoryFile } from '../../src/platform/github-file.ts';
import { readPosture } from '../../src/platform/github-posture.ts';
import { requirePermissions } from '../../src/platform/github-preflight.ts';
import { openGithubPublisher } from '../../src/platform/github-publish.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import {
  account,
  BASE_SHA,
  classicProtection,
  HEAD_SHA,
  startFakeGithub,
  type FakeGithub,
} from '../../__tests__/fakes/github-server.ts';
import { createCheckList } from './check-list.ts';
import { readGithubContract, type Exchange, type Judgement } from './github-contract.ts';

const list = createCheckList();
const contract = readGithubContract();

interface Proxy {
  readonly url: string;
  readonly exchanges: Exchange[];
  close(): Promise<void>;
}

async function startProxy(github: FakeGithub): Promise<Proxy> {
  const exchanges: Exchange[] = [];
  const forward = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const requestBody = Buffer.concat(chunks).toString();
    const method = request.method ?? '';
    const url = new URL(request.url ?? '', github.url);
    const { accept = '*/*' } = request.headers;
    const answer = await fetch(url, {
      method,
      headers: { accept, 'content-type': 'application/json' },
      ...(requestBody === '' ? {} : { body: requestBody }),
    });
    const responseBody = await answer.text();
    const isRaw = accept.includes('raw') && answer.status === 200;
    exchanges.push({ method, url, requestBody, status: answer.status, responseBody, isRaw });
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type }).end(responseBody);
  };
  const server = http.createServer((request, response) => void forward(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    exchanges,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const repository = 'acme/models';
const token = 'token';

/** Everything that the client can ask or write, once. */
async function useAll(apiUrl: string): Promise<void> {
  const place = { token, apiUrl, repository, retries: 0 };
  await observeGithubApprovals({
    ...{ ...place, pullRequest: 7, runId: 678, teams: ['acme/ml'], codeOwners: true, judges: ['policy.yml'] },
  });
  const file = { repository, path: 'sallyport/policy.yml', commit: BASE_SHA, apiUrl, token, maxBytes: 1000 };
  await readRepositoryFile({ ...file, what: 'policy' });
  const permissions = [
    ...(['contents: read', 'pull-requests: read', 'actions: read'] as const),
    ...(['checks: write', 'security-events: write', 'deployments: write'] as const),
  ];
  await requirePermissions(
    place,
    permissions.map((permission) => ({ permission, reason: 'all of it' })),
  );
  const publisher = await openGithubPublisher(place);
  const annotation = {
    path: 'a.py',
    startLine: 1,
    endLine: 1,
    level: 'failure',
    title: 't',
    message: 'm',
  } as const;
  await publisher.createCheck({
    ...{
      name: 'sallyport: production',
      headSha: HEAD_SHA,
      conclusion: 'failure',
      title: 'block',
      summary: 'why',
    },
    ...{ annotations: Array.from({ length: 60 }, () => annotation), detailsUrl: 'https://github.com/acme' },
  });
  await publisher.uploadSarif('{"runs":[]}', { sha: HEAD_SHA, ref: 'refs/heads/main' });
  const record = {
    ...{ sha: HEAD_SHA, environment: 'production', digest: `sha256:${'a'.repeat(64)}`, name: 'model' },
    ...{ description: 'passed', logUrl: 'https://github.com/acme/models/actions/runs/678' },
  };
  await publisher.recordDeployment(record);
  await publisher.recordArtifact(record);
  const api = await createGithubApi(place);
  await api.pullRequestAuthor(7);
  await api.upsertComment(7, '<!-- sallyport -->', 'text');
  const bot = account('github-actions[bot]', 41898282, 'Bot');
  state.comments = [{ id: 5, user: bot, body: '<!-- sallyport --> old' }];
  await api.upsertComment(7, '<!-- sallyport -->', 'new');
}

/** The settings of the repository, with rulesets and with the protection that was there before them. */
async function usePosture(apiUrl: string): Promise<string | undefined> {
  const { settings } = state;
  const asked = { token, apiUrl, repository, retries: 0, commit: HEAD_SHA } as const;
  const problems: string[] = [];
  const look = async (what: string): Promise<void> => {
    const { checks, commitProblem } = await readPosture(asked);
    const wrong = checks.filter(({ status }) => status !== 'ok').map(({ id, detail }) => `${id}: ${detail}`);
    if (what !== 'bare') problems.push(...wrong, ...(commitProblem === undefined ? [] : [commitProblem]));
  };
  await look('rulesets');
  settings.rules = settings.rules.slice(0, 1);
  await look('bare');
  settings.protection = classicProtection();
  await look('classic');
  return problems.length === 0 ? undefined : problems.join(', ');
}

/** Evidence of ours as GitHub's attestations: written, read back, and none for another subject. */
async function useStore(apiUrl: string): Promise<string | undefined> {
  const sleep = (): Promise<void> => Promise.resolve();
  const store = openGithubStore({ fetch, token, apiUrl, repository, sleep });
  const subject = { kind: 'file', name: 'a', digest: { sha256: 'a'.repeat(64) } } as const;
  const statement = encodeStatement(makeStatement(subject, PREDICATE.scan, { findings: [] }));
  const bundle = await createKeySigner(generateKeyPair()).sign(STATEMENT_MEDIA_TYPE, statement);
  await store.put(subject.digest, 'secret-scan', bundle);
  const [own, others] = [await store.list(subject.digest), await store.list({ sha256: 'b'.repeat(64) })];
  return own.bundles.length === 1 && others.bundles.length === 0 ? undefined : JSON.stringify([own, others]);
}

const github = await startFakeGithub();
const { state } = github;
state.teams = { 'acme/ml': { alice: 'active', mallory: 'pending' } };
state.contents = {
  ...{ CODEOWNERS: '* @alice @acme/ml @ghost\n', 'sallyport/policy.yml': 'version: 1\n' },
  '.github/workflows/g.yml': 'on: push\n',
};
state.alsoAt = ['main'];
state.reviews.push({
  id: 2,
  user: account('eve', 77),
  state: 'COMMENTED',
  commit_id: HEAD_SHA,
  submitted_at: '2026-03-02T11:00:01Z',
});
const proxy = await startProxy(github);
try {
  await list.check('the client works through the proxy', async () => {
    await useAll(proxy.url);
    return (await useStore(proxy.url)) ?? (await usePosture(proxy.url));
  });
} finally {
  await proxy.close();
  await github.close();
}

const judged = proxy.exchanges.map((exchange) => ({ exchange, judgement: contract.judge(exchange) }));
const byOperation = Map.groupBy(judged, ({ judgement }) => judgement.operation);
for (const [operation, all] of [...byOperation].sort(([a], [b]) => (a < b ? -1 : 1))) {
  await list.check(`${operation} (${String(all.length)})`, () => {
    const problems = all.flatMap(({ exchange, judgement }) => problemsOf(exchange, judgement));
    return Promise.resolve(problems.length === 0 ? undefined : [...new Set(problems)].join('\n      '));
  });
}
/** Exchanges that are wrong in one way, and which side the description finds it on. */
const wrong: readonly (readonly [
  name: string,
  route: RegExp,
  changes: object,
  side: 'request' | 'response',
])[] = [
  ['an answer without a member', /pulls\/7$/, { responseBody: '{"number":7}' }, 'response'],
  ['an answer of another kind', /reviews$/, { responseBody: '{}' }, 'response'],
  ['an answer by another status', /approvals$/, { status: 204 }, 'response'],
  ['a request without a member', /check-runs$/, { requestBody: '{"name":"x"}', status: 201 }, 'request'],
  [
    'a parameter nobody knows',
    /reviews$/,
    { url: new URL('http://x/repos/a/b/pulls/7/reviews?pages=2') },
    'request',
  ],
  ['an operation that is none', /reviews$/, { url: new URL('http://x/repos/a/b/pulls/7/review') }, 'request'],
];
for (const [name, route, changes, side] of wrong) {
  await list.check(`the description refuses ${name}`, () => {
    const genuine = proxy.exchanges.find(({ url }) => route.test(url.pathname));
    if (genuine === undefined) return Promise.resolve('there was no such exchange');
    const judgement = contract.judge({ ...genuine, ...changes });
    return Promise.resolve(judgement[side].length > 0 ? undefined : 'it was accepted');
  });
}
list.close();

/**
 * The preflight sends what must be refused: then the description refuses it, and so does the fake. That GitHub does so
 * by 422 is said once for all operations, not by each.
 */
function problemsOf({ status }: Exchange, { request, response }: Judgement): readonly string[] {
  if (status !== 400 && status !== 422) return [...request, ...response];
  const others = status === 422 ? response.filter((each) => !each.startsWith('answer 422 is not')) : response;
  return request.length === 0 ? ['the fake refuses what GitHub describes', ...others] : others;
}
