import {
  BUILDER_INPUT,
  EVIDENCE_INPUT,
  MODEL_INPUTS,
  MODE_INPUT,
  SIGNER_INPUTS,
  defineAction,
  runAction
} from "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/specs/provenance.ts
var PROVENANCE_OPERATIONS = ["make", "verify", "rebuild"];
var provenanceSpec = defineAction({
  id: "provenance",
  folder: "provenance",
  title: "Sallyport provenance",
  description: "Write the SLSA v1 provenance of models, images and files; verify that of other tools; rebuild what a recipe packaged",
  inputs: {
    operation: {
      type: "choice",
      choices: PROVENANCE_OPERATIONS,
      default: "make",
      description: "make writes provenance, verify checks that of any tool, rebuild runs the recipe of a packaging provenance again and compares."
    },
    subject: {
      type: "lines",
      description: "make, verify: folders or files of models, oci://HOST/REPOSITORY@sha256:<hex>, or sha256:<hex>, one a line; verify takes one."
    },
    output: {
      type: "text",
      description: "make: statements to write (in-toto JSON, a line for each subject). rebuild: where the rebuilt artifact goes; must not exist."
    },
    attestation: {
      type: "lines",
      description: "verify: files with attestations, one a line. rebuild: the packaging provenance, a statement or a signed bundle."
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
      description: "make: file for the test-result and scai statements of a training.yml; rebuild: for its test-result. When empty they go into the evidence store alone."
    },
    material: {
      type: "lines",
      description: "Inputs of the build, one a line: NAME=PATH, or NAME=URI@sha256:HEX (data, base model, configuration)."
    },
    source: {
      type: "text",
      description: "make: folder of the git checkout the model was built from. When empty: the checkout the step runs in, if there is one. rebuild: checkout of what the provenance names."
    },
    ...BUILDER_INPUT,
    ...EVIDENCE_INPUT,
    ...SIGNER_INPUTS,
    ...MODEL_INPUTS,
    "public-key": {
      type: "text",
      description: "verify, rebuild: public key (PEM file) that must have signed the attestation."
    },
    "certificate-identity": {
      type: "text",
      description: "verify, rebuild: exact identity in the certificate of the signer."
    },
    "certificate-oidc-issuer": {
      type: "text",
      description: "verify, rebuild: exact OIDC issuer in the certificate of the signer."
    },
    "trusted-root": {
      type: "text",
      description: "verify, rebuild: Sigstore trusted root (JSON file). When empty: the public-good instance."
    },
    "allow-missing-log": {
      type: "boolean",
      description: "verify: accept a timestamp where there is no log of signatures (GitHub, private repositories)."
    },
    "expect-builder": { type: "text", description: "verify: exact builder id." },
    "expect-source": { type: "text", description: "verify: URL of the repository, without git+." },
    "expect-source-ref": { type: "text", description: "verify: branch or tag, like refs/tags/v1.2.3." },
    "allow-run": {
      type: "boolean",
      description: "rebuild: run the command that stands in the provenance, in this job and unconfined; without it, it is shown."
    },
    timeout: {
      type: "text",
      description: "rebuild: end the command after so many seconds. When empty: 600."
    },
    ...MODE_INPUT
  },
  outputs: {
    verdict: "pass when the statement was written, an attestation holds, or the same digest came out; else block or indeterminate.",
    digest: "Digest of the subject (sha256:<hex>); of several, one a line.",
    provenance: "make: path of the statements.",
    "builder-id": "verify: builder of the first attestation that holds.",
    rebuilt: "rebuild: path of what came out.",
    bundle: "Path of the signed statement in the evidence store; of several, one a line; empty without a store."
  }
});

// src/actions/provenance.ts
await runAction(
  provenanceSpec,
  () => import("./chunk-23RTNAPC.js").then((action) => action.performProvenance)
);
