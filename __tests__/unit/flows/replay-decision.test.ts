import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { runCli } from '../../../src/cli/run-cli.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import { recordPersonStatement } from '../../../src/flows/record-approval.ts';
import { replayDecision } from '../../../src/flows/replay-decision.ts';
import { runGate } from '../../../src/flows/run-gate.ts';
import { scanTree } from '../../../src/flows/scan-tree.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { openFolderStore } from '../../../src/evidence/folder-store.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { PLANTED_SECRET } from '../../fakes/gate-project.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

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
const recorded = (): Decision => JSON.parse(fs.readFileSync(project.at('decision.json'), 'utf8')) as Decision;
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
