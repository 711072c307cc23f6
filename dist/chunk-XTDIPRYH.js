import {
  stateAfter,
  stateBefore
} from "./chunk-XRJ66LXU.js";
import "./chunk-FGMSZGDD.js";
import "./chunk-JXTWF3HP.js";
import {
  actorOfRun,
  runOf
} from "./chunk-F37F3WSG.js";
import {
  namesAudit
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/log-deployment.ts
import os from "node:os";
var MAX_NAMED_BUNDLES = 256;
async function logDeployment(verification, options, context) {
  const audit = namesAudit(options);
  if (audit === void 0) return void 0;
  const { environment } = verification;
  const event = eventOf(verification, context);
  const { appendToAudit } = await import("./chunk-VPL7ZG6U.js");
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
