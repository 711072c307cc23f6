import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  BOM_FORMATS,
  DEFAULT_BOM_FORMAT
} from "./chunk-LWDO773Q.js";
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

// src/actions/specs/aibom.ts
var aibomSpec = defineAction({
  id: "aibom",
  folder: "aibom",
  title: "Sallyport AI-BOM",
  description: "Write the bill of materials of a model (CycloneDX or SPDX) and put it into the evidence store",
  inputs: {
    model: { type: "text", required: true, description: "Folder of the model, or a model that is one file." },
    output: { type: "text", required: true, description: "File to write (JSON)." },
    format: {
      type: "choice",
      choices: BOM_FORMATS,
      description: `Standard and version of the document. When empty: ${DEFAULT_BOM_FORMAT}.`
    },
    declarations: {
      type: "text",
      description: "File with what people state about the model (aibom.yml, see docs/aibom.md)."
    },
    name: {
      type: "text",
      description: "Name of the model. When empty: what its files say, else the folder."
    },
    version: { type: "text", description: "Version of the model." },
    ...EVIDENCE_INPUT,
    ...SIGNER_INPUTS,
    ...MODEL_INPUTS
  },
  outputs: {
    verdict: "pass when every file was read, indeterminate when one could not be.",
    digest: "Digest of the model (sha256:<hex>).",
    bom: "Path of the AI-BOM.",
    bundle: "Path of the signed statement in the evidence store; empty without one."
  }
});

// src/actions/aibom.ts
await runAction(aibomSpec, () => import("./chunk-72WSGQPE.js").then((action) => action.performAibom));
