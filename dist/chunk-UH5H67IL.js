
// src/domain/predicates.ts
var PREDICATE_BASE = "https://sallyport.dev/attestation";
var PREDICATE = {
  modelSignature: "https://model_signing/signature/v1.0",
  imageSignature: "https://sigstore.dev/cosign/sign/v1",
  cyclonedx: "https://cyclonedx.org/bom",
  /** SPDX: the type says the version (in-toto attestation, "SPDX"). */
  spdx2: "https://spdx.dev/Document/v2.3",
  spdx3: "https://spdx.dev/Document/v3",
  provenance: "https://slsa.dev/provenance/v1",
  scan: `${PREDICATE_BASE}/scan/v1`,
  approval: `${PREDICATE_BASE}/approval/v1`,
  waiver: `${PREDICATE_BASE}/waiver/v1`,
  override: `${PREDICATE_BASE}/override/v1`,
  retirement: `${PREDICATE_BASE}/retirement/v1`,
  githubApprovals: `${PREDICATE_BASE}/github-approvals/v1`,
  /** in-toto: a suite of tests was run on the subject. */
  testResult: "https://in-toto.io/attestation/test-result/v0.1",
  /** in-toto SCAI: attributes of how the subject was made. */
  scai: "https://in-toto.io/attestation/scai/v0.3",
  vsa: "https://slsa.dev/verification_summary/v1",
  svr: "https://in-toto.io/attestation/svr/v0.2"
};
var EVIDENCE_KINDS = [
  "model-signature",
  "image-signature",
  "aibom",
  "provenance",
  "secret-scan",
  "iac-scan",
  "test-result",
  "scai",
  "approval",
  "waiver",
  "override",
  "retirement",
  "github-approvals",
  "decision"
];
var SCAN_KINDS = { secrets: "secret-scan", iac: "iac-scan" };
var BY_TYPE = {
  [PREDICATE.modelSignature]: "model-signature",
  [PREDICATE.imageSignature]: "image-signature",
  [PREDICATE.cyclonedx]: "aibom",
  [PREDICATE.spdx2]: "aibom",
  [PREDICATE.spdx3]: "aibom",
  [PREDICATE.provenance]: "provenance",
  [PREDICATE.testResult]: "test-result",
  [PREDICATE.scai]: "scai",
  [PREDICATE.approval]: "approval",
  [PREDICATE.waiver]: "waiver",
  [PREDICATE.override]: "override",
  [PREDICATE.retirement]: "retirement",
  [PREDICATE.githubApprovals]: "github-approvals",
  [PREDICATE.vsa]: "decision",
  [PREDICATE.svr]: "decision"
};
function evidenceKindOf(predicateType, predicate) {
  if (predicateType === PREDICATE.scan) {
    const kind = scanKindOf(predicate);
    return kind === void 0 ? void 0 : SCAN_KINDS[kind];
  }
  return Object.hasOwn(BY_TYPE, predicateType) ? BY_TYPE[predicateType] : void 0;
}
function scanKindOf(predicate) {
  if (typeof predicate !== "object" || predicate === null) return void 0;
  const scanner = Reflect.get(predicate, "scanner");
  if (typeof scanner !== "object" || scanner === null) return void 0;
  const kind = Reflect.get(scanner, "kind");
  return kind === "secrets" || kind === "iac" ? kind : void 0;
}

export {
  PREDICATE_BASE,
  PREDICATE,
  EVIDENCE_KINDS,
  SCAN_KINDS,
  evidenceKindOf
};
