import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AppError } from '../../../src/domain/errors.ts';
import { observeGithubApprovals, type ObserveOptions } from '../../../src/platform/github-approvals.ts';
import { ownersOf, parseCodeOwners } from '../../../src/platform/github-code-owners.ts';
import { account, HEAD_SHA, startFakeGithub, type FakeGithub } from '../../fakes/github-server.ts';

describe('an observation of GitHub', () => {
  let github: FakeGithub;
  beforeEach(async () => {
    github = await startFakeGithub();
  });
  afterEach(() => github.close());
  const observe = (parts: Partial<ObserveOptions> = {}) =>
    observeGithubApprovals({
      token: 'tok',
      apiUrl: github.url,
      repository: 'acme/models',
      retries: 0,
      pullRequest: 7,
      runId: 678,
      teams: [],
      codeOwners: false,
      judges: ['policy.yml'],
      ...parts,
    });

  it('holds reviews, who had a part, when the head was pushed, and who approved the run', async () => {
    const { pullRequest, run, reviewers, repository } = await observe();
    expect(repository).toEqual({ name: 'acme/models', id: 123 });
    expect(pullRequest).toEqual({
      number: 7,
      draft: false,
      merged: false,
      author: { login: 'mallory', id: 666, type: 'User' },
      headSha: HEAD_SHA,
      baseRef: 'main',
      headPushedAt: '2026-03-02T10:00:00Z',
      contributorIds: [666],
      unknownContributors: 0,
      judgeFiles: [],
      reviews: [
        { id: 1, userId: 1001, state: 'APPROVED', commitId: HEAD_SHA, submittedAt: '2026-03-02T11:00:00Z' },
      ],
    });
    expect(run?.approvals).toEqual([{ userId: 1001, state: 'approved', environments: ['production'] }]);
    expect(reviewers).toEqual([{ login: 'alice', id: 1001, type: 'User', permission: 'write' }]);
  });

  it('reads reviews to the last page', async () => {
    const alice = account('alice', 1001);
    const comment = (id: number) => ({ id, user: alice, state: 'COMMENTED', commit_id: HEAD_SHA });
    const last = { id: 251, user: alice, state: 'CHANGES_REQUESTED', commit_id: HEAD_SHA };
    github.state.reviews = [...Array.from({ length: 250 }, (_, index) => comment(index + 1)), last];
    const { pullRequest } = await observe();
    expect(pullRequest?.reviews).toHaveLength(251);
    expect(pullRequest?.reviews.at(-1)?.state).toBe('CHANGES_REQUESTED');
  });

  it('knows who is no collaborator, and whom nobody can know', async () => {
    github.state.permissions = {};
    github.state.reviews.push({ id: 2, user: null, state: 'APPROVED', commit_id: null });
    github.state.commits = [{ sha: HEAD_SHA, author: null, committer: account('carol', 1003) }];
    github.state.pull['commits'] = 251;
    github.state.activity = [];
    const { pullRequest, reviewers } = await observe();
    expect(reviewers[0]?.permission).toBe('none');
    expect(pullRequest?.reviews[1]).toEqual({ id: 2, userId: null, state: 'APPROVED', commitId: null });
    expect(pullRequest?.contributorIds).toEqual([1003]);
    expect(pullRequest?.unknownContributors).toBe(1 + 250);
    expect(pullRequest).not.toHaveProperty('headPushedAt');
  });

  it.each([
    ['/pulls/7/reviews', { message: 'ok' }],
    ['/pulls/7/reviews', [null]],
    ['/pulls/7/reviews', 'a page of a proxy'],
    ['/pulls/7/commits', {}],
    ['/pulls/7/files', 7],
    ['/pulls/7', []],
    ['/activity', { after: HEAD_SHA }],
    ['/actions/runs/678/approvals', { total_count: 0 }],
    ['/actions/runs/678', []],
  ])('of an answer at %j that is %j is undecided, and says where and what to do', async (place, answer) => {
    const path = `/repos/acme/models${place}`;
    github.state.odd = { [path]: answer };
    const thrown = await observe().catch((error: unknown) => error as AppError);
    expect(thrown).toMatchObject({ name: 'AppError', code: 'network', errorClass: 'undecided' });
    expect((thrown as AppError).hint).toContain('run again');
    expect((thrown as AppError).message).toContain(path);
  });

  it('of a deleted fork says that nobody knows when the head was pushed', async () => {
    github.state.pull['head'] = { sha: HEAD_SHA, ref: 'change', label: 'x:change', repo: null };
    expect((await observe()).pullRequest).not.toHaveProperty('headPushedAt');
  });

  it('names the changed files that decide about the change', async () => {
    github.state.files = [
      { filename: 'src/a.ts' },
      { filename: 'moved.yml', previous_filename: 'policy.yml' },
      { filename: 'docs/CODEOWNERS' },
    ];
    expect((await observe()).pullRequest?.judgeFiles).toEqual(['policy.yml', 'docs/CODEOWNERS']);
  });

  it('names team members only when the token may read the team', async () => {
    const teams = ['acme/ml'];
    expect((await observe({ teams })).reviewers[0]).not.toHaveProperty('teams');
    github.state.teams = { 'acme/ml': { alice: 'pending' } };
    expect((await observe({ teams })).reviewers[0]?.teams).toEqual([]);
    github.state.teams = { 'acme/ml': { alice: 'active' } };
    expect((await observe({ teams })).reviewers[0]?.teams).toEqual(['acme/ml']);
  });

  it('reads CODEOWNERS of the base, people and teams as accounts', async () => {
    github.state.contents = {
      '.github/CODEOWNERS': '* @mallory\n/src/ @acme/ml @ghost eve@x.test\n/free/\n',
    };
    github.state.teams = { 'acme/ml': { alice: 'active' } };
    github.state.files = [
      { filename: 'src/a.ts' },
      { filename: 'free/b', previous_filename: 'src/b.ts' },
      { filename: 'README.md' },
    ];
    const { pullRequest } = await observe({ codeOwners: true });
    expect(pullRequest?.codeOwners).toEqual([
      { files: 2, example: 'src/a.ts', owners: ['@acme/ml', '@ghost', 'eve@x.test'], ownerIds: [1001] },
      { files: 1, example: 'README.md', owners: ['@mallory'], ownerIds: [666] },
    ]);
  });

  it.each<[string, number, string, RegExp]>([
    ['/repos/acme/models/pulls/7/reviews', 403, 'missing-permission', /reviews of pull request 7/],
    ['/repos/acme/models/pulls/7', 404, 'missing-permission', /read pull request 7/],
    ['/repos/acme/models/actions', 500, 'network', /read run 678/],
    ['/repos/acme/models/collaborators', 429, 'network', /rate limit is used up/],
    ['/repos/acme/models/activity', 404, 'missing-permission', /who pushed to acme:change/],
    ['/orgs/acme/teams', 500, 'network', /read team acme\/ml/],
  ])('fails when %s answers %d: never an empty list in place of one', async (path, status, code, text) => {
    github.state.failures[path] = status;
    await expect(observe({ teams: ['acme/ml'] })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(text) as unknown,
    });
  });

  it('refuses a review in a state nobody knows', async () => {
    github.state.reviews = [
      { id: 1, user: account('alice', 1001), state: 'LOOKS_FINE', commit_id: HEAD_SHA },
    ];
    await expect(observe()).rejects.toThrow(/state "LOOKS_FINE"/);
  });
});

describe('CODEOWNERS', () => {
  const rules = parseCodeOwners(
    [
      '# comment',
      '*       @all',
      '*.js    @js # inline',
      '/build/ @build',
      'docs/*  @docs',
      'apps/   @apps',
      '**/logs @logs',
      '/free',
      '!neg    @neg',
      '[ab].c  @bracket',
    ].join('\n'),
  );
  it.each([
    ['a.txt', '@all'],
    ['src/a.js', '@js'],
    ['build/x/y', '@build'],
    ['src/build/x', '@all'],
    ['docs/a.md', '@docs'],
    ['docs/deep/a.md', '@all'],
    ['src/apps/x', '@apps'],
    ['deep/logs/x', '@logs'],
    ['free', ''],
    ['neg', '@all'],
    ['a.c', '@all'],
  ])('gives %s to %s', (path, owner) => {
    expect(ownersOf(path, rules).join(' ')).toBe(owner);
  });
});
