import {
  refuseWithout,
  targetInput
} from "./chunk-OUATHKSL.js";
import {
  signerText
} from "./chunk-DT3WYNIJ.js";
import {
  countInput
} from "./chunk-NM7M6GHS.js";
import {
  identifyInputs
} from "./chunk-WUYBSPHJ.js";
import {
  signerInputs,
  storeInput
} from "./chunk-XDE5J3ZP.js";
import {
  renderFacts
} from "./chunk-H7LXH3E5.js";
import {
  signSubject
} from "./chunk-F3LVSCKF.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/support/model-signing-inputs.ts
function modelSigningInputs(inputs) {
  const trust = {
    key: inputs["public-key"],
    certificateIdentity: inputs["certificate-identity"],
    certificateOidcIssuer: inputs["certificate-oidc-issuer"],
    trustedRoot: inputs["trusted-root"],
    certificateRoot: inputs["certificate-root"],
    certificateSubject: inputs["certificate-subject"]
  };
  const { serialization, hash, state, previous, full, merge } = inputs;
  return {
    ...{ serialization, hash, state, previous, full, merge },
    shardSize: countInput("shard-size", inputs["shard-size"]),
    shardAlgorithm: inputs["shard-algorithm"],
    knownDigests: inputs["known-digests"],
    ...Object.values(trust).every((value) => value === void 0) ? {} : { previousSigner: trust }
  };
}

// src/actions/perform/sign.ts
var performSign = async (inputs, { context }) => {
  const what = targetInput({ model: ["model", inputs.model], image: inputs.image, file: inputs.file });
  if (what.kind !== "model") {
    const { performSignOther } = await import("./chunk-YYBJGI43.js");
    return await performSignOther(what, inputs, context);
  }
  refuseWithout(inputs, "model", ["recursive", "annotation", "subject-kind"]);
  const { part } = inputs;
  if (part !== void 0) {
    const { performPart } = await import("./chunk-LZQMSMZT.js");
    return await performPart({ ...inputs, model: what.target, part }, context);
  }
  if (inputs.output !== void 0) {
    throw new AppError("invalid-input", "input output is the part file of part", { hint: "leave it out" });
  }
  const options = {
    ...inputs,
    ...signerInputs(inputs),
    ...modelSigningInputs(inputs),
    evidence: storeInput(inputs.evidence)
  };
  const made = await signSubject(what.target, { ...options, identify: identifyInputs(inputs) }, context);
  const unread = Object.entries(made.unread).map(([source, count]) => `${String(count)} by ${source}`);
  return {
    verdict: "pass",
    headline: `signed ${made.digest}`,
    summary: renderFacts("Signed", "pass", [
      ["Model", `${made.subject.name}, ${String(made.files)} files`],
      ["Digest", made.digest],
      ["Not read", unread.join(", ")],
      ["Signer", signerText(made.signer)],
      ["Signature", made.signature]
    ]),
    outputs: { digest: made.digest, signature: made.signature, bundle: made.stored?.file ?? "", part: "" }
  };
};
export {
  performSign
};
