import {
  refuseWithout,
  signerText
} from "./chunk-24UA4RK4.js";
import {
  signerInputs,
  storeInput
} from "./chunk-LS6RPGQR.js";
import {
  renderFacts
} from "./chunk-XBEHHOA4.js";
import {
  signImages
} from "./chunk-WXU63MKB.js";
import {
  signFile
} from "./chunk-6F4CYEJV.js";
import "./chunk-EQSJNU66.js";
import "./chunk-IDFWSIWA.js";
import "./chunk-65DB6EQZ.js";
import "./chunk-OWWKU2X2.js";
import "./chunk-F37F3WSG.js";
import "./chunk-NIQ3I3QF.js";
import "./chunk-CMLJ67MV.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import {
  MODEL_INPUTS,
  MODEL_SIGNING_INPUTS
} from "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/sign-images.ts
var OF_MODELS = [...Object.keys(MODEL_INPUTS), ...Object.keys(MODEL_SIGNING_INPUTS)];
var OF_IMAGES = ["recursive", "annotation"];
async function performSignOther(what, inputs, context) {
  refuseWithout(inputs, what.kind, OF_MODELS);
  const { key, keyless, kms, pkcs11, audit, signature, recursive } = inputs;
  const signer = { key, keyless, kms, pkcs11, audit, ...signerInputs(inputs) };
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
