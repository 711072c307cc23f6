import { describe, expect, it } from '@jest/globals';
import type { StoredBundle } from '../../../src/domain/ports.ts';
import { waive } from '../../fakes/gate-people.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { finding, provenance, scan, SOURCE, SUBJECT, type ScanParts } from '../../fakes/gate-statements.ts';
import { at, checkOf, DAY, makeWorld, type DecideOptions } from '../../fakes/gate-world.ts';

const world = makeWorld(POLICY);
const high = finding('high');
const ID = 'findings:secret-scan';

async function decide(
  waivers: readonly Promise<StoredBundle>[],
  findings: ScanParts['findings'] = [high],
  options: DecideOptions = {},
) {
  const built = [
    world.sign('builder', provenance()),
    world.sign('scanner', scan({ findings: findings ?? [] })),
  ];
  return world.decide(SUBJECT, await Promise.all([...built, ...waivers]), options);
}

describe('a waiver', () => {
  it.each<[string, Parameters<typeof waive>[2]]>([
    ['rule', { selector: { ruleId: high.ruleId } }],
    ['fingerprint', { selector: { fingerprint: high.fingerprint } }],
    ['rule and file', { selector: { ruleId: high.ruleId, path: 'src/train.py' } }],
    ['rule and folder', { selector: { ruleId: high.ruleId, path: 'src/' } }],
  ])('by %s lifts the finding and leaves it on record', async (_how, fields) => {
    const waiver = waive(world, 'alice', fields);
    const decision = await decide([waiver]);
    expect(checkOf(decision, ID)).toBe('pass: no critical or high finding, 1 waived');
    expect(checkOf(decision, 'waivers')).toBe('pass: 1 waiver in use');
    expect(decision.findings).toMatchObject([{ status: 'waived', waiverSha256: (await waiver).sha256 }]);
  });

  it.each<[string, Parameters<typeof waive>[2]]>([
    ['another rule', { selector: { ruleId: 'openai-api-key-2' } }],
    ['another finding', { selector: { fingerprint: '0'.repeat(64) } }],
    ['another file', { selector: { ruleId: high.ruleId, path: 'src/train.pyc' } }],
    ['a folder whose name only begins the same', { selector: { ruleId: high.ruleId, path: 'src/tr/' } }],
    [
      'the right rule but another finding',
      { selector: { ruleId: high.ruleId, fingerprint: '0'.repeat(64) } },
    ],
  ])('for %s lifts nothing, and is called unused', async (_what, fields) => {
    const decision = await decide([waive(world, 'alice', fields)]);
    expect(checkOf(decision, ID)).toMatch(/^block/);
    expect(checkOf(decision, 'waivers')).toBe('warn: 0 waivers in use; waiver by alice matches no finding');
  });

  it.each<[string, Promise<StoredBundle>, RegExp]>([
    ['expired', waive(world, 'alice', { now: at(-2 * DAY), expiresAt: at(0) }), /expired on/],
    [
      'lives longer than the severity allows',
      waive(world, 'alice', { expiresAt: at(14 * DAY) }),
      /longer than the 14 days/,
    ],
    ['comes from outside the group', waive(world, 'carol'), /carol is not in group security/],
    [
      'is for another environment',
      waive(world, 'alice', { environment: 'production' }),
      /is for environment production/,
    ],
    ['is under another policy', waive(world, 'alice', { policySha256: '2'.repeat(64) }), /another policy/],
    [
      'is dated in the future',
      waive(world, 'alice', { now: at(DAY), expiresAt: at(2 * DAY) }),
      /in the future/,
    ],
  ])('lifts nothing when it %s', async (_why, waiver, reason) => {
    const decision = await decide([waiver]);
    expect(checkOf(decision, ID)).toMatch(/^block/);
    expect(checkOf(decision, 'waivers')).toMatch(reason);
  });

  it('lifts nothing of a severity that cannot be waived', async () => {
    const decision = await decide([waive(world, 'alice')], [finding('critical')]);
    expect(checkOf(decision, ID)).toMatch(/^block: 1 critical/);
    expect(checkOf(decision, 'waivers')).toMatch(/waiver by alice cannot lift critical findings/);
  });

  it('that is too long for a high finding still lifts a medium one', async () => {
    const decision = await decide(
      [waive(world, 'alice', { expiresAt: at(60 * DAY) })],
      [finding('medium'), high],
    );
    expect(decision.findings.map(({ status }) => status)).toEqual(['blocking', 'waived']);
  });

  it('lifts nothing of the author or the builder', async () => {
    const parties = { author: [{ kind: 'github', login: 'alice', id: 1001 }] } as const;
    const decision = await decide([waive(world, 'alice')], [high], { parties });
    expect(checkOf(decision, ID)).toMatch(/^block/);
    expect(checkOf(decision, 'waivers')).toMatch(/alice is the author/);
  });

  it('by a signer who is no person is no waiver', async () => {
    const decision = await decide([waive(world, 'builder')]);
    expect(checkOf(decision, ID)).toMatch(/^block/);
  });

  it('about the subject lifts nothing in its source, and the other way round', async () => {
    const findings = [high];
    const scans = [scan({ findings }), scan({ subject: SOURCE, findings })];
    const all = [world.sign('builder', provenance()), ...scans.map((each) => world.sign('scanner', each))];
    const own = await world.decide(SUBJECT, await Promise.all([...all, waive(world, 'alice')]));
    expect([checkOf(own, ID), checkOf(own, `${ID}:source`)]).toEqual([
      expect.stringMatching(/^pass/),
      expect.stringMatching(/^block/),
    ]);
    const source = await world.decide(
      SUBJECT,
      await Promise.all([...all, waive(world, 'alice', { subject: SOURCE })]),
    );
    expect([checkOf(source, ID), checkOf(source, `${ID}:source`)]).toEqual([
      expect.stringMatching(/^block/),
      expect.stringMatching(/^pass/),
    ]);
    expect(checkOf(source, 'waivers:source')).toBe('pass: 1 waiver in use');
  });
});
