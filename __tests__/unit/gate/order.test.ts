import { describe, expect, it } from '@jest/globals';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { makeDecisionStatements } from '../../../src/gate/decision-statements.ts';
import { explainPolicy } from '../../../src/gate/explain-policy.ts';
import { decisionBundle, stagingEvidence } from '../../fakes/gate-evidence.ts';
import { approve, override, tampered } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { aibom, FILES, OTHER, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, checkOf, DAY, type DecideOptions, HOUR, makeWorld, MINUTE } from '../../fakes/gate-world.ts';

describe('explain policy', () => {
  const world = makeWorld(POLICY);

  describe('an explained policy', () => {
    it('says what staging asks for, in the order of the gate', () => {
      const { environment, requirements } = explainPolicy(world.policy, 'staging');
      expect(environment).toBe('staging');
      expect(requirements.map(({ id, text }) => `${id}: ${text}`)).toEqual([
        'bundles: every bundle in the store can be read; who signed it may be anybody',
        'provenance: provenance says what the certificate it is signed with says',
        'evidence:model-signature: model signature over every file, signed by builder',
        'evidence:aibom: AI-BOM with profile identity, signed by builder',
        'evidence:provenance: provenance, signed by builder',
        'evidence:secret-scan: secret-scan of the subject, complete, signed by scanner, younger than 24 h',
        'evidence:secret-scan:source: secret-scan of the source, complete, signed by scanner, younger than 24 h',
        'evidence:iac-scan: iac-scan of the subject, complete, signed by scanner, younger than 24 h',
        'findings:secret-scan: no critical or high finding in secret-scan; medium is a warning',
        'findings:secret-scan:source: no critical or high finding in secret-scan; medium is a warning',
        'findings:iac-scan: no critical or high finding in iac-scan; medium is a warning',
        'waivers: security (alice, bob) may waive findings: high 14 days, medium 90 days',
      ]);
      expect(requirements.every(({ state }) => state === undefined)).toBe(true);
    });

    it('says what production asks of people', () => {
      const { requirements } = explainPolicy(world.policy, 'production');
      expect(requirements.slice(3).map(({ id, text }) => `${id}: ${text}`)).toEqual([
        'approvals:security: 1 of security (alice, bob) approve this digest',
        'approvals:ml-leads: 2 of ml-leads (bob, carol, dave) approve this digest, not the author or builder',
        'order:staging: the newest decision on staging by gate is a pass, under this policy',
        'override: 2 of security (alice, bob) may override, with at least 40 characters of justification',
      ]);
    });

    it('gives the command that supplies each', () => {
      const places = { subject: 'model', path: 'model', policy: 'policy.yml', evidence: 'evidence' };
      const { requirements } = explainPolicy(world.policy, 'production', { places });
      expect(requirements.flatMap(({ command = [] }) => command)).toEqual([
        'sallyport sign model --evidence evidence --key KEY',
        'sallyport approve model --environment production --policy policy.yml --evidence evidence --key KEY --expires 7d',
        'sallyport approve model --environment production --policy policy.yml --evidence evidence --key KEY --expires 7d',
        'sallyport gate model --environment staging --policy policy.yml --evidence evidence --key KEY',
      ]);
    });

    it('says how a subject stands, and offers a command only where something is left to do', async () => {
      const { aibom: _, ...all } = await stagingEvidence(world);
      const wrong = await world.sign('scanner', aibom());
      const decision = await world.decide(SUBJECT, [...Object.values(all), wrong]);
      const explanation = explainPolicy(world.policy, 'staging', { decision });
      expect([explanation.subject, explanation.verdict]).toEqual([
        `sha256:${SUBJECT.digest['sha256'] ?? ''}`,
        'block',
      ]);
      const rows = explanation.requirements.filter(({ id }) => id.startsWith('evidence:'));
      expect(rows.map(({ id, state, command }) => [id, state, command !== undefined])).toEqual([
        ['evidence:model-signature', 'pass', false],
        ['evidence:aibom', 'block', true],
        ['evidence:provenance', 'pass', false],
        ['evidence:secret-scan', 'pass', false],
        ['evidence:secret-scan:source', 'pass', false],
        ['evidence:iac-scan', 'pass', false],
      ]);
    });

    it('calls lacking what is not there at all, and does not hide what it has no rule for', async () => {
      const denyList = [{ digest: `sha256:${SUBJECT.digest['sha256'] ?? ''}`, reason: 'poisoned' }];
      const decision = await world.decide(SUBJECT, [], { denyList });
      const { requirements } = explainPolicy(world.policy, 'staging', { decision });
      expect(requirements.find(({ id }) => id === 'evidence:aibom')?.state).toBe('lacking');
      expect(requirements.at(-1)).toMatchObject({ id: 'deny-list', state: 'block' });
      const row = requirements.find(({ id }) => id === 'findings:secret-scan');
      expect(row).toMatchObject({ state: 'lacking', reason: 'there is nothing to judge yet' });
    });

    it('is refused for an environment that is not there', () => {
      expect(() => explainPolicy(world.policy, 'prod')).toThrow(/no environment "prod"/);
    });
  });
});

