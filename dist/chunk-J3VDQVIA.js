import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  makeAuditEvent
} from "./chunk-WZAHGGAB.js";
import {
  appendToAudit,
  checkpointFile,
  verifyAuditLog
} from "./chunk-KYBCCGPF.js";
import {
  identifySubject
} from "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-FQROFZIN.js";
import "./chunk-KTNA7Y3M.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
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
  refuseGiven(inputs, ["public-key"]);
  const { directory, key, event: action, subject, environment, details, consumers } = inputs;
  if (key === void 0 || action === void 0) {
    throw new AppError(
      "invalid-input",
      `input ${key === void 0 ? "key" : "event"} is required for append`
    );
  }
  const identified = subject === void 0 ? void 0 : await identifySubject(subject, {}, context);
  const event = makeAuditEvent(
    { action, subject: identified?.subject, environment, details, consumers },
    context
  );
  const { origin, checkpoint } = inputs;
  const result = await appendToAudit(event, { directory, key, origin, checkpoint }, context);
  return {
    verdict: "pass",
    headline: `${action} is entry ${String(result.size - 1)} of the audit log`,
    summary: renderFacts("Audit log", "pass", [
      ["Appended", action],
      ["Subject", identified?.subject.name],
      ["Entries", String(result.size)],
      ["Root", result.rootSha256],
      ["Verifier key", result.verifierKey]
    ]),
    outputs: {
      size: String(result.size),
      root: result.rootSha256,
      checkpoint: checkpointFile(directory)
    }
  };
}
async function verifyLog(inputs, { context }) {
  refuseGiven(inputs, ["key", "event", "subject", "environment", "details", "consumers"]);
  const { directory, origin, checkpoint } = inputs;
  const checked = await verifyAuditLog(
    {
      directory,
      publicKeys: inputs["public-key"],
      origin,
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
