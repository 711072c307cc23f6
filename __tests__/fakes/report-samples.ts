import { coverageOf } from '../../src/domain/coverage.ts';
import type { Decision, DecisionCheck } from '../../src/domain/decision.ts';
import { compareFindings, fingerprintOf, type Finding } from '../../src/domain/finding.ts';
import type { ScanResult } from '../../src/domain/scan.ts';

/** A plain terminal of 100 columns. */
export const TERMINAL = { color: false, width: 100 } as const;

export function findingOf(parts: Partial<Finding> = {}): Finding {
  const { ruleId = 'aws-access-key', location = { path: 'src/config.ts', startLine: 12, startColumn: 5 } } =
    parts;
  return {
    ruleId,
    severity: 'critical',
    confidence: 'high',
    message: 'AWS access key AKIA…WXYZ',
    fingerprint: fingerprintOf(ruleId, location.path, JSON.stringify(parts)),
    ...parts,
    location,
  };
}

export function scanResultOf(findings: readonly Finding[], parts: Partial<ScanResult> = {}): ScanResult {
  return {
    scanner: { kind: 'secrets', name: 'sallyport-secrets', version: '0.1.0', rulesSha256: 'ab'.repeat(32) },
    rules: [
      {
        id: 'aws-access-key',
        title: 'AWS access key',
        severity: 'critical',
        confidence: 'high',
        since: '0.1.0',
        remediation:
          'Deactivate the key in the IAM console, look at CloudTrail for its use, and take it from a role instead.',
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
        controls: ['aisvs-c4-revised:4.2.1'],
      },
      {
        id: 'huggingface-token',
        title: 'Hugging Face access token',
        severity: 'high',
        confidence: 'high',
        since: '0.1.0',
        remediation: 'Revoke the token under Settings, Access Tokens.',
        references: [],
      },
    ],
    options: { maxFileBytes: 268_435_456, inlineIgnore: true, ignoredInline: 0, excluded: 0 },
    coverage: coverageOf({ seen: 412, scanned: 412, skipped: [], bytes: 3_400_000 }),
    findings: [...findings].sort(compareFindings),
    startedAt: new Date('2026-10-02T08:00:00Z'),
    finishedAt: new Date('2026-10-02T08:00:03Z'),
    ...parts,
  };
}

export const CHECKS: readonly DecisionCheck[] = [
  { id: 'policy', result: 'pass', reason: 'policy was read', digests: [] },
  { id: 'deny-list', result: 'pass', reason: 'is not on the deny-list', digests: [] },
  { id: 'bundles', result: 'warn', reason: '1 bundle does not verify', remedy: 'remove it', digests: [] },
  {
    id: 'evidence:model-signature',
    result: 'pass',
    reason: 'signed by train-workflow',
    digests: [`sha256:${'11'.repeat(32)}`],
  },
  {
    id: 'evidence:aibom',
    result: 'block',
    reason: 'no AI-BOM signed by train-workflow',
    remedy: 'sallyport aibom generate models/tiny-bert --output aibom.cdx.json --evidence evidence --key KEY',
    digests: [],
  },
  {
    id: 'approvals:ml-leads',
    result: 'indeterminate',
    reason: '1 of 2 approvals by ml-leads count, and nobody said who the builder is',
    remedy:
      'sallyport approve models/tiny-bert --environment production --policy policy.yml --key KEY --expires 7d',
    digests: [`sha256:${'22'.repeat(32)}`],
  },
];

export function decisionOf(parts: Partial<Decision> = {}): Decision {
  return {
    subject: { kind: 'model', name: 'tiny-bert', digest: { sha256: 'cd'.repeat(32) } },
    environment: 'production',
    verdict: 'block',
    allowed: false,
    mode: 'enforce',
    policy: { uri: 'git+https://github.com/acme/models@abc:policy.yml', sha256: 'ef'.repeat(32) },
    timeVerified: '2026-10-02T08:00:00.000Z',
    checks: CHECKS,
    findings: [
      { finding: findingOf(), source: 'secret-scan', status: 'blocking' },
      {
        finding: findingOf({
          ruleId: 'huggingface-token',
          severity: 'high',
          message: 'Hugging Face token hf_…abcd',
          location: { path: 'notebooks/train.ipynb', cell: 3, startLine: 2, startColumn: 9 },
        }),
        source: 'secret-scan',
        status: 'waived',
        waiverSha256: '33'.repeat(32),
      },
      {
        finding: findingOf({
          ruleId: 'k8s-run-as-root',
          severity: 'medium',
          message: 'container "serve" may run as root',
          location: { path: 'deploy/serve.yaml', startLine: 40, startColumn: 11 },
        }),
        source: 'iac-scan',
        status: 'warning',
      },
    ],
    approvals: [
      {
        person: 'bob',
        group: 'ml-leads',
        channel: 'statement',
        counted: true,
        reason: 'approved',
        bundleSha256: '44'.repeat(32),
      },
      {
        person: 'carol',
        group: 'ml-leads',
        channel: 'review',
        counted: false,
        reason: 'is of another digest',
        bundleSha256: '55'.repeat(32),
      },
    ],
    evidence: [
      {
        kind: 'model-signature',
        predicateType: 'https://model_signing/signature/v1.0',
        bundleSha256: '11'.repeat(32),
        signer: 'train-workflow',
      },
    ],
    coverage: [],
    inputs: { version: '0.1.0', bundles: ['a'.repeat(64)], unread: [] },
    rejected: [{ name: 'aibom-0011223344556677.sigstore.json', reason: 'signature of no trusted signer' }],
    ...parts,
  };
}