describe('aibom', () => {
  const policyWith = (rule: string): string => `version: 1
trust: { signers: { builder: { key: builder.pub } } }
environments: { staging: { require: [${rule}] } }
`;
  const world = makeWorld(policyWith('{ kind: aibom, profile: identity, by: [builder], max-age: 24h }'));
  const plain = makeWorld(policyWith('{ kind: aibom, by: [builder] }'));

  async function check(statement: Statement, where = world): Promise<string> {
    return checkOf(await where.decide(SUBJECT, [await where.sign('builder', statement)]), 'evidence:aibom');
  }

  const file = (name: string, content?: string) => ({
    type: 'file',
    name,
    ...(content === undefined ? {} : { hashes: [{ alg: 'SHA-256', content }] }),
  });
  const [config, weights] = Object.entries(FILES).map(([name, sha256]) => file(name, sha256));
  const stated = (value: string) => [{ name: 'sallyport:model:digest', value }];
  const own = `sha256:${SUBJECT.digest['sha256'] ?? ''}`;

  describe('an AI-BOM with profile identity', () => {
    it('counts when its files add up to the model digest', async () => {
      expect(await check(aibom())).toBe(
        'pass: CycloneDX 1.6 with profile identity, signed by builder, 60 min old (time declared by the signer)',
      );
    });

    it('counts when it states the digest as a hash instead', async () => {
      const hashes = [{ alg: 'SHA-256', content: SUBJECT.digest['sha256'] }];
      expect(await check(aibom(SUBJECT, { hashes, properties: [] }))).toMatch(/^pass/);
    });

    it.each<[string, object, string]>([
      ['leaves a file out', { components: [config] }, 'its files do not add up to the model digest'],
      [
        'adds a file',
        { components: [config, weights, file('x', '1'.repeat(64))] },
        'its files do not add up',
      ],
      ['lists a file twice', { components: [config, config] }, 'file config.json is listed twice'],
      [
        'has a file without SHA-256',
        { components: [config, file('weights.bin')] },
        'file weights.bin has no SHA-256',
      ],
      ['lists no file', { components: [] }, 'lists no file'],
      ['is about another model', { properties: stated(`sha256:${'0'.repeat(64)}`) }, 'is about sha256:0000'],
      ['does not say what it is about', { properties: [] }, 'does not state the subject digest'],
      ['has no model as main component', { type: 'application' }, 'no model with a name as main component'],
      [
        'swaps the hashes of two files',
        {
          properties: stated(own),
          components: [file('config.json', FILES['weights.bin']), file('weights.bin', FILES['config.json'])],
        },
        'do not add up',
      ],
    ])('does not count when it %s', async (_what, component, reason) => {
      const outcome = await check(aibom(SUBJECT, component));
      expect(outcome).toMatch(/^block: AI-BOM does not meet profile identity: /);
      expect(outcome).toContain(reason);
    });

    it('does not count when it is too old', async () => {
      expect(await check(aibom(SUBJECT, {}, at(-DAY)))).toMatch(/^block: AI-BOM is stale: 24 h old/);
      expect(await check(aibom(SUBJECT, {}, at(HOUR)))).toMatch(/^block: AI-BOM is dated in the future/);
    });
  });

  describe('an AI-BOM without profile', () => {
    it('counts when it is one', async () => {
      expect(await check(aibom(SUBJECT, { components: [] }), plain)).toMatch(
        /^pass: CycloneDX 1\.6, signed by builder/,
      );
    });

    it.each<[string, object]>([
      ['format', { bomFormat: 'SPDX' }],
      ['version', { specVersion: '2.0' }],
      ['time', { metadata: { timestamp: 'yesterday' } }],
    ])('is undecided with an unknown %s', async (_what, changes) => {
      expect(await check(tampered(aibom() as Statement<object>, changes), plain)).toMatch(
        /^indeterminate: AI-BOM is not a CycloneDX/,
      );
    });
  });
});

describe('order', () => {
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
      [
        'of another environment',
        async () => decisionBundle(world, await green, { environment: 'production' }),
      ],
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
      expect(await orderOf(passed(-20), broken)).toMatch(
        /^indeterminate: decision sha256:.* at timeVerified/,
      );
    });
  });
});

describe('override', () => {
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
      const decision = await decide([
        override(world, 'alice', { checks }),
        override(world, 'bob', { checks }),
      ]);
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
      [
        'that expired',
        [override(world, 'alice'), override(world, 'bob', { expiresAt: at(0) })],
        /expired on/,
      ],
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
});
