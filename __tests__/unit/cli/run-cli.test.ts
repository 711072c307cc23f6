import { describe, expect, it } from '@jest/globals';
import { buildProgram } from '../../../src/cli/program.ts';
import { renderCliPage } from '../../../src/cli/render-cli-page.ts';
import { runCli } from '../../../src/cli/run-cli.ts';

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
