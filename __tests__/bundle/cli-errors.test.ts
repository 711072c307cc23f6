import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeGateProject, type GateProject } from '../fakes/gate-project.ts';
import { jsonOf, runBuiltCli, type CliRun } from '../fakes/run-cli.ts';

let project: GateProject;
beforeAll(async () => {
  project = makeGateProject();
  fs.mkdirSync(project.at('evidence'));
  const sign = ['sign', 'model', '--key', 'keys/builder.key', '--signature', 'model.sig'];
  expect((await sallyport(sign)).code).toBe(0);
});
afterAll(() => {
  project.remove();
});

async function sallyport(args: readonly string[], env: Record<string, string> = {}): Promise<CliRun> {
  return await runBuiltCli(args, { cwd: project.root, env });
}

const STAGING = ['--policy', 'policy.yml', '--environment', 'staging', '--evidence', 'evidence'];

describe('mistakes', () => {
  // One for each exit code; all the others are in unit/cli/mistakes.
  it.each([
    [2, 'a mistyped command', ['gat', 'model'], 'did you mean gate?'],
    [2, 'a subject that is not there', ['digest', 'nothing'], 'nothing'],
    [
      3,
      'a signature that cannot be read',
      ['verify', 'model', '--key', 'keys/builder.pub', '--signature', 'policy.yml'],
      'bundle',
    ],
    [
      1,
      'a signature by somebody else',
      ['verify', 'model', '--key', 'keys/bob.pub', '--signature', 'model.sig'],
      'key',
    ],
  ])('exit code %i for %s, with a hint, and nothing on stdout', async (code, _name, args, told) => {
    const run = await sallyport(args);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
    expect(run.stderr).toMatch(/^error: .+\n/);
    expect(run.stderr).toContain(told);
    expect(run.stderr).not.toMatch(/^ {4}at /m);
  });

  it('are JSON on stdout with --json, and the same lines on stderr', async () => {
    const run = await sallyport(['sign', 'model', '--key', 'nothing.key', '--json']);
    expect(run.code).toBe(2);
    expect(jsonOf(run)).toMatchObject({ error: { code: 'not-found', class: 'configuration' }, exitCode: 2 });
    expect(run.stderr).toContain('nothing.key');
    const usage = await sallyport(['sign', 'model', '--kye', 'x', '--json']);
    expect(jsonOf(usage)).toMatchObject({ error: { code: 'invalid-input', hint: 'did you mean --key?' } });
  });

  it('show their causes with SALLYPORT_DEBUG', async () => {
    const run = await sallyport(['digest', 'nothing'], { SALLYPORT_DEBUG: '1' });
    expect(run.stderr).toMatch(/^ {4}at /m);
  });
});

describe('nothing is half written', () => {
  it('a decision that cannot be logged is not stored', async () => {
    const gate = [
      'gate',
      'model',
      ...STAGING,
      '--key',
      'keys/gate.key',
      '--audit',
      'log',
      '--audit-key',
      'keys/gate.pub',
    ];
    const before = listing();
    expect((await sallyport(gate)).code).toBe(2);
    expect(listing()).toEqual(before);
  });

  it('a key is never replaced', async () => {
    const before = fs.readFileSync(project.at('keys/builder.key'));
    const run = await sallyport(['key', 'generate', '--output', 'keys/builder']);
    expect(run.code).toBe(2);
    expect(fs.readFileSync(project.at('keys/builder.key'))).toEqual(before);
  });
});

describe('what is printed', () => {
  it('has colours only where they are wanted', async () => {
    const args = ['gate', 'model', ...STAGING];
    const escape = '\u001b[';
    expect((await sallyport(args)).stdout).not.toContain(escape);
    expect((await sallyport(args, { FORCE_COLOR: '1' })).stdout).toContain(escape);
    expect((await sallyport(args, { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain(escape);
  });

  it('may be read in part: the exit code stays what was found out', async () => {
    for (let index = 0; index < 2_000; index += 1) project.write(`many/file-${String(index)}`, '');
    const args = ['digest', 'many', '--subject-kind', 'model', '--json'];
    const run = await runBuiltCli(args, { cwd: project.root, readBytes: 10 });
    fs.rmSync(project.at('many'), { recursive: true });
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  it('carries no control characters of a file name to the terminal', async () => {
    const name = 'model/\u001b]0;owned\u0007.py';
    project.write(name, 'import os\n');
    const run = await sallyport(['verify', 'model', '--key', 'keys/builder.pub', '--signature', 'model.sig']);
    fs.rmSync(project.at(name));
    expect(run.code).toBeGreaterThan(0);
    expect(run.stdout + run.stderr).toContain('owned');
    expect(run.stdout + run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('is the version and the help of every verb, with required options marked', async () => {
    const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
    expect((await sallyport(['--version'])).stdout).toBe(`${version}\n`);
    const help = await sallyport(['gate', '--help']);
    expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/--policy <file>\s.+\(required\)/);
  });
});

function listing(): string[] {
  return fs
    .readdirSync(project.root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.git/'))
    .sort();
}
