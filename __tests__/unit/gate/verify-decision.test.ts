import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../../src/domain/decision.ts';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { makeDecisionStatements } from '../../../src/gate/decision-statements.ts';
import { verifyDecision, type DecisionQuestion } from '../../../src/gate/verify-decision.ts';
import { productionEvidence, STRANGERS } from '../../fakes/gate-evidence.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { aibom, OTHER, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, HOUR, makeWorld, MINUTE, NOW, type DecideOptions } from '../../fakes/gate-world.ts';

const world = makeWorld(POLICY);
const everything = productionEvidence(world).then(({ staging, ...others }) => [
  ...staging,
  ...Object.values(others),
]);

async function decision(options: DecideOptions = {}, bundles?: readonly StoredBundle[]): Promise<Decision> {
  const production = { environment: 'production', parties: STRANGERS, now: at(-20 * MINUTE) };
  return world.decide(SUBJECT, bundles ?? (await everything), { ...production, ...options });
}

const signed = (made: Decision, by = 'gate') => world.sign(by, makeDecisionStatements(made).vsa);

async function ask(
  bundles: readonly (StoredBundle | Promise<StoredBundle>)[],
  options: Partial<DecisionQuestion> = {},
) {
  const verified = await world.verify(await Promise.all(bundles), SUBJECT);
  return verifyDecision({
    ...{ policy: world.policy, policyDigest: world.policyDigest, policyUri: 'policy.yml' },
    ...{ environment: 'production', subject: SUBJECT, now: NOW, storeSkipped: [] },
    ...{ evidence: verified.accepted, rejected: verified.rejected },
    ...options,
  });
}

async function refusal(...parameters: Parameters<typeof ask>): Promise<string> {
  const answer = await ask(...parameters);
  return answer.ok ? 'let in' : `${answer.error.verdict}: ${answer.error.reasons.join('; ')}`;
}

const overridden = (made: Decision, expiresAt: Date): Decision => ({
  ...made,
  allowed: true,
  override: {
    people: ['alice', 'bob'],
    justification: 'customers cannot pay',
    bundleSha256s: ['b'.repeat(64)],
    expiresAt: expiresAt.toISOString(),
  },
});

describe('a decision lets a subject in', () => {
  it('when it is a pass of a gate for this environment', async () => {
    const answer = await ask([signed(await decision())]);
    expect(answer).toMatchObject({
      ok: true,
      value: { reason: 'passed production, signed by gate, 20 min old (time declared by the signer)' },
    });
  });

  it('when it is newer than a failure', async () => {
    const failed = signed(await decision({ now: at(-HOUR) }, []));
    expect((await ask([failed, signed(await decision())])).ok).toBe(true);
  });

  it('when it was overridden, as long as the override runs', async () => {
    const made = overridden(await decision({}, []), at(1));
    expect(await ask([signed(made)])).toMatchObject({
      ok: true,
      value: {
        reason: expect.stringMatching(/^block, overridden by alice, bob until 2026-03-02T12:00:00\.001Z/),
      },
    });
    expect(await refusal([signed(made)], { now: at(1) })).toMatch(
      /^block: its override expired on .*; the newest/,
    );
  });

  it('with the digests of everything it was made on', async () => {
    const answer = await ask([signed(await decision())]);
    const inputs = answer.ok ? answer.value.decision.inputs : [];
    expect(inputs).toEqual(
      (await everything)
        .filter(({ sha256 }) => inputs.includes(sha256))
        .map(({ sha256 }) => sha256)
        .sort(),
    );
    expect(inputs.length).toBeGreaterThan(8);
  });
});

describe('a decision keeps a subject out', () => {
  it('when there is none', async () => {
    const answer = await ask([]);
    expect(answer).toMatchObject({
      ok: false,
      error: {
        verdict: 'block',
        reasons: [expect.stringMatching(/^no decision on production about sha256:.* by gate$/)],
        remedy: expect.stringMatching(
          /^sallyport gate sha256:[0-9a-f]{64} --environment production --policy policy\.yml/,
        ),
      },
    });
  });

  it('when it failed, and says why', async () => {
    expect(await refusal([signed(await decision({}, []))])).toMatch(
      /^block: the newest decision is block; evidence:model-signature: no model-signature.*; approvals:security: /,
    );
  });

  it('when it failed and only warned', async () => {
    expect(await refusal([signed(await decision({ mode: 'warn' }, []))])).toMatch(
      /^block: the newest decision is block \(mode warn\)/,
    );
  });

  it('when a failure is newer than the pass', async () => {
    const failed = signed(await decision({ now: at(-MINUTE) }, []));
    expect(await refusal([signed(await decision()), failed])).toMatch(/^block: the newest decision is block/);
  });

  it('when it was a rehearsal', async () => {
    expect(await refusal([signed(await decision({ mode: 'dry-run' }))])).toMatch(
      /^block: no decision on production/,
    );
  });

  it('when it is as old as it may be', async () => {
    const bundles = [signed(await decision())];
    expect(await refusal(bundles, { maxAgeMs: 20 * MINUTE })).toMatch(/^block: the decision is stale/);
    expect((await ask(bundles, { maxAgeMs: 20 * MINUTE + 1 })).ok).toBe(true);
  });

  it.each<[string, Partial<DecisionQuestion>, RegExp]>([
    [
      'for another environment',
      { environment: 'staging' },
      /^block: the newest decision|^block: no decision/,
    ],
    [
      'under another policy',
      { policyDigest: '1'.repeat(64) },
      /^block: the decision was made under another policy/,
    ],
    [
      'when something in the store cannot be read',
      { storeSkipped: [{ name: 'x', reason: 'larger than allowed' }] },
      /^indeterminate: 1 bundle could not be read/,
    ],
    [
      'when the subject was put on the deny-list since',
      { denyList: [{ digest: `sha256:${SUBJECT.digest['sha256'] ?? ''}`, reason: 'poisoned' }] },
      /^block: subject .* is on the deny-list/,
    ],
  ])('%s', async (_why, options, reason) => {
    expect(await refusal([signed(await decision())], options)).toMatch(reason);
  });

  it('when somebody else signed it', async () => {
    expect(await refusal([signed(await decision(), 'builder')])).toMatch(/^block: no decision on production/);
  });

  it('when the policy names no gates', async () => {
    const policy = { ...world.policy, trust: { ...world.policy.trust, gates: [] } };
    expect(await refusal([signed(await decision())], { policy })).toMatch(/names no trust\.gates$/);
  });

  it('when it is about another subject', async () => {
    const made = { ...(await decision()), subject: OTHER };
    expect(await refusal([signed(made)])).toMatch(/^block: no decision/);
  });

  it('when the bundle holds something that is no decision', async () => {
    expect(await refusal([world.sign('gate', aibom())])).toMatch(/^block: no decision/);
  });
});
