import {
  BOM_INPUTS,
  EVIDENCE_INPUT,
  MODEL_INPUTS,
  SIGNER_INPUTS,
  defineAction,
  runAction
} from "./chunk-OYJD7DCM.js";
import {
  BOM_SCORE_PROFILES,
  DEFAULT_SCORE_PROFILE
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/specs/aibom.ts
var aibomSpec = defineAction({
  id: "aibom",
  folder: "aibom",
  title: "Sallyport AI-BOM",
  description: "Write the bill of materials of a model (CycloneDX or SPDX) and put it into the evidence store",
  inputs: {
    model: {
      type: "text",
      description: "Folder of the model, or a model that is one file. This, or hub."
    },
    hub: {
      type: "text",
      description: "Model on a hub in the place of a folder: OWNER/NAME@COMMIT. Its headers are read, no weights; the hub vouches for their hashes, so there is no evidence. The token of HF_TOKEN reads what is not public."
    },
    "hub-endpoint": { type: "text", description: "Address of the hub. When empty: https://huggingface.co." },
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
await runAction(aibomSpec, () => import("./chunk-XIGZ74P7.js").then((action) => action.performAibom));
