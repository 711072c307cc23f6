import {
  signerText
} from "./chunk-DT3WYNIJ.js";
import {
  renderFacts
} from "./chunk-H7LXH3E5.js";
import {
  formatDigest
} from "./chunk-4ABMKW4W.js";

// src/actions/support/log-input.ts
function logInput(value) {
  return value === void 0 ? void 0 : value === "required";
}

// src/actions/support/verification-result.ts
var MAX_NAMED = 20;
function verificationResult(outcome, recorded = []) {
  switch (outcome.kind) {
    case "signature":
      return signatureResult(outcome.model);
    case "threshold":
      return thresholdResult(outcome.threshold);
    case "decision":
      return decisionResult(outcome.decision, recorded);
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
function decisionResult(decision, recorded) {
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
      ...model === void 0 ? [] : signatureRows(model),
      ...recorded
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

export {
  logInput,
  verificationResult
};
