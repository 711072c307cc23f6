import { describe, expect, it } from '@jest/globals';
import { digestModel } from '../../src/digest/digest-model.ts';
import { POLICY } from '../fakes/gate-policies.ts';
import { stagingEvidence } from '../fakes/gate-evidence.ts';
import { modelSignature, provenance, SUBJECT } from '../fakes/gate-statements.ts';
import { checkOf, makeWorld } from '../fakes/gate-world.ts';
import { makeProject } from '../fakes/project.ts';
import type { Statement } from '../../src/domain/statement.ts';
import type { Subject } from '../../src/domain/subject.ts';

const world = makeWorld(POLICY);
const hex = SUBJECT.digest['sha256'] ?? '';

async function signatureCheck(statement: Statement, subject: Subject = SUBJECT): Promise<string> {
  const bundle = await world.sign('builder', statement);
  const decision = await world.decide(subject, [bundle]);
  expect(decision.verdict).not.toBe('pass');
  return checkOf(decision, 'evidence:model-signature');
}

const about = (subject: unknown): Statement => ({ ...modelSignature(), subject: [subject] as never });

describe('trap 15, digest tricks', () => {
  it.each([
    ['only sha1 matches', { name: 'demo', digest: { sha1: hex.slice(0, 40) } }],
    ['only md5 matches', { name: 'demo', digest: { md5: hex.slice(0, 32) } }],
    [
      'sha256 matches and sha512 does not',
      { name: 'demo', digest: { sha256: '0'.repeat(64), sha512: hex.repeat(2) } },
    ],
    ['the subject is empty', { name: 'demo', digest: {} }],
    ['the subject has the right name and no digest', { name: SUBJECT.name }],
    ['63 hex digits', { name: 'demo', digest: { sha256: hex.slice(1) } }],
    ['upper-case hex', { name: 'demo', digest: { sha256: hex.toUpperCase() } }],
    ['another digest under the right name', { name: SUBJECT.name, digest: { sha256: '0'.repeat(64) } }],
  ])('%s', async (_trap, subject) => {
    expect(await signatureCheck(about(subject))).toBe('block: no model-signature signed by builder');
  });

  it('two subjects, one of which is right', async () => {
    const statement = {
      ...modelSignature(),
      subject: [{ digest: { sha256: '0'.repeat(64) } }, { digest: SUBJECT.digest }] as never,
    };
    expect(await signatureCheck(statement)).toMatch(/^block/);
  });

  it('one algorithm matches, another one that both carry does not', async () => {
    const both = { ...SUBJECT, digest: { sha256: hex, sha512: 'a'.repeat(128) } };
    const statement = about({ digest: { sha256: hex, sha512: 'b'.repeat(128) } });
    expect(await signatureCheck(statement, both)).toMatch(/^block/);
  });

  it('a subject that no strong digest names', async () => {
    const decision = await world.decide({ ...SUBJECT, digest: { md5: hex.slice(0, 32) } }, []);
    expect(checkOf(decision, 'subject')).toMatch(/^block: the subject has no digest that identifies it/);
  });

  it('a multi-file model with one extra unsigned file', async () => {
    const project = makeProject();
    try {
      const digestOf = async (): Promise<Subject> => {
        const { rootSha256 } = await digestModel(project.at('model'));
        return { kind: 'model', name: 'model', digest: { sha256: rootSha256 } };
      };
      const before = await digestOf();
      const signed = await world.sign('builder', modelSignature(before));
      expect(checkOf(await world.decide(before, [signed]), 'evidence:model-signature')).toMatch(/^pass/);
      project.write('model/plugin.py', 'import os\n');
      const after = await world.decide(await digestOf(), [signed]);
      expect(after.verdict).toBe('block');
      expect(checkOf(after, 'evidence:model-signature')).toMatch(/^block: no model-signature/);
    } finally {
      project.remove();
    }
  });

  it('trap 28 of signing: a signature of this artifact and provenance of another do not add up', async () => {
    const other = { ...SUBJECT, name: SUBJECT.name, digest: { sha256: '0'.repeat(64) } };
    const all = await stagingEvidence(world);
    expect((await world.decide(SUBJECT, Object.values(all))).verdict).toBe('pass');
    const mixed = { ...all, provenance: await world.sign('builder', provenance(other)) };
    const decision = await world.decide(SUBJECT, Object.values(mixed));
    expect(checkOf(decision, 'evidence:model-signature')).toMatch(/^pass/);
    expect(checkOf(decision, 'evidence:provenance')).toMatch(/^block: no provenance/);
    expect(decision.verdict).toBe('block');
  });

  it('evidence moves with its digest: the same bundles for another artifact prove nothing', async () => {
    const all = Object.values(await stagingEvidence(world));
    const other = { ...SUBJECT, digest: { sha256: '0'.repeat(64) } };
    const decision = await world.decide(other, all);
    expect(decision.evidence).toEqual([]);
    expect(decision.verdict).toBe('block');
  });
});
