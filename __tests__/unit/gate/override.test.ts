import { describe, expect, it } from '@jest/globals';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { approve, override } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { SUBJECT } from '../../fakes/gate-statements.ts';
import { at, checkOf, DAY, makeWorld, type DecideOptions } from '../../fakes/gate-world.ts';

const world = makeWorld(POLICY);
const FAILED = ['evidence:model-signature', 'approvals:security', 'approvals:ml-leads', 'order:staging'];

async function decide(bundles: readonly Promise<StoredBundle>[], options: DecideOptions = {}) {
  return world.decide(SUBJECT, await Promise.all(bundles), { environment: 'production', ...options });
}

describe('an override by enough people', () => {
  it('lets the subject through and leaves the verdict and every failed check as they are', async () => {
    const first = override(world, 'alice', { expiresAt: at(2 * DAY) });
    const second = override(world, 'bob');
    const decision = await decide([first, second]);
    expect([decision.verdict, decision.allowed]).toEqual(['block', true]);
    expect(decision.checks.filter(({ result }) => result === 'block').map(({ id }) => id)).toEqual(FAILED);
    expect(decision.override).toEqual({
      people: ['alice', 'bob'],
      justification: 'customers cannot pay until this fix is out, cause follows in OPS-7',
      bundleSha256s: [(await first).sha256, (await second).sha256].sort(),
      expiresAt: at(2 * DAY).toISOString(),
    });
    expect(checkOf(decision, 'override')).toMatch(
      /^pass: 4 failed checks overridden by alice, bob until 2026-03-04/,
    );
  });

  it('may name the checks it accepts', async () => {
    const checks = FAILED;
    const decision = await decide([override(world, 'alice', { checks }), override(world, 'bob', { checks })]);
    expect(decision.allowed).toBe(true);
  });

  it('is not needed when nothing failed', async () => {
    const staging = { environment: 'open' };
    const free = makeWorld(
      `${POLICY}  open: { approvals: [{ group: security, count: 1 }], override: { by: security, count: 1 } }\n`,
    );
    const bundles = await Promise.all([approve(free, 'alice', staging), override(free, 'bob', staging)]);
    const decision = await free.decide(SUBJECT, bundles, staging);
    expect([decision.verdict, decision.override]).toEqual(['pass', undefined]);
    expect(checkOf(decision, 'override')).toBe('pass: nothing failed, so nothing is overridden');
  });
});

describe('an override lifts nothing', () => {
  it.each<[string, Promise<StoredBundle>[], RegExp]>([
    ['by one of two people', [override(world, 'alice')], /is overridden by 1 of 2 people/],
    [
      'by one person with two keys',
      [override(world, 'alice'), override(world, 'alice-laptop')],
      /1 of 2 people/,
    ],
    [
      'by somebody outside the group',
      [override(world, 'alice'), override(world, 'carol')],
      /carol is not in group/,
    ],
    [
      'for another environment',
      [override(world, 'alice'), override(world, 'bob', { environment: 'staging' })],
      /is for environment staging/,
    ],
    [
      'under another policy',
      [override(world, 'alice'), override(world, 'bob', { policySha256: '1'.repeat(64) })],
      /is under another policy/,
    ],
    ['that expired', [override(world, 'alice'), override(world, 'bob', { expiresAt: at(0) })], /expired on/],
    [
      'with too short a justification',
      [override(world, 'alice'), override(world, 'bob', { justification: 'because I say so' })],
      /shorter than 40 characters/,
    ],
    [
      'that leaves a failed check out',
      [override(world, 'alice'), override(world, 'bob', { checks: FAILED.slice(1) })],
      /evidence:model-signature is overridden by 1 of 2/,
    ],
  ])('%s', async (_why, bundles, reason) => {
    const decision = await decide(bundles);
    expect([decision.allowed, decision.override]).toEqual([false, undefined]);
    expect(checkOf(decision, 'override')).toMatch(reason);
    expect(checkOf(decision, 'override')).toMatch(/^warn/);
  });

  it('by the author', async () => {
    const bundles = [override(world, 'alice'), override(world, 'bob')];
    const decision = await decide(bundles, { parties: { author: [{ kind: 'person', name: 'bob' }] } });
    expect(decision.allowed).toBe(false);
    expect(checkOf(decision, 'override')).toMatch(/bob is the author/);
  });

  it('of a subject on the deny-list', async () => {
    const denyList = [{ digest: `sha256:${SUBJECT.digest['sha256'] ?? ''}`, reason: 'poisoned' }];
    const decision = await decide([override(world, 'alice'), override(world, 'bob')], { denyList });
    expect(decision.allowed).toBe(false);
    expect(checkOf(decision, 'override')).toMatch(/^warn: no override lifts deny-list/);
  });

  it('where the environment allows none', async () => {
    const elsewhere = { environment: 'staging' };
    const decision = await decide([override(world, 'alice', elsewhere)], elsewhere);
    expect(checkOf(decision, 'override')).toMatch(
      /^warn: override by alice does not count: the environment allows no/,
    );
  });
});
