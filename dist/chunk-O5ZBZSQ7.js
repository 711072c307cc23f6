import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  namesAudit
} from "./chunk-5WKQU5IX.js";
import {
  actorOfSigner,
  runOf
} from "./chunk-7M7OPRE2.js";
import {
  evaluateGate,
  makeDecisionStatements
} from "./chunk-WMPM5MQS.js";
import {
  gatherEvidence
} from "./chunk-IH2VV6IU.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-GN6WB6OX.js";
import {
  signStatement
} from "./chunk-QJF24ZAG.js";
import {
  openFolderStore
} from "./chunk-H3LK273N.js";
import {
  identifySubject,
  refuseInside
} from "./chunk-SF4EHC64.js";
import {
  namesSigner,
  openSigner
} from "./chunk-OW4J7AMQ.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  countText
} from "./chunk-G6CQUC4H.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/run-gate.ts
import path from "node:path";
async function runGate(target, options, context) {
  const loaded = options.loaded ?? await loadPolicy(options.policy);
  environmentOf(loaded, options.environment);
  const audit = namesAudit(options);
  const signer = options.signer ?? (namesSigner(options) ? await openSigner(options, context) : void 0);
  if (audit !== void 0 && signer === void 0) {
    throw new AppError("invalid-input", "an audit log was given and nobody signs the decision", {
      hint: "the log records signed decisions: give one of key, keyless, kms and pkcs11"
    });
  }
  const identified = options.identified ?? await identifySubject(target, options.identify ?? {}, context);
  refuseInside(identified, options.evidence, "evidence store");
  const output = options.output === void 0 ? void 0 : path.resolve(options.output);
  if (output !== void 0) refuseInside(identified, output, "decision");
  const { environment, mode = "enforce", parties } = options;
  const { subject } = identified;
  const store = openFolderStore(path.resolve(options.evidence));
  const decision = await decide(
    { subject, loaded, store, environment, mode, ...parties === void 0 ? {} : { parties } },
    context
  );
  if (output !== void 0) await writeAtomically(output, `${JSON.stringify(decision, null, 2)}
`);
  const isRecorded = signer !== void 0 && decision.mode !== "dry-run";
  const recorded = isRecorded ? await record(decision, { signer, audit, store }, context) : { stored: [], audit: void 0 };
  return { decision, output, ...recorded };
}
async function decide(options, { clock }) {
  const { loaded, subject, store, environment, mode, parties } = options;
  const now = clock();
  const gathered = await gatherEvidence({ subject, loaded, store, now });
  return evaluateGate({
    policy: loaded.policy,
    policyDigest: loaded.sha256,
    policyUri: loaded.uri,
    environment,
    subject,
    ...gathered,
    denyList: loaded.denyList,
    mode,
    now,
    ...parties === void 0 ? {} : { parties }
  });
}
async function record(decision, options, context) {
  const { signer, store } = options;
  const { vsa, svr } = makeDecisionStatements(decision);
  const bundles = [];
  for (const statement of [vsa, svr]) bundles.push(await signStatement(statement, signer));
  let audit;
  if (options.audit !== void 0) {
    const { appendToAudit } = await import("./chunk-PL6GPOPE.js");
    audit = await appendToAudit(
      await eventOf(decision, bundles, { signer, context }),
      options.audit,
      context
    );
  }
  const stored = [];
  for (const bundle of bundles) {
    const name = await store.put(decision.subject.digest, "decision", bundle);
    stored.push({
      kind: "decision",
      bundleSha256: bundle.sha256,
      file: path.join(store.location, name)
    });
  }
  return { stored, audit };
}
var MAX_NAMED_BUNDLES = 256;
async function eventOf(decision, bundles, { signer, context }) {
  const { subject, environment, policy, verdict, evidence } = decision;
  return {
    action: "gate",
    actor: actorOfSigner(await signer.identity()),
    subject: { ...subject, digest: { ...subject.digest } },
    environment,
    decision: { sha256: bundles[0]?.sha256 ?? "", verdict },
    evidence: [...new Set(evidence.map(({ bundleSha256 }) => bundleSha256))].slice(0, MAX_NAMED_BUNDLES),
    policy: { ...policy },
    details: { allowed: decision.allowed, mode: decision.mode },
    ...runOf(context)
  };
}

// src/report/decision-findings.ts
var STATUSES = [
  "blocking",
  "warning",
  "waived",
  "ignored"
];
function sortByStatus(findings) {
  return STATUSES.flatMap((status) => findings.filter((finding) => finding.status === status));
}
function countStatuses(findings) {
  return STATUSES.flatMap((status) => {
    const count = findings.filter((finding) => finding.status === status).length;
    return count === 0 ? [] : [`${countText(count)} ${status}`];
  }).join(", ");
}

export {
  runGate,
  decide,
  sortByStatus,
  countStatuses
};
