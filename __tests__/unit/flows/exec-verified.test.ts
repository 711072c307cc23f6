import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { runCli } from '../../../src/cli/run-cli.ts';
import { runGate } from '../../../src/flows/run-gate.ts';
import { scanTree } from '../../../src/flows/scan-tree.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { verifyDecision } from '../../../src/flows/verify-decision.ts';
import { runAttached } from '../../../src/platform/attached-program.ts';
import { scanIac } from '../../../src/scan/iac/scan-iac.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

const POLICY = `version: 1
trust: { signers: { builder: { key: keys/builder.pub } }, gates: [builder] }
environments: { production: { require: [{ kind: model-signature, by: [builder] }] } }
`;
let project: Project;

beforeAll(async () => {
  project = makeProject();
  const { private: key } = project.key('builder');
  const policy = project.write('policy.yml', POLICY);
  const evidence = project.at('evidence');
  await signSubject(project.at('model'), { key, evidence }, testContext());
  await runGate(project.at('model'), { policy, environment: 'production', evidence, key }, testContext());
});
afterAll(() => {
  project.remove();
});

interface Shell {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function exec(model: string, command: readonly string[], more: readonly string[] = []): Promise<Shell> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
  });
  const named = ['--policy', project.at('policy.yml'), '--environment', 'production'];
  const args = [
    'exec',
    '--verify',
    model,
    ...named,
    '--evidence',
    project.at('evidence'),
    ...more,
    '--',
    ...command,
  ];
  const code = await runCli(args, {}, { stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...written };
}

/** A program that leaves a trace and ends with a code of its own. */
const program = (code = 7): string[] => {
  const trace = JSON.stringify(project.at('started'));
  return [
    process.execPath,
    '-e',
    `require('fs').writeFileSync(${trace}, process.argv[1]); process.exit(${String(code)})`,
    '--',
    '--json',
  ];
};
const hasStarted = (): boolean => fs.existsSync(project.at('started'));

describe('exec', () => {
  it('starts the program with its own arguments and ends with its code', async () => {
    expect(await exec(project.at('model'), program())).toEqual({ code: 7, stdout: '', stderr: '' });
    expect(fs.readFileSync(project.at('started'), 'utf8')).toBe('--json');
    fs.rmSync(project.at('started'));
  });

  it.each<[string, () => string, number, RegExp]>([
    ['a file that changed', () => copyOf('changed', 'config.json', '{}'), 101, /not as signed/],
    ['a file that was added', () => copyOf('added', 'plugin.py', 'import os'), 101, /not started: /],
    [
      'a model nobody decided on',
      () => copyOf('other', 'model.sig', undefined),
      101,
      /no decision|not signed/,
    ],
    ['a model that is not there', () => project.at('nothing'), 102, /does not exist/],
    ['a digest', () => `sha256:${digestInStore()}`, 102, /no file was looked at/],
  ])('trap 38: refuses to start for %s', async (_what, model, code, message) => {
    const run = await exec(model(), program(0));
    expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) });
    expect(hasStarted()).toBe(false);
  });

  it('says that the program is not there in a code that no program of its own has', async () => {
    const run = await exec(project.at('model'), ['./no-such-program']);
    expect(run).toMatchObject({
      code: 102,
      stderr: expect.stringContaining('cannot start ./no-such-program'),
    });
  });

  it('takes a mistake on its own command line for one of configuration', async () => {
    expect((await exec(project.at('model'), ['x'], ['--polcy', 'y'])).code).toBe(102);
  });
});

function copyOf(name: string, file: string, content: string | undefined): string {
  const folder = project.at(name);
  fs.cpSync(project.at('model'), folder, { recursive: true });
  if (content === undefined) fs.rmSync(path.join(folder, file));
  else fs.writeFileSync(path.join(folder, file), content);
  if (content === undefined) fs.writeFileSync(path.join(folder, 'weights.bin'), 'others');
  return folder;
}

function digestInStore(): string {
  return fs.readdirSync(project.at('evidence'))[0]?.replace('sha256-', '') ?? '';
}

describe('a program in our place', () => {
  it('gets the signals that we get, and its end by one is 128 and more', async () => {
    const before = process.listenerCount('SIGTERM');
    const running = runAttached(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    await new Promise((resolve) => setTimeout(resolve, 150));
    process.emit('SIGTERM', 'SIGTERM');
    expect(await running).toBe(143);
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});

describe('the door', () => {
  it('needs the decision and the signature alone, and looks at no other kind of evidence', async () => {
    const [model, key] = [project.at('model'), project.at('keys/builder.key')];
    const evidence = project.at('evidence');
    const sink = {
      signer: await openKey(key),
      store: (await import('../../../src/evidence/folder-store.ts')).openFolderStore(evidence),
    };
    await scanTree({ kind: 'secrets', path: model }, { sink }, testContext());
    const folder = path.join(evidence, fs.readdirSync(evidence)[0] ?? '');
    const scan = fs.readdirSync(folder).find((name) => name.startsWith('secret-scan')) ?? '';
    // Its signature is broken; nobody at the door asks for scans.
    const bundle = JSON.parse(fs.readFileSync(path.join(folder, scan), 'utf8')) as {
      dsseEnvelope: { signatures: { sig: string }[] };
    };
    bundle.dsseEnvelope.signatures = [{ sig: Buffer.from('no signature').toString('base64') }];
    fs.writeFileSync(path.join(folder, scan), JSON.stringify(bundle));
    const options = { policy: project.at('policy.yml'), environment: 'production', evidence };
    expect((await verifyDecision(model, options, testContext())).verdict).toBe('pass');
    expect((await runGate(model, options, testContext())).decision.verdict).toBe('indeterminate');
  });

  it('opens no connection', async () => {
    const fetched = jest.spyOn(globalThis, 'fetch');
    await exec(project.at('model'), program(0));
    expect(fetched).not.toHaveBeenCalled();
  });
});

async function openKey(file: string) {
  const { createKeySigner } = await import('../../../src/sign/key-signer.ts');
  return createKeySigner({ privateKeyPem: fs.readFileSync(file, 'utf8') });
}

describe('the example manifests', () => {
  it('are clean under our own scanner', async () => {
    const root = path.resolve(import.meta.dirname, '../../../examples/deploy');
    const result = await scanIac(root, { clock: () => new Date() });
    expect(result.findings.map(({ ruleId, location }) => `${ruleId} ${location.path}`)).toEqual([]);
    expect(result.coverage).toMatchObject({ seen: 5, scanned: 5, complete: true });
  });
});
