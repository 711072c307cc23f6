import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  BUILDER_INPUT,
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

// src/actions/specs/provenance.ts
var provenanceSpec = defineAction({
  id: "provenance",
  folder: "provenance",
  title: "Sallyport provenance",
  description: "Write the SLSA v1 provenance of a model and put it into the evidence store",
  inputs: {
    subject: { type: "text", required: true, description: "Folder or file of the model." },
    output: { type: "text", required: true, description: "Statement to write (in-toto JSON)." },
    material: {
      type: "lines",
      description: "Inputs of the build, one NAME=PATH a line (data, base model, configuration)."
    },
    source: {
      type: "text",
      description: "Folder of the git checkout the model was built from. When empty: the checkout the step runs in, if there is one."
    },
    ...BUILDER_INPUT,
    ...EVIDENCE_INPUT,
    ...SIGNER_INPUTS,
    ...MODEL_INPUTS
  },
  outputs: {
    verdict: "pass when the statement was written.",
    digest: "Digest of the subject (sha256:<hex>).",
    provenance: "Path of the statement.",
    bundle: "Path of the signed statement in the evidence store; empty without one."
  }
});

// src/actions/provenance.ts
await runAction(
  provenanceSpec,
  () => import("./chunk-RI53NDWY.js").then((action) => action.performProvenance)
);
