import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { runCli } from '../../../src/cli/run-cli.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import { openFolderStore } from '../../../src/evidence/folder-store.ts';
import { recordPersonStatement } from '../../../src/flows/record-approval.ts';
import { replayDecision } from '../../../src/flows/replay-decision.ts';
import { runGate } from '../../../src/flows/run-gate.ts';
import { scanTree } from '../../../src/flows/scan-tree.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { verifyDecision } from '../../../src/flows/verify-decision.ts';
import { runAttached } from '../../../src/platform/attached-program.ts';
import { scanIac } from '../../../src/scan/iac/scan-iac.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { PLANTED_SECRET } from '../../fakes/gate-project.ts';
import { makeProject, type Project, testContext } from '../../fakes/project.ts';

describe('replay decision', () => {
  const POLICY = `version: 1
trust: { signers: { builder: { key: keys/builder.pub }, gate: { key: keys/gate.pub } }, gates: [gate] }
people: { alice: { keys: [keys/alice.pub] } }
groups: { security: [alice] }
environments:
  production:
    require: [{ kind: model-signature, by: [builder] }, { kind: secret-scan, by: [builder], max-age: 24h }]
    findings: { block: [critical], warn: [high] }
    approvals: [{ group: security, count: 1, exclude: [author] }]
`;
  const THEN = new Date('2026-03-02T12:00:00Z');
  let project: Project;
  let store: string;

  beforeAll(async () => {
    project = makeProject();
    for (const name of ['builder', 'gate', 'alice', 'mallory']) project.key(name);
    const policy = project.write('policy.yml', POLICY);
    project.write('model/deploy.env', PLANTED_SECRET);
    store = project.at('evidence');
    const context = testContext({}, THEN);
    const key = project.at('keys/builder.key');
    const model = project.at('model');
    await signSubject(model, { key, evidence: store }, context);
    const sink = {
      signer: createKeySigner({ privateKeyPem: fs.readFileSync(key, 'utf8') }),
      store: openFolderStore(store),
    };
    await scanTree({ kind: 'secrets', path: model }, { sink }, context);
    const statement = { kind: 'approval', decision: 'APPROVED' } as const;
    const person = {
      policy,
      environment: 'production',
      evidence: store,
      expires: '7d',
      key: project.at('keys/alice.key'),
    };
    await recordPersonStatement(model, { ...person, statement }, context);
    const parties = { author: [{ kind: 'github', login: 'mallory', id: 9 }] } as const;
    const options = { policy, environment: 'production', evidence: store, parties };
    await runGate(model, { ...options, output: project.at('decision.json') }, context);
  });
  afterAll(() => {
    project.remove();
  });

  const replay = (file = 'decision.json', policy = project.at('policy.yml')) =>
    replayDecision(
      project.at(file),
      { evidence: store, policy },
      testContext({}, new Date('2031-01-01T00:00:00Z')),
    );
  const recorded = (): Decision =>
    JSON.parse(fs.readFileSync(project.at('decision.json'), 'utf8')) as Decision;
  const write = (change: (decision: Decision) => object): string => {
    project.write('changed.json', JSON.stringify({ ...recorded(), ...change(recorded()) }));
    return 'changed.json';
  };

  describe('a decision names all its inputs', () => {
    it('every bundle, who had which part, what each scan looked at', () => {
      const { inputs, coverage, evidence } = recorded();
      expect(inputs.bundles).toEqual([...new Set(evidence.map(({ bundleSha256 }) => bundleSha256))].sort());
      expect(inputs).toMatchObject({ parties: { author: [{ login: 'mallory' }] }, unread: [] });
      expect(coverage).toMatchObject([{ kind: 'secret-scan', seen: 5, complete: true }]);
    });
  });

  describe('replayed years later', () => {
    it('it is the same decision: evidence that would be stale now was fresh then', async () => {
      expect(await replay()).toMatchObject({ outcome: 'same', differences: [], missing: [], later: 0 });
    });

    it.each<[string, (decision: Decision) => object, string]>([
      ['the verdict', () => ({ verdict: 'pass', allowed: true }), 'verdict'],
      [
        'a check',
        ({ checks }) => ({ checks: checks.map((each) => ({ ...each, result: 'pass' })) }),
        'check findings:secret-scan',
      ],
      ['a finding', () => ({ findings: [] }), 'findings'],
      ['an approval', () => ({ approvals: [] }), 'approvals'],
      ['what a scan had looked at', () => ({ coverage: [] }), 'coverage'],
      [
        'a service that uses the model',
        () => ({ consumers: [{ name: 'chat', bundleSha256: 'a'.repeat(64), pointer: '/services/0' }] }),
        'consumers',
      ],
      ['the build level', () => ({ buildLevel: 3 }), 'build level'],
      ['a part that somebody had', ({ inputs }) => ({ inputs: { ...inputs, parties: {} } }), 'verdict'],
      ['the time', () => ({ timeVerified: '2026-03-04T12:00:00.000Z' }), 'check evidence:secret-scan'],
    ])('shows who changed %s', async (_what, change, what) => {
      const { outcome, differences } = await replay(write(change));
      if (what === 'verdict' && differences.length > 0) expect(outcome).toBe('different');
      expect(differences.map((each) => each.what)).toEqual(
        expect.arrayContaining(what === 'verdict' ? [expect.any(String)] : [what]),
      );
    });

    it('does not accept another policy', async () => {
      project.write('other.yml', POLICY.replace('count: 1', 'count: 1 '));
      await expect(replay('decision.json', project.at('other.yml'))).rejects.toMatchObject({
        code: 'content-mismatch',
      });
    });

    it('does not accept what is no decision', async () => {
      project.write('changed.json', '{"verdict":"pass"}');
      await expect(replay('changed.json')).rejects.toMatchObject({ code: 'malformed' });
    });

    it('leaves younger evidence aside, misses what is gone, and says so with its exit code', async () => {
      const folder = project.at(`evidence/sha256-${recorded().subject.digest['sha256'] ?? ''}`);
      const names = fs.readdirSync(folder);
      const scan = names.find((name) => name.startsWith('secret-scan')) ?? '';
      const younger = `${folder}/provenance-0123456789abcdef.sigstore.json`;
      fs.writeFileSync(younger, 'not a bundle');
      expect(await replay()).toMatchObject({ outcome: 'same', later: 1 });
      fs.rmSync(younger);
      const bytes = fs.readFileSync(`${folder}/${scan}`);
      fs.rmSync(`${folder}/${scan}`);
      let text = '';
      const stdout = { write: (part: string) => ((text += part), true) };
      const args = [
        'gate',
        'replay',
        project.at('decision.json'),
        '--evidence',
        store,
        '--policy',
        project.at('policy.yml'),
      ];
      expect(await runCli(args, {}, { stdout, stderr: stdout })).toBe(3);
      expect(text).toMatch(/^not everything it was made on is there: block for production/);
      fs.writeFileSync(`${folder}/${scan}`, bytes);
      text = '';
      expect(await runCli(args, {}, { stdout, stderr: stdout })).toBe(0);
      expect(text).toMatch(/^the same decision: block for production at 2026-03-02T12:00:00.000Z/);
    });
  });

  describe('replayed from the signed decision', () => {
    const LATER = new Date('2031-01-01T00:00:00Z');
    let folder: string;
    const bundles = (): string[] => fs.readdirSync(folder).filter((name) => name.startsWith('decision'));
    const again = (file: string, policy: string | undefined = project.at('policy.yml')) =>
      replayDecision(`${folder}/${file}`, { evidence: project.at('signed'), policy }, testContext({}, LATER));
    const decideAs = async (key: string): Promise<void> => {
      fs.rmSync(project.at('signed'), { recursive: true, force: true });
      fs.cpSync(store, project.at('signed'), { recursive: true });
      const parties = { author: [{ kind: 'github', login: 'mallory', id: 9 }] } as const;
      const options = { policy: project.at('policy.yml'), environment: 'production', parties };
      const signer = { evidence: project.at('signed'), key: project.at(`keys/${key}.key`) };
      await runGate(project.at('model'), { ...options, ...signer }, testContext({}, THEN));
      folder = project.at(`signed/sha256-${recorded().subject.digest['sha256'] ?? ''}`);
    };
    /** The VSA, and the SVR beside it. */
    const typed = (type: string): string =>
      bundles().find((name) => {
        const { dsseEnvelope } = JSON.parse(fs.readFileSync(`${folder}/${name}`, 'utf8')) as {
          dsseEnvelope: { payload: string };
        };
        return Buffer.from(dsseEnvelope.payload, 'base64').includes(type);
      }) ?? '';

    it('is the same decision, signed by a gate of the policy', async () => {
      await decideAs('gate');
      expect(await again(typed('verification_summary'))).toMatchObject({
        ...{ outcome: 'same', signedBy: 'gate', differences: [], missing: [] },
        recorded: { verdict: 'block', environment: 'production' },
      });
    });

    it('refuses the SVR, a changed record, a policy that nobody named, and another policy', async () => {
      const vsa = typed('verification_summary');
      await expect(again(typed('/svr/'))).rejects.toMatchObject({ code: 'evidence-invalid' });
      const { dsseEnvelope, ...rest } = JSON.parse(fs.readFileSync(`${folder}/${vsa}`, 'utf8')) as {
        dsseEnvelope: { payload: string };
      };
      const text = Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8');
      const payload = Buffer.from(text.replace('"allowed":false', '"allowed":true')).toString('base64');
      const forged = JSON.stringify({ ...rest, dsseEnvelope: { ...dsseEnvelope, payload } });
      project.write('forged.json', forged);
      const evidence = project.at('signed');
      await expect(
        replayDecision(
          project.at('forged.json'),
          { evidence, policy: project.at('policy.yml') },
          testContext(),
        ),
      ).rejects.toMatchObject({
        code: 'evidence-invalid',
        message: expect.stringContaining('not signed by a gate'),
      });
      await expect(
        replayDecision(`${folder}/${vsa}`, { evidence }, testContext({}, LATER)),
      ).rejects.toMatchObject({ code: 'invalid-input' });
      await expect(again(vsa, project.at('other.yml'))).rejects.toMatchObject({ code: 'content-mismatch' });
    });

    it('believes no signer who is not a gate', async () => {
      await decideAs('builder');
      await expect(again(typed('verification_summary'))).rejects.toThrow(
        /builder signed it, who is in no trust.gates/,
      );
    });
  });
});

describe('exec verified', () => {
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

  async function exec(
    model: string,
    command: readonly string[],
    more: readonly string[] = [],
  ): Promise<Shell> {
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
      const { fetch } = globalThis;
      let fetched = 0;
      globalThis.fetch = async (...request) => {
        fetched += 1;
        return await fetch(...request);
      };
      try {
        await exec(project.at('model'), program(0));
      } finally {
        globalThis.fetch = fetch;
      }
      expect(fetched).toBe(0);
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
});
