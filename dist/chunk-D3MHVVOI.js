import {
  refuseWithout,
  signerText,
  targetInput
} from "./chunk-24UA4RK4.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  signerInputs,
  storeInput
} from "./chunk-LS6RPGQR.js";
import {
  countInput
} from "./chunk-EVZBZEED.js";
import {
  renderFacts
} from "./chunk-XBEHHOA4.js";
import {
  signSubject
} from "./chunk-F37F3WSG.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

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
    const { performSignOther } = await import("./chunk-UZG4RLQF.js");
    return await performSignOther(what, inputs, context);
  }
  refuseWithout(inputs, "model", ["recursive", "annotation"]);
  const { part } = inputs;
  if (part !== void 0) {
    const { performPart } = await import("./chunk-GCVKYNCQ.js");
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
