import {
  MODEL_SIGNING_INPUTS
} from "./chunk-SK3CVBKG.js";
import "./chunk-GDYA6WYZ.js";
import {
  defineAction,
  runAction
} from "./chunk-ZVUQUJ6V.js";
import {
  EVIDENCE_INPUT,
  MODEL_INPUTS,
  SIGNER_INPUTS,
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

// src/actions/specs/sign.ts
var signSpec = defineAction({
  id: "sign",
  folder: "sign",
  title: "Sallyport sign",
  description: "Sign a model (OpenSSF Model Signing v1.0), images in a registry (as cosign v3), or a file",
  inputs: {
    model: { type: "text", description: "Folder of the model, or a model that is one file." },
    ...TARGET_INPUTS,
    ...SIGNER_INPUTS,
    ...EVIDENCE_INPUT,
    signature: {
      type: "text",
      description: "Signature file to write. When empty: model.sig in the folder, FILE.sig beside a model that is one file, FILE.sigstore.json beside file."
    },
    ...MODEL_INPUTS,
    ...MODEL_SIGNING_INPUTS
  },
  outputs: {
    verdict: "pass when the signature was written.",
    digest: "Digest of what was signed (sha256:<hex>), one a line for images.",
    signature: "Path of the signature; for images its references in the registry, one a line.",
    bundle: "Path of the signature in the evidence store; empty without one.",
    part: "Path of the part file; empty unless part is given."
  }
});

// src/actions/sign.ts
await runAction(signSpec, () => import("./chunk-UHINAW4V.js").then((action) => action.performSign));
