import {
  refuseWithout
} from "./chunk-OUATHKSL.js";
import {
  signerText
} from "./chunk-DT3WYNIJ.js";
import {
  signerInputs,
  storeInput
} from "./chunk-XDE5J3ZP.js";
import {
  renderFacts
} from "./chunk-H7LXH3E5.js";
import {
  signImages
} from "./chunk-OZQFVMPU.js";
import {
  signFile
} from "./chunk-C37IVVSO.js";
import "./chunk-7TLBBWCF.js";
import "./chunk-IBARC34V.js";
import "./chunk-GDHVWOF6.js";
import "./chunk-FWBSLVLO.js";
import "./chunk-C6NTCCSZ.js";
import "./chunk-FL2NWFGJ.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  MODEL_INPUTS,
  MODEL_SIGNING_INPUTS
} from "./chunk-OYJD7DCM.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/sign-images.ts
var OF_MODELS = [...Object.keys(MODEL_INPUTS), ...Object.keys(MODEL_SIGNING_INPUTS)];
var OF_IMAGES = ["recursive", "annotation", "subject-kind"];
var OF_LAYERS = ["ignore"];
async function performSignOther(what, inputs, context) {
  const kind = inputs["subject-kind"];
  const others = kind === "model" ? OF_MODELS.filter((name) => !OF_LAYERS.includes(name)) : OF_MODELS;
  refuseWithout(inputs, what.kind, others);
  const { key, keyless, kms, pkcs11, audit, signature, recursive } = inputs;
  const signer = { key, keyless, kms, pkcs11, audit, ...signerInputs(inputs) };
  if (what.kind === "file") {
    refuseWithout(inputs, "file", [...OF_IMAGES, "evidence"]);
    return await performSignFile(what.target, { ...signer, signature }, context);
  }
  refuseWithout(inputs, "image", ["signature"]);
  const annotations = inputs.annotation.length === 0 ? void 0 : inputs.annotation;
  const ignorePaths = kind === "model" ? inputs.ignore : void 0;
  const evidence = storeInput(inputs.evidence);
  const options = { ...signer, kind, ignorePaths, recursive, annotations, evidence };
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
      ...made.flatMap(({ image, modelDigest, signed }) => [
        [modelDigest === void 0 ? "Image" : "Model", image],
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
