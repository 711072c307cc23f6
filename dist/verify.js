import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  defineAction,
  runAction
} from "./chunk-ZVUQUJ6V.js";
import {
  MODEL_INPUTS,
  MODE_INPUT,
  STORE_FORMS,
  TARGET_INPUTS
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

// src/actions/specs/verify.ts
var verifySpec = defineAction({
  id: "verify",
  folder: "verify",
  title: "Sallyport verify",
  description: "Verify a model, an image or a file before it is used: by its signature, or by the decision of the gate",
  inputs: {
    subject: {
      type: "text",
      description: "Folder or file of the model; with policy also oci://HOST/REPOSITORY@sha256:<hex> or sha256:<hex>."
    },
    ...TARGET_INPUTS,
    signature: {
      type: "lines",
      description: "Signature to verify; with threshold several, one a line. When empty: model.sig in the folder, FILE.sig beside a file."
    },
    key: {
      type: "lines",
      description: "Public key (PEM file) of the signer; with threshold several, one a line."
    },
    "certificate-identity": {
      type: "lines",
      description: "Exact identity in the certificate of the signer; with threshold several, one a line."
    },
    "certificate-oidc-issuer": {
      type: "lines",
      description: "Exact OIDC issuer in the certificate of the signer; with several identities one for all, or one a line for each."
    },
    threshold: {
      type: "text",
      description: "So many different signers of those named must have signed the model."
    },
    "require-read": {
      type: "boolean",
      description: "Refuse a signature whose signer had not read every file of the model."
    },
    "ignore-unsigned-files": {
      type: "boolean",
      description: "Accept files that the signature does not name; nobody vouches for them."
    },
    "certificate-extension": {
      type: "lines",
      description: "Exact claims in the certificate of a Sigstore signer, NAME=VALUE a line: source-repository, source-ref, build-trigger, runner-environment \u2026 as in a policy."
    },
    "transparency-log": {
      type: "choice",
      choices: ["required", "none"],
      description: "required: the signature of a key or own certificate must be in a log of trusted-root. none: a Sigstore instance without a log, whose timestamps count (GitHub, private repositories). When empty: required for Sigstore identities alone."
    },
    "trusted-root": {
      type: "text",
      description: "Sigstore trusted root (JSON file). When empty: the public-good instance."
    },
    "certificate-root": {
      type: "text",
      description: "PEM file with the roots of your own authority, in the place of Sigstore."
    },
    "certificate-subject": {
      type: "lines",
      description: "Exact distinguished name in a certificate of your own authority, in the place of certificate-identity; with threshold several, one a line."
    },
    "timestamp-authority": {
      type: "text",
      description: "PEM file or trusted root (JSON) of a timestamp authority: a signature of a key or certificate that it has not stamped is refused."
    },
    "accept-model-signing-v02": {
      type: "boolean",
      description: "Also accept what model_signing 0.2 signed."
    },
    policy: {
      type: "text",
      description: "Policy file: verify the newest decision of the gate for environment, and the signature."
    },
    environment: { type: "text", description: "Environment of the policy." },
    evidence: {
      type: "lines",
      description: `Evidence stores that hold the decision, one a line: ${STORE_FORMS}.`
    },
    ...MODEL_INPUTS,
    ...MODE_INPUT
  },
  outputs: {
    verdict: "pass, block or indeterminate.",
    digest: "Digest of what was verified (sha256:<hex>), one a line for images.",
    signer: "Who signed: key id, or identity and issuer, one a line; empty when no signature was believed."
  }
});

// src/actions/verify.ts
await runAction(verifySpec, () => import("./chunk-PNIEE3OY.js").then((action) => action.performVerify));
