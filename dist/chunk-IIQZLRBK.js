const os = process.getBuiltinModule("node:os");
import {
  stateAfter,
  stateBefore
} from "./chunk-3GKAEWB3.js";
import "./chunk-52TV72XD.js";
import "./chunk-SGN3LZ2N.js";
import {
  actorOfRun,
  runOf
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  namesAudit
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/log-deployment.ts
var MAX_NAMED_BUNDLES = 256;
async function logDeployment(verification, options, context) {
  const audit = namesAudit(options);
  if (audit === void 0) return void 0;
  const { environment } = verification;
  const event = eventOf(verification, context);
  const { appendToAudit } = await import("./chunk-X6V2WC3D.js");
  const withBefore = async (directory) => ({
    ...event,
    ...await stateBefore(directory, { action: "deploy", environment })
  });
  return await appendToAudit(withBefore, audit, context);
}
function eventOf({ subject, environment, verdict, checks }, context) {
  const digestsOf = (id) => checks.filter((check) => check.id === id).flatMap(({ digests }) => digests.map((text) => text.replace(/^sha256:/, "")));
  const [decision] = digestsOf("decision");
  const signatures = digestsOf("signature").filter((digest) => /^[0-9a-f]{64}$/.test(digest));
  const isAllowed = verdict === "pass";
  const { after, ...named } = stateAfter(subject);
  return {
    action: "deploy",
    actor: actorAtTheDoor(context),
    ...named,
    ...isAllowed && after !== void 0 ? { after } : {},
    environment,
    ...decision === void 0 ? {} : { decision: { sha256: decision, verdict } },
    evidence: [...new Set(signatures)].slice(0, MAX_NAMED_BUNDLES),
    details: { allowed: isAllowed },
    ...runOf(context)
  };
}
function actorAtTheDoor(context) {
  try {
    return actorOfRun(void 0, context);
  } catch {
    return { id: `${accountName()}@${os.hostname()}`, method: "local" };
  }
}
function accountName() {
  try {
    return os.userInfo().username;
  } catch {
    return `uid-${String(process.getuid?.() ?? "")}`;
  }
}
export {
  logDeployment
};
