import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeGateProject, type GateProject } from '../../fakes/gate-project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const home = process.cwd();
let project: GateProject;
beforeAll(async () => {
  project = makeGateProject();
  fs.mkdirSync(project.at('evidence'));
  process.chdir(project.root);
  const sign = ['sign', 'model', '--key', 'keys/builder.key', '--signature', 'model.sig'];
  expect((await runSourceCli(sign)).code).toBe(0);
});
afterAll(() => {
  process.chdir(home);
  project.remove();
});

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
    const run = await runSourceCli(args);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
    expect(run.stderr).toMatch(/^error: .+\n/);
    expect(run.stderr).toContain(told);
    expect(run.stderr).not.toMatch(/^ {4}at /m);
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
    const run = await runSourceCli(args);
    expect(run.code).toBe(2);
    expect(listing()).toEqual(before);
  });
});

function listing(): string[] {
  return fs
    .readdirSync(project.root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.git/'))
    .sort();
}
