import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import type { StoredBundle } from '../../src/domain/ports.ts';
import { retireSubject, type RetireOptions } from '../../src/flows/retire-subject.ts';
import { runGate } from '../../src/flows/run-gate.ts';
import { signSubject } from '../../src/flows/sign-subject.ts';
import { verifyDecision as verifyAtDoor } from '../../src/flows/verify-decision.ts';
import { verifyDecision } from '../../src/gate/verify-decision.ts';
import { makeDecisionStatements } from '../../src/gate/decision-statements.ts';
import { makeRetirement, type RetirementFields } from '../../src/people/make-retirement.ts';
import { override, tampered } from '../fakes/gate-people.ts';
import { modelSignature, OTHER, provenance, scan, SOURCE, SUBJECT } from '../fakes/gate-statements.ts';
import { at, checkOf, DAY, HOUR, makeWorld, MINUTE, type DecideOptions } from '../fakes/gate-world.ts';
import { makeProject, testContext, type Project } from '../fakes/project.ts';

const POLICY = `version: 1
trust:
  signers: { builder: { key: builder.pub }, gate: { key: gate.pub } }
  gates: [gate]
people:
  alice: { keys: [alice.pub] }
  bob: { keys: [bob.pub] }
groups: { security: [alice], ml: [bob] }
environments:
  staging: { require: [{ kind: model-signature, by: [builder] }] }
  production:
    require: [{ kind: model-signature, by: [builder] }]
    override: { by: ml, count: 1, justification-min: 10 }
retirement: { by: security }
`;
const world = makeWorld(POLICY);
const signed = world.sign('builder', modelSignature());

function retirement(changes: Partial<RetirementFields> & { readonly subject?: typeof SUBJECT } = {}) {
  const { subject = SUBJECT, ...fields } = changes;
  return makeRetirement(subject, {
    environments: 'all',
    policySha256: world.policyDigest,
    now: at(-HOUR),
    reason: 'poisoned training data',
    ...fields,
  });
}

async function decide(
  bundles: readonly (StoredBundle | Promise<StoredBundle>)[],
  options: DecideOptions = {},
  by = world,
) {
  const all = [signed, ...(await Promise.all(bundles))];
  return by.decide(SUBJECT, await Promise.all(all), { environment: 'production', ...options });
}

describe('trap 24, a retired digest', () => {
  it('passes before and never after it was retired', async () => {
    expect((await decide([])).verdict).toBe('pass');
    const decision = await decide([world.sign('alice', retirement())]);
    expect(checkOf(decision, 'retirement')).toBe(
      'block: subject retired by alice on 2026-03-02T11:00:00.000Z: poisoned training data',
    );
  });

  it.each<[string, Partial<RetirementFields>, string]>([
    ['for this environment', { environments: ['production'] }, 'block'],
    ['for another environment', { environments: ['staging'] }, 'pass'],
    ['under another policy', { policySha256: 'a'.repeat(64) }, 'block'],
    ['with a date in the future', { now: at(DAY) }, 'block'],
    ['years ago', { now: at(-3000 * DAY) }, 'block'],
  ])('retired %s', async (_what, changes, result) => {
    const decision = await decide([world.sign('alice', retirement(changes))]);
    expect(checkOf(decision, 'retirement').split(':')[0]).toBe(result);
  });

  it('by somebody who may not retire is reported and does not count', async () => {
    const decision = await decide([world.sign('bob', retirement())]);
    expect(checkOf(decision, 'retirement')).toMatch(
      /^warn: a retirement by bob does not count: not in group security/,
    );
    expect(decision.verdict).toBe('pass');
  });

  it('by a signer who is nobody stops nothing', async () => {
    expect((await decide([world.sign('mallory', retirement())])).verdict).toBe('pass');
  });

  it('with a statement that cannot be read is undecided', async () => {
    const decision = await decide([world.sign('alice', tampered(retirement(), { environments: 7 }))]);
    expect(checkOf(decision, 'retirement')).toMatch(/^indeterminate/);
  });

  it('about another subject does not retire this one', async () => {
    expect((await decide([world.sign('alice', retirement({ subject: OTHER }))])).verdict).toBe('pass');
  });

  it('that was the source of the subject retires the subject', async () => {
    const made = await world.sign('builder', provenance());
    const decision = await decide([made, world.sign('alice', retirement({ subject: SOURCE }))]);
    expect(checkOf(decision, 'retirement')).toMatch(/^block: source retired by alice/);
  });
});

