const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  logInput,
  verificationResult
} from "./chunk-KLI3ENVI.js";
import {
  policyInput
} from "./chunk-ZBB2RIDJ.js";
import {
  refuseWithout,
  targetInput
} from "./chunk-OUATHKSL.js";
import "./chunk-DT3WYNIJ.js";
import {
  countInput,
  thresholdInputs
} from "./chunk-NM7M6GHS.js";
import {
  apiOf
} from "./chunk-W63SRF4K.js";
import {
  readGithubRun
} from "./chunk-C2JVILE6.js";
import {
  identifyInputs
} from "./chunk-WUYBSPHJ.js";
import {
  auditInputs,
  storeInput,
  withGithubToken
} from "./chunk-XDE5J3ZP.js";
import "./chunk-H7LXH3E5.js";
import {
  verifySubject
} from "./chunk-XBB4LAOA.js";
import {
  isReference
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/support/deployment.ts
async function checkDeployment(inputs, run) {
  if (inputs["record-deployment"] !== true) return;
  if (inputs.policy === void 0) {
    const message = "input record-deployment needs a policy: a signature alone lets nothing in";
    throw new AppError("invalid-input", message, { hint: "give policy, environment and evidence" });
  }
  const { requireDeploymentPermission } = await import("./chunk-MFM3HI74.js");
  await requireDeploymentPermission(apiOf(inputs, run, "record-deployment"));
}
async function recordDeployment(outcome, inputs, run) {
  if (inputs["record-deployment"] !== true || outcome.kind !== "decision") return [];
  if (outcome.decision.verdict !== "pass") return [];
  const { writeDeployment } = await import("./chunk-MFM3HI74.js");
  const place = { github: apiOf(inputs, run, "record-deployment"), commit: run.headSha, logUrl: run.runUrl };
  const { deployment, artifactRecord } = await writeDeployment(outcome.decision, place);
  return [
    ["Deployment", String(deployment)],
    ["Artifact record", artifactRecord]
  ];
}

// src/actions/perform/verify.ts
var performVerify = async (inputs, { context }) => {
  const what = targetInput({ model: ["subject", inputs.subject], image: inputs.image, file: inputs.file });
  if (what.kind !== "model") {
    const { performVerifyOther } = await import("./chunk-BIELOP3U.js");
    return await performVerifyOther(what, inputs, context);
  }
  refuseWithout(inputs, "subject", ["recursive", "annotation", "subject-kind"]);
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
      ...thresholdInputs(inputs),
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
