import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  buildVerifiers
} from "./chunk-GN6WB6OX.js";
import {
  personOfSigner
} from "./chunk-M7PWPZYR.js";
import {
  GITHUB_BUILD_TYPE,
  parseProvenance
} from "./chunk-EPAD7GUZ.js";
import {
  EVIDENCE_KINDS,
  PREDICATE,
  PREDICATE_BASE,
  evidenceKindOf
} from "./chunk-H3LK273N.js";
import {
  STATEMENT_MEDIA_TYPE,
  decodeStatement
} from "./chunk-N3VCBZS7.js";
import {
  iso_exports
} from "./chunk-H7RMI6CP.js";
import {
  SUBJECT_KINDS
} from "./chunk-CXTJR2BD.js";
import {
  digestsMatch,
  formatDigest,
  isUsableDigestSet,
  parseDigest
} from "./chunk-OV564HUI.js";
import {
  readBundle
} from "./chunk-2CECG5I5.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  looseObject,
  record,
  strictObject,
  string
} from "./chunk-2X75WB5P.js";
import {
  countText
} from "./chunk-G6CQUC4H.js";
import {
  MODES,
  VERDICTS
} from "./chunk-QV7HV4YA.js";
import {
  CONFIDENCES,
  SEVERITIES
} from "./chunk-VD4GU3UI.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import {
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/gate/check.ts
function makeCheck(id, result, parts) {
  const digests = new Set(parts.digests);
  for (const { bundleSha256 } of parts.evidence ?? []) digests.add(`sha256:${bundleSha256}`);
  const remedy = result === "pass" ? void 0 : parts.remedy;
  return {
    id,
    result,
    reason: parts.reason,
    ...remedy === void 0 ? {} : { remedy },
    digests: [...digests].sort()
  };
}
function listSome(items, most = 3) {
  const shown = items.slice(0, most);
  const more = items.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${String(more)} more`;
  const last = shown.pop();
  if (last === void 0) return "none";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
function quantity(count2, noun) {
  return `${countText(count2)} ${noun}${count2 === 1 ? "" : "s"}`;
}

// src/gate/check-deny-list.ts
var DENY_LIST = "deny-list";
function denyEntries(policy, content) {
  const { denyList } = policy;
  if (denyList === void 0) return content ?? [];
  if (denyList.kind === "file") return content;
  return [...denyList.entries, ...content ?? []];
}
function checkDenyList(subjects, entries) {
  if (entries === void 0) {
    return makeCheck(DENY_LIST, "indeterminate", {
      reason: "the deny-list that the policy names was not read",
      remedy: "make the file available where the policy says it is"
    });
  }
  for (const { digest: digest2, reason } of entries) {
    const denied = parseDigest(digest2);
    if (denied === void 0) {
      return makeCheck(DENY_LIST, "indeterminate", {
        reason: `the deny-list has an entry that is not a digest: ${digest2.slice(0, 80)}`,
        remedy: "write entries as sha256:<64 lower-case hex>"
      });
    }
    const hit = subjects.find((each) => digestsMatch(each.digest, denied));
    if (hit === void 0) continue;
    return makeCheck(DENY_LIST, "block", {
      reason: `${hit.what} ${digest2} is on the deny-list: ${reason}`,
      remedy: "use another version; nothing lifts the deny-list but a change of the policy",
      digests: [digest2]
    });
  }
  return makeCheck(DENY_LIST, "pass", {
    reason: entries.length === 0 ? "nothing is on the deny-list" : `not among ${quantity(entries.length, "digest")} on the deny-list`
  });
}

// src/gate/compare-certificate.ts
function differencesFromCertificate(view, certificate) {
  const isGithub = view.buildType === GITHUB_BUILD_TYPE;
  return (isGithub ? githubFields(view, certificate) : commonFields(view, certificate)).filter(({ claimed, certified }) => certified !== void 0 && claimed !== certified).map(
    ({ field, claimed, certified }) => `${field} is ${claimed ?? "missing"}, the certificate says ${certified ?? "nothing"}`
  );
}
function githubFields(view, { identity, extensions }) {
  const { workflow, github, source } = view;
  const configUri = extensions["buildConfigUri"];
  const path = `${workflow?.repository ?? ""}/${workflow?.path ?? ""}@`;
  const of = (field, claimed, extension) => ({
    field,
    claimed,
    certified: extensions[extension]
  });
  return [
    { field: "builder", claimed: view.builderId, certified: extensions["buildSignerUri"] ?? identity },
    of("workflow ref", workflow?.ref, "sourceRepositoryRef"),
    of("workflow repository", workflow?.repository, "sourceRepositoryUri"),
    {
      field: "workflow path",
      claimed: configUri?.startsWith(path) === true ? configUri : path,
      certified: configUri
    },
    of("event", github?.eventName, "buildTrigger"),
    of("repository id", github?.repositoryId, "sourceRepositoryIdentifier"),
    of("owner id", github?.repositoryOwnerId, "sourceRepositoryOwnerIdentifier"),
    of("runner environment", github?.runnerEnvironment, "runnerEnvironment"),
    of("source repository", source?.repository, "sourceRepositoryUri"),
    of("source ref", source?.ref, "sourceRepositoryRef"),
    of("source commit", source?.digest?.["gitCommit"], "sourceRepositoryDigest"),
    of("run", view.invocationId, "runInvocationUri")
  ];
}
function commonFields(view, { extensions }) {
  const commit = view.source?.digest?.["gitCommit"];
  if (view.isSelfDeclared || view.source === void 0) return [];
  const repository = {
    field: "source repository",
    claimed: view.source.repository,
    certified: extensions["sourceRepositoryUri"]
  };
  if (commit === void 0) return [repository];
  return [
    repository,
    { field: "source commit", claimed: commit, certified: extensions["sourceRepositoryDigest"] }
  ];
}

// src/gate/evidence-time.ts
var CLOCK_SKEW_MS = 5 * 6e4;
function timeOf(evidence, declared, now) {
  const limit = now.getTime() + CLOCK_SKEW_MS;
  const trusted = evidence.times.map(({ at }) => at.getTime()).sort((a, b) => a - b)[0];
  const stated = declared?.getTime();
  for (const time of [trusted, stated]) {
    if (time === void 0) continue;
    if (!(time <= limit)) return { kind: "impossible", reason: "is dated in the future" };
  }
  if (trusted !== void 0 && stated !== void 0 && stated > trusted + CLOCK_SKEW_MS) {
    return { kind: "impossible", reason: "claims to be younger than its timestamp" };
  }
  const known = [trusted, stated].filter((time) => time !== void 0);
  if (known.length === 0) return { kind: "unknown" };
  return { kind: "known", at: new Date(Math.min(...known)), isTrusted: trusted !== void 0 };
}
function ageProblem(time, maxAgeMs, now) {
  if (time.kind === "impossible") return time.reason;
  if (maxAgeMs === void 0) return void 0;
  if (time.kind === "unknown") return "has no time, and the policy limits its age";
  const age = now.getTime() - time.at.getTime();
  if (age < maxAgeMs) return void 0;
  return `is stale: ${formatAge(age)} old, must be younger than ${formatAge(maxAgeMs)}`;
}
function describeAge(time, now) {
  if (time.kind !== "known") return "";
  const age = formatAge(Math.max(0, now.getTime() - time.at.getTime()));
  return `${age} old${time.isTrusted ? "" : " (time declared by the signer)"}`;
}
function formatAge(ms) {
  const minutes = Math.floor(ms / 6e4);
  if (minutes < 120) return `${String(minutes)} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${String(hours)} h` : `${String(Math.floor(hours / 24))} d`;
}

// src/gate/accept-provenance.ts
var TRUSTED_EVENTS = ["create", "push", "release", "schedule", "workflow_dispatch"];
function sortProvenance(evidence, policy, now) {
  const accepted = [];
  const refused = [];
  for (const each of evidence) {
    if (each.kind !== "provenance" || personOfSigner(each.signerName) !== void 0) continue;
    const view = readView(each);
    if (typeof view === "string") {
      refused.push({ evidence: each, reason: view });
      continue;
    }
    const time = timeOf(each, view.finishedOn ?? view.startedOn, now);
    const problem = problemOf(each, view, policy);
    if (problem !== void 0) refused.push({ evidence: each, reason: problem });
    else if (time.kind === "impossible") refused.push({ evidence: each, reason: time.reason });
    else {
      const existedBy = view.startedOn ?? view.finishedOn ?? (time.kind === "known" ? time.at : void 0);
      accepted.push({ evidence: each, view, time, existedBy, sources: sourcesOf(view) });
    }
  }
  return { accepted, refused };
}
function readView({ statement }) {
  try {
    return parseProvenance(statement.predicate);
  } catch (thrown) {
    return messageOf(thrown);
  }
}
function problemOf(evidence, view, policy) {
  const { signer, signerName } = evidence;
  const differences = signer.kind === "certificate" ? differencesFromCertificate(view, signer) : [];
  if (differences.length > 0) return differences.join("; ");
  const certified = signer.kind === "certificate" ? signer.extensions : {};
  const allowed = (key) => {
    const named = policy.trust.signers.get(signerName);
    if (named?.kind !== "certificate") return [];
    return named.extensions.find((match) => match.key === key)?.values ?? [];
  };
  const event = certified["buildTrigger"] ?? view.github?.eventName;
  if (event !== void 0 && ![...TRUSTED_EVENTS, ...allowed("build-trigger")].includes(event)) {
    return `was built on the event ${event}, which the policy does not name in build-trigger`;
  }
  const runner = certified["runnerEnvironment"] ?? view.github?.runnerEnvironment;
  if (runner !== void 0 && !["github-hosted", ...allowed("runner-environment")].includes(runner)) {
    return `was built on a ${runner} runner, which the policy does not name in runner-environment`;
  }
  return void 0;
}
function sourcesOf(view) {
  const named = (name) => view.dependencies.find((dependency) => dependency.name === name);
  const source = view.source ?? (view.isSelfDeclared ? named("source") : void 0);
  const checkout = view.buildType === GITHUB_BUILD_TYPE ? named("checkout") : void 0;
  const digests = [source, checkout].filter((each) => each !== void 0).map(({ digest: digest2 }) => digest2);
  const usable = digests.filter((digest2) => digest2 !== void 0 && isUsableDigestSet(digest2));
  return usable.length === 0 || usable.length !== digests.length ? void 0 : usable;
}

// src/gate/source-subjects.ts
function sourceSubjects(evidence, policy, now) {
  return uniqueSources(sortProvenance(evidence, policy, now).accepted);
}
function uniqueSources(provenance) {
  const byDigest = /* @__PURE__ */ new Map();
  for (const { sources } of provenance) {
    for (const source of sources ?? []) {
      const key = formatDigest(source);
      const known = byDigest.get(key);
      byDigest.set(key, known === void 0 ? source : { ...source, ...known });
    }
  }
  return [...byDigest].sort(([a], [b]) => a < b ? -1 : 1).map(([, digest2]) => digest2);
}

// src/gate/admit-evidence.ts
function admitEvidence(evidence, subject, policy) {
  const refused = [];
  const byPair = /* @__PURE__ */ new Map();
  const people = peopleByBundle(evidence);
  for (const each of evidence) {
    const problem = problemOf2(each, subject, policy) ?? sharedKeyProblem(each, people);
    if (problem === void 0) byPair.set(`${each.bundleSha256} ${each.signerName}`, each);
    else refused.push({ name: `${each.kind} ${each.bundleSha256.slice(0, 16)}`, reason: problem });
  }
  const pairs = [...byPair].sort(([a], [b]) => a < b ? -1 : 1);
  return { evidence: pairs.map(([, each]) => each), refused };
}
function problemOf2(each, subject, policy) {
  const { statement, signerName, kind: kind2 } = each;
  if (!digestsMatch(statement.subject[0].digest, subject)) return "is about another subject";
  if (evidenceKindOf(statement.predicateType, statement.predicate) !== kind2) {
    return "is of another kind than it was filed as";
  }
  const person = personOfSigner(signerName);
  if (person !== void 0) {
    return policy.people.has(person) ? void 0 : `is signed by ${person}, who is not in the policy`;
  }
  const signer = policy.trust.signers.get(signerName);
  if (signer === void 0) return `is signed by ${signerName}, which is not in the policy`;
  return signer.kind === "key" ? void 0 : extensionProblem(each, signer.extensions);
}
function extensionProblem({ signer, signerName }, matches) {
  for (const { key, extension, values } of matches) {
    if (signer.kind !== "certificate") return `is signed with a key, and ${signerName} is a certificate`;
    const actual = Object.hasOwn(signer.extensions, extension) ? signer.extensions[extension] : void 0;
    if (actual !== void 0 && values.includes(actual)) continue;
    return `has a certificate with ${key} ${actual ?? "missing"}, the policy wants ${values.join(" or ")}`;
  }
  return void 0;
}
function peopleByBundle(evidence) {
  const people = /* @__PURE__ */ new Map();
  for (const { bundleSha256, signerName } of evidence) {
    const person = personOfSigner(signerName);
    if (person === void 0) continue;
    people.set(bundleSha256, (people.get(bundleSha256) ?? /* @__PURE__ */ new Set()).add(person));
  }
  return people;
}
function sharedKeyProblem({ bundleSha256, signerName }, people) {
  const owners = people.get(bundleSha256);
  if (personOfSigner(signerName) === void 0 || owners === void 0 || owners.size < 2) return void 0;
  return `verifies for ${[...owners].sort().join(" and ")}: they share a key`;
}

// src/evidence/verify-evidence.ts
async function verifyEvidence(options) {
  const accepted = [];
  const rejected = [];
  const seen = /* @__PURE__ */ new Set();
  for (const stored of options.listing.bundles) {
    if (seen.has(stored.sha256)) continue;
    seen.add(stored.sha256);
    try {
      accepted.push(...await verifyStored(stored, options));
    } catch (thrown) {
      const code = isAppError(thrown) ? { code: thrown.code } : {};
      rejected.push({ name: stored.name, reason: messageOf(thrown), ...code });
    }
  }
  return { accepted, rejected };
}
async function verifyStored(stored, options) {
  const bundle = readBundle(stored.bytes);
  const envelopes = await tryEachSigner(bundle, options.signers);
  const [first] = envelopes;
  if (first === void 0) throw new TypeError("no signer accepted the bundle");
  const statement = readStatement(first.envelope, options.subject);
  const kind2 = kindOf(statement);
  return envelopes.map(({ signerName, envelope }) => ({
    kind: kind2,
    statement,
    signerName,
    signer: envelope.signer,
    times: envelope.times,
    bundleSha256: stored.sha256
  }));
}
async function tryEachSigner(bundle, signers) {
  const acceptedBy = [];
  const refusals = [];
  for (const [signerName, verifier] of signers) {
    try {
      acceptedBy.push({ signerName, envelope: await verifier.verify(bundle) });
    } catch (thrown) {
      refusals.push(thrown);
    }
  }
  if (acceptedBy.length > 0) return acceptedBy;
  throw mostTelling(refusals) ?? new TypeError("no signer is trusted");
}
var LEAST_TELLING = "signer-untrusted";
function mostTelling(refusals) {
  const isTelling = (thrown) => !isAppError(thrown) || thrown.code !== LEAST_TELLING;
  return refusals.find(isTelling) ?? refusals[0];
}
function readStatement(envelope, subject) {
  if (envelope.payloadType !== STATEMENT_MEDIA_TYPE) {
    throw new TypeError(`payload is ${envelope.payloadType}, not an in-toto statement`);
  }
  const statement = decodeStatement(envelope.payload);
  if (!digestsMatch(statement.subject[0].digest, subject.digest)) {
    throw new TypeError(
      `statement is about ${formatDigest(statement.subject[0].digest)}, not about this subject`
    );
  }
  return statement;
}
function kindOf(statement) {
  const kind2 = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind2 === void 0) throw new TypeError(`predicate type ${statement.predicateType} is not known`);
  return kind2;
}

// src/flows/read-evidence.ts
async function gatherEvidence(options) {
  const { subject, loaded, store, now } = options;
  const signers = await buildVerifiers(loaded);
  const own = await readSubject(store, subject, signers);
  const related = /* @__PURE__ */ new Map();
  const rejected = [...own.rejected];
  const storeSkipped = [...own.skipped];
  for (const digest2 of sourceSubjects(own.accepted, loaded.policy, now)) {
    const source = await readSubject(store, sourceOf(digest2), signers);
    related.set(formatDigest(digest2), source.accepted);
    rejected.push(...source.rejected);
    storeSkipped.push(...source.skipped);
  }
  return { evidence: own.accepted, related, rejected, storeSkipped };
}
async function readSubject(store, subject, signers) {
  const listing = await store.list(subject.digest);
  const { accepted, rejected } = await verifyEvidence({ listing, subject, signers });
  return { accepted, rejected, skipped: listing.skipped };
}
function sourceOf(digest2) {
  return { kind: "source", name: formatDigest(digest2), digest: digest2 };
}

// src/gate/commands.ts
function shellSafe(text, placeholder) {
  return /^[A-Za-z0-9./_][A-Za-z0-9./_:@-]*$/.test(text) ? text : placeholder;
}
function nameSubject(digest2) {
  return isUsableDigestSet(digest2) ? formatDigest(digest2) : "SUBJECT";
}
function placesOf({
  subject,
  environment,
  policyUri
}) {
  return {
    subject: nameSubject(subject.digest),
    environment: shellSafe(environment, "ENVIRONMENT"),
    policy: shellSafe(policyUri, "POLICY"),
    evidence: "EVIDENCE"
  };
}
var VERBS = {
  "model-signature": "sign SUBJECT",
  aibom: "aibom generate SUBJECT --output aibom.cdx.json",
  provenance: "provenance SUBJECT --output provenance.json",
  "secret-scan": "scan secrets SUBJECT",
  "iac-scan": "scan iac SUBJECT"
};
function commandFor(requirement, { path = "PATH", evidence }) {
  const target = "of" in requirement && requirement.of === "source" ? "SOURCE" : path;
  return `sallyport ${VERBS[requirement.kind].replace("SUBJECT", target)} --evidence ${evidence} --key KEY`;
}
function approveCommand(places) {
  return `sallyport approve ${bindingOf(places)} --key KEY --expires 7d`;
}
function waiveCommand(places) {
  const reason = "--justification TEXT --ticket ID";
  return `sallyport waive ${bindingOf(places)} --fingerprint HEX --key KEY --expires 7d ${reason}`;
}
function gateCommand(places) {
  return `sallyport gate ${bindingOf(places)} --key KEY`;
}
function bindingOf({ subject, environment, policy, evidence }) {
  return `${subject} --environment ${environment} --policy ${policy} --evidence ${evidence}`;
}

// src/domain/decision-schema.ts
var sha256 = string().regex(/^[0-9a-f]{64}$/);
var digest = string().regex(/^[A-Za-z0-9]+:[0-9a-f]+$/);
var kind = _enum(EVIDENCE_KINDS);
var decisionCheckSchema = strictObject({
  id: string().min(1),
  result: _enum([...VERDICTS, "warn"]),
  reason: string(),
  remedy: string().optional(),
  digests: array(digest)
});
var decisionOverrideSchema = strictObject({
  people: array(string()).min(1),
  justification: string(),
  bundleSha256s: array(sha256).min(1),
  expiresAt: iso_exports.datetime()
});
var place = int().min(0).optional();
var findingSchema = strictObject({
  ruleId: string(),
  severity: _enum(SEVERITIES),
  confidence: _enum(CONFIDENCES),
  message: string(),
  location: strictObject({
    path: string(),
    startLine: place,
    startColumn: place,
    endLine: place,
    endColumn: place,
    cell: place,
    pointer: string().optional()
  }),
  fingerprint: sha256
});
var decisionSchema = strictObject({
  subject: strictObject({
    kind: _enum(SUBJECT_KINDS),
    name: string(),
    digest: record(string(), string())
  }),
  environment: string(),
  verdict: _enum(VERDICTS),
  override: decisionOverrideSchema.optional(),
  allowed: boolean(),
  mode: _enum(MODES),
  policy: strictObject({ uri: string(), sha256 }),
  timeVerified: iso_exports.datetime(),
  buildLevel: literal([1, 2, 3]).optional(),
  checks: array(decisionCheckSchema),
  findings: array(
    strictObject({
      finding: findingSchema,
      source: kind,
      status: _enum(["blocking", "warning", "waived", "ignored"]),
      waiverSha256: sha256.optional()
    })
  ),
  approvals: array(
    strictObject({
      person: string(),
      group: string(),
      counted: boolean(),
      reason: string(),
      bundleSha256: sha256
    })
  ),
  evidence: array(
    strictObject({ kind, predicateType: string(), bundleSha256: sha256, signer: string() })
  ),
  rejected: array(strictObject({ name: string(), reason: string() }))
});

// src/gate/decision-predicate.ts
var VERIFIER_ID = `${PRODUCT.uri}/gate/v1`;
var DECISION_FIELD = `${PREDICATE_BASE}/decision/v1`;
function resourceUriOf(environment, digest2) {
  return `${PRODUCT.uri}/environments/${environment}/${formatDigest(digest2)}`;
}
var sha2562 = string().regex(/^[0-9a-f]{64}$/);
var count = int().min(0);
var extensionSchema = strictObject({
  subjectKind: _enum(SUBJECT_KINDS),
  environment: string().min(1).max(64),
  mode: _enum(MODES),
  verdict: _enum(VERDICTS),
  allowed: boolean(),
  override: decisionOverrideSchema.optional(),
  checks: array(decisionCheckSchema).min(1).max(1e4),
  approvals: array(
    strictObject({
      person: string(),
      group: string(),
      counted: boolean(),
      reason: string(),
      bundleSha256: sha2562
    })
  ),
  /** Findings by what became of them. */
  findings: strictObject({ blocking: count, warning: count, waived: count, ignored: count }),
  /** Bundles that did not count. */
  rejected: count
});
var digestOnly = strictObject({ sha256: sha2562 });
var vsaSchema = looseObject({
  verifier: looseObject({ id: literal(VERIFIER_ID) }),
  timeVerified: iso_exports.datetime(),
  resourceUri: string().min(1),
  policy: looseObject({ uri: string(), digest: digestOnly }),
  inputAttestations: array(looseObject({ digest: digestOnly })),
  verificationResult: _enum(["PASSED", "FAILED"]),
  verifiedLevels: array(string()).max(100),
  [DECISION_FIELD]: extensionSchema
});

// src/gate/read-decision.ts
function isDecision({ kind: kind2, statement }) {
  return kind2 === "decision" && statement.predicateType === PREDICATE.vsa;
}
function readDecision(evidence, now) {
  const parsed = vsaSchema.safeParse(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `is not a decision of this gate at ${issue?.path.join(".") ?? "its top"}`;
  }
  const vsa = parsed.data;
  const said = vsa[DECISION_FIELD];
  const { digest: digest2 } = evidence.statement.subject[0];
  if (!isUsableDigestSet(digest2) || vsa.resourceUri !== resourceUriOf(said.environment, digest2)) {
    return "names another resource than its environment and subject";
  }
  const contradiction = contradictionIn(vsa, said);
  if (contradiction !== void 0) return contradiction;
  const time = timeOf(evidence, new Date(vsa.timeVerified), now);
  if (time.kind === "impossible") return time.reason;
  if (time.kind === "unknown") return "has no time";
  return {
    evidence,
    at: time.at,
    policySha256: vsa.policy.digest.sha256,
    inputs: vsa.inputAttestations.map((input) => input.digest.sha256),
    said
  };
}
function contradictionIn(vsa, said) {
  const { verdict, allowed, override, checks } = said;
  const isPassed = vsa.verificationResult === "PASSED";
  if (isPassed !== (verdict === "pass")) return `says ${vsa.verificationResult} and ${verdict}`;
  if (isPassed === vsa.verifiedLevels.includes("FAILED")) return "has levels that contradict its result";
  if (!isPassed && vsa.verifiedLevels.length !== 1) return "lists levels although it failed";
  const failed = checks.some(({ result }) => result === "block" || result === "indeterminate");
  if (isPassed === failed) return "has checks that contradict its verdict";
  if (allowed !== (isPassed || override !== void 0)) return "is allowed without a pass or an override";
  return void 0;
}

// src/gate/newest-decision.ts
function findNewestDecision(evidence, search) {
  const { environment, gates, now } = search;
  const unreadable = [];
  let newest;
  for (const each of evidence) {
    if (!isDecision(each) || !gates.includes(each.signerName)) continue;
    const decision = readDecision(each, now);
    if (typeof decision === "string") {
      unreadable.push({ evidence: each, reason: decision });
      continue;
    }
    const { said } = decision;
    if (said.environment !== environment || said.mode === "dry-run") continue;
    if (newest === void 0 || outranks(decision, newest)) newest = decision;
  }
  const [first] = unreadable.sort((a, b) => a.evidence.bundleSha256 < b.evidence.bundleSha256 ? -1 : 1);
  if (first !== void 0) {
    const reason = `decision sha256:${first.evidence.bundleSha256.slice(0, 16)} ${first.reason}`;
    return { kind: "unreadable", reason, evidence: unreadable.map((each) => each.evidence) };
  }
  return newest === void 0 ? { kind: "none" } : { kind: "found", decision: newest };
}
function outranks(a, b) {
  if (a.at.getTime() !== b.at.getTime()) return a.at > b.at;
  const [aPassed, bPassed] = [a.said.verdict === "pass", b.said.verdict === "pass"];
  if (aPassed !== bPassed) return bPassed;
  return a.evidence.bundleSha256 < b.evidence.bundleSha256;
}

// src/gate/check-bundles.ts
function checkBundles({ evidence, rejected, storeSkipped }) {
  const broken = [...rejected.filter(isBroken), ...storeSkipped].map(({ name, reason }) => `${name} (${reason})`).sort();
  const bundles = new Set(evidence.map(({ bundleSha256 }) => bundleSha256));
  if (broken.length > 0) {
    return makeCheck("bundles", "indeterminate", {
      reason: `${quantity(broken.length, "bundle")} could not be read: ${listSome(broken)}`,
      remedy: "remove what does not belong into the evidence store, and make the evidence it replaced again",
      evidence
    });
  }
  const strangers = rejected.length;
  const aside = strangers === 0 ? "" : `, ${quantity(strangers, "other")} left aside`;
  return makeCheck("bundles", "pass", {
    reason: `${quantity(bundles.size, "bundle")} verified${aside}`,
    evidence
  });
}
function isBroken({ code }) {
  return code !== void 0 && code !== "signer-untrusted";
}
function checkRecorded({ evidence, recorded }) {
  if (recorded === void 0) return void 0;
  const present = new Set(evidence.map(({ bundleSha256 }) => bundleSha256));
  const missing = recorded.filter((sha2563) => !present.has(sha2563)).sort();
  const digests = recorded.map((sha2563) => `sha256:${sha2563}`);
  if (missing.length === 0) {
    const reason = `all ${quantity(recorded.length, "bundle")} on record are there`;
    return makeCheck("bundles:recorded", "pass", { reason, digests });
  }
  return makeCheck("bundles:recorded", "indeterminate", {
    reason: `${quantity(missing.length, "bundle")} on record did not arrive: ${listSome(missing.map((hex) => `sha256:${hex}`))}`,
    remedy: "put the missing bundles back into the evidence store; what was removed may speak against the subject",
    digests
  });
}

// src/domain/result.ts
function ok(value) {
  return { ok: true, value };
}
function err(error) {
  return { ok: false, error };
}

export {
  shellSafe,
  nameSubject,
  placesOf,
  commandFor,
  approveCommand,
  waiveCommand,
  gateCommand,
  makeCheck,
  listSome,
  quantity,
  CLOCK_SKEW_MS,
  timeOf,
  ageProblem,
  describeAge,
  formatAge,
  VERIFIER_ID,
  DECISION_FIELD,
  resourceUriOf,
  findNewestDecision,
  checkBundles,
  checkRecorded,
  DENY_LIST,
  denyEntries,
  checkDenyList,
  ok,
  err,
  sortProvenance,
  sourceSubjects,
  uniqueSources,
  admitEvidence,
  extensionProblem,
  gatherEvidence
};
