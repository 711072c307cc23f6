import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orgRulesets, type OrgRulesetOptions } from '../../../src/flows/org-rulesets.ts';
import { makeProject, type Project } from '../../fakes/project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const SHA = '1f'.repeat(20);
const GIVEN: OrgRulesetOptions = {
  repositoryId: '4711',
  workflow: '.github/workflows/gate-required.yml',
  sha: SHA,
  appId: '15368',
  environments: ['staging'],
};
let project: Project;
beforeAll(() => void (project = makeProject()));
afterAll(() => {
  project.remove();
});

describe('init --org', () => {
  it('requires the workflow at its commit, the check of one App, reviews, and keeps the log', async () => {
    const [gate, audit] = await orgRulesets({ ...GIVEN, repositories: ['models-*'] });
    expect(gate?.rules.map(({ type }) => type)).toEqual([
      'workflows',
      'required_status_checks',
      'pull_request',
      'non_fast_forward',
      'deletion',
    ]);
    expect(gate?.rules[0]?.parameters).toMatchObject({
      workflows: [{ repository_id: 4711, path: GIVEN.workflow, ref: 'refs/heads/main', sha: SHA }],
    });
    expect(gate?.rules[1]?.parameters).toMatchObject({
      required_status_checks: [{ context: 'sallyport: staging', integration_id: 15_368 }],
    });
    expect(gate?.conditions.repository_name.include).toEqual(['models-*']);
    expect(audit?.conditions.ref_name.include).toEqual(['refs/heads/sallyport-audit']);
    expect(audit?.rules).toEqual([{ type: 'non_fast_forward' }, { type: 'deletion' }]);
    expect([gate?.bypass_actors, audit?.bypass_actors]).toEqual([[], []]);
  });

  it.each([
    ['repository-id', { repositoryId: undefined }],
    ['repository-id', { repositoryId: '0' }],
    ['workflow', { workflow: 'gate.yml' }],
    ['ref', { ref: 'main' }],
    ['sha', { sha: '0'.repeat(40) }],
    ['sha', { sha: 'v1' }],
    ['app-id', { appId: undefined }],
    ['environment', { environments: [] }],
    ['audit-branch', { auditBranch: '-x' }],
  ])('refuses what would never match: %s in %j', async (flag, wrong) => {
    await expect(orgRulesets({ ...GIVEN, ...wrong })).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(`--${flag}`),
    });
  });

  it('prints the rulesets and writes each to a file', async () => {
    const run = await runSourceCli(
      ['init', '--org', '--repository-id', '1', '--workflow', '.github/workflows/g.yml', '--sha', SHA].concat(
        ['--app-id', '2', '--environment', 'a', '--environment', 'b', '--output', project.at('rules')],
      ),
    );
    expect(run.code).toBe(0);
    const printed = JSON.parse(run.stdout) as unknown[];
    const read = (name: string): unknown =>
      JSON.parse(fs.readFileSync(path.join(project.at('rules'), name), 'utf8'));
    expect(printed).toEqual([read('sallyport-gate.json'), read('sallyport-audit-log.json')]);
  });

  it('refuses its options without --org', async () => {
    const run = await runSourceCli(['init', project.root, '--app-id', '2']);
    expect(run.code).toBe(2);
    expect(fs.existsSync(project.at('sallyport'))).toBe(false);
  });
});
