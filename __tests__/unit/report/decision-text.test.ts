import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderDecision } from '../../../src/report/decision-text.ts';
import { hostileText } from '../../fakes/hostile-text.ts';
import { CHECKS, decisionOf, TERMINAL } from '../../fakes/report-samples.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

const sections = (text: string): string[] => text.trimEnd().split('\n\n');
const passing = {
  verdict: 'pass',
  allowed: true,
  checks: CHECKS.filter(({ result }) => result === 'pass'),
} as const;

describe('a decision on the terminal', () => {
  test('starts with the verdict, the environment and what was judged', () => {
    expect(sections(renderDecision(decisionOf(), TERMINAL))[0]).toBe(
      `block          production  model tiny-bert\n               sha256:${'cd'.repeat(32)}`,
    );
  });

  test('then tells each check that failed with why and what to do, the worst first', () => {
    expect(sections(renderDecision(decisionOf(), TERMINAL))[1]?.split('\n')).toEqual([
      'block          evidence:aibom',
      '               no AI-BOM signed by train-workflow',
      '               → sallyport aibom generate models/tiny-bert --output aibom.cdx.json --evidence evidence --key KEY',
      'indeterminate  approvals:ml-leads',
      '               1 of 2 approvals by ml-leads count, and nobody said who the builder is',
      '               → sallyport approve models/tiny-bert --environment production --policy policy.yml --key KEY --expires 7d',
      'warn           bundles',
      '               1 bundle does not verify',
      '               → remove it',
    ]);
  });

  test('a command stays on one line after the words that lead to it', () => {
    const [check] = CHECKS.filter(({ id }) => id === 'evidence:aibom');
    const remedy = `scan again, or: sallyport waive ${'very/long/'.repeat(12)}model --key KEY`;
    const text = renderDecision(decisionOf({ checks: [{ ...check!, remedy }] }), TERMINAL);
    expect(text).toContain(
      `               → scan again, or:\n                 sallyport waive ${'very/long/'.repeat(12)}model --key KEY\n`,
    );
  });

  test('names the checks that passed in one place', () => {
    expect(sections(renderDecision(decisionOf(), TERMINAL))[2]).toBe(
      'pass           3 checks: policy, deny-list, evidence:model-signature',
    );
  });

  test('lists findings that block or warn and counts the others', () => {
    expect(sections(renderDecision(decisionOf(), TERMINAL))[3]?.split('\n')).toEqual([
      'findings       1 blocking, 1 warning, 1 waived',
      'critical  src/config.ts:12:5       aws-access-key   AWS access key AKIA…WXYZ',
      'medium    deploy/serve.yaml:40:11  k8s-run-as-root  container "serve" may run as root',
    ]);
  });

  test('lists approvals, also those that do not count, with the reason', () => {
    expect(sections(renderDecision(decisionOf(), TERMINAL))[4]?.split('\n')).toEqual([
      'approvals      1 of 2 count',
      '  yes          bob for ml-leads: approved',
      '  no           carol for ml-leads: is of another digest',
    ]);
  });

  test('lists bundles that are no evidence with the reason', () => {
    expect(sections(renderDecision(decisionOf(), TERMINAL))[5]).toBe(
      'not evidence   1 bundle of the store\n' +
        '               aibom-0011223344556677.sigstore.json: signature of no trusted signer',
    );
  });

  test('ends with the policy and the time', () => {
    const text = renderDecision(decisionOf(), TERMINAL);
    expect(text).toContain(`sha256:${'ef'.repeat(32)}\n`);
    expect(text).toMatch(/decided {8}2026-10-02T08:00:00\.000Z on 1 verified bundle\n$/);
  });

  test('a pass is short', () => {
    const text = renderDecision(
      decisionOf({ ...passing, findings: [], approvals: [], rejected: [] }),
      TERMINAL,
    );
    expect(sections(text)).toHaveLength(3);
    expect(text).toMatch(/^pass {11}production {2}model tiny-bert\n/);
  });

  test('an override is told right after the verdict, with the end of it', () => {
    const override = {
      people: ['alice', 'bob'],
      justification: 'outage, fix follows',
      bundleSha256s: ['ab'.repeat(32)],
      expiresAt: '2026-10-03T00:00:00.000Z',
    };
    expect(renderDecision(decisionOf({ allowed: true, override }), TERMINAL)).toContain(
      '\noverridden     let through by alice, bob until 2026-10-03T00:00:00.000Z: outage, fix follows\n',
    );
  });

  test('a mode that does not stop a failed run is named', () => {
    expect(renderDecision(decisionOf({ mode: 'dry-run' }), TERMINAL)).toContain(
      '\nmode           dry-run: the verdict stops nothing\n',
    );
    expect(renderDecision(decisionOf({ ...passing, mode: 'dry-run' }), TERMINAL)).not.toContain(
      'stops nothing',
    );
  });

  test('long lists are cut with the number that is left', () => {
    const rejected = Array.from({ length: 30 }, (_, index) => ({
      name: `b${String(index)}`,
      reason: 'is foreign',
    }));
    const text = renderDecision(decisionOf({ rejected }), TERMINAL);
    expect(text).toContain('10 more, see --json');
    expect(text).not.toContain('b20:');
  });

  test('the verdict has a colour when the terminal has', () => {
    expect(renderDecision(decisionOf(), { color: true, width: 100 })).toMatch(/^\u001b\[1;31mblock /);
    expect(renderDecision(decisionOf(), TERMINAL)).not.toContain('\u001b');
  });

  test('no text of a stranger adds a line, a command of a runner or a control character', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (a, b) => {
        const base = decisionOf();
        const text = renderDecision(
          {
            ...base,
            environment: a,
            subject: { ...base.subject, name: b },
            policy: { ...base.policy, uri: a },
            checks: base.checks.map((check) => ({ ...check, id: b, reason: a, remedy: b })),
            approvals: base.approvals.map((each) => ({ ...each, person: a, group: b, reason: a })),
            rejected: [{ name: a, reason: b }],
          },
          TERMINAL,
        );
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
        expect(text).not.toMatch(/^\s*::|##\[|##vso\[/m);
        expect(sections(text).length).toBeGreaterThan(5);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});
