import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  AUDIT_INPUTS,
  BUILDER_INPUT,
  COMMENT_INPUTS,
  MODEL_INPUTS,
  MODE_INPUT,
  POLICY_INPUTS,
  SIGNER_INPUTS,
  defineAction,
  runAction
} from "./chunk-D33CGK6L.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-LTX2YVQO.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-EFZ26R5N.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

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
      type: "text",
      default: ".sallyport/evidence",
      description: "Folder of the evidence store: what is found is signed and put there, and the gate reads it."
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
    reports: {
      type: "text",
      default: ".sallyport/reports",
      description: "Folder for the reports: AI-BOM, SARIF, decision."
    },
    ...MODEL_INPUTS,
    ...AUDIT_INPUTS,
    ...MODE_INPUT,
    ...COMMENT_INPUTS
  },
  outputs: {
    verdict: "pass, block or indeterminate.",
    allowed: "true when the verdict is pass or a signed override lets the model through.",
    digest: "Digest of the model (sha256:<hex>).",
    "source-digest": "Digest of the source that was scanned; empty when there was none.",
    signature: "Path of the OMS signature (model.sig).",
    bom: "Path of the AI-BOM.",
    sarif: "Path of the SARIF file with the findings of all scans.",
    decision: "Path of the decision (JSON).",
    evidence: "Path of the evidence store."
  }
});

// src/actions/main.ts
await runAction(chainSpec, () => import("./chunk-UYSG6BLG.js").then((action) => action.performChain));
