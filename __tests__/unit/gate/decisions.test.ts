import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../../src/domain/decision.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { DECISION_FIELD, resourceUriOf } from '../../../src/gate/decision-predicate.ts';
import { makeDecisionStatements } from '../../../src/gate/decision-statements.ts';
import { readDecision } from '../../../src/gate/read-decision.ts';
import { type DecisionQuestion, verifyDecision } from '../../../src/gate/verify-decision.ts';
import { productionEvidence, stagingEvidence, STRANGERS } from '../../fakes/gate-evidence.ts';
import { tampered } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { aibom, finding, OTHER, scan, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, type DecideOptions, HOUR, makeWorld, MINUTE, NOW } from '../../fakes/gate-world.ts';

describe('decision statements', () => {
  const world = makeWorld(POLICY);
  const pass = stagingEvidence(world).then((all) => world.decide(SUBJECT, Object.values(all)));
  const block = stagingEvidence(world).then(async ({ secrets: _, ...all }) =>
    world.decide(SUBJECT, [
      ...Object.values(all),
      await world.sign('scanner', scan({ findings: [finding('high')] })),
    ]),
  );

  const evidenceOf = (statement: Evidence['statement'], times: Evidence['times'] = []): Evidence => ({
    ...{ kind: 'decision', statement, signerName: 'gate', times, bundleSha256: '7'.repeat(64) },
    signer: { kind: 'key', keyId: '0'.repeat(64) },
  });

  describe('the VSA of a decision', () => {
    it('has the members of SLSA VSA v1', async () => {
      const { vsa } = makeDecisionStatements(await pass);
      const { inputAttestations, [DECISION_FIELD]: _, ...standard } = vsa.predicate;
      expect(vsa.predicateType).toBe('https://slsa.dev/verification_summary/v1');
      expect(vsa.subject).toEqual([{ name: 'demo', digest: SUBJECT.digest }]);
      expect(standard).toEqual({
        verifier: { id: 'https://sallyport.dev/gate/v1', version: { sallyport: '0.1.0' } },
        timeVerified: NOW.toISOString(),
        resourceUri: `https://sallyport.dev/environments/staging/sha256:${SUBJECT.digest['sha256'] ?? ''}`,
        policy: { uri: 'policy.yml', digest: { sha256: world.policyDigest } },
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_1'],
        slsaVersion: '1.1',
      });
      expect(inputAttestations).toHaveLength(6);
    });

    it('names every bundle it was made on, the source ones too', async () => {
      const all = Object.values(await stagingEvidence(world));
      const { vsa } = makeDecisionStatements(await world.decide(SUBJECT, all));
      expect(vsa.predicate.inputAttestations.map(({ digest }) => digest.sha256)).toEqual(
        all.map(({ sha256 }) => sha256).sort(),
      );
    });

    it('of a failure lists no level', async () => {
      const { predicate } = makeDecisionStatements(await block).vsa;
      expect([predicate.verificationResult, predicate.verifiedLevels]).toEqual(['FAILED', ['FAILED']]);
      expect(predicate[DECISION_FIELD].findings).toEqual({ blocking: 1, warning: 0, waived: 0, ignored: 0 });
      expect(predicate[DECISION_FIELD].checks).toEqual((await block).checks);
    });

    it('of an override stays a failure that says who overrode it', async () => {
      const override = {
        people: ['alice'],
        justification: 'x',
        bundleSha256s: ['a'.repeat(64)],
        expiresAt: NOW.toISOString(),
      };
      const { predicate } = makeDecisionStatements({ ...(await block), allowed: true, override }).vsa;
      expect([predicate.verificationResult, predicate.verifiedLevels]).toEqual(['FAILED', ['FAILED']]);
      expect(predicate[DECISION_FIELD]).toMatchObject({ verdict: 'block', allowed: true, override });
    });

    it('of a rehearsal says so where every verifier looks', async () => {
      const { vsa, svr } = makeDecisionStatements({ ...(await pass), mode: 'dry-run' });
      expect(vsa.predicate.verifiedLevels).toEqual(['SLSA_BUILD_LEVEL_1', 'ORG_DRY_RUN']);
      expect(svr.predicate.properties).not.toContain('SALLYPORT_GATE_PASSED/staging');
    });
  });

  describe('the SVR of a decision', () => {
    it('has what passed, each for its environment', async () => {
      const { svr } = makeDecisionStatements(await pass);
      expect(svr.predicateType).toBe('https://in-toto.io/attestation/svr/v0.2');
      expect(svr.predicate).toMatchObject({
        verifier: {
          id: 'https://sallyport.dev/gate/v1',
          policies: [{ uri: 'policy.yml', digest: { sha256: world.policyDigest } }],
        },
        timeCreated: NOW.toISOString(),
      });
      expect(svr.predicate.properties.slice(0, 3)).toEqual([
        'SALLYPORT_GATE_PASSED/staging',
        'SLSA_BUILD_LEVEL_1',
        'SALLYPORT_CHECK_PASSED/staging/policy',
      ]);
    });

    it('of a failure has the checks that passed and no more', async () => {
      const { properties } = makeDecisionStatements(await block).svr.predicate;
      expect(properties).toContain('SALLYPORT_CHECK_PASSED/staging/evidence:aibom');
      expect(properties.filter((each) => /GATE_PASSED|findings:secret-scan$|LEVEL/.test(each))).toEqual([]);
    });
  });

  describe('a decision that is read back', () => {
    it('says what was written', async () => {
      const made = await block;
      expect(readDecision(evidenceOf(makeDecisionStatements(made).vsa), NOW)).toMatchObject({
        at: NOW,
        policySha256: world.policyDigest,
        said: { environment: 'staging', verdict: 'block', allowed: false, checks: made.checks },
      });
    });

    it('is as old as its oldest time says', async () => {
      const times = [{ source: 'timestamp-authority', at: at(MINUTE) }] as const;
      expect(readDecision(evidenceOf(makeDecisionStatements(await pass).vsa, times), at(HOUR))).toMatchObject(
        {
          at: NOW,
        },
      );
    });

    it.each<[string, object, RegExp]>([
      ['has no time', { timeVerified: undefined }, /at timeVerified/],
      ['is dated in the future', { timeVerified: at(6 * MINUTE).toISOString() }, /dated in the future/],
      ['was made by another verifier', { verifier: { id: 'https://example.com/gate' } }, /at verifier\.id/],
      ['names no policy digest', { policy: { uri: 'policy.yml' } }, /at policy\.digest/],
      ['has an unknown result', { verificationResult: 'passed' }, /at verificationResult/],
      ['failed and is called passed', { verificationResult: 'FAILED' }, /says FAILED and pass/],
      ['passed and lists a failure', { verifiedLevels: ['FAILED'] }, /levels that contradict/],
      ['lacks what this product adds', { [DECISION_FIELD]: undefined }, /is not a decision of this gate/],
      [
        'names the resource of another environment',
        { resourceUri: resourceUriOf('production', SUBJECT.digest) },
        /another resource/,
      ],
      [
        'names the resource of another subject',
        { resourceUri: resourceUriOf('staging', { sha256: '0'.repeat(64) }) },
        /another resource/,
      ],
    ])('counts for nothing when it %s', async (_what, changes, reason) => {
      const statement = tampered(makeDecisionStatements(await pass).vsa, changes);
      expect(readDecision(evidenceOf(statement), NOW)).toMatch(reason);
    });

    it.each<[string, object, RegExp]>([
      ['an environment that is not its resource', { environment: 'production' }, /another resource/],
      [
        'a check that failed',
        { checks: [{ id: 'x', result: 'block', reason: 'y', digests: [] }] },
        /contradict its verdict/,
      ],
      ['no check at all', { checks: [] }, /checks/],
      ['a member nobody knows', { conditions: ['only on Sundays'] }, /is not a decision of this gate/],
      ['a pass that is not allowed', { allowed: false }, /allowed without a pass/],
    ])('counts for nothing when it passed with %s', async (_what, changes, reason) => {
      const { vsa } = makeDecisionStatements(await pass);
      const said = { ...vsa.predicate[DECISION_FIELD], ...changes };
      expect(readDecision(evidenceOf(tampered(vsa, { [DECISION_FIELD]: said })), NOW)).toMatch(reason);
    });

    it('counts for nothing when it failed with levels', async () => {
      const { vsa } = makeDecisionStatements(await block);
      const statement = tampered(vsa, { verifiedLevels: ['FAILED', 'SLSA_BUILD_LEVEL_3'] });
      expect(readDecision(evidenceOf(statement), NOW)).toBe('lists levels although it failed');
    });
  });
});

describe('verify decision', () => {
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
      expect(await refusal([signed(await decision()), failed])).toMatch(
        /^block: the newest decision is block/,
      );
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
      expect(await refusal([signed(await decision(), 'builder')])).toMatch(
        /^block: no decision on production/,
      );
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
});
