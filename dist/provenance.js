import {
  BUILDER_INPUT,
  EVIDENCE_INPUT,
  MODEL_INPUTS,
  SIGNER_INPUTS,
  defineAction,
  runAction
} from "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/specs/provenance.ts
var provenanceSpec = defineAction({
  id: "provenance",
  folder: "provenance",
  title: "Sallyport provenance",
  description: "Write the SLSA v1 provenance of models, images and files and put it into the evidence store",
  inputs: {
    subject: {
      type: "lines",
      required: true,
      description: "Folders or files of models, oci://HOST/REPOSITORY@sha256:<hex>, or sha256:<hex>, one a line."
    },
    output: {
      type: "text",
      required: true,
      description: "Statements to write (in-toto JSON, a line for each subject)."
    },
    "subject-kind": {
      type: "choice",
      choices: ["model", "source", "file", "image"],
      description: "How the subjects are read. When empty: by what they are, a file as a model of one file."
    },
    "expect-digest": {
      type: "lines",
      description: "Digests (sha256:<hex>) that the subjects must have, no other, one a line: what the job that built them said."
    },
    training: { type: "text", description: "training.yml: makes training provenance (docs/provenance.md)." },
    mlflow: { type: "text", description: "Run folder of MLflow: makes training provenance." },
    dvc: { type: "text", description: "dvc.lock: makes training provenance." },
    stage: { type: "text", description: "Stage of the dvc.lock; needed when it has several." },
    recipe: {
      type: "text",
      description: "recipe.yml: makes packaging provenance, which sallyport rebuild can run again."
    },
    results: {
      type: "text",
      description: "File for the test-result and scai statements of a training.yml. When empty they go into the evidence store alone."
    },
    material: {
      type: "lines",
      description: "Inputs of the build, one a line: NAME=PATH, or NAME=URI@sha256:HEX (data, base model, configuration)."
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
    digest: "Digest of the subject (sha256:<hex>); of several, one a line.",
    provenance: "Path of the statements.",
    bundle: "Path of the signed statement in the evidence store; of several, one a line; empty without a store."
  }
});

// src/actions/provenance.ts
await runAction(
  provenanceSpec,
  () => import("./chunk-P6U6PVGP.js").then((action) => action.performProvenance)
);
