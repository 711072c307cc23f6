import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Mode } from '../../../src/domain/verdict.ts';
import { recordPersonStatement } from '../../../src/flows/record-approval.ts';
import { runGate } from '../../../src/flows/run-gate.ts';
import { scanTree } from '../../../src/flows/scan-tree.ts';
import { signSubject } from '../../../src/flows/sign-subject.ts';
import { verifyDecision, type DecisionVerification } from '../../../src/flows/verify-decision.ts';
import { verifySubject } from '../../../src/flows/verify-subject.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

const POLICY = `version: 1
trust:
  signers: { builder: { key: keys/builder.pub }, gate: { key: keys/gate.pub } }
  gates: [gate]
people: { alice: { keys: [keys/alice.pub] } }
groups: { security: [alice] }
environments:
  production:
    require: [{ kind: model-signature, by: [builder] }, { kind: secret-scan, by: [builder] }]
    findings: { block: [critical] }
    override: { by: security, count: 1, justification-min: 5 }
  canary:
    require: [{ kind: model-signature, by: [builder] }]
    findings: { block: [critical] }
deny-list: denied.txt
`;
const DAY = 86_400_000;

let clean: Project;
/** A project that was let into production; every test has a copy of its own. */
let project: Project;

beforeAll(async () => {
  clean = makeProject();
  for (const name of ['builder', 'gate', 'alice', 'mallory']) clean.key(name);
  clean.write('policy.yml', POLICY);
  clean.write('denied.txt', '');
  await signSubject(
    clean.at('model'),
    { key: clean.at('keys/builder.key'), evidence: clean.at('evidence') },
    testContext(),
  );
});
afterAll(() => {
  clean.remove();
});

function copy(): Project {
  const fresh = makeProject();
  for (const name of ['model', 'keys', 'evidence']) {
    fs.cpSync(clean.at(name), fresh.at(name), { recursive: true });
  }
  for (const name of ['policy.yml', 'denied.txt']) fs.copyFileSync(clean.at(name), fresh.at(name));
  return fresh;
}

async function inProject(use: () => Promise<void>): Promise<void> {
  project = copy();
  try {
    await use();
  } finally {
    project.remove();
  }
}

const places = (environment = 'production') => ({
  policy: project.at('policy.yml'),
  environment,
  evidence: project.at('evidence'),
});

async function scan(): Promise<void> {
  const signer = { evidence: project.at('evidence'), key: project.at('keys/builder.key') };
  await scanTree(
    { kind: 'secrets', path: project.at('model') },
    { ...signer, identify: { kind: 'model' } },
    testContext(),
  );
}

async function decide(by = 'gate', options: { mode?: Mode; environment?: string } = {}): Promise<void> {
  const key = project.at(`keys/${by}.key`);
  await runGate(
    project.at('model'),
    { ...places(options.environment), key, mode: options.mode },
    testContext(),
  );
}

async function verify(
  options: { subject?: string; now?: Date; signature?: string } = {},
): Promise<DecisionVerification> {
  const { subject = project.at('model'), now, signature } = options;
  return await verifyDecision(subject, { ...places(), signature }, testContext({}, now));
}

const resultOf = ({ checks }: DecisionVerification, id: string) => checks.find((check) => check.id === id);

describe('a decision at the door', () => {
  it('lets in what a gate passed, with every byte as signed', () =>
    inProject(async () => {
      await scan();
      await decide();
      const seen = await verify();
      expect(seen).toMatchObject({ verdict: 'pass', model: { signerName: 'builder', ok: true } });
      expect(seen.checks.map(({ id, result }) => `${id} ${result}`)).toEqual([
        'deny-list pass',
        'decision pass',
        'signature pass',
        'files pass',
      ]);
    }));

  it.each([
    ['nobody decided', async () => {}],
    ['the gate blocked', async () => await decide()],
    ['it was a rehearsal', async () => (await scan(), await decide('gate', { mode: 'dry-run' }))],
    ['it was for another environment', async () => await decide('gate', { environment: 'canary' })],
    ['the signer is no gate', async () => (await scan(), await decide('builder'))],
    ['a person signed it', async () => (await scan(), await decide('alice'))],
    ['a stranger signed it', async () => (await scan(), await decide('mallory'))],
    [
      'the policy has changed since',
      async () => {
        await scan();
        await decide();
        fs.appendFileSync(project.at('policy.yml'), '# another policy\n');
      },
    ],
    ['the mode was warn and the verdict a block', async () => await decide('gate', { mode: 'warn' })],
  ])('blocks when %s', (_name, prepare) =>
    inProject(async () => {
      await prepare();
      const seen = await verify();
      expect(seen.verdict).toBe('block');
      expect(resultOf(seen, 'decision')).toMatchObject({
        result: 'block',
        remedy: expect.stringContaining('gate'),
      });
      // What is on disk is looked at all the same.
      expect(resultOf(seen, 'files')).toMatchObject({ result: 'pass' });
    }),
  );

  it('blocks what was put on the deny-list since, whoever decided', () =>
    inProject(async () => {
      await scan();
      await decide();
      const { subject } = await verify();
      fs.writeFileSync(
        project.at('denied.txt'),
        `sha256:${subject.digest['sha256'] ?? ''} poisoned weights\n`,
      );
      const seen = await verify();
      expect(resultOf(seen, 'deny-list')).toMatchObject({
        result: 'block',
        reason: expect.stringContaining('poisoned'),
      });
      expect(seen.verdict).toBe('block');
    }));

  it('lets an overridden failure in until the override runs out', () =>
    inProject(async () => {
      const said = { kind: 'override', justification: 'outage in the shop', ticket: 'OPS-1' } as const;
      const signer = { key: project.at('keys/alice.key'), expires: '2d' };
      await recordPersonStatement(
        project.at('model'),
        { ...places(), ...signer, statement: said },
        testContext(),
      );
      await decide();
      const seen = await verify();
      expect(seen.verdict).toBe('pass');
      expect(resultOf(seen, 'decision')).toMatchObject({
        result: 'warn',
        reason: expect.stringContaining('overridden by alice'),
      });
      const later = await verify({ now: new Date(Date.now() + 3 * DAY) });
      expect(resultOf(later, 'decision')).toMatchObject({ result: 'block' });
    }));

  it('is undecided when a bundle of the subject cannot be read: it may be the one that says no', () =>
    inProject(async () => {
      await scan();
      await decide();
      const { subject } = await verify();
      const folder = `evidence/sha256-${subject.digest['sha256'] ?? ''}`;
      project.write(`${folder}/decision-${'0'.repeat(16)}.sigstore.json`, '{');
      expect((await verify()).verdict).toBe('indeterminate');
    }));
});

