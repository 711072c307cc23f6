import { describe, expect, it } from '@jest/globals';
import type { ApprovalPredicate } from '../../../src/domain/people-predicates.ts';
import { approvalSchema, overrideSchema, waiverSchema } from '../../../src/domain/people-predicates.ts';
import { decodeStatement, encodeStatement } from '../../../src/domain/statement.ts';
import { makeApproval } from '../../../src/people/make-approval.ts';
import { makeOverride } from '../../../src/people/make-override.ts';
import { makeWaiver } from '../../../src/people/make-waiver.ts';
import { SUBJECT } from '../../fakes/gate-statements.ts';
import { at, DAY, NOW } from '../../fakes/gate-world.ts';

const bound = {
  environment: 'production',
  policySha256: 'a'.repeat(64),
  now: NOW,
  expiresAt: at(7 * DAY),
  nonce: 'abcdefghijklmnop',
};
const reason = { justification: 'a key of the public test account', ticket: 'SEC-1' };

describe('a statement of a person', () => {
  it('binds digest, environment, policy, time and nonce', () => {
    const statement = makeApproval(SUBJECT, { ...bound, decision: 'APPROVED' });
    expect(decodeStatement(encodeStatement(statement))).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'demo', digest: SUBJECT.digest }],
      predicateType: 'https://sallyport.dev/attestation/approval/v1',
      predicate: {
        decision: 'APPROVED',
        environment: 'production',
        policy: { sha256: 'a'.repeat(64) },
        createdAt: '2026-03-02T12:00:00.000Z',
        expiresAt: '2026-03-09T12:00:00.000Z',
        nonce: 'abcdefghijklmnop',
      },
    });
  });

  it('is what the gate reads, for every kind', () => {
    const override = makeOverride(SUBJECT, { ...bound, ...reason, checks: ['order:staging'] });
    const waiver = makeWaiver(SUBJECT, {
      ...bound,
      ...reason,
      selector: { ruleId: 'aws-key', path: 'src/' },
    });
    const rejection = makeApproval(SUBJECT, { ...bound, decision: 'REJECTED', ticket: 'ML-1' });
    expect(overrideSchema.parse(override.predicate)).toEqual(override.predicate);
    expect(waiverSchema.parse(waiver.predicate)).toEqual(waiver.predicate);
    expect(approvalSchema.parse(rejection.predicate)).toEqual(rejection.predicate);
  });

  it.each([
    [
      'approval',
      90,
      (expiresAt: Date) => makeApproval(SUBJECT, { ...bound, decision: 'APPROVED', expiresAt }),
    ],
    [
      'waiver',
      365,
      (expiresAt: Date) => makeWaiver(SUBJECT, { ...bound, ...reason, selector: { ruleId: 'x' }, expiresAt }),
    ],
    ['override', 30, (expiresAt: Date) => makeOverride(SUBJECT, { ...bound, ...reason, expiresAt })],
  ] as const)('%s lives at most %i days', (kind, days, make) => {
    expect(make(at(days * DAY)).predicate.expiresAt).toBe(at(days * DAY).toISOString());
    expect(() => make(at(days * DAY + 1))).toThrow(`${kind} would live longer than ${String(days)} days`);
    expect(() => make(NOW)).toThrow(`${kind} would expire before it is signed`);
    expect(() => make(new Date(NaN))).toThrow(`${kind} would expire before it is signed`);
  });

  it.each([
    ['environment', { environment: 'prod/eu' }, 'approval environment: must be a name of an environment'],
    ['policy', { policySha256: 'A'.repeat(64) }, 'approval policy.sha256: must be 64 lower-case hex digits'],
    ['nonce', { nonce: 'short' }, 'approval nonce: must be 16 to 64 characters'],
    ['line', { justification: 'two\nlines' }, 'approval justification: must be one line'],
    ['escape', { ticket: 'ML-1\u001b[31m' }, 'approval ticket: must be one line'],
    ['blank', { ticket: '  ' }, 'approval ticket: must not be blank'],
  ])('is refused for a bad %s, which is named', (_what, fields, message) => {
    expect(() => makeApproval(SUBJECT, { ...bound, decision: 'APPROVED', ...fields })).toThrow(message);
  });

  it('is refused for a subject that no digest identifies', () => {
    const nameless = { ...SUBJECT, digest: { md5: '0'.repeat(32) } };
    expect(() => makeApproval(nameless, { ...bound, decision: 'APPROVED' })).toThrow(/no usable digest/);
  });

  it('is refused for a decision that is neither yes nor no', () => {
    const decision = 'MAYBE' as ApprovalPredicate['decision'];
    expect(() => makeApproval(SUBJECT, { ...bound, decision })).toThrow(/approval decision/);
  });
});

describe('a waiver', () => {
  it.each([
    ['everything', {}],
    ['a path alone', { path: 'src/' }],
    ['all rules', { ruleId: '*' }],
    ['rules by pattern', { ruleId: 'aws-*' }],
    ['files by pattern', { ruleId: 'aws-key', path: '**/*.py' }],
    ['a short fingerprint', { fingerprint: 'abc' }],
  ])('cannot select %s', (_what, selector) => {
    expect(() => makeWaiver(SUBJECT, { ...bound, ...reason, selector })).toThrow(/^waiver selector/);
  });

  it('needs a reason and a ticket', () => {
    const selector = { ruleId: 'aws-key' };
    expect(() => makeWaiver(SUBJECT, { ...bound, selector, justification: 'ok', ticket: 'X' })).toThrow(
      /at least 10/,
    );
    expect(() => makeWaiver(SUBJECT, { ...bound, selector, ...reason, ticket: '' })).toThrow(
      /must not be blank/,
    );
  });
});

describe('an override', () => {
  it('has at least the justification that the policy asks for', () => {
    const made = { ...bound, ...reason, justificationMin: 40 };
    expect(() => makeOverride(SUBJECT, made)).toThrow('has 32 characters, the policy wants 40');
    expect(() => makeOverride(SUBJECT, { ...made, justification: ` ${'x'.repeat(38)} ` })).toThrow(
      'has 38 characters',
    );
  });

  it('names checks or none, never an empty list', () => {
    expect(() => makeOverride(SUBJECT, { ...bound, ...reason, checks: [] })).toThrow(/^override checks/);
    expect('checks' in makeOverride(SUBJECT, { ...bound, ...reason }).predicate).toBe(false);
  });
});
