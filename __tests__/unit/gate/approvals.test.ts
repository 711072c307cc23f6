import { describe, expect, it } from '@jest/globals';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import type { PartyReference } from '../../../src/gate/gate-input.ts';
import { STRANGERS } from '../../fakes/gate-evidence.ts';
import { approve } from '../../fakes/gate-people.ts';
import { modelSignature, provenance, SUBJECT } from '../../fakes/gate-statements.ts';
import {
  at,
  checkOf,
  DAY,
  HOUR,
  keyPairOf,
  makeWorld,
  MINUTE,
  type DecideOptions,
} from '../../fakes/gate-world.ts';
import { keyIdOf } from '../../../src/verify/key-verifier.ts';

const POLICY = `version: 1
trust:
  signers:
    builder: { key: builder.pub }
people:
  alice: { github: { login: Alice, id: 1001 }, keys: [alice.pub, alice-laptop.pub] }
  bob: { github: { login: bob, id: 1002 }, keys: [bob.pub] }
  builder-bert: { github: { login: bert, id: 1004 }, keys: [builder.pub] }
  dave: { keys: [dave.pub] }
  erin: { keys: [erin.pub] }
groups:
  leads: [alice, bob, builder-bert, dave]
  others: [erin]
environments:
  production:
    approvals:
      - { group: leads, count: 2, exclude: [author, builder] }
  open:
    approvals:
      - { group: leads, count: 2 }
`;
const world = makeWorld(POLICY);
const ID = 'approvals:leads';
const built = world.sign('builder', provenance());

async function decide(
  bundles: readonly (StoredBundle | Promise<StoredBundle>)[],
  options: DecideOptions = {},
) {
  const all = await Promise.all([built, ...bundles]);
  return world.decide(SUBJECT, all, { environment: 'production', parties: STRANGERS, ...options });
}

const listedOf = ({ approvals }: Awaited<ReturnType<typeof decide>>): string[] =>
  approvals.map(({ person, counted, reason }) => `${person} ${counted ? 'yes' : 'no'}: ${reason}`);

describe('approvals count people', () => {
  it('who are in the group, until their approval expires', async () => {
    const decision = await decide([approve(world, 'alice'), approve(world, 'bob')]);
    expect(checkOf(decision, ID)).toBe('pass: 2 of 2 approvals by leads: alice, bob');
    expect(listedOf(decision)).toEqual([
      'alice yes: counts until 2026-03-08T12:00:00.000Z',
      'bob yes: counts until 2026-03-08T12:00:00.000Z',
    ]);
  });

  it('once each, also with two keys', async () => {
    const decision = await decide([approve(world, 'alice'), approve(world, 'alice-laptop')]);
    expect(checkOf(decision, ID)).toMatch(/^block: 1 of 2 approvals by leads/);
    expect(listedOf(decision).sort()[0]).toBe('alice no: counts already: alice is one person');
  });

  it('and no signer of the policy, nor anybody outside the group', async () => {
    const decision = await decide([
      approve(world, 'alice'),
      approve(world, 'erin'),
      approve(world, 'mallory'),
    ]);
    expect(checkOf(decision, ID)).toMatch(/^block: 1 of 2/);
    expect(listedOf(decision)).toEqual([
      'erin no: is in no group that is asked',
      'alice yes: counts until 2026-03-08T12:00:00.000Z',
    ]);
  });
});

describe('an approval does not count', () => {
  it.each<[string, string, Promise<StoredBundle>]>([
    ['is for environment staging', 'another environment', approve(world, 'bob', { environment: 'staging' })],
    ['is under another policy', 'another policy', approve(world, 'bob', { policySha256: '1'.repeat(64) })],
    ['expired on', 'it expired', approve(world, 'bob', { now: at(-2 * DAY), expiresAt: at(0) })],
    ['is dated in the future', 'a clock is wrong', approve(world, 'bob', { now: at(6 * MINUTE) })],
    [
      'was made before the artifact existed',
      'it is older than the artifact',
      approve(world, 'bob', { now: at(-2 * HOUR - 6 * MINUTE) }),
    ],
  ])('that %s', async (reason, _why, bundle) => {
    const decision = await decide([approve(world, 'alice'), bundle]);
    expect(checkOf(decision, ID)).toMatch(/^block: 1 of 2/);
    expect(listedOf(decision)[1]).toContain(reason);
  });

  it('a moment after its last one', async () => {
    const last = approve(world, 'bob', { expiresAt: at(1) });
    expect(checkOf(await decide([approve(world, 'alice'), last]), ID)).toMatch(/^pass/);
    expect(checkOf(await decide([approve(world, 'alice'), last], { now: at(1) }), ID)).toMatch(/^block/);
  });
});

