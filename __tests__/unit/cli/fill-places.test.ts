import { describe, expect, it } from '@jest/globals';
import { fillPlaces } from '../../../src/cli/fill-places.ts';
import type { Decision, DecisionFinding } from '../../../src/domain/decision.ts';

const finding = (fingerprint: string): DecisionFinding => ({
  source: 'secret-scan',
  status: 'blocking',
  finding: {
    ruleId: 'token',
    severity: 'critical',
    confidence: 'high',
    message: 'a token',
    location: { path: 'a' },
    fingerprint,
  },
});

function decide(id: string, remedy: string, findings: readonly DecisionFinding[] = []): Decision {
  return {
    subject: { kind: 'model', name: 'm', digest: { sha256: '0'.repeat(64) } },
    environment: 'staging',
    verdict: 'block',
    allowed: false,
    mode: 'enforce',
    policy: { uri: 'policy.yml', sha256: '1'.repeat(64) },
    timeVerified: '2026-01-01T00:00:00.000Z',
    checks: [{ id, result: 'block', reason: 'none', remedy, digests: [] }],
    findings,
    approvals: [],
    evidence: [],
    coverage: [],
    inputs: { version: '0.1.0', bundles: [], unread: [] },
    rejected: [],
  };
}
const places = { path: 'models/ocr', evidence: '.sallyport/evidence' };
const remedyOf = (decision: Decision, given = places) => fillPlaces(decision, given).checks[0]?.remedy;

describe('commands printed with a decision', () => {
  const scan = decide('evidence:secret-scan', 'sallyport scan secrets PATH --evidence EVIDENCE --key KEY');

  it('name the subject and the store of the command line, and leave the key open', () => {
    expect(remedyOf(scan)).toBe('sallyport scan secrets models/ocr --evidence .sallyport/evidence --key KEY');
  });

  it('never carry a name that a shell would read as more than a name', () => {
    expect(remedyOf(scan, { path: 'm; rm -rf ~', evidence: '$(id)' })).toBe(
      'sallyport scan secrets PATH --evidence EVIDENCE --key KEY',
    );
  });

  it('do not take a replacement pattern in a name for one', () => {
    expect(remedyOf(scan, { path: 'a', evidence: 'b' })).toContain(' a --evidence b ');
  });

  it('name the finding to waive when it is one, and none when there are more', () => {
    const waive = 'remove the cause, or: sallyport waive X --fingerprint HEX --key KEY';
    const one = decide('findings:secret-scan', waive, [finding('f'.repeat(64))]);
    const two = decide('findings:secret-scan', waive, [finding('f'.repeat(64)), finding('e'.repeat(64))]);
    expect(remedyOf(one)).toContain(`--fingerprint ${'f'.repeat(64)} `);
    expect(remedyOf(two)).toContain('--fingerprint HEX ');
  });
});
