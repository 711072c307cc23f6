import { PassThrough } from 'node:stream';
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { makeProject, torchWeights, type Project } from '../../fakes/project.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const POLICY = `version: 1
trust: { signers: { builder: { key: keys/builder.pub } } }
people: { alice: { keys: [keys/alice.pub] } }
groups: { leads: [alice] }
environments:
  production:
    require: [{ kind: aibom }, { kind: model-signature }]
    approvals: [{ group: leads, count: 1 }]
`;

describe('approve', () => {
  let project: Project;
  let before: string;
  const approvals = (): number =>
    (fs.readdirSync(project.root, { recursive: true }) as string[]).filter((name) =>
      /approval-[0-9a-f]+\./.test(name),
    ).length;
  const common = (): string[] => [
    '--policy',
    project.at('policy.yml'),
    '--environment',
    'production',
    '--evidence',
    project.at('evidence'),
  ];
  const approveArgs = (...more: string[]): string[] => [
    'approve',
    project.at('model'),
    ...common(),
    '--key',
    project.at('keys/alice.key'),
    '--expires',
    '1h',
    ...more,
  ];

  beforeAll(async () => {
    project = makeProject();
    const builder = project.key('builder').private;
    project.key('alice');
    project.key('audit', 'ed25519');
    project.write('policy.yml', POLICY);
    const describeModel = () =>
      runSourceCli([
        'aibom',
        'generate',
        project.at('model'),
        '--output',
        project.at('bom.json'),
        '--evidence',
        project.at('evidence'),
        '--key',
        builder,
      ]);
    expect((await describeModel()).code).toBe(0);
    before = (await runSourceCli(['digest', project.at('model')])).stdout.split(/\s/)[0] ?? '';
    project.write('model/weights.bin', torchWeights(8));
    project.write('model/extra.txt', 'new');
    expect((await describeModel()).code).toBe(0);
  });
  afterAll(() => {
    project.remove();
  });

  it('shows what is approved, what is open, and what is different from what is there', async () => {
    const { code, stdout, stderr } = await runSourceCli(approveArgs('--current', before));
    expect(code).toBe(0);
    const digest = (await runSourceCli(['digest', project.at('model')])).stdout.split(/\s/)[0] ?? '';
    expect(stderr).toContain('You are about to approve');
    expect(stderr).toMatch(new RegExp(`digest +${digest}`));
    expect(stderr).toMatch(/environment +production/);
    expect(stderr).toMatch(/policy +policy\.yml\s+sha256:[0-9a-f]{64}/);
    expect(stderr).toMatch(/findings +no findings; 0 blocking, 0 waived/);
    expect(stderr).toMatch(/gate now +block, 2 checks open/);
    expect(stderr).toMatch(/block +evidence:model-signature: /);
    expect(stderr).toMatch(/added +file extra\.txt: component/);
    expect(stderr).toMatch(/changed +file weights\.bin: hash/);
    expect(stdout).toMatch(/^approval +sha256:/);
  });

  it('says when it is not known what is there, and when it is the same', async () => {
    expect((await runSourceCli(approveArgs())).stderr).toMatch(
      /there now +not known: name it with --current/,
    );
    expect((await runSourceCli(approveArgs('--current', project.at('model')))).stderr).toMatch(
      /there now +this very digest/,
    );
    const stranger = `sha256:${'1'.repeat(64)}`;
    expect((await runSourceCli(approveArgs('--current', stranger))).stderr).toMatch(/has no AI-BOM of both/);
  });

  it.each([
    ['y\n', 0],
    ['YES\n', 0],
    ['no\n', 2],
    ['\n', 2],
    ['yes please\n', 2],
    ['', 2],
  ])('on a terminal signs after a clear yes alone: %j', async (answer, exitCode) => {
    const stored = approvals();
    const input = new PassThrough();
    const texts = { stdout: '', stderr: '' };
    const stream = (name: keyof typeof texts) => ({
      isTTY: true,
      write: (text: string) => (texts[name] += text),
    });
    const stdin = Object.assign(input, { isTTY: true }) as unknown as NodeJS.ReadStream;
    input.end(answer);
    const code = await runCli(
      approveArgs(),
      {},
      { stdout: stream('stdout'), stderr: stream('stderr'), stdin },
    );
    expect(texts.stderr).toContain('Sign this approval? [y/N]');
    expect(code).toBe(exitCode);
    expect(approvals()).toBe(stored + (exitCode === 0 ? 1 : 0));
  });

  it('finds what is there in the audit log', async () => {
    const audit = project.at('audit');
    const gate = [
      'gate',
      before,
      ...common(),
      '--subject-kind',
      'model',
      '--key',
      project.at('keys/builder.key'),
      '--audit',
      audit,
      '--audit-key',
      project.at('keys/audit.key'),
    ];
    expect((await runSourceCli(gate)).code).toBe(1);
    // It was not let in, so it is not there.
    const log = ['--audit', audit, '--audit-key', project.at('keys/audit.key')];
    expect((await runSourceCli(approveArgs(...log))).stderr).toMatch(/there now +not known/);
  });
});
