import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeProject, type Project } from '../../fakes/project.ts';
import { runSourceAction } from '../../fakes/run-source-action.ts';

let project: Project;
let bundle: string;
beforeAll(async () => {
  project = makeProject();
  for (const name of ['builder', 'other']) project.key(name);
  project.write('recipe.yml', 'version: 1\ncommand: [./make.sh]\noutput: dist/model\n');
  const script = project.write('make.sh', '#!/bin/sh\nmkdir -p dist/model && cp in.txt dist/model/w.bin\n');
  fs.chmodSync(script, 0o755);
  project.write('in.txt', 'weights');
  project.write('.gitignore', 'keys\ndist\nstore\nout\n*.json\n');
  project.commit();
  project.write('dist/model/w.bin', 'weights');
  const made = await provenance({
    ...{ subject: 'dist/model', recipe: 'recipe.yml', builder: 'local', output: 'provenance.json' },
    ...{ evidence: 'store', key: 'keys/builder.key' },
  });
  expect([made.code, made.outputs['verdict']]).toEqual([0, 'pass']);
  bundle = made.outputs['bundle'] ?? '';
});
afterAll(() => {
  project.remove();
});

const provenance = (inputs: Readonly<Record<string, string>>) =>
  runSourceAction('provenance', { workspace: project.root, inputs });

describe('the provenance action, operation verify', () => {
  const verify = (more: Readonly<Record<string, string>>) =>
    provenance({ operation: 'verify', subject: 'dist/model', attestation: bundle, ...more });

  it('holds by signer and subject, and says what was not checked', async () => {
    const run = await verify({ 'public-key': 'keys/builder.pub' });
    expect([run.code, run.outputs['verdict']]).toEqual([0, 'pass']);
    expect(run.outputs['builder-id']).toMatch(/^https:/);
    expect(run.summary).toContain('| Not checked |');
  });

  it.each([
    ['another signer', { 'public-key': 'keys/other.pub' }],
    ['another subject', { 'public-key': 'keys/builder.pub', subject: 'model' }],
    ['another builder', { 'public-key': 'keys/builder.pub', 'expect-builder': 'https://example.com/b' }],
    ['another source', { 'public-key': 'keys/builder.pub', 'expect-source': 'https://github.com/acme/x' }],
  ])('blocks %s', async (_name, more) => {
    const run = await verify(more as Readonly<Record<string, string>>);
    expect([run.code, run.outputs['verdict']]).toEqual([1, 'block']);
    expect(run.summary).toContain('| Refused |');
  });
});

describe('the provenance action, operation rebuild', () => {
  const rebuild = (more: Readonly<Record<string, string>>) =>
    provenance({
      ...{ operation: 'rebuild', attestation: bundle, 'public-key': 'keys/builder.pub', source: '.' },
      ...{ 'allow-run': 'true', ...more },
    });

  it('runs nothing without being told to', async () => {
    const run = await rebuild({ output: 'out/shown', 'allow-run': 'false' });
    expect([run.code, fs.existsSync(project.at('out/shown'))]).toEqual([2, false]);
    expect(run.log).toContain('the recipe would run: ["./make.sh"]');
  });

  it('reproduces the digest, and signs that as a test result', async () => {
    const signer = { evidence: 'store', key: 'keys/builder.key' };
    const run = await rebuild({ output: 'out/same', results: 'out/results.json', ...signer });
    expect([run.code, run.outputs['verdict']]).toEqual([0, 'pass']);
    expect(fs.readFileSync(project.at('out/same/w.bin'), 'utf8')).toBe('weights');
    expect(fs.readFileSync(project.at('out/results.json'), 'utf8')).toContain('reproducible-build');
    expect(fs.existsSync(run.outputs['bundle'] ?? '')).toBe(true);
  });

  it('takes nobody else’s provenance', async () => {
    const run = await rebuild({ output: 'out/other', 'public-key': 'keys/other.pub' });
    expect([run.code, fs.existsSync(project.at('out/other'))]).toEqual([1, false]);
  });
});
