import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  namesAudit
} from "./chunk-5WKQU5IX.js";
import {
  actorOfSigner,
  runOf
} from "./chunk-WZAHGGAB.js";
import {
  makeDecisionStatements
} from "./chunk-S4VNJTP3.js";
import {
  evaluateGate
} from "./chunk-OADSFSWA.js";
import {
  signStatement
} from "./chunk-FUJHVRGI.js";
import {
  gatherEvidence
} from "./chunk-JYBAYDDN.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-TRL6ZI5J.js";
import {
  openStore
} from "./chunk-ACT57NIV.js";
import {
  refuseStoreInside
} from "./chunk-DMFT454Q.js";
import {
  identifySubject,
  refuseInside
} from "./chunk-2R2FOX5A.js";
import {
  namesSigner,
  openSigner
} from "./chunk-4KLM6FHB.js";
import {
  isUsableDigestSet,
  parseDigest
} from "./chunk-OV564HUI.js";
import {
  pathKind,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  canonicalJson,
  sha256Hex
} from "./chunk-ZMAAITHR.js";
import {
  _enum,
  array,
  literal,
  strictObject,
  string
} from "./chunk-U27N6BLD.js";
import {
  SUBJECT_KINDS
} from "./chunk-CXTJR2BD.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/run-gate.ts
import path from "node:path";

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

// src/flows/github-source.ts
function asksGithub({ approvals, codeOwners }) {
  return codeOwners || approvals.some(({ channels }) => channels.some((channel) => channel !== "statement"));
}
function wantsGithub(policy, environment, github) {
  const isWatched = policy.trust.observers.length > 0 && github.pullRequest !== void 0;
  return asksGithub(environment) || isWatched;
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
  if (options.recorded === true && audit === void 0) {
    throw new AppError("invalid-input", "recorded was given and no audit log", {
      hint: "the log knows what was there: give audit and audit-key"
    });
  }
  const identified = options.identified ?? await identifySubject(target, options.identify ?? {}, context);
  refuseStoreInside(identified, options.evidence);
  const output = options.output === void 0 ? void 0 : path.resolve(options.output);
  if (output !== void 0) refuseInside(identified, output, "decision");
  const { environment, mode = "enforce", parties } = options;
  const { subject } = identified;
  const store = await openStore(options.evidence, context);
  const observation = { subject, loaded, environment, github: options.github, signer };
  const decision = await decide(
    {
      subject,
      loaded,
      store: await withObservation(store, { ...observation, mode }, context),
      environment,
      mode,
      ...await knownBefore(subject, options),
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
  if (output !== void 0) await writeAtomically(output, `${JSON.stringify(decision, null, 2)}
`);
  const isRecorded = signer !== void 0 && decision.mode !== "dry-run";
  const recorded = isRecorded ? await record(decision, { signer, audit, store }, context) : { stored: [], audit: void 0 };
  return { decision, output, ...recorded };
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
  const { observeGithub, withBundle } = await import("./chunk-7LZOPN4A.js");
  const bundle = await observeGithub({ ...options, github, signer }, context);
  if (mode === "dry-run") return withBundle(store, options.subject, bundle);
  await store.put(options.subject.digest, "github-approvals", bundle);
  return store;
}
async function knownBefore(subject, { recorded, audit }) {
  if (recorded !== true || audit === void 0 || await pathKind(audit) === "missing") return {};
  const { recordedEvidence } = await import("./chunk-LELTOXW7.js");
  return { recorded: await recordedEvidence(audit, subject) };
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
  const gathered = await gatherEvidence({ subject, loaded, store, now });
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
  const { BOM_INTERPRETER } = await import("./chunk-KAN6BMSI.js");
  return { bomInterpreter: BOM_INTERPRETER };
}
async function record(decision, options, context) {
  const { signer, store } = options;
  const { vsa, svr } = makeDecisionStatements(decision);
  const bundles = [];
  for (const statement of [vsa, svr]) bundles.push(await signStatement(statement, signer));
  let audit;
  if (options.audit !== void 0) {
    const { appendToAudit } = await import("./chunk-764MZGPD.js");
    audit = await appendToAudit(
      await eventOf(decision, bundles, { signer, context }),
      options.audit,
      context
    );
  }
  const stored = [];
  for (const bundle of bundles) {
    const file = await store.put(decision.subject.digest, "decision", bundle);
    stored.push({ kind: "decision", bundleSha256: bundle.sha256, file });
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

export {
  releaseSchema,
  MAX_RELEASE_BYTES,
  encodeRelease,
  decodeRelease,
  releaseSubject,
  memberSubject,
  runGate,
  judgeMembers,
  decide
};