describe('trap 23, an override of a retirement', () => {
  const retired = world.sign('alice', retirement());

  it.each<[string, Parameters<typeof override>[2], boolean]>([
    ['that names it', { checks: ['retirement'] }, true],
    ['of everything', {}, false],
    ['that is older', { checks: ['retirement'], now: at(-2 * HOUR) }, false],
    ['on another environment', { checks: ['retirement'], environment: 'staging' }, false],
  ])('%s', async (_what, fields, isAllowed) => {
    const decision = await decide([retired, override(world, 'bob', { now: at(-MINUTE), ...fields })]);
    expect([decision.verdict, decision.allowed]).toEqual(['block', isAllowed]);
  });

  it('cannot be younger than a retirement that says no time', async () => {
    const broken = world.sign('alice', tampered(retirement(), { createdAt: 'yesterday' }));
    const decision = await decide([
      broken,
      override(world, 'bob', { checks: ['retirement'], now: at(-MINUTE) }),
    ]);
    expect(decision.allowed).toBe(false);
  });
});

describe('at the door', () => {
  const ask = async (bundles: readonly (StoredBundle | Promise<StoredBundle>)[], now = at(0)) => {
    const { accepted, rejected } = await world.verify(await Promise.all(bundles), SUBJECT);
    const { policy, policyDigest } = world;
    return verifyDecision({
      ...{ policy, policyDigest, policyUri: 'policy.yml', environment: 'production', subject: SUBJECT },
      ...{ evidence: accepted, rejected, storeSkipped: [], now },
    });
  };
  const sign = async (bundles: Parameters<typeof decide>[0], now = at(-HOUR / 2)) =>
    await world.sign('gate', makeDecisionStatements(await decide(bundles, { now })).vsa);

  it('a retirement that is younger than the pass stops it', async () => {
    const passed = await sign([], at(-2 * HOUR));
    expect((await ask([passed])).ok).toBe(true);
    const answer = await ask([passed, world.sign('alice', retirement())]);
    expect(answer.ok ? '' : answer.error.reasons[0]).toMatch(/^subject retired by alice/);
  });

  it('an override opens for the retirement it knew, not for the next one', async () => {
    const retired = await world.sign('alice', retirement());
    const lifted = await sign([
      retired,
      override(world, 'bob', { checks: ['retirement'], now: at(-HOUR * 0.9) }),
    ]);
    expect((await ask([lifted, retired])).ok).toBe(true);
    const again = world.sign('alice', retirement({ now: at(-MINUTE) }));
    expect((await ask([lifted, retired, again])).ok).toBe(false);
    expect((await ask([lifted, retired], at(40 * DAY))).ok).toBe(false);
  });
});

