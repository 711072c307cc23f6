import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeGateProject, type GateProject } from '../fakes/gate-project.ts';
import { jsonOf, runBuiltCli, type CliRun } from '../fakes/run-cli.ts';

let project: GateProject;
beforeAll(() => {
  project = makeGateProject();
  fs.mkdirSync(project.at('evidence'));
});
afterAll(() => {
  project.remove();
});

async function sallyport(args: readonly string[], env: Record<string, string> = {}): Promise<CliRun> {
  return await runBuiltCli(args, { cwd: project.root, env });
}

const STAGING = ['--policy', 'policy.yml', '--environment', 'staging', '--evidence', 'evidence'];

describe('mistakes', () => {
  it.each([
    [2, 'no command', [], 'sallyport init'],
    [2, 'a group without its command', ['scan'], 'secrets, iac'],
    [2, 'a mistyped command', ['gat', 'model'], 'did you mean gate?'],
    [2, 'a mistyped option', ['gate', 'model', '--polcy', 'p'], 'did you mean --policy?'],
    [2, 'a missing option', ['gate', 'model'], "'--policy <file>'"],
    [2, 'an option given twice', ['sign', 'model', '--key', 'a', '--key', 'b'], 'given twice'],
    [2, 'an empty option', ['sign', 'model', '--key', ''], 'empty'],
    [2, 'a choice that is none', ['scan', 'iac', 'model', '--fail-on', 'severe'], 'critical, high'],
    [2, 'two signers', ['sign', 'model', '--key', 'k', '--keyless'], '--keyless'],
    [2, 'a subject that is not there', ['digest', 'nothing'], 'nothing'],
    [2, 'a key that is none', ['sign', 'model', '--key', 'policy.yml'], 'private key'],
    [2, 'a policy that is not there', ['explain', '--policy', 'no.yml', '--environment', 'e'], 'no.yml'],
    [
      2,
      'an environment that is not there',
      ['gate', 'model', ...STAGING, '--environment', 'x'],
      'given twice',
    ],
    [2, 'half a policy', ['verify', 'model', '--policy', 'policy.yml'], 'environment'],
    [
      2,
      'an expiry that is none',
      ['approve', 'model', ...STAGING, '--expires', 'soon', '--key', 'keys/alice.key'],
      'approval',
    ],
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
    if (!fs.existsSync(project.at('model.sig'))) {
      const signed = await sallyport([
        'sign',
        'model',
        '--key',
        'keys/builder.key',
        '--signature',
        'model.sig',
      ]);
      expect(signed.code).toBe(0);
    }
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
  it.each([
    ['sign with a key that is none', ['sign', 'model', '--key', 'policy.yml', '--evidence', 'evidence']],
    [
      'an AI-BOM without a signer for its store',
      ['aibom', 'generate', 'model', '--output', 'out.json', '--evidence', 'evidence'],
    ],
    ['an AI-BOM into the model', ['aibom', 'generate', 'model', '--output', 'model/out.json']],
    [
      'provenance of a material that is not there',
      ['provenance', 'model', '--output', 'out.json', '--material', 'a=nothing'],
    ],
    [
      'an approval by nobody of the policy',
      [
        'approve',
        'model',
        '--policy',
        'policy.yml',
        '--environment',
        'production',
        '--evidence',
        'evidence',
        '--expires',
        '7d',
        '--key',
        'keys/builder.key',
      ],
    ],
    [
      'a gate whose log cannot be signed',
      [
        'gate',
        'model',
        ...STAGING,
        '--key',
        'keys/gate.key',
        '--audit',
        'log',
        '--audit-key',
        'keys/gate.key',
        '--output',
        'model/out.json',
      ],
    ],
    [
      'an event that is none',
      ['audit', 'append', 'log', '--key', 'keys/audit.key', '--action', 'Not A Word', '--actor', 'a'],
    ],
  ])('by %s', async (_name, args) => {
    const before = listing();
    const run = await sallyport(args);
    expect(run.code).toBe(2);
    expect(listing()).toEqual(before);
  });

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
      'keys/gate.key',
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
    expect(help.stdout).toMatch(/--evidence <store>\s.+\(required\)/);
  });
});

function listing(): string[] {
  return fs
    .readdirSync(project.root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.git/'))
    .sort();
}
