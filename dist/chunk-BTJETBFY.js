const path = process.getBuiltinModule("node:path");
const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  evaluateGate
} from "./chunk-VZBO3MB2.js";
import {
  AUDIT_FIELD
} from "./chunk-JFSZMHZB.js";
import {
  gatherEvidence
} from "./chunk-55F4O3XS.js";
import {
  DECISION_FIELD,
  VERIFIER_ID,
  resourceUriOf
} from "./chunk-CTSNVFJK.js";
import {
  isLocalLog
} from "./chunk-GDRYDZQ2.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import {
  PREDICATE,
  actorOfSigner,
  identifySubject,
  namesSigner,
  openSigner,
  openStore,
  refuseInside,
  refuseStoreInside,
  runOf,
  signStatement
} from "./chunk-F3LVSCKF.js";
import {
  _enum,
  array,
  literal,
  strictObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  canonicalJson,
  formatDigest,
  isUsableDigestSet,
  makeStatement,
  namesAudit,
  parseDigest,
  parseStrictJson,
  pathKind,
  sha256Hex,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  PRODUCT,
  SUBJECT_KINDS
} from "./chunk-4YF2P4A2.js";

// src/flows/github-source.ts
function asksGithub({ approvals, codeOwners }) {
  return codeOwners || approvals.some(({ channels }) => channels.some((channel) => channel !== "statement"));
}
function wantsGithub(policy, environment, github) {
  const isWatched = policy.trust.observers.length > 0 && github.pullRequest !== void 0;
  return asksGithub(environment) || isWatched;
}

// src/gate/decision-statements.ts
function makeDecisionStatements(decision, audit) {
  return {
    vsa: makeStatement(decision.subject, PREDICATE.vsa, vsaOf(decision, audit)),
    svr: makeStatement(decision.subject, PREDICATE.svr, svrOf(decision))
  };
}
function vsaOf(decision, audit) {
  const { policy, environment, subject, verdict } = decision;
  const inputs = [...new Set(decision.evidence.map(({ bundleSha256 }) => bundleSha256))].sort();
  return {
    verifier: { id: VERIFIER_ID, version: { [PRODUCT.name]: PRODUCT.version } },
    timeVerified: decision.timeVerified,
    resourceUri: resourceUriOf(environment, subject.digest),
    policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
    inputAttestations: inputs.map((sha256) => ({ digest: { sha256 } })),
    verificationResult: verdict === "pass" ? "PASSED" : "FAILED",
    verifiedLevels: verdict === "pass" ? levelsOf(decision) : ["FAILED"],
    slsaVersion: "1.1",
    [DECISION_FIELD]: extensionOf(decision),
    ...audit === void 0 ? {} : { [AUDIT_FIELD]: audit }
  };
}
function levelsOf({ buildLevel, mode }) {
  return [
    ...buildLevel === void 0 ? [] : [`SLSA_BUILD_LEVEL_${String(buildLevel)}`],
    ...mode === "dry-run" ? ["ORG_DRY_RUN"] : []
  ];
}
function extensionOf(decision) {
  const { subject, environment, mode, verdict, allowed, override } = decision;
  const tally = (status) => decision.findings.filter((each) => each.status === status).length;
  return {
    subjectKind: subject.kind,
    environment,
    mode,
    verdict,
    allowed,
    ...override === void 0 ? {} : {
      override: {
        ...override,
        people: [...override.people],
        bundleSha256s: [...override.bundleSha256s]
      }
    },
    checks: decision.checks.map((check) => ({ ...check, digests: [...check.digests] })),
    approvals: decision.approvals.map((approval) => ({ ...approval })),
    inputs: structuredClone(decision.inputs),
    findings: {
      blocking: tally("blocking"),
      warning: tally("warning"),
      waived: tally("waived"),
      ignored: tally("ignored")
    },
    rejected: decision.rejected.length
  };
}
function svrOf(decision) {
  const { policy, environment, verdict, mode, checks, timeVerified } = decision;
  const passed = checks.filter(({ result }) => result === "pass").map(({ id }) => id);
  const isForReal = verdict === "pass" && mode !== "dry-run";
  return {
    verifier: { id: VERIFIER_ID, policies: [{ uri: policy.uri, digest: { sha256: policy.sha256 } }] },
    timeCreated: timeVerified,
    properties: [
      ...isForReal ? [`SALLYPORT_GATE_PASSED/${environment}`, ...levelsOf(decision)] : [],
      ...passed.map((id) => `SALLYPORT_CHECK_PASSED/${environment}/${id}`)
    ]
  };
}

// src/flows/run-gate.ts

