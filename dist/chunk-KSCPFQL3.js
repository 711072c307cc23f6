import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  signerText
} from "./chunk-HSPOVWGO.js";
import {
  verifySubject
} from "./chunk-WVAORHKB.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import "./chunk-ORFQEE7I.js";
import "./chunk-ZQWRJFON.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-GCLOALBY.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/support/verification-result.ts
var MAX_NAMED = 20;
function verificationResult(outcome) {
  switch (outcome.kind) {
    case "signature":
      return signatureResult(outcome.model);
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
  const outcome = await verifySubject(
    inputs.subject,
    {
      ...inputs,
      certificateIdentity: inputs["certificate-identity"],
      certificateOidcIssuer: inputs["certificate-oidc-issuer"],
      trustedRoot: inputs["trusted-root"],
      certificateRoot: inputs["certificate-root"],
      certificateSubject: inputs["certificate-subject"],
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
