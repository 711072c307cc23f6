import {
  countInput
} from "./chunk-W7JYW7XR.js";
import {
  refuseWithout,
  signerText,
  targetInput
} from "./chunk-NWWLLJHP.js";
import {
  storeInput
} from "./chunk-SWCQ4Z7E.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  signSubject
} from "./chunk-RWT3QETU.js";
import "./chunk-5SH3ITJG.js";
import "./chunk-PUZ6UGEX.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-XSRA3WZQ.js";
import "./chunk-T2PYLCYI.js";
import "./chunk-GMYYYFJP.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-UH5H67IL.js";
import "./chunk-ACT57NIV.js";
import "./chunk-DMFT454Q.js";
import "./chunk-N3VCBZS7.js";
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
import "./chunk-DNG7EB5A.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-XM2FWECZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
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
    const { performSignOther } = await import("./chunk-6HLHU4AM.js");
    return await performSignOther(what, inputs, context);
  }
  refuseWithout(inputs, "model", ["recursive", "annotation"]);
  const { part } = inputs;
  if (part !== void 0) {
    const { performPart } = await import("./chunk-DL3XI4SC.js");
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
