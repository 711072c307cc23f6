import {
  verifyDecision2 as verifyDecision
} from "./chunk-VGY7LCXX.js";
import {
  formatDigest,
  namesAudit
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/flows/record-deployment.ts
var COMMIT = /^[0-9a-f]{40}$/;
async function recordDeployment(target, options, context) {
  if (!COMMIT.test(options.commit)) {
    throw new AppError("invalid-input", `${JSON.stringify(options.commit.slice(0, 80))} is no commit`, {
      hint: "give all 40 hexadecimal digits"
    });
  }
  const isLogged = namesAudit(options) !== void 0;
  await requireDeploymentPermission(options.github);
  const verification = await verifyDecision(target, options, context);
  if (isLogged) {
    const { logDeployment } = await import("./chunk-IIQZLRBK.js");
    await logDeployment(verification, options, context);
  }
  const recorded = verification.verdict === "pass" ? await writeDeployment(verification, options) : void 0;
  return { verification, recorded };
}
async function requireDeploymentPermission(github) {
  const { requirePermissions } = await import("./chunk-2KNZ6B4V.js");
  await requirePermissions(github, [{ permission: "deployments: write", reason: "record-deployment" }]);
}
async function writeDeployment({ subject, environment }, { github, commit, logUrl }) {
  const { openGithubPublisher } = await import("./chunk-DM6FVL7Q.js");
  const publisher = await openGithubPublisher(github);
  const digest = formatDigest(subject.digest);
  const record = {
    ...{ sha: commit, environment, digest, name: subject.name, logUrl },
    description: `let in by sallyport: ${digest}`
  };
  const deployment = await publisher.recordDeployment(record);
  return { deployment, artifactRecord: await recordArtifact(publisher, record) };
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

export {
  recordDeployment,
  requireDeploymentPermission,
  writeDeployment
};
