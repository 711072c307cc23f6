import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JudgedMember } from '../../../src/domain/decision.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import type { GithubReview } from '../../../src/domain/github-approvals.ts';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { evaluateGate } from '../../../src/gate/evaluate-gate.ts';
import type { GateInput } from '../../../src/gate/gate-input.ts';
import { makeGithubApprovals } from '../../../src/people/make-github-approvals.ts';
import { makeRetirement } from '../../../src/people/make-retirement.ts';
import { FULL_RUN, fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { decisionBundle, stagingEvidence, STRANGERS } from '../../fakes/gate-evidence.ts';
import { approve, nextNonce, override, tampered, waive } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import {
  aibom,
  finding,
  modelSignature,
  OTHER,
  posture,
  type PostureParts,
  provenance,
  scan,
  SOURCE,
  SUBJECT,
} from '../../fakes/gate-statements.ts';
import { at, type DecideOptions, HOUR, makeWorld, MINUTE, NOW, type World } from '../../fakes/gate-world.ts';

describe('properties', () => {
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
  const join = (a: Deck, b: Deck): Deck => ({
    own: [...a.own, ...b.own],
    source: [...a.source, ...b.source],
  });
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
        fc.asyncProperty(
          fc.subarray(bundles),
          fc.subarray(real),
          environment,
          async (theirs, ours, where) => {
            const options = { environment: where, parties: STRANGERS };
            const alone = await world.decide(SUBJECT, ours, options);
            const joined = await world.decide(SUBJECT, [...ours, ...theirs], options);
            // Only the listing of what did not count may differ.
            expect(joined.checks.map(({ id, result }) => `${id} ${result}`)).toEqual(
              alone.checks.map(({ id, result }) => `${id} ${result}`),
            );
            expect([joined.verdict, joined.allowed]).toEqual([alone.verdict, alone.allowed]);
          },
        ),
        { ...RUNS, numRuns: FULL_RUN ? 25 : 8 },
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
});

describe('properties people', () => {
  const world = makeWorld(`version: 1
trust:
  signers: { builder: { key: builder.pub }, scanner: { key: scanner.pub }, gate: { key: gate.pub } }
  gates: [gate]
  observers: [gate]
people:
  alice: { github: { login: alice, id: 1001 }, keys: [alice.pub] }
  bob: { github: { login: bob, id: 1002 }, keys: [bob.pub] }
  carol: { github: { login: carol, id: 1003 }, keys: [carol.pub] }
groups: { leads: [alice, bob, carol], security: [alice] }
environments:
  production:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: secret-scan, by: [scanner], max-age: 24h }
      - { kind: posture, of: subject, by: [scanner], max-age: 24h, repository-id: 4711 }
    findings: { block: [critical, high] }
    waivers: { by: security, max-days: { high: 14 } }
    approvals: [{ group: leads, count: 2, channels: [statement, review, environment] }]
    override: { by: security, count: 1, justification-min: 40 }
  models: { require: [{ kind: model-signature, by: [builder] }] }
  set: { release: { model: models, tokenizer: models } }
retirement: { by: security }
`);
  const RUNS = { numRuns: fuzzRuns(60), seed: 20260303 };
  const HEAD = 'babca52ab0c93ae16539e5923cb0d7403b9a093b';
  const account = (login: string, id: number) => ({ login, id, type: 'User' as const });
  const MALLORY = account('mallory', 666);

  /** What GitHub said at a moment: a review by alice in this state, and an approval of the run by bob. */
  function observe(state: GithubReview['state'], now: Date, by = 'gate', changes: object = {}) {
    const review = (id: number, of: GithubReview['state'], time: Date): GithubReview => ({
      ...{ id, userId: 1001, state: of, commitId: HEAD, submittedAt: time.toISOString() },
    });
    const statement = makeGithubApprovals(SUBJECT, {
      ...{ environment: 'production', policySha256: world.policyDigest, now, nonce: nextNonce() },
      ...{
        expiresAt: at(HOUR),
        server: 'https://api.github.com',
        repository: { name: 'acme/models', id: 123 },
      },
      reviewers: [
        { ...account('alice', 1001), permission: 'write' },
        { ...account('bob', 1002), permission: 'write' },
      ],
      pullRequest: {
        ...{ number: 7, draft: false, merged: false, author: MALLORY, headSha: HEAD, baseRef: 'main' },
        ...{ headPushedAt: at(-3 * HOUR).toISOString(), contributorIds: [666], unknownContributors: 0 },
        ...{ judgeFiles: [], reviews: [review(1, 'APPROVED', at(-2 * HOUR)), review(2, state, now)] },
      },
      run: {
        ...{ id: 678, attempt: 1, headSha: HEAD, event: 'push', actor: MALLORY, triggeringActor: MALLORY },
        approvals: [
          {
            userId: 1002,
            state: state === 'APPROVED' ? 'approved' : 'rejected',
            environments: ['production'],
          },
        ],
      },
    });
    return world.sign(by, tampered(statement, changes));
  }

  function retire(by: string, subject = SUBJECT, changes: object = {}) {
    const fields = { environments: 'all', policySha256: world.policyDigest, now: at(-HOUR) } as const;
    return world.sign(by, tampered(makeRetirement(subject, { ...fields, reason: 'poisoned data' }), changes));
  }

  const WEAK = finding('high', { ruleId: 'weak-hash' });
  const seen = (parts: PostureParts) => world.sign('scanner', posture({ subject: SUBJECT, ...parts }));

  /** What speaks for the subject, and what neither helps nor harms. */
  const others = Promise.all([
    world.sign('builder', modelSignature()),
    world.sign('builder', provenance(SUBJECT, { source: { gitCommit: HEAD } })),
    world.sign('scanner', scan({ findings: [WEAK] })),
    waive(world, 'alice', { environment: 'production', selector: { ruleId: 'weak-hash' } }),
    waive(world, 'bob', { environment: 'production', selector: { ruleId: 'openai-api-key' } }),
    waive(world, 'alice', { environment: 'production', selector: { ruleId: 'openai-api-key' } }),
    seen({}),
    seen({ not: { reviews: 'undecided' } }),
    seen({ not: { reviews: 'failed' }, observedAt: at(-25 * HOUR) }),
    seen({ not: { reviews: 'failed' }, changes: { repository: { name: 'acme/models', id: 4712 } } }),
    world.sign('builder', posture({ subject: SUBJECT, not: { reviews: 'failed' } })),
    observe('APPROVED', at(-30 * MINUTE)),
    observe('APPROVED', at(-30 * MINUTE), 'builder'),
    approve(world, 'alice'),
    approve(world, 'carol'),
    approve(world, 'carol', { environment: 'set' }),
    retire('carol'),
    retire('alice', OTHER),
    // Beside a whole one that is as good as none.
    world.sign(
      'scanner',
      scan({ coverage: { complete: false, seen: 9, skipped: [{ path: 'x', reason: 'timeout' }] } }),
    ),
  ]);

  /** The evidence that only harms: it alone may be missed by a gate that would have blocked. */
  const NEGATIVE: Readonly<Record<string, Promise<StoredBundle>>> = {
    'a retirement by somebody who may': retire('alice'),
    'a rejection by somebody who may approve': approve(world, 'bob', { decision: 'REJECTED' }),
    'a scan with findings that block': world.sign('scanner', scan({ findings: [finding('critical')] })),
    'a newer observation of GitHub that takes back': observe('CHANGES_REQUESTED', at(-20 * MINUTE)),
    'evidence of ours that cannot be read': world.sign('scanner', tampered(scan(), { counts: 7 })),
    'an observation that cannot be read': observe('APPROVED', at(-20 * MINUTE), 'gate', { run: 7 }),
    'a posture that found a setting open': seen({ not: { reviews: 'failed' }, observedAt: at(-2 * HOUR) }),
    'a posture that cannot be read': world.sign(
      'scanner',
      tampered(posture({ subject: SUBJECT }), { checks: 7 }),
    ),
    'a retirement that cannot be read': retire('alice', SUBJECT, { reason: 7 }),
  };
  const negative = Promise.all(Object.values(NEGATIVE));
  /** What lets a failed subject in: with it there, what may enter must not grow by what is taken away. */
  const lifting = Promise.all([override(world, 'alice'), override(world, 'bob')]);

  const PRODUCTION: DecideOptions = { environment: 'production', parties: STRANGERS };
  const decide = (bundles: readonly StoredBundle[]) => world.decide(SUBJECT, bundles, PRODUCTION);

  /** Whether a bundle says that somebody approves. */
  function isApproval({ bytes }: StoredBundle): boolean {
    const { dsseEnvelope } = JSON.parse(Buffer.from(bytes).toString()) as {
      dsseEnvelope: { payload: string };
    };
    return /attestation\/(?:github-)?approvals?\/v1/.test(
      Buffer.from(dsseEnvelope.payload, 'base64').toString(),
    );
  }

  /** One byte of the file is another one. */
  function damaged({ name, bytes, sha256 }: StoredBundle, place: number): StoredBundle {
    const copy = Buffer.from(bytes);
    const index = place % copy.length;
    copy[index] = (copy[index] ?? 0) ^ 1;
    return { name, bytes: copy, sha256 };
  }

  describe('with people, GitHub and retirements, too', () => {
    it('everything that is not negative passes', async () => {
      expect((await decide(await others)).verdict).toBe('pass');
    });

    it('removing or damaging any one item that is not negative never makes it pass', async () => {
      const [good, bad] = [await others, await negative];
      await fc.assert(
        fc.asyncProperty(
          // Mostly nearly all of it: what lacks many things cannot pass anyhow.
          fc.oneof(
            { weight: 3, arbitrary: fc.subarray(good, { minLength: good.length - 3 }) },
            fc.subarray(good, { minLength: 1 }),
          ),
          fc.oneof(fc.constant([]), fc.subarray([...bad, ...(await lifting)])),
          fc.nat(),
          fc.nat(),
          async (kept, against, pick, place) => {
            const index = pick % kept.length;
            const before = await decide([...kept, ...against]);
            const without = await decide([...kept.filter((_, each) => each !== index), ...against]);
            const broken = kept.map((each, at) => (at === index ? damaged(each, place) : each));
            const after = await decide([...broken, ...against]);
            for (const { verdict, allowed } of [without, after]) {
              if (before.verdict !== 'pass') expect(verdict).not.toBe('pass');
              if (!before.allowed) expect(allowed).toBe(false);
            }
          },
        ),
        RUNS,
      );
    });

    it.each(Object.entries(NEGATIVE))(
      '%s blocks alone, and its absence is what nobody sees',
      async (_, item) => {
        const all = await others;
        expect((await decide([...all, await item])).verdict).not.toBe('pass');
        expect((await decide(all)).verdict).toBe('pass');
      },
    );

    it('the audit log makes its absence seen: what is on record and did not arrive is undecided', async () => {
      const all = await others;
      for (const each of await negative) {
        const recorded = [...all, each].map(({ sha256 }) => sha256);
        const decision = await world.decide(SUBJECT, all, { ...PRODUCTION, recorded });
        expect(decision.verdict).toBe('indeterminate');
      }
    });

    it('nothing lifts the deny-list, whatever is there, for the subject and for its source', async () => {
      const all = [...(await others), ...(await negative), ...(await lifting)];
      const denied = fc.constantFrom(`sha256:${SUBJECT.digest['sha256'] ?? ''}`, `gitCommit:${HEAD}`);
      await fc.assert(
        fc.asyncProperty(fc.subarray(all), denied, async (kept, digest) => {
          const isNamed = digest.startsWith('sha256') || kept.includes(all[1] as StoredBundle);
          const denyList = [{ digest, reason: 'poisoned' }];
          const decision = await world.decide(SUBJECT, kept, { ...PRODUCTION, denyList });
          if (isNamed) expect([decision.verdict, decision.allowed]).toEqual(['block', false]);
          const free = await decide(kept);
          if (free.verdict !== 'pass') expect(decision.verdict).not.toBe('pass');
          if (!free.allowed) expect(decision.allowed).toBe(false);
        }),
        { ...RUNS, numRuns: FULL_RUN ? 20 : 6 },
      );
    });

    it('each way to approve is needed where the others are not there, and none is counted twice', async () => {
      const all = await others;
      const ways = await Promise.all([
        approve(world, 'alice'),
        approve(world, 'carol'),
        observe('APPROVED', at(-30 * MINUTE)),
      ]);
      const rest = all.filter((each) => !isApproval(each));
      const persons = [['alice'], ['carol'], ['alice', 'bob']];
      await fc.assert(
        fc.asyncProperty(fc.subarray([0, 1, 2]), async (picked) => {
          const who = new Set(picked.flatMap((index) => persons[index] ?? []));
          const decision = await decide([...rest, ...picked.flatMap((index) => ways[index] ?? [])]);
          expect(decision.verdict).toBe(who.size >= 2 ? 'pass' : 'block');
        }),
        { ...RUNS, numRuns: 12 },
      );
    });

    it('the order changes no byte', async () => {
      const all = [...(await others), ...(await negative), await override(world, 'alice')];
      const meant = JSON.stringify(await decide(all));
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (shuffled) => {
          expect(JSON.stringify(await decide(shuffled))).toBe(meant);
        }),
        { ...RUNS, numRuns: FULL_RUN ? 20 : 6 },
      );
    });
  });

  describe('a release', () => {
    it('passes exactly when each of its members is there once and passes', async () => {
      const signed = await world.sign('builder', modelSignature());
      const options = { environment: 'models' };
      const [pass, fail] = [
        await world.decide(SUBJECT, [signed], options),
        await world.decide(SUBJECT, [], options),
      ];
      const member = fc.record({
        role: fc.constantFrom('model', 'tokenizer', 'prompt'),
        environment: fc.constantFrom('models', 'models', 'production'),
        decision: fc.constantFrom(pass, pass, fail, {
          ...pass,
          policy: { ...pass.policy, sha256: '0'.repeat(64) },
        }),
      });
      const subject = { kind: 'file', name: 'set', digest: { sha256: '7'.repeat(64) } } as const;
      const verdictOf = async (members: readonly JudgedMember[]) =>
        (await world.decide(subject, [], { environment: 'set', members })).verdict;
      await fc.assert(
        fc.asyncProperty(fc.array(member, { maxLength: 3 }), async (members) => {
          const isWhole = ['model', 'tokenizer'].every((role) => members.some((each) => each.role === role));
          const isPassed = members.every(
            ({ decision, environment }) => decision === pass && environment === 'models',
          );
          const verdict = await verdictOf(members);
          expect(verdict === 'pass').toBe(members.length === 2 && isWhole && isPassed);
          expect(await verdictOf([...members].reverse())).toBe(verdict);
        }),
        RUNS,
      );
    });
  });
});
