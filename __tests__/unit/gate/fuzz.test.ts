import { describe, expect, it } from '@jest/globals';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from '../../../src/domain/statement.ts';
import { makeDecisionStatements } from '../../../src/gate/decision-statements.ts';
import { makeApproval } from '../../../src/people/make-approval.ts';
import { makeOverride } from '../../../src/people/make-override.ts';
import { makeWaiver } from '../../../src/people/make-waiver.ts';
import { createKeySigner } from '../../../src/sign/key-signer.ts';
import { stagingEvidence, STRANGERS } from '../../fakes/gate-evidence.ts';
import { nextNonce } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { aibom, finding, modelSignature, provenance, scan, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, DAY, HOUR, keyPairOf, makeWorld, toStored } from '../../fakes/gate-world.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

const ROUNDS = fuzzRuns(150);
const world = makeWorld(POLICY);

const bound = () => ({
  ...{ environment: 'production', policySha256: world.policyDigest, nonce: nextNonce() },
  ...{ now: at(-HOUR), expiresAt: at(DAY), justification: 'x'.repeat(50), ticket: 'T-1' },
});

/** Signs whatever bytes as the payload of a statement: a trusted signer that is broken or hostile. */
async function signBytes(who: string, payload: Uint8Array): Promise<StoredBundle> {
  return toStored((await createKeySigner(keyPairOf(who)).sign(STATEMENT_MEDIA_TYPE, payload)).bytes);
}

describe('the gate, given mutants that a trusted signer signed,', () => {
  const statements: [string, string, Statement][] = [
    ['model signature', 'builder', modelSignature()],
    ['AI-BOM', 'builder', aibom()],
    ['provenance', 'builder', provenance()],
    ['scan', 'scanner', scan({ findings: [finding('high'), finding('low')] })],
    ['approval', 'alice', makeApproval(SUBJECT, { ...bound(), decision: 'APPROVED' })],
    ['waiver', 'alice', makeWaiver(SUBJECT, { ...bound(), selector: { ruleId: 'openai-api-key' } })],
    ['override', 'alice', makeOverride(SUBJECT, bound())],
  ];

  it.each(statements)('decides about every %s, and never throws', async (_what, who, statement) => {
    const random = seededRandom(11);
    const original = Buffer.from(encodeStatement(statement));
    for (let round = 0; round < ROUNDS; round += 1) {
      const bundle = await signBytes(who, mutate(original, random));
      for (const environment of ['staging', 'production']) {
        const { verdict, allowed } = await world.decide(SUBJECT, [bundle], {
          environment,
          parties: STRANGERS,
        });
        // One statement is never enough for either environment.
        expect([verdict === 'pass', allowed]).toEqual([false, false]);
      }
    }
  });

  it('decides about every decision, and takes none for a pass that does not say so', async () => {
    const random = seededRandom(12);
    const failed = await world.decide(SUBJECT, [], { now: at(-HOUR) });
    const original = Buffer.from(encodeStatement(makeDecisionStatements(failed).vsa));
    for (let round = 0; round < ROUNDS; round += 1) {
      const bundle = await signBytes('gate', mutate(original, random));
      const { checks } = await world.decide(SUBJECT, [bundle], { environment: 'production' });
      expect(checks.find(({ id }) => id === 'order:staging')?.result).not.toBe('pass');
    }
  });
});

describe('the gate, given mutants of signed bundles,', () => {
  it('passes on none but those whose statement is the signed one', async () => {
    const random = seededRandom(13);
    const { secrets, ...others } = await stagingEvidence(world);
    const original = Buffer.from(secrets.bytes);
    const [signed] = (await world.verify([secrets], SUBJECT)).accepted;
    for (let round = 0; round < ROUNDS; round += 1) {
      const mutant = toStored(mutate(original, random));
      const decision = await world.decide(SUBJECT, [...Object.values(others), mutant]);
      if (decision.verdict !== 'pass') continue;
      const [accepted] = (await world.verify([mutant], SUBJECT)).accepted;
      expect(accepted?.statement).toEqual(signed?.statement);
    }
  });
});
