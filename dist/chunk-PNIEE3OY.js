import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  countInput
} from "./chunk-W7JYW7XR.js";
import {
  logInput
} from "./chunk-RRELCLHT.js";
import {
  refuseWithout,
  signerText,
  targetInput
} from "./chunk-NWWLLJHP.js";
import {
  verifySubject
} from "./chunk-QZZDLVRM.js";
import "./chunk-OGELMBWS.js";
import {
  storeInput
} from "./chunk-SWCQ4Z7E.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import "./chunk-T2PYLCYI.js";
import "./chunk-GMYYYFJP.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import {
  isReference
} from "./chunk-FJJQOVSO.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/support/verification-result.ts
var MAX_NAMED = 20;
function verificationResult(outcome) {
  switch (outcome.kind) {
    case "signature":
      return signatureResult(outcome.model);
    case "threshold":
      return thresholdResult(outcome.threshold);
    case "decision":
      return decisionResult(outcome.decision);
  }
}
function signatureResult(model) {
  const verdict = model.ok ? "pass" : "block";
  const digest = formatDigest(model.subject.digest);
  const count = model.differences.length;
  const [first] = model.differences;
  const headline = model.ok ? `verified ${digest}: every file is as signed` : `${String(count)} ${count === 1 ? "file is" : "files are"} not as signed, first ${first?.path ?? ""} (${first?.kind ?? ""})`;
  return {
    verdict,
    headline,
    summary: renderFacts("Verification", verdict, [
      ["Model", `${model.subject.name}, ${String(model.manifest.entries.length)} files`],
      ["Digest", digest],
      ...signatureRows(model)
    ]),
    outputs: { digest, signer: signerText(model.signer) }
  };
}
function thresholdResult({ ok, threshold, counted, rejected }) {
  const verdict = ok ? "pass" : "block";
  const [first] = counted;
  const digest = first === void 0 ? "" : formatDigest(first.verification.subject.digest);
  const [problem] = rejected;
  const why = ok || problem === void 0 ? "" : `; ${problem.name} ${problem.reason}`;
  return {
    verdict,
    headline: `${String(counted.length)} of ${String(threshold)} signers that are needed${why}`,
    summary: renderFacts("Verification", verdict, [
      ["Digest", digest],
      ["Signers needed", String(threshold)],
      ...counted.map(({ name, verification }) => [name, signerText(verification.signer)]),
      ...rejected.map(({ name, reason }) => [name, `not counted: ${reason}`])
    ]),
    outputs: {
      digest,
      signer: counted.map(({ verification }) => signerText(verification.signer)).join("\n")
    }
  };
}
function decisionResult(decision) {
  const { subject, environment, verdict, checks, model } = decision;
  const digest = formatDigest(subject.digest);
  const failed = checks.filter(({ result }) => result === "block" || result === "indeterminate");
  const why = failed.map(({ reason }) => reason).join("; ");
  return {
    verdict,
    headline: `${environment}: ${verdict}${why === "" ? "" : `: ${why}`}`,
    summary: renderFacts(`Verification for ${environment}`, verdict, [
      ["Subject", subject.name],
      ["Digest", digest],
      ...checks.map(({ id, result, reason, remedy }) => {
        const help = remedy === void 0 || result === "pass" ? "" : ` \u2192 ${remedy}`;
        return [id, `${result}: ${reason}${help}`];
      }),
      ...model === void 0 ? [] : signatureRows(model)
    ]),
    outputs: { digest, signer: model === void 0 ? "" : signerText(model.signer) }
  };
}
function signatureRows(model) {
  return [
    ["Signer", signerText(model.signer)],
    ["Signature", model.signature],
    ...model.differences.slice(0, MAX_NAMED).map(({ kind, path }) => [kind, path])
  ];
}

// src/actions/perform/verify.ts
var performVerify = async (inputs, { context }) => {
  const what = targetInput({ model: ["subject", inputs.subject], image: inputs.image, file: inputs.file });
  if (what.kind !== "model") {
    const { performVerifyOther } = await import("./chunk-G6OIH7BH.js");
    return await performVerifyOther(what, inputs, context);
  }
  refuseWithout(inputs, "subject", ["recursive", "annotation"]);
  if (isReference(what.target) && inputs.policy === void 0) {
    throw new AppError("invalid-input", "an image without a policy is given as input image");
  }
  const outcome = await verifySubject(
    what.target,
    {
      ...inputs,
      evidence: storeInput(inputs.evidence),
      keys: inputs.key,
      certificateIdentities: inputs["certificate-identity"],
      certificateOidcIssuers: inputs["certificate-oidc-issuer"],
      certificateSubjects: inputs["certificate-subject"],
      signatures: inputs.signature,
      threshold: countInput("threshold", inputs.threshold),
      requireRead: inputs["require-read"],
      ignoreUnsignedFiles: inputs["ignore-unsigned-files"],
      certificateExtension: inputs["certificate-extension"],
      transparencyLog: logInput(inputs["transparency-log"]),
      trustedRoot: inputs["trusted-root"],
      certificateRoot: inputs["certificate-root"],
      timestampAuthority: inputs["timestamp-authority"],
      acceptModelSigningV02: inputs["accept-model-signing-v02"],
      identify: identifyInputs(inputs)
    },
    context
  );
  return verificationResult(outcome);
};
export {
  performVerify
};
