import { describe, expect, it } from '@jest/globals';
import { readExpression } from '../../../../src/scan/iac/github/expression.ts';
import { expressionsIn, isUntrusted } from '../../../../src/scan/iac/github/untrusted.ts';
import { parseUses, readWorkflow, type Workflow } from '../../../../src/scan/iac/github/workflow.ts';
import { joinSlices } from '../../../../src/scan/iac/mapped-text.ts';
import { makeSourceFile } from '../../../../src/scan/iac/source-file.ts';
import { parseYaml } from '../../../../src/scan/iac/yaml/parse-yaml.ts';

function workflow(text: string): Workflow {
  const source = makeSourceFile('.github/workflows/a.yml', text);
  const { documents } = parseYaml(source, { dialect: 'github', isOverdue: () => false });
  const [node] = documents;
  if (node?.kind !== 'map') throw new Error('no mapping');
  return readWorkflow(node);
}

describe('an expression', () => {
  it.each([
    ['github.head_ref', ['github.head_ref']],
    ["github['head_ref']", ['github.head_ref']],
    ['GitHub.Event.Issue.Title', ['github.event.issue.title']],
    ['github.event.commits[0].message', ['github.event.commits.*.message']],
    ['github.event.commits.*.message', ['github.event.commits.*.message']],
    ["a.b || 'x'", ['a.b']],
    ['a.b && c.d', ['a.b', 'c.d']],
    ["a.b == 'x'", []],
    ['!a.b', []],
    ["contains(a.b, 'x')", []],
    ["format('{0}', a.b)", ['a.b']],
    ['toJSON(github.event)', ['github.event']],
    ['fromJSON(a.b).c', ['a.b']],
    ['(a.b)', ['a.b']],
    ["'it''s a.b'", []],
    ['1 + 2', []],
    ['', []],
  ])('%s lets these values through', (text, paths) => {
    expect(readExpression(text).paths).toEqual(paths);
  });

  it('that cannot be read names every context it mentions', () => {
    const flow = readExpression('github.event.issue.title ;; steps.x.outputs.y');
    expect(flow.isParsed).toBe(false);
    expect(flow.paths).toEqual(expect.arrayContaining(['github.event.issue.title', 'steps.x.outputs.y']));
  });

  it('nested beyond measure is no trouble', () => {
    expect(readExpression(`${'('.repeat(50_000)}a.b${')'.repeat(50_000)}`).paths).toEqual(['a.b']);
    expect(readExpression(`${'!'.repeat(50_000)}a.b`).isParsed).toBe(true);
  });

  it('ends at its braces, not at those in a string', () => {
    const text = "a ${{ format('}}', x.y) }} b ${{ z }} ${{ open";
    const source = makeSourceFile('a', text);
    const found = expressionsIn(joinSlices(source, [[0, text.length]]));
    expect(found.map(({ inner, at }) => [inner, text.slice(at.start, at.end)])).toEqual([
      ["format('}}', x.y)", "${{ format('}}', x.y) }}"],
      ['z', '${{ z }}'],
      ['open', '${{ open'],
    ]);
  });
});

describe('a context', () => {
  it.each([
    'github.head_ref',
    'github.event.issue.title',
    'github.event.pull_request.body',
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.comment.body',
    'github.event.review.body',
    'github.event.pages.*.page_name',
    'github.event.commits.*.message',
    'github.event.head_commit.author.email',
    'github.event.workflow_run.head_branch',
    'github.event.discussion.title',
    'github.event',
    'github',
  ])('%s is in the hands of outsiders', (path) => {
    expect(isUntrusted(path)).toBe(true);
  });

  it.each([
    'github.sha',
    'github.repository',
    'github.actor',
    'github.event.number',
    'github.event.pull_request.number',
    'github.event.pull_request.head.sha',
    'github.event.pull_request.base.ref',
    'github.event.repository.default_branch',
    'github.event.issue.labels.*.name',
    'secrets.title',
    'steps.a.outputs.body',
  ])('%s is not', (path) => {
    expect(isUntrusted(path)).toBe(false);
  });
});

describe('a workflow', () => {
  it.each([
    ['on: push', ['push']],
    ['on: [push, Pull_Request]', ['push', 'pull_request']],
    ['on:\n  push: { branches: [main] }\n  schedule: [{ cron: x }]', ['push', 'schedule']],
    ['"on": push', ['push']],
  ])('is started by what %j says', (on, triggers) => {
    expect([...workflow(`${on}\njobs: { a: { runs-on: x } }\n`).triggers.keys()]).toEqual(triggers);
  });

  it('has jobs and steps with addresses that do not move', () => {
    const text =
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: one\n      - name: two\n        run: x\n      - run: one\n';
    const [job] = workflow(text).jobs;
    expect(job!.steps.map(({ pointer }) => pointer)).toEqual([
      'jobs.a.steps[0]',
      'jobs.a.steps[1]',
      'jobs.a.steps[2]',
    ]);
    expect(new Set(job!.steps.map(({ identity }) => identity)).size).toBe(3);
  });
});

describe('a reference to an action', () => {
  it.each([
    ['actions/checkout@v5', 'actions/checkout', 'v5'],
    ['Actions/Cache/restore@main', 'actions/cache', 'main'],
    ['acme/x', 'acme/x', ''],
    ['acme/x@refs/heads/a@b', 'acme/x', 'refs/heads/a@b'],
  ])('%s has its parts', (text, repository, ref) => {
    expect(parseUses(text)).toMatchObject({ repository, ref });
  });

  it.each(['./a', '../a', '.', 'docker://alpine:3'])('is not what %s is', (text) => {
    expect(parseUses(text)).toBeUndefined();
  });
});
