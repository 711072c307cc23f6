import {
  refuseWithout,
  signerText
} from "./chunk-NWWLLJHP.js";
import {
  storeInput
} from "./chunk-SWCQ4Z7E.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  signImages
} from "./chunk-UKEYAGMV.js";
import {
  signFile
} from "./chunk-RABKK24Z.js";
import "./chunk-5PZD3DRT.js";
import "./chunk-FW56OAPL.js";
import "./chunk-XE6UUVNU.js";
import "./chunk-7HMYHHCH.js";
import {
  MODEL_SIGNING_INPUTS
} from "./chunk-SK3CVBKG.js";
import "./chunk-5SH3ITJG.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-UH5H67IL.js";
import "./chunk-6NBNMDLS.js";
import "./chunk-ACT57NIV.js";
import "./chunk-DMFT454Q.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-7XQRL2MU.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import {
  MODEL_INPUTS
} from "./chunk-ZRAZ625F.js";
import "./chunk-LWDO773Q.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/sign-images.ts
var OF_MODELS = [...Object.keys(MODEL_INPUTS), ...Object.keys(MODEL_SIGNING_INPUTS)];
var OF_IMAGES = ["recursive", "annotation"];
async function performSignOther(what, inputs, context) {
  refuseWithout(inputs, what.kind, OF_MODELS);
  const { key, keyless, kms, pkcs11, signature, recursive } = inputs;
  const signer = { key, keyless, kms, pkcs11, ...signerInputs(inputs) };
  if (what.kind === "file") {
    refuseWithout(inputs, "file", [...OF_IMAGES, "evidence"]);
    return await performSignFile(what.target, { ...signer, signature }, context);
  }
  refuseWithout(inputs, "image", ["signature"]);
  const annotations = inputs.annotation.length === 0 ? void 0 : inputs.annotation;
  const options = { ...signer, recursive, annotations, evidence: storeInput(inputs.evidence) };
  return await performSignImages(what.targets, options, context);
}
async function performSignImages(targets, options, context) {
  const results = await signImages(targets, options, context);
  const made = results.flatMap(({ result }) => result.ok ? [result.value] : []);
  const failed = results.flatMap(
    ({ target, result }) => result.ok ? [] : [{ target, error: result.error }]
  );
  const [first] = failed;
  if (first !== void 0) {
    const done = made.length === 0 ? "" : `; signed: ${made.map(({ image }) => image).join(", ")}`;
    throw new AppError(first.error.code, `${first.target}: ${first.error.message}${done}`, {
      cause: first.error,
      ...first.error.hint === void 0 ? {} : { hint: first.error.hint }
    });
  }
  const digests = made.map(({ modelDigest, digest }) => modelDigest ?? digest);
  return {
    verdict: "pass",
    headline: `signed ${digests.join(", ")}`,
    summary: renderFacts("Signed", "pass", [
      ...made.flatMap(({ image, signed }) => [
        ["Image", image],
        ...signed.map(
          ({ signature, platform }) => ["Signature", `${signature} ${platform ?? ""}`.trim()]
        )
      ]),
      ["Signer", made[0] === void 0 ? void 0 : signerText(made[0].signer)]
    ]),
    outputs: {
      digest: digests.join("\n"),
      signature: made.flatMap(({ signed }) => signed.map(({ signature }) => signature)).join("\n"),
      bundle: "",
      part: ""
    }
  };
}
async function performSignFile(file, options, context) {
  const made = await signFile(file, options, context);
  return {
    verdict: "pass",
    headline: `signed ${made.digest}`,
    summary: renderFacts("Signed", "pass", [
      ["File", made.file],
      ["Digest", made.digest],
      ["Signer", signerText(made.signer)],
      ["Signature", made.signature]
    ]),
    outputs: { digest: made.digest, signature: made.signature, bundle: "", part: "" }
  };
}
export {
  performSignOther
};
