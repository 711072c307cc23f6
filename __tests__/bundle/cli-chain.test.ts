import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FULL_RUN } from '../fakes/fuzz-runs.ts';
import { makeGateProject, PLANTED_SECRET, type GateProject } from '../fakes/gate-project.ts';
import { jsonOf, runBuiltCli, type CliRun } from '../fakes/run-cli.ts';
import { runSourceCli } from '../fakes/run-source-cli.ts';

const home = process.cwd();
let project: GateProject;
beforeAll(() => {
  project = makeGateProject();
});
afterAll(() => {
  process.chdir(home);
  project.remove();
});

async function sallyport(...args: string[]): Promise<CliRun> {
  return await runBuiltCli(args, { cwd: project.root });
}

/** Another run of a verb that ran from dist: in this process, in the full run from dist as well. */
async function again(...args: string[]): Promise<CliRun> {
  if (FULL_RUN) return await sallyport(...args);
  process.chdir(project.root);
  return await runSourceCli(args, { PATH: process.env['PATH'] ?? '', HOME: project.root });
}

/** Words of a verb and the exit code it had from dist. */
const seen = new Set<string>();

/** Runs a verb with `--json`, from dist once for each exit code; its exit code must be the expected one. */
async function json(expected: number, ...args: string[]): Promise<Record<string, unknown>> {
  const isGroup = ['aibom', 'audit', 'scan'].includes(args[0] ?? '');
  const name = [...args.slice(0, isGroup ? 2 : 1), expected].join(' ');
  const run = await (seen.has(name) ? again : sallyport)(...args, '--json');
  seen.add(name);
  // An approval shows to people what it approves; everything else is quiet.
  const stderr = args[0] === 'approve' ? expect.stringContaining('You are about to approve') : '';
  expect({ args, code: run.code, stderr: run.stderr }).toEqual({ args, code: expected, stderr });
  return jsonOf(run);
}

const EVIDENCE = ['--evidence', '.sallyport/evidence'];
const BUILDER = [...EVIDENCE, '--key', 'keys/builder.key'];
const at = (environment: string): string[] => ['--policy', 'policy.yml', '--environment', environment];
const AUDIT = ['--audit', '.sallyport/audit', '--audit-key', 'keys/audit.key'];

