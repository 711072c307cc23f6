import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { admitEvidence } from '../../../src/gate/admit-evidence.ts';
import { checkBundles, checkRecorded } from '../../../src/gate/check-bundles.ts';
import { checkDenyList, denyEntries } from '../../../src/gate/check-deny-list.ts';
import { checkPolicy, checkSubject } from '../../../src/gate/check-policy.ts';
import { listSome, makeCheck, quantity } from '../../../src/gate/check.ts';
import { commandFor, gateCommand, placesOf, shellSafe } from '../../../src/gate/commands.ts';
import { ageProblem, describeAge, formatAge, timeOf } from '../../../src/gate/evidence-time.ts';
import { nameRequirements } from '../../../src/gate/requirement-ids.ts';
import { POLICY } from '../../fakes/gate-policies.ts';
import { aibom, OTHER, SUBJECT } from '../../fakes/gate-statements.ts';
import { at, DAY, HOUR, makeWorld, MINUTE, NOW } from '../../fakes/gate-world.ts';

const { policy } = makeWorld(POLICY);
const evidence = (parts: Partial<Evidence> = {}): Evidence => ({
  ...{ kind: 'aibom', statement: aibom(), signerName: 'builder', times: [], bundleSha256: '1'.repeat(64) },
  signer: { kind: 'key', keyId: '2'.repeat(64) },
  ...parts,
});
const trusted = (...offsets: number[]): Evidence['times'] =>
  offsets.map((offset) => ({ source: 'timestamp-authority', at: at(offset) }));

describe('the time of evidence', () => {
  it('is the older of what is stated and what an authority saw', () => {
    expect(timeOf(evidence({ times: trusted(-HOUR) }), at(-2 * HOUR), NOW)).toEqual({
      kind: 'known',
      at: at(-2 * HOUR),
      isTrusted: true,
    });
    expect(timeOf(evidence({ times: trusted(-HOUR, -2 * HOUR) }), undefined, NOW)).toMatchObject({
      at: at(-2 * HOUR),
    });
    expect(timeOf(evidence(), at(-HOUR), NOW)).toEqual({ kind: 'known', at: at(-HOUR), isTrusted: false });
    expect(timeOf(evidence(), undefined, NOW)).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['stated in the future', evidence(), at(6 * MINUTE), 'is dated in the future'],
    ['seen in the future', evidence({ times: trusted(6 * MINUTE) }), undefined, 'is dated in the future'],
    [
      'stated younger than it was seen',
      evidence({ times: trusted(-HOUR) }),
      at(-50 * MINUTE),
      'claims to be younger than its timestamp',
    ],
    ['no date', evidence(), new Date(NaN), 'is dated in the future'],
  ])('is impossible when %s', (_what, each, stated, reason) => {
    expect(timeOf(each, stated, NOW)).toEqual({ kind: 'impossible', reason });
  });

  it('may be five minutes ahead, as clocks are', () => {
    expect(timeOf(evidence(), at(5 * MINUTE), NOW).kind).toBe('known');
  });

  it('makes evidence stale at the limit, not after it', () => {
    const time = timeOf(evidence(), at(-DAY), NOW);
    expect(ageProblem(time, DAY, NOW)).toBe('is stale: 24 h old, must be younger than 24 h');
    expect(ageProblem(time, DAY + 1, NOW)).toBeUndefined();
    expect(ageProblem(time, undefined, NOW)).toBeUndefined();
    expect(ageProblem({ kind: 'unknown' }, DAY, NOW)).toBe('has no time, and the policy limits its age');
  });

  it('is told in the largest unit of which there are two', () => {
    expect([0, 119 * MINUTE, 2 * HOUR, 47 * HOUR, 2 * DAY].map(formatAge)).toEqual([
      '0 min',
      '119 min',
      '2 h',
      '47 h',
      '2 d',
    ]);
    expect(describeAge({ kind: 'known', at: at(MINUTE), isTrusted: true }, NOW)).toBe('0 min old');
    expect(describeAge({ kind: 'unknown' }, NOW)).toBe('');
  });
});

