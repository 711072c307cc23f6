const path = process.getBuiltinModule("node:path");
import {
  refuseOthers
} from "./chunk-XT5SDXNV.js";
import {
  countInput
} from "./chunk-NM7M6GHS.js";
import {
  renderFacts
} from "./chunk-H7LXH3E5.js";
import {
  checkpointFile,
  verifyAuditLog
} from "./chunk-RKBYL3RU.js";
import {
  appendToAudit
} from "./chunk-S6FSLCAV.js";
import "./chunk-Z6EXRCV7.js";
import "./chunk-RJUSV56S.js";
import "./chunk-677YG36N.js";
import "./chunk-CQDRH5HC.js";
import "./chunk-3ZNHZ3OZ.js";
import "./chunk-52TV72XD.js";
import "./chunk-D6CNVWJJ.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-SGN3LZ2N.js";
import {
  identifySubject,
  makeAuditEvent
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/audit.ts
var READS = {
  append: [
    ...["origin", "retired-key", "key", "event", "subject", "environment", "before", "after"],
    ...["details", "consumers", "checkpoint", "timestamp-url"]
  ],
  verify: [
    ...["origin", "retired-key", "public-key", "witness", "witness-threshold", "decision"],
    ...["timestamp-authority", "checkpoint", "against"],
    ...["certificate-identity", "certificate-oidc-issuer", "trusted-root"],
    ...["certificate-root", "certificate-subject"]
  ],
  export: ["origin", "retired-key", "public-key", "format", "last", "output"],
  prove: ["origin", "retired-key", "public-key", "index", "checkpoint", "output"],
  cosign: ["origin", "public-key", "key", "witness-name", "witness-state", "output"],
  stamp: ["public-key", "timestamp-url"],
  sign: [
    ...["public-key", "key", "keyless", "kms", "pkcs11", "certificate-chain", "timestamp-url"],
    ...["signing-config", "allow-public-log"]
  ]
};
var EVERYWHERE = ["operation", "directory", "mode"];
var performAudit = async (inputs, ports) => {
  const { operation } = inputs;
  refuseOthers(inputs, operation, [...EVERYWHERE, ...READS[operation]]);
  if (operation === "append") return await appendEvent(inputs, ports);
  if (operation === "verify") return await verifyLog(inputs, ports);
  const { keepLog } = await import("./chunk-Z6FGTN7U.js");
  return await keepLog(operation, inputs, ports);
};
async function appendEvent(inputs, { context }) {
  const { directory, key, event: action, subject, environment, details, consumers, before, after } = inputs;
  if (key === void 0 || action === void 0) {
    throw new AppError(
      "invalid-input",
      `input ${key === void 0 ? "key" : "event"} is required for append`
    );
  }
  const identified = subject === void 0 ? void 0 : await identifySubject(subject, {}, context);
  const event = makeAuditEvent(
    { action, subject: identified?.subject, environment, details, consumers, before, after },
    context
  );
  const { origin, checkpoint } = inputs;
  const more = { retiredKeys: inputs["retired-key"], timestampUrls: inputs["timestamp-url"] };
  const result = await appendToAudit(event, { directory, key, origin, checkpoint, ...more }, context);
  return {
    verdict: "pass",
    headline: `${action} is entry ${String(result.size - 1)} of the audit log`,
    summary: renderFacts("Audit log", "pass", [
      ["Appended", action],
      ["Subject", identified?.subject.name],
      ["Entries", String(result.size)],
      ["Root", result.rootSha256],
      ["Verifier key", result.verifierKey],
      ["Not time-stamped", result.stampProblem]
    ]),
    outputs: {
      size: String(result.size),
      root: result.rootSha256,
      checkpoint: checkpointFile(directory)
    }
  };
}
function signerOf(inputs) {
  const trust = {
    certificateIdentity: inputs["certificate-identity"],
    certificateOidcIssuer: inputs["certificate-oidc-issuer"],
    trustedRoot: inputs["trusted-root"],
    certificateRoot: inputs["certificate-root"],
    certificateSubject: inputs["certificate-subject"]
  };
  return Object.values(trust).every((each) => each === void 0) ? void 0 : trust;
}
async function verifyLog(inputs, { context }) {
  const { directory, origin, checkpoint, against } = inputs;
  const checked = await verifyAuditLog(
    {
      directory,
      publicKeys: inputs["public-key"],
      ...{ origin, against },
      retiredKeys: inputs["retired-key"],
      witnesses: inputs.witness,
      witnessThreshold: countInput("witness-threshold", inputs["witness-threshold"]),
      decisions: inputs.decision,
      timestampAuthorities: inputs["timestamp-authority"],
      signer: signerOf(inputs),
      checkpoints: checkpoint === void 0 ? void 0 : [checkpoint]
    },
    context
  );
  const verdict = checked.ok ? "pass" : "block";
  const [first] = checked.problems;
  return {
    verdict,
    headline: checked.ok ? `audit log verifies: ${String(checked.size)} entries` : `audit log does not verify: ${first?.message ?? "unknown problem"}`,
    summary: renderFacts("Audit log", verdict, [
      ["Log", path.basename(path.resolve(directory))],
      ["Entries", String(checked.size)],
      ["Root", checked.rootSha256],
      ...checked.problems.slice(0, 20).map(({ kind, message }) => [kind, message])
    ]),
    outputs: {
      size: String(checked.size),
      root: checked.rootSha256 ?? "",
      checkpoint: checkpointFile(directory)
    }
  };
}
export {
  performAudit
};
