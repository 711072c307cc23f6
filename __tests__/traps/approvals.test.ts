import { describe, expect, it } from '@jest/globals';
import type { StoredBundle } from '../../src/domain/ports.ts';
import { STRANGERS } from '../fakes/gate-evidence.ts';
import { approve, nextNonce, override } from '../fakes/gate-people.ts';
import { POLICY } from '../fakes/gate-policies.ts';
import { OTHER, provenance, SUBJECT } from '../fakes/gate-statements.ts';
import {
  at,
  checkOf,
  DAY,
  HOUR,
  keyPairOf,
  makeWorld,
  MINUTE,
  type DecideOptions,
} from '../fakes/gate-world.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';

const world = makeWorld(POLICY);
const SECURITY = 'approvals:security';
const LEADS = 'approvals:ml-leads';

async function decide(
  bundles: readonly (StoredBundle | Promise<StoredBundle>)[],
  options: DecideOptions = {},
) {
  const built = await world.sign('builder', provenance());
  return world.decide(SUBJECT, [built, ...(await Promise.all(bundles))], {
    environment: 'production',
    parties: STRANGERS,
    ...options,
  });
}

const security = async (...parameters: Parameters<typeof decide>): Promise<string> =>
  checkOf(await decide(...parameters), SECURITY);

describe('trap 1, an approval of something else', () => {
  it('the honest one counts', async () => {
    expect(await security([approve(world, 'alice')])).toBe('pass: 1 of 1 approval by security: alice');
  });

  it.each<[string, Parameters<typeof approve>[2]]>([
    ['signed for digest A, presented with artifact B', { subject: OTHER }],
    ['right digest, wrong environment', { environment: 'staging' }],
    ['right digest, wrong policy digest', { policySha256: '0'.repeat(64) }],
  ])('%s', async (_trap, fields) => {
    expect(await security([approve(world, 'alice', fields)])).toMatch(/^block: 0 of 1/);
  });

  it('the file of an approval for A copied into the folder of B', async () => {
    const other = await world.decide(OTHER, [await approve(world, 'alice')], { environment: 'production' });
    expect(checkOf(other, SECURITY)).toMatch(/^block: 0 of 1/);
  });
});