// src/domain/release.ts
var role = string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'a role is 1 to 64 letters, digits, ".", "_" or "-"');
var text = string().min(1).max(1024);
var releaseSchema = strictObject({
  version: literal(1),
  name: text,
  members: array(
    strictObject({
      role,
      kind: _enum(SUBJECT_KINDS),
      name: text,
      digest: string().refine((value) => isUsableDigestSet(parseDigest(value) ?? {}), "is no usable digest")
    })
  ).min(1).max(100).refine(
    (members) => new Set(members.map((each) => each.role)).size === members.length,
    "two members have one role"
  )
});
var MAX_RELEASE_BYTES = 1024 * 1024;
function encodeRelease(release) {
  const members = [...release.members].sort((a, b) => a.role < b.role ? -1 : 1);
  return Buffer.from(`${canonicalJson({ ...release, members })}
`, "utf8");
}
function decodeRelease(bytes, file) {
  const value = parseStrictJson(bytes, { maxBytes: MAX_RELEASE_BYTES, what: `release ${file}` });
  const parsed = releaseSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      "malformed",
      `release ${file} at ${issue?.path.join(".") ?? "its top"}: ${issue?.message ?? ""}`
    );
  }
  if (Buffer.compare(encodeRelease(parsed.data), bytes) === 0) return parsed.data;
  throw new AppError("malformed", `release ${file} was changed by hand`, {
    hint: 'write it with "sallyport release create"'
  });
}
function releaseSubject(release) {
  return { kind: "file", name: release.name, digest: { sha256: sha256Hex(encodeRelease(release)) } };
}
function memberSubject(member) {
  return { kind: member.kind, name: member.name, digest: digestOf(member.digest) };
}
function digestOf(digest) {
  return parseDigest(digest) ?? {};
}

// src/flows/decision-file.ts
var MOST_INDENTED = 1e5;
async function writeDecision(file, decision) {
  const indent = decision.findings.length > MOST_INDENTED ? void 0 : 2;
  let text2;
  try {
    text2 = JSON.stringify(decision, null, indent);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const count = String(decision.findings.length);
    throw new AppError("limit-exceeded", `the decision with its ${count} findings is too large for ${file}`, {
      hint: "let the scans leave out what is not gated, or decide without an output",
      cause
    });
  }
  await writeAtomically(file, `${text2}
`);
}

// src/flows/record-decision.ts
async function recordDecision(decision, options, context) {
  const { signer, store } = options;
  const anchor = options.audit === void 0 ? void 0 : await anchorOf(options.audit, context);
  const { vsa, svr } = makeDecisionStatements(decision, anchor);
  const bundles = [];
  for (const statement of [vsa, svr]) bundles.push(await signStatement(statement, signer));
  let audit;
  if (options.audit !== void 0) {
    const { appendToAudit } = await import("./chunk-X6V2WC3D.js");
    const { stateBefore } = await import("./chunk-CWG7QSRO.js");
    const event = await eventOf(decision, bundles, { signer, context });
    const { environment } = decision;
    const withBefore = async (directory) => ({
      ...event,
      ...await stateBefore(directory, { action: "gate", environment })
    });
    audit = await appendToAudit(withBefore, options.audit, context);
  }
  const stored = [];
  for (const bundle of bundles) {
    const file = await store.put(decision.subject.digest, "decision", bundle);
    stored.push({ kind: "decision", bundleSha256: bundle.sha256, file });
  }
  return { stored, audit };
}
async function anchorOf(audit, context) {
  const { readAnchor } = await import("./chunk-F5OXEWW6.js");
  return await readAnchor(audit, context);
}
var MAX_NAMED_BUNDLES = 256;
async function eventOf(decision, bundles, { signer, context }) {
  const { subject, environment, policy, verdict, evidence } = decision;
  const { stateAfter } = await import("./chunk-CWG7QSRO.js");
  return {
    action: "gate",
    actor: actorOfSigner(await signer.identity()),
    ...stateAfter(subject, verdict),
    environment,
    decision: { sha256: bundles[0]?.sha256 ?? "", verdict },
    evidence: [...new Set(evidence.map(({ bundleSha256 }) => bundleSha256))].slice(0, MAX_NAMED_BUNDLES),
    policy: { ...policy },
    details: { allowed: decision.allowed, mode: decision.mode },
    ...runOf(context)
  };
}

