import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { fillPlaces } from '../../../src/cli/fill-places.ts';
import { buildProgram } from '../../../src/cli/program.ts';
import { renderCliPage } from '../../../src/cli/render-cli-page.ts';
import { runCli } from '../../../src/cli/run-cli.ts';
import type { Decision, DecisionFinding } from '../../../src/domain/decision.ts';
import { type OrgRulesetOptions, orgRulesets } from '../../../src/flows/org-rulesets.ts';
import { type GateProject, makeGateProject } from '../../fakes/gate-project.ts';
import { makeProject, type Project } from '../../fakes/project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

describe('run cli', () => {
  async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const texts = { stdout: '', stderr: '' };
    const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (texts[name] += text) });
    const code = await runCli(args, {}, { stdout: stream('stdout'), stderr: stream('stderr') });
    return { code, ...texts };
  }

  describe('a mistake on the command line', () => {
    it.each([
      [[], 'no command given', 'sallyport init'],
      [
        ['audit'],
        'sallyport audit needs a command',
        'append, verify, show, prove, export, rotate, cosign, sign, stamp',
      ],
      [['key', '--json'], 'sallyport key needs a command', 'generate'],
      [['gat', '--json'], "unknown command 'gat'", 'did you mean gate?'],
      [['scan', 'secret', '--json'], "unknown command 'secret'", 'did you mean secrets?'],
      [['--jsn'], 'unknown option --jsn', 'see "sallyport --help"'],
      [['scn', 'secrets'], "unknown command 'scn'", 'did you mean scan?'],
      [['qqqqqq'], "unknown command 'qqqqqq'", 'see "sallyport --help"'],
      [['scan', 'secret', 'x'], "unknown command 'secret'", 'did you mean secrets?'],
      [['gate', 'm', '--enviroment', 'x'], 'unknown option --enviroment', 'did you mean --environment?'],
      [['gate', 'm', '--zzz'], 'unknown option --zzz', 'see "sallyport gate --help"'],
      [['gate', '--policy', '--environment', 'x'], '--', 'see "sallyport gate --help"'],
      [['digest'], "missing required argument 'path'", 'see "sallyport digest --help"'],
      [['digest', 'a', 'b'], 'too many arguments', 'see "sallyport digest --help"'],
      [['audit', 'show', 'd', '--last', '-1'], 'not a whole number', 'see "sallyport audit show --help"'],
    ])('%j is told as "%s"', async (args, message, hint) => {
      const { code, stdout, stderr } = await run(...args);
      const [error = '', help = ''] = stderr.split('\n');
      expect(code).toBe(2);
      expect(error).toMatch(/^error: /);
      expect(error).toContain(message);
      expect(help).toContain(hint);
      expect(stdout === '').toBe(!args.includes('--json'));
    });

    it('escapes what a terminal would obey', async () => {
      const { stderr } = await run('gate\u001b[31m');
      expect(stderr).toContain('\\u001b[31m');
      expect(stderr).not.toContain('\u001b');
    });
  });

  describe('help', () => {
    it('is on stdout, exits 0, and marks what is required', async () => {
      const { code, stdout, stderr } = await run('approve', '--help');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.replace(/\s+/g, ' ')).toContain('--policy <file> policy file (required)');
    });

    it('fits a terminal of 80 columns', async () => {
      for (const verb of ['', 'gate', 'sign', 'waive', 'doctor'].map((each) =>
        each.split(' ').filter(Boolean),
      )) {
        const { stdout } = await run(...verb, '--help');
        expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      }
    });

    it('declares only the verbs of the first word, and them as it does with all', () => {
      const ports = { perform: () => Promise.resolve(), write: () => undefined };
      const help = (program: ReturnType<typeof buildProgram>, word: string) =>
        program.commands.find((verb) => verb.name() === word)?.helpInformation();
      const whole = buildProgram(ports);
      for (const word of whole.commands.map((verb) => verb.name())) {
        const few = buildProgram(ports, word);
        expect(few.commands.length).toBeLessThanOrEqual(4);
        expect(help(few, word)).toBe(help(whole, word));
      }
      expect(buildProgram(ports, 'vrify').commands).toHaveLength(whole.commands.length);
    });

    it('has a page for every verb', () => {
      const verbs = [...renderCliPage().matchAll(/^### `(.+?)`$/gm)].map(([, verb]) => verb);
      expect(verbs).toEqual([
        'digest PATH',
        'sign PATH',
        'verify SUBJECT',
        'key generate',
        'key public',
        'aibom generate [PATH]',
        'aibom validate FILE',
        'aibom score FILE',
        'aibom diff BEFORE AFTER',
        'aibom merge FILES',
        'aibom graph FILE',
        'aibom attest FILE SUBJECT',
        'scan secrets PATH',
        'scan iac PATH',
        'provenance SUBJECTS',
        'provenance verify PATHS',
        'rebuild PROVENANCE',
        'evidence attach SUBJECT FILE',
        'evidence list SUBJECT',
        'evidence download SUBJECT',
        'gate SUBJECTS',
        'gate replay DECISION',
        'explain [SUBJECT]',
        'approve SUBJECT',
        'waive SUBJECT',
        'override SUBJECT',
        'retire SUBJECT',
        'exec COMMAND',
        'deployed SUBJECT',
        'release create',
        'release gate RELEASE',
        'release verify RELEASE',
        'release last RELEASES',
        'policy lint POLICY',
        'policy test CASES',
        'audit append LOG',
        'audit verify LOG',
        'audit show LOG',
        'audit prove LOG',
        'audit export LOG',
        'audit rotate LOG',
        'audit cosign LOG',
        'audit sign LOG',
        'audit stamp LOG',
        'init [FOLDER]',
        'doctor',
        'trust update',
      ]);
    });
  });
});

