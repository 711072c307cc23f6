import {
  DECISION_FIELD,
  VERIFIER_ID,
  resourceUriOf
} from "./chunk-DMIGIPXD.js";
import {
  PREDICATE
} from "./chunk-UH5H67IL.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";

// src/gate/decision-statements.ts
function makeDecisionStatements(decision) {
  return {
    vsa: makeStatement(decision.subject, PREDICATE.vsa, vsaOf(decision)),
    svr: makeStatement(decision.subject, PREDICATE.svr, svrOf(decision))
  };
}
function vsaOf(decision) {
  const { policy, environment, subject, verdict } = decision;
  const inputs = [...new Set(decision.evidence.map(({ bundleSha256 }) => bundleSha256))].sort();
  return {
    verifier: { id: VERIFIER_ID, version: { [PRODUCT.name]: PRODUCT.version } },
    timeVerified: decision.timeVerified,
    resourceUri: resourceUriOf(environment, subject.digest),
    policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
    inputAttestations: inputs.map((sha256) => ({ digest: { sha256 } })),
    verificationResult: verdict === "pass" ? "PASSED" : "FAILED",
    verifiedLevels: verdict === "pass" ? levelsOf(decision) : ["FAILED"],
    slsaVersion: "1.1",
    [DECISION_FIELD]: extensionOf(decision)
  };
}
function levelsOf({ buildLevel, mode }) {
  return [
    ...buildLevel === void 0 ? [] : [`SLSA_BUILD_LEVEL_${String(buildLevel)}`],
    ...mode === "dry-run" ? ["ORG_DRY_RUN"] : []
  ];
}
function extensionOf(decision) {
  const { subject, environment, mode, verdict, allowed, override } = decision;
  const tally = (status) => decision.findings.filter((each) => each.status === status).length;
  return {
    subjectKind: subject.kind,
    environment,
    mode,
    verdict,
    allowed,
    ...override === void 0 ? {} : {
      override: {
        ...override,
        people: [...override.people],
        bundleSha256s: [...override.bundleSha256s]
      }
    },
    checks: decision.checks.map((check) => ({ ...check, digests: [...check.digests] })),
    approvals: decision.approvals.map((approval) => ({ ...approval })),
    inputs: structuredClone(decision.inputs),
    findings: {
      blocking: tally("blocking"),
      warning: tally("warning"),
      waived: tally("waived"),
      ignored: tally("ignored")
    },
    rejected: decision.rejected.length
  };
}
function svrOf(decision) {
  const { policy, environment, verdict, mode, checks, timeVerified } = decision;
  const passed = checks.filter(({ result }) => result === "pass").map(({ id }) => id);
  const isForReal = verdict === "pass" && mode !== "dry-run";
  return {
    verifier: { id: VERIFIER_ID, policies: [{ uri: policy.uri, digest: { sha256: policy.sha256 } }] },
    timeCreated: timeVerified,
    properties: [
      ...isForReal ? [`SALLYPORT_GATE_PASSED/${environment}`, ...levelsOf(decision)] : [],
      ...passed.map((id) => `SALLYPORT_CHECK_PASSED/${environment}/${id}`)
    ]
  };
}

export {
  makeDecisionStatements
};
