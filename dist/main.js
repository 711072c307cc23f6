import {
  defineAction,
  runAction
} from "./chunk-ZVUQUJ6V.js";
import {
  AUDIT_INPUTS,
  BOM_INPUTS,
  BUILDER_INPUT,
  COMMENT_INPUTS,
  MODEL_INPUTS,
  MODE_INPUT,
  POLICY_INPUTS,
  SIGNER_INPUTS,
  STORE_FORMS,
  UPLOAD_INPUT
} from "./chunk-ZRAZ625F.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-5MKKW27T.js";
import "./chunk-LTX2YVQO.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-6MKCSDAL.js";
import "./chunk-LWDO773Q.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
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
await runAction(chainSpec, () => import("./chunk-DHOA6SV5.js").then((action) => action.performChain));
