import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PostureReport } from '../../../src/flows/check-posture.ts';
import { makeProject, type Project } from '../../fakes/project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const REPOSITORY = '/repos/acme/models';
const RULES = `${REPOSITORY}/rules/branches/main`;
/** Settings as they should be, by path. */
const good = (): Record<string, unknown> => ({
  [REPOSITORY]: { id: 123, full_name: 'acme/models', default_branch: 'main' },
  [RULES]: [
    {
      type: 'workflows',
      parameters: { workflows: [{ path: '.github/workflows/g.yml', sha: 'a'.repeat(40) }] },
    },
    {
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'sallyport: production', integration_id: 15_368 }] },
    },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
      },
    },
    { type: 'non_fast_forward' },
    { type: 'deletion' },
    { type: 'required_signatures' },
  ],
  [`${REPOSITORY}/codeowners/errors`]: { errors: [] },
  [`${REPOSITORY}/actions/permissions`]: { allowed_actions: 'selected', sha_pinning_required: true },
  [`${REPOSITORY}/actions/permissions/workflow`]: {
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: false,
  },
  [`${REPOSITORY}/environments`]: {
    total_count: 1,
    environments: [{ name: 'production', protection_rules: [{ type: 'required_reviewers' }] }],
  },
  [`${REPOSITORY}/actions/secrets`]: { total_count: 0, secrets: [] },
});

let answers: Record<string, unknown>;
let project: Project;
const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://x');
  const answer = answers[pathname];
  const status = typeof answer === 'number' ? answer : answer === undefined ? 404 : 200;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(status === 200 ? answer : { message: 'no' }));
});
beforeAll(async () => {
  project = makeProject();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  answers = good();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  project.remove();
});

async function doctor(env: Record<string, string> = { GITHUB_TOKEN: 'tok' }) {
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const report = project.at('posture.json');
  fs.rmSync(report, { force: true });
  const args = ['doctor', '--github', 'acme/models', '--report', report];
  const run = await runSourceCli(args, { GITHUB_API_URL: url, ...env });
  const made = fs.existsSync(report)
    ? (JSON.parse(fs.readFileSync(report, 'utf8')) as PostureReport)
    : undefined;
  return {
    ...run,
    made,
    not: made?.items.filter(({ status }) => status !== 'ok').map(({ id, status }) => `${id} ${status}`),
  };
}

describe('doctor --github', () => {
  it('finds nothing where everything is set, and writes the report', async () => {
    const run = await doctor();
    expect({ code: run.code, not: run.not }).toEqual({ code: 0, not: [] });
    expect(run.made).toMatchObject({ repository: 'acme/models', repositoryId: 123, branch: 'main' });
    expect(run.made?.items).toHaveLength(11);
  });

  it('fails everything where nothing is set', async () => {
    answers[RULES] = [];
    answers[`${REPOSITORY}/codeowners/errors`] = { errors: [{ line: 1 }] };
    answers[`${REPOSITORY}/actions/permissions`] = { allowed_actions: 'all' };
    answers[`${REPOSITORY}/actions/permissions/workflow`] = { default_workflow_permissions: 'write' };
    answers[`${REPOSITORY}/environments`] = {
      total_count: 1,
      environments: [{ name: 'x', protection_rules: [] }],
    };
    answers[`${REPOSITORY}/actions/secrets`] = { total_count: 1, secrets: [{ name: 'KEY' }] };
    const run = await doctor();
    expect(run.code).toBe(1);
    expect(run.not).toHaveLength(11);
    expect(run.not?.every((line) => line.endsWith(' failed'))).toBe(true);
  });

  it.each([403, 404, 500, 'text', [], { environments: 1 }])(
    'is undecided, not fine, when GitHub answers %j',
    async (answer) => {
      for (const path of Object.keys(answers)) if (path !== REPOSITORY) answers[path] = answer;
      const run = await doctor();
      expect(run.code).not.toBe(0);
      const wrong = run.made?.items.filter(({ id, status }) => status === 'ok' && id !== '');
      expect(wrong).toEqual([]);
    },
  );

  it('is undecided when one setting alone is hidden', async () => {
    answers[`${REPOSITORY}/actions/secrets`] = 403;
    const run = await doctor();
    expect({ code: run.code, not: run.not }).toEqual({ code: 3, not: ['repository-secrets undecided'] });
  });

  it('does not take a check that any App may set, nor a workflow at no commit', async () => {
    const rules = answers[RULES] as { type: string; parameters?: object }[];
    rules[0] = { type: 'workflows', parameters: { workflows: [{ path: 'x', ref: 'main' }] } };
    rules[1] = {
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'sallyport: production', integration_id: null }] },
    };
    expect((await doctor()).not).toEqual(['required-workflow failed', 'required-check failed']);
  });

  it('needs a token', async () => {
    const run = await doctor({});
    expect({ code: run.code, made: run.made }).toEqual({ code: 2, made: undefined });
    expect(run.stderr).toContain('GITHUB_TOKEN');
  });
});