describe('trap 30 of signing: an older artifact that is put back with its valid evidence', () => {
  const DEMANDING = POLICY.replace(
    'production:\n    require: [{ kind: model-signature, by: [builder] }]',
    'production:\n    require: [{ kind: model-signature, by: [builder] }, { kind: secret-scan, by: [builder], max-age: 24h }]\n    findings: { block: [critical] }',
  );
  const strict = makeWorld(DEMANDING);
  const then = at(-30 * DAY);
  const evidence = Promise.all([
    strict.sign('builder', modelSignature()),
    strict.sign('builder', scan({ startedAt: at(-30 * DAY - HOUR) })),
  ]);
  const decideAt = async (now: Date, bundles: readonly StoredBundle[] = []) =>
    await strict.decide(SUBJECT, [...(await evidence), ...bundles], { environment: 'production', now });
  const passed = async () => await strict.sign('gate', makeDecisionStatements(await decideAt(then)).vsa);
  const door = async (bundles: readonly StoredBundle[], changes: object = {}) => {
    const { accepted, rejected } = await strict.verify([...(await evidence), ...bundles], SUBJECT);
    const { policy, policyDigest } = strict;
    const answer = verifyDecision({
      ...{ policy, policyDigest, policyUri: 'policy.yml', environment: 'production', subject: SUBJECT },
      ...{ evidence: accepted, rejected, storeSkipped: [], now: at(0), ...changes },
    });
    return answer.ok ? 'let in' : answer.error.reasons.join('; ');
  };

  it('passed then, and does not pass a gate now: its attestations are too old', async () => {
    expect((await decideAt(then)).verdict).toBe('pass');
    const decision = await decideAt(at(0));
    expect(checkOf(decision, 'evidence:model-signature')).toMatch(/^pass/);
    expect(checkOf(decision, 'evidence:secret-scan')).toMatch(/^block.*24/);
    expect(decision.verdict).toBe('block');
  });

  it('is not let in by the decision of then, when the door says how old one may be', async () => {
    const old = await passed();
    expect(await door([old], { now: at(-30 * DAY + HOUR), maxAgeMs: DAY })).toBe('let in');
    expect(await door([old], { maxAgeMs: DAY })).toMatch(/^the decision /);
  });

  it('is not let in by the decision of then after a newer one said no, in whatever order they come', async () => {
    const old = await passed();
    const newer = await strict.sign('gate', makeDecisionStatements(await decideAt(at(-HOUR))).vsa);
    for (const bundles of [
      [old, newer],
      [newer, old],
    ]) {
      expect(await door(bundles)).toMatch(/secret-scan/);
    }
  });

  it('is kept out for good once it was retired, with a fresh decision too', async () => {
    const fresh = await strict.sign('builder', scan({ startedAt: at(-2 * HOUR) }));
    const again = await decideAt(at(-HOUR), [fresh]);
    expect(again.verdict).toBe('pass');
    const decision = await strict.sign('gate', makeDecisionStatements(again).vsa);
    expect(await door([decision])).toBe('let in');
    const gone = makeRetirement(SUBJECT, {
      environments: 'all',
      policySha256: strict.policyDigest,
      now: at(-MINUTE),
      reason: 'replaced by a safe version',
    });
    expect(await door([decision, await strict.sign('alice', gone)])).toMatch(/retired by alice/);
  });
});

describe('the verb retire', () => {
  let project: Project | undefined;
  afterAll(() => project?.remove());
  const NOW = new Date('2026-03-02T12:00:00Z');

  const prepare = async (): Promise<{ project: Project; options: RetireOptions }> => {
    project = makeProject();
    for (const name of ['builder', 'gate', 'alice', 'bob']) project.key(name);
    project.key('audit', 'ed25519');
    const policy = project.write('policy.yml', POLICY.replaceAll(/([a-z]+\.pub)/g, 'keys/$1'));
    const evidence = project.at('evidence');
    await signSubject(
      project.at('model'),
      { key: project.at('keys/builder.key'), evidence },
      testContext({}, NOW),
    );
    const audit = { audit: project.at('audit'), auditKey: project.at('keys/audit.key') };
    const key = project.at('keys/alice.key');
    return {
      project,
      options: {
        policy,
        evidence,
        key,
        ...audit,
        environments: ['production'],
        reason: 'poisoned training data',
      },
    };
  };

  it('signs, records and tells; a member alone may; and what somebody takes out of the store is missed', async () => {
    const { project: here, options } = await prepare();
    const context = testContext({}, NOW);
    const model = here.at('model');
    const gateOptions = {
      ...options,
      key: here.at('keys/gate.key'),
      environment: 'production',
      recorded: true,
    };
    expect((await runGate(model, gateOptions, context)).decision.verdict).toBe('pass');
    await expect(
      retireSubject(model, { ...options, key: here.at('keys/bob.key') }, context),
    ).rejects.toMatchObject({
      code: 'invalid-input',
      message: 'bob may not retire anything under this policy',
    });

    const notifyFile = here.at('notices/demo.json');
    const made = await retireSubject(model, { ...options, notifyFile }, context);
    const notice = JSON.parse(fs.readFileSync(notifyFile, 'utf8')) as Record<string, unknown>;
    expect(notice).toMatchObject({
      action: 'retire',
      digest: made.digest,
      bundleSha256: made.stored.bundleSha256,
    });
    expect(notice['bundle']).toEqual(JSON.parse(fs.readFileSync(made.stored.file, 'utf8')));

    const door = await verifyAtDoor(model, { ...options, environment: 'production' }, context);
    expect(door.checks.find(({ id }) => id === 'decision')?.reason).toMatch(/^subject retired by alice/);
    fs.rmSync(made.stored.file);
    const { decision } = await runGate(model, gateOptions, context);
    expect(checkOf(decision, 'bundles:recorded')).toMatch(
      /^indeterminate: 1 bundle on record did not arrive/,
    );
    here.remove();
    project = undefined;
  });
});
