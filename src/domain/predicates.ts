/** The base of every predicate type that is ours: an identifier, not a location. */
export const PREDICATE_BASE = 'https://sallyport.dev/attestation';

export const PREDICATE = {
  modelSignature: 'https://model_signing/signature/v1.0',
  imageSignature: 'https://sigstore.dev/cosign/sign/v1',
  cyclonedx: 'https://cyclonedx.org/bom',
  /** SPDX: the type says the version (in-toto attestation, "SPDX"). */
  spdx2: 'https://spdx.dev/Document/v2.3',
  spdx3: 'https://spdx.dev/Document/v3',
  provenance: 'https://slsa.dev/provenance/v1',
  scan: `${PREDICATE_BASE}/scan/v1`,
  approval: `${PREDICATE_BASE}/approval/v1`,
  waiver: `${PREDICATE_BASE}/waiver/v1`,
  override: `${PREDICATE_BASE}/override/v1`,
  retirement: `${PREDICATE_BASE}/retirement/v1`,
  githubApprovals: `${PREDICATE_BASE}/github-approvals/v1`,
  posture: `${PREDICATE_BASE}/posture/v1`,
  /** in-toto: a suite of tests was run on the subject. */
  testResult: 'https://in-toto.io/attestation/test-result/v0.1',
  /** in-toto SCAI: attributes of how the subject was made. */
  scai: 'https://in-toto.io/attestation/scai/v0.3',
  vsa: 'https://slsa.dev/verification_summary/v1',
  svr: 'https://in-toto.io/attestation/svr/v0.2',
} as const;

/** Evidence kinds of this version. A kind is derived from a verified statement, never from a file name. */
export const EVIDENCE_KINDS = [
  'model-signature',
  'image-signature',
  'aibom',
  'provenance',
  'secret-scan',
  'iac-scan',
  'test-result',
  'scai',
  'posture',
  'approval',
  'waiver',
  'override',
  'retirement',
  'github-approvals',
  'decision',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** `scanner.kind` in a scan/v1 predicate → evidence kind. */
export const SCAN_KINDS = { secrets: 'secret-scan', iac: 'iac-scan' } as const;
export type ScanKind = keyof typeof SCAN_KINDS;

const BY_TYPE: Readonly<Record<string, EvidenceKind>> = {
  [PREDICATE.modelSignature]: 'model-signature',
  [PREDICATE.imageSignature]: 'image-signature',
  [PREDICATE.cyclonedx]: 'aibom',
  [PREDICATE.spdx2]: 'aibom',
  [PREDICATE.spdx3]: 'aibom',
  [PREDICATE.provenance]: 'provenance',
  [PREDICATE.testResult]: 'test-result',
  [PREDICATE.scai]: 'scai',
  [PREDICATE.posture]: 'posture',
  [PREDICATE.approval]: 'approval',
  [PREDICATE.waiver]: 'waiver',
  [PREDICATE.override]: 'override',
  [PREDICATE.retirement]: 'retirement',
  [PREDICATE.githubApprovals]: 'github-approvals',
  [PREDICATE.vsa]: 'decision',
  [PREDICATE.svr]: 'decision',
};

/** The evidence kind of a statement, or undefined when the predicate type is not one we know. */
export function evidenceKindOf(predicateType: string, predicate: unknown): EvidenceKind | undefined {
  if (predicateType === PREDICATE.scan) {
    const kind = scanKindOf(predicate);
    return kind === undefined ? undefined : SCAN_KINDS[kind];
  }
  return Object.hasOwn(BY_TYPE, predicateType) ? BY_TYPE[predicateType] : undefined;
}

function scanKindOf(predicate: unknown): ScanKind | undefined {
  if (typeof predicate !== 'object' || predicate === null) return undefined;
  const scanner: unknown = Reflect.get(predicate, 'scanner');
  if (typeof scanner !== 'object' || scanner === null) return undefined;
  const kind: unknown = Reflect.get(scanner, 'kind');
  return kind === 'secrets' || kind === 'iac' ? kind : undefined;
}
