import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { policyInput } from '../../../src/actions/support/policy-input.ts';
import { createGithubApi, type GithubApi } from '../../../src/platform/github-api.ts';
import { readChange } from '../../../src/platform/github-event.ts';
import { requirePermissions } from '../../../src/platform/github-preflight.ts';
import { type CheckRun, openGithubPublisher } from '../../../src/platform/github-publish.ts';
import type { GithubRun } from '../../../src/platform/github-run.ts';
import { type FakeGithub, HEAD_SHA, startFakeGithub } from '../../fakes/github-server.ts';

describe('github api', () => {
  interface Comment {
    id: number;
    body: string;
    user: { login: string; type: string };
  }

  /** A pull request with comments, as the REST API shows it; `fail` answers every request with that status. */
  function fakeGithub() {
    const state = { comments: [] as Comment[], fail: 0, tokens: new Set<string>() };
    const server = http.createServer((request, response) => {
      void (async () => {
        let text = '';
        for await (const chunk of request) text += String(chunk);
        state.tokens.add(request.headers.authorization ?? '');
        const url = new URL(request.url ?? '', 'http://x');
        const send = (status: number, body: unknown): void => {
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        };
        if (state.fail > 0) {
          send(state.fail, { message: 'no' });
        } else if (url.pathname === '/repos/acme/models/pulls/7') {
          send(200, { user: { login: 'mallory', id: 666 } });
        } else if (request.method === 'GET') {
          const page = Number(url.searchParams.get('page'));
          send(200, state.comments.slice((page - 1) * 100, page * 100));
        } else if (request.method === 'POST') {
          const body = String((JSON.parse(text) as { body: string }).body);
          state.comments.push({
            id: 1_000 + state.comments.length,
            body,
            user: { login: 'gate', type: 'Bot' },
          });
          send(201, {});
        } else {
          const comment = state.comments.find(({ id }) => url.pathname.endsWith(`/comments/${String(id)}`));
          if (comment === undefined) send(404, {});
          else {
            comment.body = String((JSON.parse(text) as { body: string }).body);
            send(200, {});
          }
        }
      })();
    });
    return { state, server };
  }

  describe('GitHub API', () => {
    let fake: ReturnType<typeof fakeGithub>;
    let api: GithubApi;
    beforeEach(async () => {
      fake = fakeGithub();
      await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', resolve));
      const apiUrl = `http://127.0.0.1:${String((fake.server.address() as AddressInfo).port)}`;
      api = await createGithubApi({ token: 'tok', apiUrl, repository: 'acme/models', retries: 0 });
    });
    afterEach(() => {
      fake.server.close();
      fake.server.closeAllConnections();
    });
    const marker = '<!-- sallyport:gate:production -->';

    it('reads who opened a pull request, with the token', async () => {
      expect(await api.pullRequestAuthor(7)).toEqual({ login: 'mallory', id: 666 });
      expect([...fake.state.tokens]).toEqual(['token tok']);
    });

    it('keeps one comment: creates it, then replaces it, also from the second page', async () => {
      fake.state.comments = Array.from({ length: 130 }, (_, id) => ({
        id,
        body: 'talk',
        user: { login: 'u', type: 'User' },
      }));
      expect(await api.upsertComment(7, marker, 'blocked')).toBe('created');
      expect(await api.upsertComment(7, marker, 'passed')).toBe('updated');
      expect(fake.state.comments.filter(({ body }) => body.includes(marker))).toHaveLength(1);
      expect(fake.state.comments.at(-1)?.body).toBe(`${marker}\npassed`);
    });

    it('never writes its verdict into a comment of a person who planted the marker', async () => {
      fake.state.comments = [{ id: 1, body: marker, user: { login: 'mallory', type: 'User' } }];
      expect(await api.upsertComment(7, marker, 'passed')).toBe('created');
      expect(fake.state.comments[0]?.body).toBe(marker);
    });

    it.each([
      [403, 'missing-permission'],
      [404, 'missing-permission'],
      [500, 'network'],
    ])('turns HTTP %s into a clear error, never an empty answer', async (status, code) => {
      fake.state.fail = status;
      await expect(api.pullRequestAuthor(7)).rejects.toMatchObject({ code });
    });

    it('is undecided when GitHub cannot be reached', async () => {
      const nowhere = await createGithubApi({
        token: 't',
        apiUrl: 'http://127.0.0.1:9',
        repository: 'a/b',
        retries: 0,
      });
      await expect(nowhere.pullRequestAuthor(1)).rejects.toMatchObject({
        code: 'network',
        errorClass: 'undecided',
      });
    });
  });
});

