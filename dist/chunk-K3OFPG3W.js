import {
  EVIDENCE_INPUT,
  MODEL_INPUTS,
  MODE_INPUT,
  SCAN_INPUTS,
  SIGNER_INPUTS,
  UPLOAD_INPUT,
  defineAction
} from "./chunk-OYJD7DCM.js";

// src/actions/specs/scan.ts
var inputs = {
  ...SCAN_INPUTS,
  ...EVIDENCE_INPUT,
  ...SIGNER_INPUTS,
  ...MODEL_INPUTS,
  ...UPLOAD_INPUT,
  ...MODE_INPUT
};
var outputs = {
  verdict: "pass, block (a finding at or over fail-on) or indeterminate (not everything could be looked at).",
  digest: "Digest of what was scanned.",
  findings: "Number of findings.",
  sarif: "Path of the SARIF file; empty when none was asked for.",
  bundle: "Path of the signed statement in the evidence store; empty without one."
};
var scanSecretsSpec = defineAction({
  id: "scan-secrets",
  folder: "scan-secrets",
  title: "Sallyport secret scan",
  description: "Find credentials in source, notebooks and model folders, redacted, with a statement of what was read",
  inputs,
  outputs
});
var scanIacSpec = defineAction({
  id: "scan-iac",
  folder: "scan-iac",
  title: "Sallyport infrastructure scan",
  description: "Check Dockerfiles, Kubernetes manifests and GitHub workflows against AISVS C4",
  inputs,
  outputs
});

export {
  scanSecretsSpec,
  scanIacSpec
};
