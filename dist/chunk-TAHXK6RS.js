import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  logInput
} from "./chunk-RRELCLHT.js";
import {
  policyInput
} from "./chunk-2HVIZDEW.js";
import {
  apiOf
} from "./chunk-VE6SCOWD.js";
import {
  refuseWithout,
  signerText,
  targetInput
} from "./chunk-24UA4RK4.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  auditInputs,
  storeInput,
  withGithubToken
} from "./chunk-LS6RPGQR.js";
import {
  countInput
} from "./chunk-EVZBZEED.js";
import {
  renderFacts
} from "./chunk-XBEHHOA4.js";
import {
  readGithubRun
} from "./chunk-DLJUXVNL.js";
import {
  verifySubject
} from "./chunk-SQ3BAJDD.js";
import {
  formatDigest,
  isReference
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/support/deployment.ts
async function checkDeployment(inputs, run) {
  if (inputs["record-deployment"] !== true) return;
  if (inputs.policy === void 0) {
    const message = "input record-deployment needs a policy: a signature alone lets nothing in";
    throw new AppError("invalid-input", message, { hint: "give policy, environment and evidence" });
  }
  const { requirePermissions } = await import("./chunk-DPS5LNTO.js");
  await requirePermissions(apiOf(inputs, run, "record-deployment"), [
    { permission: "deployments: write", reason: "record-deployment" }
  ]);
}
async function recordDeployment(outcome, inputs, run) {
  if (inputs["record-deployment"] !== true || outcome.kind !== "decision") return [];
  const { subject, environment, verdict } = outcome.decision;
  if (verdict !== "pass") return [];
  const { openGithubPublisher } = await import("./chunk-6VSUCATJ.js");
  const publisher = await openGithubPublisher(apiOf(inputs, run, "record-deployment"));
  const digest = formatDigest(subject.digest);
  const record = {
    sha: run.headSha,
    environment,
    digest,
    name: subject.name,
    description: `let in by sallyport: ${digest}`,
    logUrl: run.runUrl
  };
  const id = await publisher.recordDeployment(record);
  return [
    ["Deployment", String(id)],
    ["Artifact record", await recordArtifact(publisher, record)]
  ];
}
async function recordArtifact(publisher, record) {
  try {
    await publisher.recordArtifact(record);
    return "made";
  } catch (cause) {
    if (!isAppError(cause) || cause.code !== "missing-permission") throw cause;
    return `not made: ${messageOf(cause)}`;
  }
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

// src/actions/perform/verify.ts
var performVerify = async (inputs, { context }) => {
  const what = targetInput({ model: ["subject", inputs.subject], image: inputs.image, file: inputs.file });
  if (what.kind !== "model") {
    const { performVerifyOther } = await import("./chunk-NWK3O2UY.js");
    return await performVerifyOther(what, inputs, context);
  }
  refuseWithout(inputs, "subject", ["recursive", "annotation"]);
  if (isReference(what.target) && inputs.policy === void 0) {
    throw new AppError("invalid-input", "an image without a policy is given as input image");
  }
  const run = await readGithubRun();
  await checkDeployment(inputs, run);
  const outcome = await verifySubject(
    what.target,
    {
      ...inputs,
      ...auditInputs(inputs),
      policy: inputs.policy === void 0 ? void 0 : policyInput(inputs.policy, run),
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
    withGithubToken(context, inputs["github-token"])
  );
  const recorded = await recordDeployment(outcome, inputs, run);
  return verificationResult(outcome, recorded);
};
export {
  performVerify
};