describe('mistakes', () => {
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
});

describe('fill places', () => {
  const finding = (fingerprint: string): DecisionFinding => ({
    source: 'secret-scan',
    status: 'blocking',
    finding: {
      ruleId: 'token',
      severity: 'critical',
      confidence: 'high',
      message: 'a token',
      location: { path: 'a' },
      fingerprint,
    },
  });

  function decide(id: string, remedy: string, findings: readonly DecisionFinding[] = []): Decision {
    return {
      subject: { kind: 'model', name: 'm', digest: { sha256: '0'.repeat(64) } },
      environment: 'staging',
      verdict: 'block',
      allowed: false,
      mode: 'enforce',
      policy: { uri: 'policy.yml', sha256: '1'.repeat(64) },
      timeVerified: '2026-01-01T00:00:00.000Z',
      checks: [{ id, result: 'block', reason: 'none', remedy, digests: [] }],
      findings,
      approvals: [],
      evidence: [],
      coverage: [],
      inputs: { version: '0.1.0', bundles: [], unread: [] },
      rejected: [],
    };
  }
  const places = { path: 'models/ocr', evidence: '.sallyport/evidence' };
  const remedyOf = (decision: Decision, given = places) => fillPlaces(decision, given).checks[0]?.remedy;

  describe('commands printed with a decision', () => {
    const scan = decide('evidence:secret-scan', 'sallyport scan secrets PATH --evidence EVIDENCE --key KEY');

    it('name the subject and the store of the command line, and leave the key open', () => {
      expect(remedyOf(scan)).toBe(
        'sallyport scan secrets models/ocr --evidence .sallyport/evidence --key KEY',
      );
    });

    it('never carry a name that a shell would read as more than a name', () => {
      expect(remedyOf(scan, { path: 'm; rm -rf ~', evidence: '$(id)' })).toBe(
        'sallyport scan secrets PATH --evidence EVIDENCE --key KEY',
      );
    });

    it('do not take a replacement pattern in a name for one', () => {
      expect(remedyOf(scan, { path: 'a', evidence: 'b' })).toContain(' a --evidence b ');
    });

    it('name the finding to waive when it is one, and none when there are more', () => {
      const waive = 'remove the cause, or: sallyport waive X --fingerprint HEX --key KEY';
      const one = decide('findings:secret-scan', waive, [finding('f'.repeat(64))]);
      const two = decide('findings:secret-scan', waive, [finding('f'.repeat(64)), finding('e'.repeat(64))]);
      expect(remedyOf(one)).toContain(`--fingerprint ${'f'.repeat(64)} `);
      expect(remedyOf(two)).toContain('--fingerprint HEX ');
    });
  });
});

describe('init org', () => {
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
        [
          'init',
          '--org',
          '--repository-id',
          '1',
          '--workflow',
          '.github/workflows/g.yml',
          '--sha',
          SHA,
        ].concat([
          '--app-id',
          '2',
          '--environment',
          'a',
          '--environment',
          'b',
          '--output',
          project.at('rules'),
        ]),
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
});