// src/flows/run-gate.ts
async function runGate(target, options, context) {
  const loaded = options.loaded ?? await loadPolicy(options.policy, context);
  environmentOf(loaded, options.environment);
  const audit = namesAudit(options);
  const signer = options.signer ?? (namesSigner(options) ? await openSigner(options, context) : void 0);
  if (audit !== void 0 && signer === void 0) {
    throw new AppError("invalid-input", "an audit log was given and nobody signs the decision", {
      hint: "the log records signed decisions: give one of key, keyless, kms and pkcs11"
    });
  }
  refuseRecordedAlone(options);
  const identified = options.identified ?? await identifySubject(target, options.identify ?? {}, context);
  refuseStoreInside(identified, options.evidence);
  const output = decisionFile(options, identified.subject);
  if (output !== void 0) refuseInside(identified, output, "decision");
  const { environment, mode = "enforce", parties } = options;
  const { subject } = identified;
  const store = await openStore(options.evidence, context);
  const observation = {
    subject,
    loaded,
    environment,
    github: options.github,
    ask: options.askGithub,
    signer
  };
  const decision = await decide(
    {
      subject,
      loaded,
      store: await withObservation(store, { ...observation, mode }, context),
      environment,
      mode,
      ...await knownBefore(subject, options, context),
      ...options.release === void 0 ? {} : {
        members: await judgeMembers(
          options.release,
          { loaded, store, environment, mode, parties },
          context
        )
      },
      ...parties === void 0 ? {} : { parties }
    },
    context
  );
  if (output !== void 0) await writeDecision(output, decision);
  const isRecorded = signer !== void 0 && decision.mode !== "dry-run";
  const recorded = isRecorded ? await recordDecision(decision, { signer, audit, store }, context) : { stored: [], audit: void 0 };
  return { decision, output, ...recorded };
}
function refuseRecordedAlone({ recorded, audit }) {
  if (recorded !== true || audit !== void 0) return;
  throw new AppError("invalid-input", "recorded was given and no audit log", {
    hint: "the log knows what was there: give audit and audit-key"
  });
}
function decisionFile({ output, outputs }, { digest }) {
  if (outputs !== void 0) return path.resolve(outputs, `${formatDigest(digest).replace(":", "-")}.json`);
  return output === void 0 ? void 0 : path.resolve(output);
}
async function withObservation(store, { github, signer, mode, ...options }, context) {
  const rules = environmentOf(options.loaded, options.environment);
  if (github === void 0 || !wantsGithub(options.loaded.policy, rules, github)) return store;
  if (signer === void 0) {
    if (!asksGithub(rules)) return store;
    throw new AppError("invalid-input", "the policy counts what GitHub says, and nobody signs what it said", {
      hint: "give one of key, keyless, kms and pkcs11: a signer that the policy names in trust.observers"
    });
  }
  const { observeGithub, withBundle } = await import("./chunk-HJZXO4VA.js");
  const bundle = await observeGithub({ ...options, github, signer }, context);
  if (mode === "dry-run") return withBundle(store, options.subject, bundle);
  await store.put(options.subject.digest, "github-approvals", bundle);
  return store;
}
async function knownBefore(subject, { recorded, audit }, context) {
  if (recorded !== true || audit === void 0 || isLocalLog(audit) && await pathKind(audit) === "missing")
    return {};
  const { recordedEvidence } = await import("./chunk-LOTTNOYN.js");
  return { recorded: await recordedEvidence(audit, subject, context) };
}
async function judgeMembers(release, { environment, parties, ...options }, context) {
  const judges = environmentOf(options.loaded, environment).release ?? /* @__PURE__ */ new Map();
  const members = [];
  for (const member of release.members) {
    const judge = judges.get(member.role);
    if (judge === void 0) continue;
    const asked = { ...options, ...parties === void 0 ? {} : { parties } };
    const decision = await decide({ ...asked, environment: judge, subject: memberSubject(member) }, context);
    members.push({ role: member.role, environment: judge, decision });
  }
  const unknown = release.members.filter(({ role: role2 }) => !judges.has(role2)).map(({ role: role2 }) => role2);
  if (unknown.length === 0) return members;
  const known = [...judges.keys()].join(", ");
  throw new AppError(
    "invalid-input",
    `the release has the role ${unknown.join(", ")}, ${environment} knows ${known || "none"}`,
    {
      hint: 'the key "release" of the environment says which environment judges which role'
    }
  );
}
async function decide(options, { clock }) {
  const { loaded, subject, store, environment, mode, parties, recorded, members } = options;
  const now = clock();
  const gathered = await gatherEvidence({ subject, loaded, store, now, threads: options.threads });
  return evaluateGate({
    policy: loaded.policy,
    policyDigest: loaded.sha256,
    policyUri: loaded.uri,
    environment,
    subject,
    ...gathered,
    denyList: loaded.denyList,
    ...loaded.feeds === void 0 ? {} : { feeds: loaded.feeds },
    ...loaded.evaluateRule === void 0 ? {} : { evaluateRule: loaded.evaluateRule },
    ...await bomInterpreterFor(loaded, environment),
    mode,
    now,
    ...parties === void 0 ? {} : { parties },
    ...recorded === void 0 ? {} : { recorded },
    ...members === void 0 ? {} : { members }
  });
}
async function bomInterpreterFor(loaded, environment) {
  const asks = environmentOf(loaded, environment).require.some(({ kind }) => kind === "aibom");
  if (!asks) return {};
  const { BOM_INTERPRETER } = await import("./chunk-UX433NXG.js");
  return { bomInterpreter: BOM_INTERPRETER };
}

export {
  releaseSchema,
  MAX_RELEASE_BYTES,
  encodeRelease,
  decodeRelease,
  releaseSubject,
  memberSubject,
  asksGithub,
  makeDecisionStatements,
  runGate,
  refuseRecordedAlone,
  judgeMembers,
  decide
};
