import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { DECISION_FIELD, resourceUriOf } from '../../../src/gate/decision-predicate.ts';
import { makeDecisionStatements } from '../../../src/gate/decision-statements.ts';
import { readDecision } from '../../../src/gate/read-decision.ts';
import { stagingEvidence } from '../../fakes/gate-evidence.ts';
import { tampered } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { finding, scan, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, HOUR, makeWorld, MINUTE, NOW } from '../../fakes/gate-world.ts';

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
    expect(readDecision(evidenceOf(makeDecisionStatements(await pass).vsa, times), at(HOUR))).toMatchObject({
      at: NOW,
    });
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
