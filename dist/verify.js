import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  MODEL_INPUTS,
  MODE_INPUT,
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

// src/actions/specs/verify.ts
var verifySpec = defineAction({
  id: "verify",
  folder: "verify",
  title: "Sallyport verify",
  description: "Verify a model before it is loaded: its signature and files, or the decision of the gate",
  inputs: {
    subject: {
      type: "text",
      required: true,
      description: "Folder or file of the model; with policy also a digest (sha256:<hex>)."
    },
    signature: {
      type: "text",
      description: "Signature to verify. When empty: model.sig in the folder, FILE.sig beside a file."
    },
    key: { type: "text", description: "Public key (PEM file) of the signer." },
    "certificate-identity": { type: "text", description: "Exact identity in the certificate of the signer." },
    "certificate-oidc-issuer": {
      type: "text",
      description: "Exact OIDC issuer in the certificate of the signer."
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
      type: "text",
      description: "Exact distinguished name in a certificate of your own authority, in the place of certificate-identity."
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
    evidence: { type: "text", description: "Folder of the evidence store that holds the decision." },
    ...MODEL_INPUTS,
    ...MODE_INPUT
  },
  outputs: {
    verdict: "pass, block or indeterminate.",
    digest: "Digest of the model (sha256:<hex>).",
    signer: "Who signed: key id, or identity and issuer; empty when no signature was believed."
  }
});

// src/actions/verify.ts
await runAction(verifySpec, () => import("./chunk-KSCPFQL3.js").then((action) => action.performVerify));