describe('admission', () => {
  const admit = (...all: Evidence[]) => admitEvidence(all, SUBJECT.digest, policy);

  it('takes each bundle of a signer once, in an order of its own', () => {
    const [a, b] = [evidence({ bundleSha256: 'a'.repeat(64) }), evidence({ bundleSha256: 'b'.repeat(64) })];
    expect(admit(b, a, b).evidence).toEqual([a, b]);
  });

  it.each<[string, Partial<Evidence>]>([
    ['is about another subject', { statement: aibom(OTHER) }],
    ['is of another kind than it was filed as', { kind: 'provenance' }],
    ['is signed by nobody, which is not in the policy', { signerName: 'nobody' }],
    ['is signed by zoe, who is not in the policy', { signerName: 'person:zoe' }],
  ])('refuses what %s', (reason, parts) => {
    expect(admit(evidence(parts))).toEqual({
      evidence: [],
      refused: [{ name: expect.stringMatching(/ 1{16}$/), reason }],
    });
  });

  it('refuses a bundle that speaks for two people', () => {
    const pair = [evidence({ signerName: 'person:alice' }), evidence({ signerName: 'person:bob' })];
    expect(admit(...pair).refused.map(({ reason }) => reason)).toEqual(
      Array(2).fill('verifies for alice and bob: they share a key'),
    );
  });
});

describe('the bundles', () => {
  const facts = { evidence: [evidence()], rejected: [], storeSkipped: [], recorded: undefined };

  it.each(['malformed', 'signature-invalid', 'limit-exceeded', 'trust-root', 'unsupported'] as const)(
    'are undecided with one that is %s',
    (code) => {
      const check = checkBundles({ ...facts, rejected: [{ name: 'x', reason: 'broken', code }] });
      expect(check).toMatchObject({
        result: 'indeterminate',
        reason: '1 bundle could not be read: x (broken)',
      });
    },
  );

  it('are not with one of a stranger or about something else', () => {
    const rejected = [
      { name: 'x', reason: 'r', code: 'signer-untrusted' } as const,
      { name: 'y', reason: 'r' },
    ];
    expect(checkBundles({ ...facts, rejected })).toMatchObject({
      result: 'pass',
      reason: '1 bundle verified, 2 others left aside',
    });
  });

  it('are undecided with something that was not read', () => {
    expect(checkBundles({ ...facts, storeSkipped: [{ name: 'x', reason: 'symbolic link' }] }).result).toBe(
      'indeterminate',
    );
  });

  it('must be all that is on record, where somebody keeps count', () => {
    expect(checkRecorded(facts)).toBeUndefined();
    expect(checkRecorded({ ...facts, recorded: ['1'.repeat(64)] })).toMatchObject({ result: 'pass' });
    expect(checkRecorded({ ...facts, recorded: ['3'.repeat(64)] })).toMatchObject({
      result: 'indeterminate',
      id: 'bundles:recorded',
    });
  });
});

describe('the deny-list', () => {
  const subjects = [{ what: 'subject', digest: SUBJECT.digest }];
  const digest = `sha256:${SUBJECT.digest['sha256'] ?? ''}`;

  it('blocks what it names, with the reason', () => {
    const check = checkDenyList(subjects, [
      { digest: `sha256:${'0'.repeat(64)}`, reason: 'a' },
      { digest, reason: 'poisoned' },
    ]);
    expect(check).toMatchObject({
      result: 'block',
      reason: `subject ${digest} is on the deny-list: poisoned`,
      digests: [digest],
    });
  });

  it('passes what it does not name', () => {
    expect(checkDenyList(subjects, [])).toMatchObject({
      result: 'pass',
      reason: 'nothing is on the deny-list',
    });
    expect(checkDenyList(subjects, [{ digest: `sha256:${'0'.repeat(64)}`, reason: 'a' }]).result).toBe(
      'pass',
    );
  });

  it('is undecided when it was not read, or has an entry that cannot be compared', () => {
    expect(checkDenyList(subjects, undefined).result).toBe('indeterminate');
    expect(checkDenyList(subjects, [{ digest: digest.toUpperCase(), reason: 'a' }]).result).toBe(
      'indeterminate',
    );
  });

  it('is the file that the policy names, or what the policy says itself with what was given', () => {
    const entry = { digest, reason: 'a' };
    expect(
      denyEntries({ ...policy, denyList: { kind: 'file', path: 'deny.txt' } }, undefined),
    ).toBeUndefined();
    expect(denyEntries({ ...policy, denyList: { kind: 'inline', entries: [entry] } }, [entry])).toEqual([
      entry,
      entry,
    ]);
    expect(denyEntries(policy, undefined)).toEqual([]);
  });
});

