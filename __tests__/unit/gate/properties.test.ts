import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { evaluateGate } from '../../../src/gate/evaluate-gate.ts';
import type { GateInput } from '../../../src/gate/gate-input.ts';
import { decisionBundle, stagingEvidence, STRANGERS } from '../../fakes/gate-evidence.ts';
import { approve, override, tampered, waive } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import {
  aibom,
  finding,
  modelSignature,
  provenance,
  scan,
  SOURCE,
  SUBJECT,
} from '../../fakes/gate-statements.ts';
import { at, HOUR, makeWorld, NOW, type World } from '../../fakes/gate-world.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

const RUNS = { numRuns: fuzzRuns(150), seed: 20260302 };
const world = makeWorld(POLICY);

/** Evidence of the subject and of its source, verified once; the properties then play with the order and the parts. */
interface Deck {
  readonly own: readonly Evidence[];
  readonly source: readonly Evidence[];
}

async function verified(
  bundles: readonly (StoredBundle | Promise<StoredBundle>)[],
  by: World = world,
): Promise<Deck> {
  const all = await Promise.all(bundles);
  return { own: (await by.verify(all, SUBJECT)).accepted, source: (await by.verify(all, SOURCE)).accepted };
}

function decide(deck: Deck, environment: string, parts: Partial<GateInput> = {}) {
  return evaluateGate({
    ...{ policy: world.policy, policyDigest: world.policyDigest, policyUri: 'policy.yml', environment },
    ...{ subject: SUBJECT, evidence: deck.own, rejected: [], storeSkipped: [], mode: 'enforce', now: NOW },
    related: new Map([[`sha256:${SOURCE.digest['sha256'] ?? ''}`, deck.source]]),
    parties: STRANGERS,
    ...parts,
  });
}

/** All that speaks for the subject. */
const helpful = stagingEvidence(world).then(async (all) => {
  const staging = Object.values(all);
  return verified([
    ...staging,
    decisionBundle(world, staging),
    ...['alice', 'bob', 'carol'].map((who) => approve(world, who)),
    waive(world, 'alice'),
    waive(world, 'bob', { selector: { ruleId: 'openai-api-key' } }),
    override(world, 'alice'),
  ]);
});

/** All that speaks against it, and what only looks as if it helped. */
const harmful = verified([
  world.sign('scanner', scan({ findings: [finding('critical')] })),
  world.sign('scanner', scan({ findings: [finding('high')] })),
  world.sign(
    'scanner',
    scan({ coverage: { complete: false, seen: 9, skipped: [{ path: 'x', reason: 'timeout' }] } }),
  ),
  world.sign('scanner', tampered(scan(), { counts: {} })),
  world.sign('scanner', scan({ subject: SOURCE, findings: [finding('high')] })),
  world.sign('builder', aibom(SUBJECT, { components: [] })),
  decisionBundle(world, [], { now: at(-60_000) }),
  approve(world, 'dave', { decision: 'REJECTED' }),
  approve(world, 'carol', { environment: 'staging' }),
]);

const shuffled = (deck: Deck) =>
  fc
    .tuple(
      fc.shuffledSubarray([...deck.own], { minLength: deck.own.length }),
      fc.shuffledSubarray([...deck.source], { minLength: deck.source.length }),
    )
    .map(([own, source]): Deck => ({ own, source }));
const part = (deck: Deck) =>
  fc
    .tuple(fc.subarray([...deck.own]), fc.subarray([...deck.source]))
    .map(([own, source]): Deck => ({ own, source }));
const join = (a: Deck, b: Deck): Deck => ({ own: [...a.own, ...b.own], source: [...a.source, ...b.source] });
const environment = fc.constantFrom('staging', 'production');

/** Evidence with one member of its predicate replaced: what a broken maker signs, or what rots in a store. */
function corrupted(each: Evidence, key: number, value: unknown): Evidence {
  const predicate = each.statement.predicate as Readonly<Record<string, unknown>>;
  const names = Object.keys(predicate);
  const name = names[key % Math.max(1, names.length)];
  if (name === undefined) return each;
  return { ...each, statement: { ...each.statement, predicate: { ...predicate, [name]: value } } };
}