// One story; each verb builds on what the ones before it wrote.
describe('the command line from dist', () => {
  let digest = '';

  it('digest names the model, the source and a file', async () => {
    const model = await json(0, 'digest', 'model');
    digest = String(model['digest']);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(model['files']).toHaveLength(3);
    expect((await again('digest', 'model')).stdout).toBe(`${digest}\n`);
    expect(await json(0, 'digest', '.')).toMatchObject({ subject: { kind: 'source' } });
    const file = await json(0, 'digest', 'model/weights.bin', '--subject-kind', 'file');
    expect(file).toMatchObject({ subject: { kind: 'file' } });
  });

  it('explain names what is missing and the command for it', async () => {
    const rules = await json(0, 'explain', ...at('staging'));
    expect(rules).toMatchObject({ environment: 'staging' });
    const lacking = await json(0, 'explain', 'model', ...at('staging'), ...EVIDENCE);
    expect(lacking).toMatchObject({ subject: digest, verdict: 'block' });
    const commands = (lacking['requirements'] as { command?: string }[]).map(({ command }) => command);
    expect(commands).toContain('sallyport sign model --evidence .sallyport/evidence --key KEY');
    expect(commands).toContain('sallyport scan secrets model --evidence .sallyport/evidence --key KEY');
    const people = await json(0, 'explain', 'model', ...at('production'), ...EVIDENCE);
    const approve = `sallyport approve model --environment production --policy policy.yml --evidence .sallyport/evidence --key KEY --expires 7d`;
    expect((people['requirements'] as { command?: string }[]).map(({ command }) => command)).toContain(
      approve,
    );
  });

  it('the makers sign and store their statements', async () => {
    const bom = await json(0, 'aibom', 'generate', 'model', '--output', '.sallyport/aibom.json', ...BUILDER);
    expect(bom).toMatchObject({ digest, complete: true, evidence: { kind: 'aibom' } });
    const valid = await json(0, 'aibom', 'validate', '.sallyport/aibom.json');
    expect(valid).toMatchObject({ valid: true });
    for (const target of ['model', '.']) {
      const secrets = await json(0, 'scan', 'secrets', target, ...BUILDER);
      expect(secrets).toMatchObject({ verdict: 'pass', evidence: { kind: 'secret-scan' } });
    }
    const iac = await json(0, 'scan', 'iac', '.', ...BUILDER);
    expect(iac).toMatchObject({
      verdict: 'pass',
      coverage: { complete: true },
      evidence: { kind: 'iac-scan' },
    });
    const made = await json(0, 'provenance', 'model', '--output', '.sallyport/provenance.json', ...BUILDER);
    expect(made).toMatchObject({ digest, builder: 'local', source: { kind: 'source' } });
    const signed = await json(0, 'sign', 'model', ...BUILDER);
    expect(signed).toMatchObject({ digest, signature: project.at('model/model.sig') });
  });

  it('verify believes the key that signed, and names every other file', async () => {
    expect(await json(0, 'verify', 'model', '--key', 'keys/builder.pub')).toMatchObject({
      verdict: 'pass',
      digest,
    });
    project.write('model/plugin.py', 'import os\n');
    const tampered = await json(1, 'verify', 'model', '--key', 'keys/builder.pub');
    expect(tampered).toMatchObject({
      verdict: 'block',
      files: { differences: [{ kind: 'extra', path: 'plugin.py' }] },
    });
    fs.rmSync(project.at('model/plugin.py'));
  });

  it('gate decides; the mode acts on the exit code alone; a dry run stores nothing', async () => {
    const rehearsal = await json(
      0,
      'gate',
      'model',
      ...at('staging'),
      ...EVIDENCE,
      '--key',
      'keys/gate.key',
      '--mode',
      'dry-run',
    );
    expect(rehearsal).toMatchObject({ verdict: 'pass', stored: [] });
    const decided = await json(
      0,
      'gate',
      'model',
      ...at('staging'),
      ...EVIDENCE,
      '--key',
      'keys/gate.key',
      ...AUDIT,
    );
    expect(decided).toMatchObject({ verdict: 'pass', allowed: true, audit: { size: 1 } });
    expect(decided['stored']).toHaveLength(2);
    const blocked = await json(1, 'gate', 'model', ...at('production'), ...EVIDENCE);
    expect(blocked).toMatchObject({ verdict: 'block', allowed: false });
    const warned = await json(0, 'gate', 'model', ...at('production'), ...EVIDENCE, '--mode', 'warn');
    expect(warned).toMatchObject({ verdict: 'block', allowed: false, mode: 'warn' });
  });

  it('people approve; production passes; verify lets the model in at the door', async () => {
    const person = [...at('production'), ...EVIDENCE, '--expires', '7d', ...AUDIT];
    const approved = await json(0, 'approve', 'model', ...person, '--key', 'keys/alice.key');
    expect(approved).toMatchObject({ kind: 'approval', digest, person: 'alice', groups: ['security'] });
    const output = ['--output', '.sallyport/decision.json'];
    await json(
      0,
      'gate',
      'model',
      ...at('production'),
      ...EVIDENCE,
      '--key',
      'keys/gate.key',
      ...AUDIT,
      ...output,
    );
    expect(JSON.parse(fs.readFileSync(project.at('.sallyport/decision.json'), 'utf8'))).toMatchObject({
      verdict: 'pass',
      approvals: [{ person: 'alice', counted: true }],
    });
    const entered = await json(0, 'verify', 'model', ...at('production'), ...EVIDENCE);
    expect(entered).toMatchObject({ verdict: 'pass', environment: 'production' });
    expect((entered['checks'] as { id: string }[]).map(({ id }) => id)).toEqual([
      'deny-list',
      'decision',
      'signature',
      'files',
    ]);
    const sources = await json(1, 'verify', 'sha256:' + 'a'.repeat(64), ...at('production'), ...EVIDENCE);
    expect(sources).toMatchObject({ verdict: 'block' });
  });

  it('a finding blocks, a waiver lifts it, an override lets a failed digest in on the record', async () => {
    project.write('model/token.env', PLANTED_SECRET);
    expect((await sallyport('scan', 'secrets', 'model', '--subject-kind', 'model')).code).toBe(1);
    const scan = await json(0, 'scan', 'secrets', 'model', ...BUILDER, '--fail-on', 'none');
    expect(scan).toMatchObject({ verdict: 'pass', counts: { critical: 1 } });
    await json(0, 'sign', 'model', ...BUILDER);
    const first = await json(1, 'gate', 'model', ...at('production'), ...EVIDENCE);
    expect(first['findings']).toMatchObject([{ status: 'blocking' }]);
    const reason = [
      '--justification',
      'throwaway token of the test bench',
      '--ticket',
      'SEC-1',
      '--expires',
      '2d',
    ];
    const person = [...at('production'), ...EVIDENCE, '--key', 'keys/alice.key', ...reason];
    const [finding] = scan['findings'] as { fingerprint: string }[];
    await json(0, 'waive', 'model', ...person, '--fingerprint', finding?.fingerprint ?? '');
    const waived = await json(1, 'gate', 'model', ...at('production'), ...EVIDENCE);
    expect(waived['findings']).toMatchObject([{ status: 'waived' }]);
    await json(0, 'override', 'model', ...person);
    const overridden = await json(
      0,
      'gate',
      'model',
      ...at('production'),
      ...EVIDENCE,
      '--key',
      'keys/gate.key',
    );
    expect(overridden).toMatchObject({ verdict: 'block', allowed: true, override: { people: ['alice'] } });
    expect(await json(0, 'verify', 'model', ...at('production'), ...EVIDENCE)).toMatchObject({
      verdict: 'pass',
    });
  });

  it('audit verifies, shows and proves what was recorded, and takes further events', async () => {
    const key = ['--public-key', 'keys/audit.pub'];
    const verified = await json(0, 'audit', 'verify', '.sallyport/audit', ...key);
    expect(verified).toMatchObject({ ok: true, size: 3 });
    const shown = (await json(0, 'audit', 'show', '.sallyport/audit')) as unknown as { action: string }[];
    expect(shown.map(({ action }) => action)).toEqual(['gate', 'approve', 'gate']);
    const pinned = String(verified['checkpoint']);
    fs.writeFileSync(project.at('.sallyport/pinned'), pinned);
    const event = ['--action', 'deploy', '--actor', 'alice', '--subject', digest, '--detail', 'ticket=OPS-1'];
    await json(0, 'audit', 'append', '.sallyport/audit', '--key', 'keys/audit.key', ...event);
    const last = await again('audit', 'show', '.sallyport/audit', '--last', '1');
    expect(JSON.parse(last.stdout)).toMatchObject({ action: 'deploy', details: { ticket: 'OPS-1' } });
    expect(await json(0, 'audit', 'prove', '.sallyport/audit', ...key, '--index', '0')).toMatchObject({
      size: 4,
    });
    const grown = await json(
      0,
      'audit',
      'prove',
      '.sallyport/audit',
      ...key,
      '--checkpoint',
      '.sallyport/pinned',
    );
    expect(grown).toMatchObject({ oldSize: 3, newSize: 4 });
  });

  it('init, key generate and doctor set up a project', async () => {
    fs.mkdirSync(project.at('fresh'));
    const made = await json(0, 'init', 'fresh');
    expect(made['written']).toContain('sallyport/policy.yml');
    const inside = async (...args: string[]): Promise<CliRun> =>
      await runBuiltCli([...args, '--json'], { cwd: project.at('fresh') });
    const before = await inside('doctor');
    expect(before.code).toBe(2);
    expect(JSON.stringify(jsonOf(before))).toContain(
      'sallyport key generate --output sallyport/keys/builder',
    );
    expect(
      (await inside('key', 'generate', '--output', 'sallyport/keys/builder', '--no-passphrase')).code,
    ).toBe(0);
    const after = await inside('doctor', '--key', 'sallyport/keys/builder.key', '--evidence', 'evidence');
    expect({ code: after.code, ok: jsonOf(after)['ok'] }).toEqual({ code: 0, ok: true });
  });
});