describe('the ground of a decision', () => {
  const rules =
    policy.environments.get('staging') ??
    (() => {
      throw new Error('no staging');
    })();

  it('is a policy with a digest that asks for something', () => {
    const named = { policyDigest: 'a'.repeat(64), policyUri: 'policy.yml' };
    expect(checkPolicy(rules, named)).toMatchObject({
      result: 'pass',
      digests: [`sha256:${'a'.repeat(64)}`],
    });
    expect(checkPolicy(rules, { ...named, policyDigest: 'A'.repeat(64) }).result).toBe('indeterminate');
    expect(checkPolicy({ ...rules, require: [], approvals: [] }, named).result).toBe('block');
  });

  it.each([{}, { sha1: 'a'.repeat(40) }, { sha256: 'a'.repeat(63) }, { sha256: 'A'.repeat(64) }])(
    'is not a subject with digest %j',
    (digest) => {
      expect(checkSubject({ kind: 'model', name: 'm', digest }).result).toBe('block');
    },
  );
});

describe('a check', () => {
  it('has its digests sorted and once, and a remedy only when it does not pass', () => {
    const parts = { reason: 'r', remedy: 'do it', evidence: [evidence(), evidence()], digests: ['sha256:0'] };
    expect(makeCheck('x', 'pass', parts)).toEqual({
      id: 'x',
      result: 'pass',
      reason: 'r',
      digests: ['sha256:0', `sha256:${'1'.repeat(64)}`],
    });
    expect(makeCheck('x', 'warn', parts).remedy).toBe('do it');
  });

  it('lists some of many', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd', 'e']].map((each) => listSome(each))).toEqual([
      'none',
      'a',
      'a and b',
      'a, b, c and 2 more',
    ]);
    expect([quantity(1, 'file'), quantity(12_345, 'file')]).toEqual(['1 file', '12,345 files']);
  });

  it('of two requirements of one kind has two names', () => {
    expect(
      nameRequirements([
        ...(policy.environments.get('staging')?.require ?? []),
        { kind: 'aibom', by: ['builder'] },
      ]).map(({ key }) => key),
    ).toEqual([
      'model-signature',
      'aibom',
      'provenance',
      'secret-scan',
      'secret-scan:source',
      'iac-scan',
      'aibom#2',
    ]);
  });
});

describe('a command', () => {
  it('names nothing that a shell would not take as it is', () => {
    for (const hostile of ['a b', 'x;rm', '$(x)', '-rf', '`x`', "a'b", '', 'a\nb'])
      expect(shellSafe(hostile, 'X')).toBe('X');
    expect(shellSafe('models/tiny@1.0', 'X')).toBe('models/tiny@1.0');
    const places = placesOf({ subject: SUBJECT, environment: 'production', policyUri: 'my policy.yml' });
    expect(gateCommand(places)).toContain('--policy POLICY --evidence EVIDENCE');
  });

  it('for a scan of the source names the source', () => {
    const places = placesOf({ subject: SUBJECT, environment: 'production', policyUri: 'policy.yml' });
    const rule = { kind: 'secret-scan', by: ['scanner'], of: 'source', allowIncomplete: [] } as const;
    expect(commandFor(rule, places)).toBe('sallyport scan secrets SOURCE --evidence EVIDENCE --key KEY');
    expect(commandFor({ ...rule, of: 'subject' }, places)).toContain('scan secrets PATH');
  });
});