describe('github publish', () => {
  let github: FakeGithub;
  beforeEach(async () => {
    github = await startFakeGithub();
  });
  afterEach(() => github.close());
  const options = () => ({ token: 'tok', apiUrl: github.url, repository: 'acme/models', retries: 0 });

  describe('publishing on GitHub', () => {
    const check = (parts: Partial<CheckRun> = {}): CheckRun => ({
      name: 'sallyport: production',
      headSha: HEAD_SHA,
      conclusion: 'failure',
      title: 'block: no signature',
      summary: 'why',
      annotations: [],
      ...parts,
    });

    it('makes one completed check run, its annotations in portions that GitHub takes', async () => {
      const publisher = await openGithubPublisher(options());
      const annotation = {
        path: 'a',
        startLine: 1,
        endLine: 2,
        level: 'failure',
        title: 't',
        message: 'm',
      } as const;
      const page = await publisher.createCheck(
        check({ annotations: Array.from({ length: 120 }, () => annotation) }),
      );
      expect(page).toBe('https://github.test/check/1');
      const bodies = github.state.written.map(({ body }) => body as { output: { annotations: unknown[] } });
      expect(github.state.written.map(({ route }) => route)).toEqual([
        'POST /repos/acme/models/check-runs',
        'PATCH /repos/acme/models/check-runs/4001',
        'PATCH /repos/acme/models/check-runs/4001',
      ]);
      expect(bodies.map(({ output }) => output.annotations.length)).toEqual([50, 50, 20]);
      expect(bodies[0]).toMatchObject({ status: 'completed', conclusion: 'failure', head_sha: HEAD_SHA });
      expect(bodies[0]?.output.annotations[0]).toEqual({
        path: 'a',
        start_line: 1,
        end_line: 2,
        annotation_level: 'failure',
        title: 't',
        message: 'm',
      });
    });

    it('uploads SARIF compressed, and refuses what GitHub would refuse', async () => {
      const publisher = await openGithubPublisher(options());
      await publisher.uploadSarif('{"runs":[]}', { sha: HEAD_SHA, ref: 'refs/heads/main' });
      const { sarif } = github.state.written[0]?.body as { sarif: string };
      expect(gunzipSync(Buffer.from(sarif, 'base64')).toString()).toBe('{"runs":[]}');
      const noise = randomBytes(11 * 1024 * 1024).toString('latin1');
      await expect(publisher.uploadSarif(noise, { sha: HEAD_SHA, ref: 'r' })).rejects.toMatchObject({
        code: 'limit-exceeded',
      });
    });

    it('records a deployment with the digest, and its link for the organisation', async () => {
      const publisher = await openGithubPublisher(options());
      const record = {
        sha: HEAD_SHA,
        environment: 'production',
        digest: `sha256:${'a'.repeat(64)}`,
        name: 'model',
        description: 'd',
      };
      await publisher.recordDeployment(record);
      await publisher.recordArtifact(record);
      expect(github.state.written.map(({ route }) => route)).toEqual([
        'POST /repos/acme/models/deployments',
        'POST /repos/acme/models/deployments/4001/statuses',
        'POST /orgs/acme/artifacts/metadata/deployment-record',
      ]);
      expect(github.state.written[0]?.body).toMatchObject({
        auto_merge: false,
        payload: { digest: record.digest },
      });
      expect(github.state.written[2]?.body).toMatchObject({
        digest: record.digest,
        logical_environment: 'production',
        status: 'deployed',
      });
    });

    it('names the permission that is missing', async () => {
      github.state.forbidden = [/check-runs/];
      const publisher = await openGithubPublisher(options());
      await expect(publisher.createCheck(check())).rejects.toMatchObject({
        code: 'missing-permission',
        hint: expect.stringContaining('checks: write') as unknown,
      });
    });
  });

  describe('the permissions of a token', () => {
    const all = [
      { permission: 'contents: read', reason: 'a' },
      { permission: 'pull-requests: read', reason: 'b' },
      { permission: 'actions: read', reason: 'c' },
      { permission: 'checks: write', reason: 'd' },
      { permission: 'security-events: write', reason: 'e' },
      { permission: 'deployments: write', reason: 'f' },
    ] as const;

    it('are found out without writing anything', async () => {
      await requirePermissions(options(), all);
      expect(github.state.written).toEqual([]);
      expect(github.state.requests).toHaveLength(6);
    });

    it('that are missing are listed in one message', async () => {
      github.state.forbidden = [/check-runs/, /sarifs/, /pulls$/];
      await expect(requirePermissions(options(), all)).rejects.toMatchObject({
        code: 'missing-permission',
        message:
          'the token of acme/models lacks pull-requests: read (for b), checks: write (for d), security-events: write (for e)',
        hint: expect.stringContaining(
          '{ pull-requests: read, checks: write, security-events: write }',
        ) as unknown,
      });
    });

    it('are unknown, not missing, when GitHub does not answer', async () => {
      github.state.failures['/repos/acme/models/check-runs'] = 500;
      await expect(requirePermissions(options(), all)).rejects.toMatchObject({ code: 'network' });
    });
  });

  describe('an event', () => {
    const repository = { full_name: 'acme/models' };
    const pullOf = (full_name: string) => ({
      pull_request: { number: 7, head: { sha: HEAD_SHA, repo: { full_name } } },
      repository,
    });

    it.each([
      ['pull_request', pullOf('acme/models'), { headSha: HEAD_SHA, ref: 'refs/pull/7/head', isFork: false }],
      [
        'pull_request',
        pullOf('mallory/models'),
        { headSha: HEAD_SHA, ref: 'refs/pull/7/head', isFork: true },
      ],
      [
        'pull_request',
        { pull_request: { number: 7, head: { sha: HEAD_SHA, repo: null } }, repository },
        { isFork: true },
      ],
      [
        'merge_group',
        {
          merge_group: {
            head_sha: HEAD_SHA,
            head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}`,
          },
        },
        { headSha: HEAD_SHA, pullRequest: { number: 7, author: undefined }, isFork: false },
      ],
      [
        'merge_group',
        { merge_group: { head_sha: HEAD_SHA, head_ref: 'refs/heads/pr-7' } },
        { pullRequest: undefined },
      ],
      [
        'workflow_run',
        { workflow_run: { head_sha: HEAD_SHA, head_branch: 'change', pull_requests: [{ number: 7 }] } },
        { headSha: HEAD_SHA, ref: 'refs/heads/change', pullRequest: { number: 7, author: undefined } },
      ],
      [
        'workflow_run',
        { workflow_run: { head_sha: HEAD_SHA, pull_requests: [] } },
        { pullRequest: undefined, ref: undefined },
      ],
      ['push', {}, { headSha: undefined, pullRequest: undefined, isFork: false }],
      ['merge_group', { merge_group: 'x' }, { headSha: undefined }],
    ])('%s names what it is about', (name, payload, expected) => {
      expect(readChange(name, payload)).toMatchObject(expected);
    });

    it('names the commit that the change goes to, where the policy is read', () => {
      const pull = { ...pullOf('acme/models'), pull_request: { number: 7, base: { sha: 'b'.repeat(40) } } };
      const { baseSha } = readChange('pull_request', pull);
      const run = { repository: 'acme/models', baseSha, eventName: 'pull_request' } as GithubRun;
      expect(policyInput('base:sallyport/policy.yml', run)).toBe(
        `github:acme/models/sallyport/policy.yml@${'b'.repeat(40)}`,
      );
      expect(policyInput('sallyport/policy.yml', run)).toBe('sallyport/policy.yml');
      expect(() => policyInput('base:policy.yml', { ...run, baseSha: undefined })).toThrow(
        /names no base commit/,
      );
    });
  });
});
