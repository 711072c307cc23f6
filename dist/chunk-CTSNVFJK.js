import {
  differencesFromCertificate
} from "./chunk-QNVCC4XT.js";
import {
  parseProvenance
} from "./chunk-CIC33ARX.js";
import {
  retirementSchema
} from "./chunk-BXZI4BC6.js";
import {
  runCertificateOf
} from "./chunk-CMKSDM7S.js";
import {
  APPROVAL_CHANNELS,
  PARTIES,
  personOfSigner
} from "./chunk-UF2N37CC.js";
import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  EVIDENCE_KINDS,
  PREDICATE,
  PREDICATE_BASE,
  evidenceKindOf
} from "./chunk-F3LVSCKF.js";
import {
  _enum,
  array,
  boolean,
  discriminatedUnion,
  int,
  literal,
  looseObject,
  partialRecord,
  record,
  strictObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  digestsMatch,
  formatDigest,
  isUsableDigestSet,
  parseDigest
} from "./chunk-4ABMKW4W.js";
import {
  CONFIDENCES,
  MODES,
  PRODUCT,
  SEVERITIES,
  SUBJECT_KINDS,
  VERDICTS,
  countText,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/gate/admit-evidence.ts
function admitEvidence(evidence, subject, policy) {
  const refused = [];
  const byPair = /* @__PURE__ */ new Map();
  const people = peopleByBundle(evidence);
  for (const each of evidence) {
    const problem = problemOf(each, subject, policy) ?? sharedKeyProblem(each, people);
    if (problem === void 0) byPair.set(`${each.bundleSha256} ${each.signerName}`, each);
    else refused.push({ name: `${each.kind} ${each.bundleSha256.slice(0, 16)}`, reason: problem });
  }
  const pairs = [...byPair].sort(([a], [b]) => a < b ? -1 : 1);
  return { evidence: pairs.map(([, each]) => each), refused };
}
function problemOf(each, subject, policy) {
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
  return signer.kind === "certificate" ? extensionProblem(each, signer.extensions) : void 0;
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
function quantity(count3, noun) {
  return `${countText(count3)} ${noun}${count3 === 1 ? "" : "s"}`;
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
    const problem = problemOf2(each, view, policy);
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
function problemOf2(evidence, view, policy) {
  const { signer, signerName } = evidence;
  const certificate = runCertificateOf(signer);
  const differences = certificate === void 0 ? [] : differencesFromCertificate(view, certificate);
  if (differences.length > 0) return differences.join("; ");
  const certified = certificate?.extensions ?? {};
  const allowed = (key) => {
    const named2 = policy.trust.signers.get(signerName);
    if (named2?.kind !== "certificate") return [];
    return named2.extensions.find((match) => match.key === key)?.values ?? [];
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
  const named2 = (name) => view.dependencies.find((dependency) => dependency.name === name);
  const source = view.source ?? (view.isSelfDeclared ? named2("source") : void 0);
  const checkout = view.workflow === void 0 ? void 0 : named2("checkout");
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
function sourceRepositories(provenance) {
  const ids = provenance.flatMap(({ evidence: { signer } }) => {
    const id = runCertificateOf(signer)?.extensions["sourceRepositoryIdentifier"];
    return id === void 0 ? [] : [id];
  });
  return [...new Set(ids)].sort();
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

// src/gate/check-retirement.ts
var RETIREMENT = "retirement";
function checkRetirement(scopes, context) {
  const { policy, environment, lifted } = context;
  const all = scopes.flatMap(
    ({ what, evidence }) => evidence.flatMap((each) => {
      const person = each.kind === "retirement" ? personOfSigner(each.signerName) : void 0;
      const counts = person !== void 0 && lifted?.has(each.bundleSha256) !== true;
      return counts ? [{ what, evidence: each, person }] : [];
    })
  );
  const rule = policy.retirement;
  if (all.length === 0 && rule === void 0) return { check: void 0, retiredAt: void 0 };
  const members = rule === void 0 ? [] : policy.groups.get(rule.group) ?? [];
  const others = all.filter(({ person }) => !members.includes(person));
  const retired = [];
  const unreadable = [];
  for (const { what, evidence, person } of all) {
    if (!members.includes(person)) continue;
    const parsed = retirementSchema.safeParse(evidence.statement.predicate);
    if (!parsed.success) {
      unreadable.push(`retirement of the ${what} by ${person} cannot be read`);
      continue;
    }
    const { environments, createdAt, reason: reason2, replacement } = parsed.data;
    if (environments !== "all" && !environments.includes(environment)) continue;
    const instead = replacement === void 0 ? "" : `; use ${replacement}`;
    const at = new Date(createdAt).getTime();
    retired.push({ reason: `${what} retired by ${person} on ${createdAt}: ${reason2}${instead}`, at });
  }
  const parts = { evidence: all.map(({ evidence }) => evidence) };
  if (retired.length > 0) {
    const reasons = retired.map(({ reason: reason2 }) => reason2).sort();
    const remedy = "use another version, or sign an override with --check retirement (docs/approvals.md)";
    const check = makeCheck(RETIREMENT, "block", { ...parts, reason: listSome(reasons), remedy });
    return { check, retiredAt: new Date(Math.max(...retired.map(({ at }) => at))) };
  }
  if (unreadable.length > 0) {
    const remedy = "find out what was retired, and sign the retirement again";
    const reason2 = listSome(unreadable.sort());
    const retiredAt = /* @__PURE__ */ new Date(864e13);
    return { check: makeCheck(RETIREMENT, "indeterminate", { ...parts, reason: reason2, remedy }), retiredAt };
  }
  if (others.length > 0) {
    const who = [...new Set(others.map(({ person }) => person))].sort();
    const why = rule === void 0 ? "the policy names nobody who may retire" : `not in group ${rule.group}`;
    const reason2 = `a retirement by ${listSome(who)} does not count: ${why}`;
    const remedy = "have it signed by somebody who may, or put the digest on the deny-list";
    return { check: makeCheck(RETIREMENT, "warn", { ...parts, reason: reason2, remedy }), retiredAt: void 0 };
  }
  const reason = "nobody who may has retired it for this environment";
  return { check: makeCheck(RETIREMENT, "pass", { ...parts, reason }), retiredAt: void 0 };
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
  "image-signature": "sign SUBJECT",
  aibom: "aibom generate SUBJECT --output aibom.cdx.json",
  provenance: "provenance SUBJECT --output provenance.json",
  "test-result": "provenance SUBJECT --training training.yml --output provenance.json",
  scai: "provenance SUBJECT --training training.yml --output provenance.json",
  posture: "doctor --github OWNER/NAME --subject SUBJECT",
  "secret-scan": "scan secrets SUBJECT",
  "iac-scan": "scan iac SUBJECT"
};
function commandFor(requirement, { path = "PATH", evidence }) {
  const target = requirement.of === "source" ? "SOURCE" : path;
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

// src/domain/party.ts
var reference = discriminatedUnion("kind", [
  strictObject({ kind: literal("person"), name: string() }),
  strictObject({ kind: literal("github"), login: string(), id: int().optional() }),
  strictObject({ kind: literal("identity"), identity: string() }),
  strictObject({ kind: literal("key"), keyId: string() })
]);
var partiesSchema = partialRecord(_enum(PARTIES), array(reference).max(1e3));

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
var named = strictObject({ name: string(), reason: string() });
var count = int().min(0);
var decisionInputsSchema = strictObject({
  version: string().min(1).max(64),
  bundles: array(sha256).max(2e5),
  unread: array(named).max(1e5),
  parties: partiesSchema.optional(),
  recorded: array(sha256).max(2e5).optional(),
  members: array(
    strictObject({
      role: string(),
      subject: strictObject({
        kind: _enum(SUBJECT_KINDS),
        name: string(),
        digest: record(string(), string())
      })
    })
  ).max(100).optional()
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
      adjusted: strictObject({ severity: _enum(SEVERITIES), by: string() }).optional(),
      waiverSha256: sha256.optional()
    })
  ),
  approvals: array(
    strictObject({
      person: string(),
      group: string(),
      channel: _enum(APPROVAL_CHANNELS),
      counted: boolean(),
      reason: string(),
      bundleSha256: sha256
    })
  ),
  evidence: array(
    strictObject({ kind, predicateType: string(), bundleSha256: sha256, signer: string() })
  ),
  coverage: array(
    strictObject({
      kind,
      bundleSha256: sha256,
      of: digest,
      seen: count,
      scanned: count,
      skipped: count,
      complete: boolean()
    })
  ),
  consumers: array(
    strictObject({
      environment: string().optional(),
      name: string(),
      bundleSha256: sha256,
      pointer: string()
    })
  ).optional(),
  inputs: decisionInputsSchema,
  rejected: array(named)
});

// src/gate/decision-predicate.ts
var VERIFIER_ID = `${PRODUCT.uri}/gate/v1`;
var DECISION_FIELD = `${PREDICATE_BASE}/decision/v1`;
function resourceUriOf(environment, digest2) {
  return `${PRODUCT.uri}/environments/${environment}/${formatDigest(digest2)}`;
}
var sha2562 = string().regex(/^[0-9a-f]{64}$/);
var count2 = int().min(0);
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
      channel: _enum(APPROVAL_CHANNELS),
      bundleSha256: sha2562
    })
  ),
  /** All that went into it, so that it can be replayed. */
  inputs: decisionInputsSchema,
  /** Findings by what became of them. */
  findings: strictObject({ blocking: count2, warning: count2, waived: count2, ignored: count2 }),
  /** Bundles that did not count. */
  rejected: count2
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

export {
  admitEvidence,
  extensionProblem,
  makeCheck,
  listSome,
  quantity,
  DENY_LIST,
  denyEntries,
  checkDenyList,
  CLOCK_SKEW_MS,
  timeOf,
  ageProblem,
  describeAge,
  formatAge,
  sortProvenance,
  sourceSubjects,
  uniqueSources,
  sourceRepositories,
  checkBundles,
  checkRecorded,
  RETIREMENT,
  checkRetirement,
  shellSafe,
  nameSubject,
  placesOf,
  commandFor,
  approveCommand,
  waiveCommand,
  gateCommand,
  partiesSchema,
  decisionSchema,
  VERIFIER_ID,
  DECISION_FIELD,
  resourceUriOf,
  vsaSchema,
  isDecision,
  readDecision,
  findNewestDecision
};