describe('a rejection', () => {
  it('by a member blocks, whoever approves', async () => {
    const no = approve(world, 'dave', { decision: 'REJECTED' });
    const decision = await decide([approve(world, 'alice'), approve(world, 'bob'), no]);
    expect(checkOf(decision, ID)).toBe('block: rejected by dave until 2026-03-08T12:00:00.000Z');
  });

  it('is not lifted by an approval of the same person', async () => {
    const no = approve(world, 'bob', { decision: 'REJECTED', now: at(-2 * HOUR) });
    expect(checkOf(await decide([approve(world, 'alice'), approve(world, 'bob'), no]), ID)).toMatch(
      /^block: rej/,
    );
  });

  it('ends when it expires', async () => {
    const no = approve(world, 'dave', { decision: 'REJECTED', expiresAt: at(0) });
    expect(checkOf(await decide([approve(world, 'alice'), approve(world, 'bob'), no]), ID)).toMatch(/^pass/);
  });

  it('by somebody outside the group says nothing', async () => {
    const no = approve(world, 'erin', { decision: 'REJECTED' });
    expect(checkOf(await decide([approve(world, 'alice'), approve(world, 'bob'), no]), ID)).toMatch(/^pass/);
  });
});

describe('an excluded part', () => {
  const both = (): Promise<StoredBundle>[] => [approve(world, 'alice'), approve(world, 'bob')];
  const author = (...references: PartyReference[]) => ({ parties: { author: references } });

  it.each<[string, PartyReference]>([
    ['name', { kind: 'person', name: 'bob' }],
    ['GitHub account', { kind: 'github', login: 'BOB' }],
    ['GitHub account that was renamed', { kind: 'github', login: 'robert', id: 1002 }],
    ['hidden address of the account', { kind: 'identity', identity: '1002+bob@users.noreply.github.com' }],
    ['key', { kind: 'key', keyId: keyIdOf(keyPairOf('bob').publicKeyPem) }],
  ])('bars a person known by %s', async (_how, reference) => {
    const decision = await decide(both(), author(reference));
    expect(checkOf(decision, ID)).toMatch(/^block: 1 of 2/);
    expect(listedOf(decision)[1]).toBe('bob no: is excluded: bob is the author');
  });

  it.each<[string, DecideOptions, string]>([
    ['nobody named', {}, 'nobody said who is the author'],
    [
      'a name that is nobody',
      author({ kind: 'person', name: 'bbo' }),
      'author "bbo" is nobody in the policy',
    ],
  ])('with %s leaves it undecided', async (_what, options, reason) => {
    const decision = await decide(both(), { parties: {}, ...options });
    expect(checkOf(decision, ID)).toBe(`indeterminate: 0 of 2 approvals by leads; ${reason}`);
  });

  it('that cannot be compared with a person does not let that person count', async () => {
    const decision = await decide([approve(world, 'alice'), approve(world, 'dave')]);
    expect(checkOf(decision, ID)).toMatch(
      /^indeterminate: 1 of 2 approvals.*dave, who has no GitHub account/,
    );
  });

  it('that may be a key of theirs nobody has seen does not let them count', async () => {
    const decision = await decide(both(), author({ kind: 'key', keyId: 'a'.repeat(64) }));
    expect(listedOf(decision)).toEqual([
      'alice no: cannot be counted: author key aaaaaaaaaaaaaaaa may be one of alice',
      'bob yes: counts until 2026-03-08T12:00:00.000Z',
    ]);
  });

  it('of somebody else bars nobody', async () => {
    const decision = await decide(
      both(),
      author({ kind: 'identity', identity: 'https://example.com/robot' }),
    );
    expect(checkOf(decision, ID)).toMatch(/^pass/);
  });

  it('of nobody at all, said so, bars nobody', async () => {
    expect(checkOf(await decide(both(), { parties: { author: [] } }), ID)).toMatch(/^pass/);
  });

  it('is had by whoever signed the provenance', async () => {
    const decision = await decide([approve(world, 'alice'), approve(world, 'builder')]);
    expect(listedOf(decision)[1]).toBe('builder-bert no: is excluded: builder-bert is the builder');
  });

  it('is not known without provenance', async () => {
    const bundles = await Promise.all([...both(), world.sign('builder', modelSignature())]);
    const decision = await world.decide(SUBJECT, bundles, { environment: 'production', parties: STRANGERS });
    expect(checkOf(decision, ID)).toMatch(/^indeterminate: 0 of 2.*nobody said who is the builder/);
  });

  it('matters only where a rule excludes it', async () => {
    const decision = await decide(both(), { environment: 'open', parties: {} });
    expect(checkOf(decision, ID)).toMatch(/0 of 2.*is for environment production/);
    const open = [
      approve(world, 'alice', { environment: 'open' }),
      approve(world, 'bob', { environment: 'open' }),
    ];
    expect(checkOf(await decide(open, { environment: 'open', parties: {} }), ID)).toMatch(/^pass/);
  });
});