describe('trap 2, replay', () => {
  it('an approval after its expiry', async () => {
    const short = approve(world, 'alice', { expiresAt: at(HOUR) });
    expect(await security([short], { now: at(HOUR - 1) })).toMatch(/^pass/);
    expect(await security([short], { now: at(HOUR) })).toMatch(/^block: 0 of 1.*expired on/);
  });

  it('an approval made before the artifact existed', async () => {
    const early = approve(world, 'alice', { now: at(-3 * HOUR) });
    expect(await security([early])).toMatch(/^block: 0 of 1.*before the artifact existed/);
  });

  it('a nonce that was used before', async () => {
    const nonce = nextNonce();
    const bundles = [
      approve(world, 'bob', { nonce, now: at(-90 * MINUTE) }),
      approve(world, 'carol', { nonce, now: at(-HOUR) }),
    ];
    const decision = await decide(bundles);
    expect(checkOf(decision, LEADS)).toMatch(/^block: 1 of 2.*carol \(is a replay: its nonce was used by/);
  });

  it('the same bundle under another name', async () => {
    const one = await approve(world, 'bob');
    expect(checkOf(await decide([one, { ...one, name: 'copy' }]), LEADS)).toMatch(/^block: 1 of 2/);
  });

  it('the same person under two keys', async () => {
    const two = makeWorld(POLICY.replace('{ group: security, count: 1 }', '{ group: security, count: 2 }'));
    const bundles = await Promise.all([approve(two, 'alice'), approve(two, 'alice-laptop')]);
    const decision = await two.decide(SUBJECT, bundles, { environment: 'production' });
    expect(checkOf(decision, SECURITY)).toMatch(/^block: 1 of 2/);
  });

  it('one key that two people share', async () => {
    const shared = makeWorld(POLICY);
    const { publicKeyPem } = keyPairOf('bob');
    (shared.verifiers as Map<string, ReturnType<typeof createKeyVerifier>>).set(
      'person:carol',
      createKeyVerifier({ publicKeyPem }),
    );
    const decision = await shared.decide(SUBJECT, [await approve(shared, 'bob')], {
      environment: 'production',
    });
    expect(decision.rejected.map(({ reason }) => reason)).toContain(
      'verifies for bob and carol: they share a key',
    );
    expect(decision.approvals).toEqual([]);
  });

  it('an approval that claims to live longer than any may', async () => {
    const { makeApproval } = await import('../../src/people/make-approval.ts');
    const statement = makeApproval(SUBJECT, {
      ...{ decision: 'APPROVED', environment: 'production', policySha256: world.policyDigest },
      ...{ now: at(-HOUR), expiresAt: at(DAY), nonce: nextNonce() },
    });
    const forever = {
      ...statement,
      predicate: { ...statement.predicate, expiresAt: at(400 * DAY).toISOString() },
    };
    expect(await security([world.sign('alice', forever)])).toMatch(
      /^block: 0 of 1.*lives longer than 90 days/,
    );
  });
});

describe('trap 3, an approver who may not', () => {
  const both = (): Promise<StoredBundle>[] => [approve(world, 'bob'), approve(world, 'carol')];

  it('is the author', async () => {
    const parties = { ...STRANGERS, author: [{ kind: 'github', login: 'carol', id: 1003 }] } as const;
    expect(checkOf(await decide(both(), { parties }), LEADS)).toMatch(/^block: 1 of 2.*carol is the author/);
  });

  it('is the author under a new login', async () => {
    const parties = { author: [{ kind: 'github', login: 'carolina', id: 1003 }] } as const;
    expect(checkOf(await decide(both(), { parties }), LEADS)).toMatch(/^block: 1 of 2/);
  });

  it('could be the author, whom nobody named', async () => {
    expect(checkOf(await decide(both(), { parties: {} }), LEADS)).toMatch(/^indeterminate: 0 of 2/);
  });

  it('left the group: another policy is another digest', async () => {
    const bundles = await Promise.all([...both(), approve(world, 'alice')]);
    const without = makeWorld(POLICY.replace('ml-leads: [bob, carol, dave]', 'ml-leads: [bob, dave, alice]'));
    const decision = await without.decide(SUBJECT, bundles, {
      environment: 'production',
      parties: STRANGERS,
    });
    expect(decision.approvals.filter(({ counted }) => counted)).toEqual([]);
  });
});

describe('trap 23, break-glass', () => {
  const overriding = async (...bundles: Promise<StoredBundle>[]): Promise<readonly [string, boolean]> => {
    const { verdict, allowed } = await decide(bundles);
    return [verdict, allowed];
  };

  it('the honest one is allowed and still failed', async () => {
    expect(await overriding(override(world, 'alice'), override(world, 'bob'))).toEqual(['block', true]);
  });

  it('without a ticket', async () => {
    const { makeOverride } = await import('../../src/people/make-override.ts');
    const made = makeOverride(SUBJECT, {
      ...{ environment: 'production', policySha256: world.policyDigest, now: at(-HOUR), expiresAt: at(DAY) },
      ...{ nonce: nextNonce(), ticket: 'OPS-1', justification: 'x'.repeat(50) },
    });
    const { ticket: _, ...predicate } = made.predicate;
    const bare = world.sign('alice', { ...made, predicate } as never);
    expect(await overriding(bare, override(world, 'bob'))).toEqual(['block', false]);
  });

  it('by somebody who is not listed', async () => {
    expect(await overriding(override(world, 'alice'), override(world, 'carol'))).toEqual(['block', false]);
  });

  it('used again for a later digest', async () => {
    expect(
      await overriding(
        override(world, 'alice', { subject: OTHER }),
        override(world, 'bob', { subject: OTHER }),
      ),
    ).toEqual(['block', false]);
  });
});
