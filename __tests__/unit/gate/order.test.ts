import { describe, expect, it } from '@jest/globals';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { makeDecisionStatements } from '../../../src/gate/decision-statements.ts';
import { decisionBundle, stagingEvidence } from '../../fakes/gate-evidence.ts';
import { tampered } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { OTHER, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, checkOf, HOUR, makeWorld, MINUTE } from '../../fakes/gate-world.ts';

const world = makeWorld(POLICY);
const green = stagingEvidence(world).then((all) => Object.values(all));
const passed = async (minutes: number) => decisionBundle(world, await green, { now: at(minutes * MINUTE) });
const failed = async (minutes: number) => decisionBundle(world, [], { now: at(minutes * MINUTE) });

async function orderOf(...bundles: readonly (StoredBundle | Promise<StoredBundle>)[]): Promise<string> {
  const decision = await world.decide(SUBJECT, await Promise.all(bundles), { environment: 'production' });
  return checkOf(decision, 'order:staging');
}

describe('the order of environments', () => {
  it('holds when the newest decision on the earlier one is a pass', async () => {
    expect(await orderOf(passed(-10))).toBe(
      'pass: passed staging, signed by gate, 10 min old (time declared by the signer)',
    );
    expect(await orderOf(failed(-20), passed(-10))).toMatch(/^pass/);
  });

  it('breaks when a failure is newer than a pass', async () => {
    expect(await orderOf(passed(-20), failed(-10))).toMatch(
      /^block: newest decision on staging is block, 10 min old/,
    );
  });

  it('breaks when a failure is as new as a pass', async () => {
    expect(await orderOf(passed(-10), failed(-10))).toMatch(/^block/);
  });

  it('breaks on a decision that an override lifted: it lifted it there', async () => {
    const decision = await world.decide(SUBJECT, [], { now: at(-10 * MINUTE) });
    const lifted = {
      ...decision,
      allowed: true,
      override: {
        people: ['alice'],
        justification: 'x',
        bundleSha256s: ['a'.repeat(64)],
        expiresAt: at(HOUR).toISOString(),
      },
    };
    const bundle = world.sign('gate', makeDecisionStatements(lifted).vsa);
    expect(await orderOf(bundle)).toMatch(/^block: newest decision on staging is block, overridden there/);
  });

  it.each<[string, () => Promise<StoredBundle>]>([
    [
      'signed by somebody who is no gate',
      async () => decisionBundle(world, await green, { signer: 'builder' }),
    ],
    ['of another environment', async () => decisionBundle(world, await green, { environment: 'production' })],
    ['of a rehearsal', async () => decisionBundle(world, await green, { mode: 'dry-run' })],
    [
      'in its short form',
      async () => {
        const decision = await world.decide(SUBJECT, await green, { now: at(-MINUTE) });
        return world.sign('gate', makeDecisionStatements(decision).svr);
      },
    ],
  ])('is not helped by a decision %s', async (_what, bundle) => {
    expect(await orderOf(bundle())).toBe('block: no decision on staging signed by gate');
  });

  it('is not helped by a decision about another subject', async () => {
    const decision = await world.decide(SUBJECT, await green, { now: at(-MINUTE) });
    const bundle = await world.sign('gate', makeDecisionStatements({ ...decision, subject: OTHER }).vsa);
    expect(await orderOf(bundle)).toMatch(/^block: no decision/);
  });

  it('is not helped by a decision under another policy', async () => {
    const other = decisionBundle(world, await green, { policyDigest: '3'.repeat(64) });
    expect(await orderOf(other)).toMatch(/^block: decision on staging was made under another policy/);
  });

  it('counts a failure that only warned as the failure it is', async () => {
    expect(await orderOf(decisionBundle(world, [], { mode: 'warn' }))).toMatch(/^block: newest decision/);
    expect(await orderOf(decisionBundle(world, await green, { mode: 'warn' }))).toMatch(/^pass/);
  });

  it('is undecided when a decision of the gate cannot be read', async () => {
    const decision = await world.decide(SUBJECT, await green, { now: at(-MINUTE) });
    const { vsa } = makeDecisionStatements(decision);
    const broken = world.sign('gate', tampered(vsa, { timeVerified: undefined }));
    expect(await orderOf(passed(-20), broken)).toMatch(/^indeterminate: decision sha256:.* at timeVerified/);
  });
});
