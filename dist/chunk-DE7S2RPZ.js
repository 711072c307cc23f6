import {
  countInput
} from "./chunk-EVZBZEED.js";
import {
  renderFacts
} from "./chunk-XBEHHOA4.js";
import {
  checkpointFile,
  verifyAuditLog
} from "./chunk-AZCX2BIV.js";
import {
  appendToAudit
} from "./chunk-L7QFGL5W.js";
import "./chunk-AHW6PJLO.js";
import "./chunk-EEILLNMP.js";
import "./chunk-3YUX3HO2.js";
import "./chunk-PQ7TAMXQ.js";
import "./chunk-FGMSZGDD.js";
import "./chunk-NW53ASGR.js";
import "./chunk-NC743WSQ.js";
import "./chunk-JXTWF3HP.js";
import {
  identifySubject,
  makeAuditEvent
} from "./chunk-F37F3WSG.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/audit.ts
import path from "node:path";
var performAudit = async (inputs, ports) => inputs.operation === "append" ? await appendEvent(inputs, ports) : await verifyLog(inputs, ports);
function refuseGiven(inputs, names) {
  for (const name of names) {
    const value = inputs[name];
    if (value === void 0 || Array.isArray(value) && value.length === 0) continue;
    throw new AppError("invalid-input", `input ${name} has no meaning for operation ${inputs.operation}`);
  }
}
async function appendEvent(inputs, { context }) {
  refuseGiven(inputs, ["public-key", "witness", "witness-threshold", "decision", "timestamp-authority"]);
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
async function verifyLog(inputs, { context }) {
  refuseGiven(inputs, [
    "key",
    "event",
    "subject",
    "environment",
    "details",
    "consumers",
    "before",
    "after",
    "timestamp-url"
  ]);
  const { directory, origin, checkpoint } = inputs;
  const checked = await verifyAuditLog(
    {
      directory,
      publicKeys: inputs["public-key"],
      origin,
      retiredKeys: inputs["retired-key"],
      witnesses: inputs.witness,
      witnessThreshold: countInput("witness-threshold", inputs["witness-threshold"]),
      decisions: inputs.decision,
      timestampAuthorities: inputs["timestamp-authority"],
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