describe('whatever the evidence', () => {
  it('its order changes no byte of the decision', async () => {
    const deck = join(await helpful, await harmful);
    fc.assert(
      fc.property(shuffled(deck), environment, (other, where) => {
        expect(JSON.stringify(decide(other, where))).toBe(JSON.stringify(decide(deck, where)));
      }),
      RUNS,
    );
  });

  it('the same bundle twice changes no byte either', async () => {
    const deck = await helpful;
    for (const where of ['staging', 'production']) {
      expect(JSON.stringify(decide(join(deck, deck), where))).toBe(JSON.stringify(decide(deck, where)));
    }
  });

  it('taking away what speaks for the subject never makes it pass', async () => {
    const [good, bad] = [await helpful, await harmful];
    fc.assert(
      fc.property(part(good), part(bad), environment, fc.nat(), (kept, against, where, pick) => {
        const before = decide(join(kept, against), where);
        const index = pick % Math.max(1, kept.own.length);
        const less = { ...kept, own: kept.own.filter((_, each) => each !== index) };
        const after = decide(join(less, against), where);
        if (before.verdict !== 'pass') expect(after.verdict).not.toBe('pass');
        if (!before.allowed) expect(after.allowed).toBe(false);
      }),
      RUNS,
    );
  });

  it('corrupting any one item never makes it pass', async () => {
    const [good, bad] = [await helpful, await harmful];
    // What makes the item unreadable; a member with another meaning is another statement, which a signature prevents.
    const junk = fc.constantFrom<unknown>(null, 7, [], {}, { critical: 'many' });
    fc.assert(
      fc.property(
        part(good),
        part(bad),
        environment,
        fc.nat(),
        fc.nat(),
        junk,
        (kept, against, where, pick, key, value) => {
          const deck = join(kept, against);
          const before = decide(deck, where);
          const index = pick % Math.max(1, deck.own.length);
          const own = deck.own.map((each, place) => (place === index ? corrupted(each, key, value) : each));
          const after = decide({ ...deck, own }, where);
          if (before.verdict !== 'pass') expect(after.verdict).not.toBe('pass');
          if (!before.allowed) expect(after.allowed).toBe(false);
        },
      ),
      RUNS,
    );
  });

  it('adding what speaks against the subject never makes it pass', async () => {
    const [good, bad] = [await helpful, await harmful];
    fc.assert(
      fc.property(part(good), part(bad), part(bad), environment, (kept, some, more, where) => {
        const before = decide(join(kept, some), where);
        const after = decide(join(kept, join(some, more)), where);
        if (before.verdict !== 'pass') expect(after.verdict).not.toBe('pass');
      }),
      RUNS,
    );
  });

  it('all that speaks for the subject together passes', async () => {
    const good = await helpful;
    expect([decide(good, 'staging').verdict, decide(good, 'production').verdict]).toEqual(['pass', 'pass']);
  });
});

describe('a stranger', () => {
  it('who signs everything there is makes nothing pass', async () => {
    const statements = [
      modelSignature(),
      aibom(),
      provenance(),
      scan(),
      scan({ kind: 'iac' }),
      scan({ subject: SOURCE }),
    ];
    const bundles = await Promise.all([
      ...statements.map((each) => world.sign('mallory', each)),
      ...['mallory', 'eve', 'trudy'].map((who) => approve(world, who)),
      ...['mallory', 'eve'].map((who) => override(world, who)),
      decisionBundle(world, Object.values(await stagingEvidence(world)), { signer: 'mallory' }),
    ]);
    const real = Object.values(await stagingEvidence(world));
    await fc.assert(
      fc.asyncProperty(fc.subarray(bundles), fc.subarray(real), environment, async (theirs, ours, where) => {
        const options = { environment: where, parties: STRANGERS };
        const alone = await world.decide(SUBJECT, ours, options);
        const joined = await world.decide(SUBJECT, [...ours, ...theirs], options);
        // Only the listing of what did not count may differ.
        expect(joined.checks.map(({ id, result }) => `${id} ${result}`)).toEqual(
          alone.checks.map(({ id, result }) => `${id} ${result}`),
        );
        expect([joined.verdict, joined.allowed]).toEqual([alone.verdict, alone.allowed]);
      }),
      { ...RUNS, numRuns: 25 },
    );
  });

  it('who signs for a person or signer under their name is not believed', async () => {
    const deck = await helpful;
    fc.assert(
      fc.property(fc.subarray([...deck.own]), fc.string(), (own, name) => {
        fc.pre(!world.policy.trust.signers.has(name) && !name.startsWith('person:'));
        const renamed = { source: [], own: own.map((each) => ({ ...each, signerName: name })) };
        expect(decide(renamed, 'staging').evidence).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('time', () => {
  it('only ever takes away: a passed decision on aging evidence does not come back', async () => {
    const deck = await helpful;
    const hours = Array.from({ length: 60 }, (_, index) => index);
    const verdicts = hours.map((hour) => decide(deck, 'staging', { now: at(hour * HOUR) }).verdict);
    const firstBlock = verdicts.findIndex((verdict) => verdict !== 'pass');
    expect(firstBlock).toBe(23);
    expect(verdicts.slice(firstBlock).includes('pass')).toBe(false);
  });
});