describe('the model at the door', () => {
  it('names every file that is not as signed, although the digest is another one', () =>
    inProject(async () => {
      await scan();
      await decide();
      project.write('model/plugin.py', 'import os\n');
      const seen = await verify();
      expect(seen.verdict).toBe('block');
      expect(resultOf(seen, 'files')).toMatchObject({
        result: 'block',
        reason: 'not as signed: 1 extra (plugin.py)',
      });
      expect(seen.model?.differences).toEqual([{ kind: 'extra', path: 'plugin.py' }]);
    }));

  it('takes the signature from the store when none lies beside the model', () =>
    inProject(async () => {
      await scan();
      await decide();
      fs.rmSync(project.at('model/model.sig'));
      expect(await verify()).toMatchObject({ verdict: 'pass', model: { ok: true } });
    }));

  it('a renamed file is seen, although the digest of the model is the same', () =>
    inProject(async () => {
      await scan();
      await decide();
      fs.renameSync(project.at('model/weights.bin'), project.at('model/weights2.bin'));
      const seen = await verify();
      expect(resultOf(seen, 'decision')).toMatchObject({ result: 'pass' });
      expect(resultOf(seen, 'files')).toMatchObject({ result: 'block' });
      expect(seen.verdict).toBe('block');
    }));

  it.each(['gate', 'alice', 'mallory'])(
    'does not believe a signature by %s, whom the environment does not ask for',
    (name) =>
      inProject(async () => {
        await scan();
        await decide();
        const signature = project.at('other.sig');
        await signSubject(
          project.at('model'),
          { key: project.at(`keys/${name}.key`), signature },
          testContext(),
        );
        const seen = await verify({ signature });
        expect(resultOf(seen, 'signature')).toMatchObject({
          result: 'block',
          reason: expect.stringContaining('builder'),
        });
        expect(resultOf(seen, 'files')).toBeUndefined();
      }),
  );

  it('is undecided about a named signature that cannot be read', () =>
    inProject(async () => {
      await scan();
      await decide();
      const seen = await verify({ signature: project.write('broken.sig', '{"mediaType":') });
      expect(resultOf(seen, 'signature')).toMatchObject({ result: 'indeterminate' });
      expect(seen.verdict).toBe('indeterminate');
    }));

  it('says that no file was looked at when the subject is a digest', () =>
    inProject(async () => {
      await scan();
      await decide();
      const { subject } = await verify();
      const seen = await verify({ subject: `sha256:${subject.digest['sha256'] ?? ''}` });
      expect(resultOf(seen, 'files')).toMatchObject({ result: 'warn' });
      expect(seen.verdict).toBe('pass');
    }));
});

describe('trap 34: a signature at the door that leaves out more than the policy allows', () => {
  it('is not believed, though its signer is the right one, until the policy names what may be left out', () =>
    inProject(async () => {
      await scan();
      await decide();
      const signature = project.at('partial.sig');
      const key = project.at('keys/builder.key');
      const identify = { ignorePaths: ['weights.bin'] };
      await signSubject(project.at('model'), { key, signature, identify }, testContext());
      const seen = await verify({ signature });
      expect(seen.verdict).toBe('block');
      expect(resultOf(seen, 'signature')).toMatchObject({
        result: 'block',
        reason: expect.stringContaining('leaves out weights.bin'),
      });
      const lax = 'by: [builder], may-ignore: [weights.bin] }, { kind: secret-scan';
      project.write('policy.yml', POLICY.replace('by: [builder] }, { kind: secret-scan', lax));
      expect(resultOf(await verify({ signature }), 'signature')).toMatchObject({ result: 'pass' });
    }));
});

describe('what to verify by', () => {
  it.each([
    ['half a policy', { policy: 'p', environment: 'e' }],
    ['a policy and a key', { policy: 'p', environment: 'e', evidence: 's', keys: ['k'] }],
    ['a policy and a threshold', { policy: 'p', environment: 'e', evidence: 's', threshold: 1 }],
    ['nothing', {}],
    ['a key and options for a decision', { keys: ['k.pub'], identify: { kind: 'model' as const } }],
    ['two keys and no threshold', { keys: ['k.pub', 'l.pub'] }],
  ])('%s is refused', (_name, options) =>
    inProject(async () => {
      const nobody = {
        keys: [],
        certificateIdentities: [],
        certificateOidcIssuers: [],
        certificateSubjects: [],
      };
      const asked = { ...nobody, signatures: [], ...options };
      await expect(verifySubject(project.at('model'), asked, testContext())).rejects.toMatchObject({
        errorClass: 'configuration',
      });
    }),
  );
});
