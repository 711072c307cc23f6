import {
  defineAction,
  runAction
} from "./chunk-ZVUQUJ6V.js";
import {
  AUDIT_INPUTS,
  COMMENT_INPUTS,
  MODEL_INPUTS,
  MODE_INPUT,
  POLICY_INPUTS,
  SIGNER_INPUTS,
  STORE_FORMS
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

// src/actions/specs/gate.ts
var gateSpec = defineAction({
  id: "gate",
  folder: "gate",
  title: "Sallyport gate decision",
  description: "Decide by policy whether a model may enter an environment, on verified evidence only",
  inputs: {
    subject: {
      type: "text",
      required: true,
      description: "Folder or file of the model, oci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex>, or git:<commit>."
    },
    ...POLICY_INPUTS,
    evidence: { type: "lines", required: true, description: `Evidence stores, one a line: ${STORE_FORMS}.` },
    ...SIGNER_INPUTS,
    key: {
      type: "text",
      description: "Private key that signs the decision: a PEM file, or env://NAME. Without a signer nothing is stored."
    },
    decision: { type: "text", description: "File to write the decision to (JSON)." },
    ...MODEL_INPUTS,
    ...AUDIT_INPUTS,
    ...MODE_INPUT,
    ...COMMENT_INPUTS
  },
  outputs: {
    verdict: "pass, block or indeterminate.",
    allowed: "true when the verdict is pass or a signed override lets the subject through.",
    digest: "Digest of the subject.",
    decision: "Path of the decision; empty when none was asked for.",
    "policy-digest": "SHA-256 (hex) of the policy and every file it names."
  }
});

// src/actions/gate.ts
await runAction(gateSpec, () => import("./chunk-QORS2AYK.js").then((action) => action.performGate));
