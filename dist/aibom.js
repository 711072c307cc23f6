import {
  BOM_SCORE_PROFILES,
  DEFAULT_SCORE_PROFILE
} from "./chunk-NFLA5234.js";
import {
  defineAction,
  runAction
} from "./chunk-ZVUQUJ6V.js";
import {
  BOM_INPUTS,
  EVIDENCE_INPUT,
  MODEL_INPUTS,
  SIGNER_INPUTS
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

// src/actions/specs/aibom.ts
var aibomSpec = defineAction({
  id: "aibom",
  folder: "aibom",
  title: "Sallyport AI-BOM",
  description: "Write the bill of materials of a model (CycloneDX or SPDX) and put it into the evidence store",
  inputs: {
    model: { type: "text", required: true, description: "Folder of the model, or a model that is one file." },
    output: { type: "text", required: true, description: "File to write (JSON)." },
    ...BOM_INPUTS,
    name: {
      type: "text",
      description: "Name of the model. When empty: what its files say, else the folder."
    },
    version: { type: "text", description: "Version of the model." },
    "score-profile": {
      type: "choice",
      choices: BOM_SCORE_PROFILES,
      description: `What the first document is scored by. When empty: ${DEFAULT_SCORE_PROFILE}, and only with min-score.`
    },
    "min-score": {
      type: "text",
      description: "Lowest score, 0 to 100: a lower one, or a required element of score-profile that is missing, gives the verdict block."
    },
    ...EVIDENCE_INPUT,
    ...SIGNER_INPUTS,
    ...MODEL_INPUTS
  },
  outputs: {
    verdict: "pass when every file was read and the score is high enough, block when the score is too low, indeterminate when a file could not be read.",
    digest: "Digest of the model (sha256:<hex>).",
    bom: "Path of the AI-BOM, of the first format.",
    boms: "Paths of all documents, one a line.",
    score: "Score of the first document; empty without score-profile and min-score.",
    bundle: "Path of the signed statement in the evidence store, of the first format; empty without one."
  }
});

// src/actions/aibom.ts
await runAction(aibomSpec, () => import("./chunk-H42CCRJN.js").then((action) => action.performAibom));
