import {
  AUDIT_INPUTS,
  BOM_INPUTS,
  BUILDER_INPUT,
  COMMENT_INPUTS,
  MODEL_INPUTS,
  MODE_INPUT,
  POLICY_INPUTS,
  RECORDED_INPUT,
  SIGNER_INPUTS,
  STORE_FORMS,
  UPLOAD_INPUT,
  defineAction,
  runAction
} from "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/specs/chain.ts
var chainSpec = defineAction({
  id: "main",
  folder: ".",
  title: "Sallyport gate",
  description: "Describe, scan, sign and gate an AI model in one step, with signed evidence bound to its digest",
  inputs: {
    model: { type: "text", required: true, description: "Folder of the model, or a model that is one file." },
    ...POLICY_INPUTS,
    ...SIGNER_INPUTS,
    evidence: {
      type: "lines",
      default: ".sallyport/evidence",
      description: `Evidence stores, one a line: what is found is signed and put there, and the gate reads it. Each is ${STORE_FORMS}.`
    },
    source: {
      type: "text",
      description: "Folder of the git checkout to scan for secrets and infrastructure files. When empty: the checkout the step runs in, if there is one."
    },
    material: {
      type: "lines",
      description: "Inputs of the build for the provenance, one NAME=PATH a line (data, base model, configuration)."
    },
    ...BUILDER_INPUT,
    ...BOM_INPUTS,
    reports: {
      type: "text",
      default: ".sallyport/reports",
      description: "Folder for the reports: AI-BOM, SARIF, decision."
    },
    ...MODEL_INPUTS,
    ...AUDIT_INPUTS,
    ...RECORDED_INPUT,
    ...MODE_INPUT,
    ...UPLOAD_INPUT,
    ...COMMENT_INPUTS
  },
  outputs: {
    verdict: "pass, block or indeterminate.",
    allowed: "true when the verdict is pass or a signed override lets the model through.",
    digest: "Digest of the model (sha256:<hex>).",
    "source-digest": "Digest of the source that was scanned; empty when there was none.",
    signature: "Path of the OMS signature (model.sig).",
    bom: "Path of the AI-BOM, of the first format.",
    boms: "Paths of all AI-BOMs, one a line.",
    sarif: "Path of the SARIF file with the findings of all scans.",
    decision: "Path of the decision (JSON).",
    evidence: "Where the evidence stores are."
  }
});

// src/actions/main.ts
await runAction(chainSpec, () => import("./chunk-CH4SECKG.js").then((action) => action.performChain));
