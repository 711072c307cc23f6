import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  EVIDENCE_INPUT,
  MODEL_INPUTS,
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

// src/actions/specs/sign.ts
var signSpec = defineAction({
  id: "sign",
  folder: "sign",
  title: "Sallyport sign",
  description: "Sign a model folder or file (OpenSSF Model Signing v1.0)",
  inputs: {
    model: { type: "text", required: true, description: "Folder of the model, or a model that is one file." },
    ...SIGNER_INPUTS,
    ...EVIDENCE_INPUT,
    signature: {
      type: "text",
      description: "Signature file to write. When empty: model.sig in the folder, FILE.sig beside a file."
    },
    ...MODEL_INPUTS
  },
  outputs: {
    verdict: "pass when the signature was written.",
    digest: "Digest of the model (sha256:<hex>).",
    signature: "Path of the signature.",
    bundle: "Path of the signature in the evidence store; empty without one."
  }
});

// src/actions/sign.ts
await runAction(signSpec, () => import("./chunk-JHD67POA.js").then((action) => action.performSign));
