import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  CLOCK_SKEW_MS,
  DECISION_FIELD,
  DENY_LIST,
  VERIFIER_ID,
  admitEvidence,
  ageProblem,
  approveCommand,
  checkBundles,
  checkDenyList,
  checkRecorded,
  commandFor,
  denyEntries,
  describeAge,
  err,
  findNewestDecision,
  gateCommand,
  listSome,
  makeCheck,
  nameSubject,
  ok,
  placesOf,
  quantity,
  resourceUriOf,
  sortProvenance,
  timeOf,
  uniqueSources,
  waiveCommand
} from "./chunk-IH2VV6IU.js";
import {
  MAX_LIFE_DAYS,
  approvalSchema,
  overrideSchema,
  waiverSchema
} from "./chunk-KGFT6PUL.js";
import {
  MAX_INLINE_FINDINGS,
  MAX_LISTED_SKIPS
} from "./chunk-UJOS5FBI.js";
import {
  personOfSigner
} from "./chunk-M7PWPZYR.js";
import {
  GITHUB_BUILD_TYPE
} from "./chunk-EPAD7GUZ.js";
import {
  PREDICATE,
  SCAN_KINDS
} from "./chunk-H3LK273N.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";
import {
  SKIP_REASONS
} from "./chunk-GFDDDHDQ.js";
import {
  iso_exports
} from "./chunk-H7RMI6CP.js";
import {
  formatDigest,
  isSha256Hex,
  isUsableDigestSet
} from "./chunk-OV564HUI.js";
import {
  compareFindings
} from "./chunk-6RCSALXX.js";
import {
  compareCodePoints,
  modelDigestOf
} from "./chunk-OZIG34OO.js";
import {
  canonicalDigest
} from "./chunk-ZMAAITHR.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  looseObject,
  number,
  partialRecord,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-2X75WB5P.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  worstVerdict
} from "./chunk-QV7HV4YA.js";
import {
  CONFIDENCES,
  SEVERITIES,
  countBySeverity,
  parseSeverity
} from "./chunk-VD4GU3UI.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import {
  AppError,
  isAppError
} from "./chunk-NK6HLKVL.js";

// src/gate/decision-statements.ts
function makeDecisionStatements(decision) {
  return {
    vsa: makeStatement(decision.subject, PREDICATE.vsa, vsaOf(decision)),
    svr: makeStatement(decision.subject, PREDICATE.svr, svrOf(decision))
  };
}
function vsaOf(decision) {
  const { policy, environment, subject, verdict } = decision;
  const inputs = [...new Set(decision.evidence.map(({ bundleSha256 }) => bundleSha256))].sort();
  return {
    verifier: { id: VERIFIER_ID, version: { [PRODUCT.name]: PRODUCT.version } },
    timeVerified: decision.timeVerified,
    resourceUri: resourceUriOf(environment, subject.digest),
    policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
    inputAttestations: inputs.map((sha2562) => ({ digest: { sha256: sha2562 } })),
    verificationResult: verdict === "pass" ? "PASSED" : "FAILED",
    verifiedLevels: verdict === "pass" ? levelsOf(decision) : ["FAILED"],
    slsaVersion: "1.1",
    [DECISION_FIELD]: extensionOf(decision)
  };
}
function levelsOf({ buildLevel: buildLevel2, mode }) {
  return [
    ...buildLevel2 === void 0 ? [] : [`SLSA_BUILD_LEVEL_${String(buildLevel2)}`],
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

// src/gate/statement-binding.ts
var DAY_MS = 864e5;
function readPersonStatements(kind, schema, { evidence, binding }) {
  const statements = evidence.flatMap((each) => {
    const person = personOfSigner(each.signerName);
    return each.kind === kind && person !== void 0 ? [read(each, person, { kind, schema, binding })] : [];
  }).sort((a, b) => compare(sortKey(a), sortKey(b)));
  const nonces = /* @__PURE__ */ new Map();
  return statements.map((statement) => {
    const { predicate, evidence: each } = statement;
    if (predicate === void 0) return statement;
    const first = nonces.get(predicate.nonce);
    if (first === void 0) nonces.set(predicate.nonce, each.bundleSha256);
    if (first === void 0 || first === each.bundleSha256) return statement;
    return {
      ...statement,
      predicate: void 0,
      problem: `is a replay: its nonce was used by ${first.slice(0, 16)}`
    };
  });
}
function read(evidence, person, reading) {
  const parsed = reading.schema.safeParse(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === void 0 || issue.path.length === 0 ? "" : ` ${issue.path.join(".")}`;
    const problem2 = `is not as it must be${where}: ${issue?.message ?? "not usable"}`;
    return { evidence, person, predicate: void 0, problem: problem2 };
  }
  const problem = bindingProblem(evidence, parsed.data, reading);
  return { evidence, person, predicate: problem === void 0 ? parsed.data : void 0, problem };
}
function bindingProblem(evidence, said, { kind, binding }) {
  if (said.environment !== binding.environment) return `is for environment ${said.environment}`;
  if (said.policy.sha256 !== binding.policyDigest) {
    return `is under another policy (sha256:${said.policy.sha256.slice(0, 16)}\u2026)`;
  }
  const [createdAt, expiresAt] = [new Date(said.createdAt), new Date(said.expiresAt)];
  const life = expiresAt.getTime() - createdAt.getTime();
  if (!(life > 0)) return "expires before it was made";
  if (life > MAX_LIFE_DAYS[kind] * DAY_MS) return `lives longer than ${String(MAX_LIFE_DAYS[kind])} days`;
  if (!(binding.now.getTime() < expiresAt.getTime())) return `expired on ${said.expiresAt}`;
  const time2 = timeOf(evidence, createdAt, binding.now);
  if (time2.kind === "impossible") return time2.reason;
  const existedBy = binding.existedBy?.getTime() ?? -Infinity;
  if (createdAt.getTime() + CLOCK_SKEW_MS < existedBy) return "was made before the artifact existed";
  return void 0;
}
function sortKey({ predicate, evidence, person }) {
  return `${predicate === void 0 ? "~" : new Date(predicate.createdAt).toISOString()} ${evidence.bundleSha256} ${person}`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/gate/check-approvals.ts
function approvalCheckId({ group }) {
  return `approvals:${group}`;
}
function checkApprovals(evidence, context) {
  const { policy, rules, binding } = context;
  const statements = onePerBundle(readPersonStatements("approval", approvalSchema, { evidence, binding }));
  const outcomes = rules.map((rule) => checkRule(rule, statements, context));
  const isMemberSomewhere = (person) => rules.some(({ group }) => policy.groups.get(group)?.includes(person) === true);
  const others = statements.filter(({ person }) => !isMemberSomewhere(person)).map((each) => listed(each, "", { reason: "is in no group that is asked" }));
  const approvals = [...outcomes.flatMap((outcome) => outcome.approvals), ...others];
  const keyOf = ({ group, person, bundleSha256 }) => `${group}
${person}
${bundleSha256}`;
  return {
    checks: outcomes.map(({ check }) => check),
    approvals: approvals.sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1)
  };
}
function onePerBundle(statements) {
  const byBundle = /* @__PURE__ */ new Map();
  for (const each of statements) {
    const key = `${each.evidence.bundleSha256} ${each.person}`;
    if (!byBundle.has(key)) byBundle.set(key, each);
  }
  return [...byBundle.values()];
}
function listed({ person, evidence }, group, { reason, counted = false }) {
  return { person, group, counted, reason, bundleSha256: evidence.bundleSha256 };
}
function checkRule(rule, statements, context) {
  const members = context.policy.groups.get(rule.group) ?? [];
  const those = statements.filter(({ person }) => members.includes(person));
  const tally = { approvals: [], counted: /* @__PURE__ */ new Map(), rejected: /* @__PURE__ */ new Set(), undecided: /* @__PURE__ */ new Map() };
  for (const statement of those) tally.approvals.push(judge(statement, rule, { tally, context }));
  const check = conclude(rule, tally, {
    evidence: those.map(({ evidence }) => evidence),
    remedy: context.remedy
  });
  return { check, approvals: tally.approvals };
}
function judge(statement, rule, { tally, context }) {
  const { person, predicate, problem, evidence } = statement;
  const answer = (reason, counted = false) => listed(statement, rule.group, { reason, counted });
  if (predicate === void 0) return answer(problem ?? "does not hold");
  const until = `until ${predicate.expiresAt}`;
  if (predicate.decision === "REJECTED") {
    tally.rejected.add(`${person} ${until}`);
    return answer(`rejected, blocks ${until}`);
  }
  for (const party of rule.exclude) {
    const part = context.parties.partOf(person, party);
    if (part.kind === "had") return answer(`is excluded: ${person} is the ${party}`);
    if (part.kind === "unknown") {
      tally.undecided.set(person, part.why);
      return answer(`cannot be counted: ${part.why}`);
    }
  }
  if (tally.counted.has(person)) return answer(`counts already: ${person} is one person`);
  tally.counted.set(person, evidence);
  return answer(`counts ${until}`, true);
}
function conclude(rule, { approvals, counted, rejected, undecided }, parts) {
  const id = approvalCheckId(rule);
  const have = `${String(counted.size)} of ${quantity(rule.count, "approval")} by ${rule.group}`;
  if (rejected.size > 0) {
    const reason = `rejected by ${listSome([...rejected].sort())}`;
    const remedy = "settle what the rejection is about; it blocks until it expires";
    return makeCheck(id, "block", { ...parts, reason, remedy });
  }
  const people = [...counted.keys()].sort();
  if (counted.size >= rule.count) {
    return makeCheck(id, "pass", { reason: `${have}: ${people.join(", ")}`, evidence: counted.values() });
  }
  if (counted.size + undecided.size >= rule.count) {
    const reason = `${have}; ${listSome([...new Set(undecided.values())].sort())}`;
    return makeCheck(id, "indeterminate", { ...parts, reason, remedy: PARTIES_REMEDY });
  }
  const refused = approvals.filter((each) => !each.counted).map(({ person, reason }) => `${person} (${reason})`).sort();
  const aside = refused.length === 0 ? "" : `; not counted: ${listSome(refused)}`;
  return makeCheck(id, "block", { ...parts, reason: `${have}${aside}` });
}
var PARTIES_REMEDY = "name the author, builder and actor (--author, --builder, --actor) as the policy knows them";

// src/gate/check-order.ts
function orderCheckId(environment) {
  return `order:${environment}`;
}
function checkOrder(evidence, context) {
  const { environment, gates, policyDigest, now, remedy } = context;
  const id = orderCheckId(environment);
  const newest = findNewestDecision(evidence, { environment, gates, now });
  if (newest.kind === "unreadable") {
    const { reason } = newest;
    const help = "remove the unreadable decision from the store, and decide again";
    return makeCheck(id, "indeterminate", { reason, remedy: help, evidence: newest.evidence });
  }
  if (newest.kind === "none") {
    const reason = `no decision on ${environment} signed by ${listSome(gates)}`;
    return makeCheck(id, "block", { reason, remedy });
  }
  const { decision } = newest;
  const { said, at, policySha256, evidence: source } = decision;
  const age = describeAge({ kind: "known", at, isTrusted: source.times.length > 0 }, now);
  const parts = { evidence: [source], remedy };
  if (said.verdict !== "pass") {
    const lifted = said.override === void 0 ? "" : ", overridden there";
    const reason = `newest decision on ${environment} is ${said.verdict}${lifted}, ${age}`;
    return makeCheck(id, "block", { ...parts, reason });
  }
  if (policySha256 !== policyDigest) {
    const reason = `decision on ${environment} was made under another policy (sha256:${policySha256.slice(0, 16)}\u2026)`;
    return makeCheck(id, "block", { ...parts, reason });
  }
  return makeCheck(id, "pass", {
    reason: `passed ${environment}, signed by ${source.signerName}, ${age}`,
    evidence: [source]
  });
}

// src/gate/check-override.ts
var FINAL = /* @__PURE__ */ new Set([DENY_LIST, "policy", "subject"]);
function checkOverride(evidence, context) {
  const { binding, rule, checks } = context;
  const statements = readPersonStatements("override", overrideSchema, { evidence, binding });
  if (statements.length === 0) return { check: void 0, override: void 0 };
  const line = (result, reason2) => makeCheck("override", result, {
    reason: reason2,
    remedy: "fix what failed, or sign an override that holds (docs/approvals.md)",
    evidence: statements.map((statement) => statement.evidence)
  });
  const valid = [];
  const refused = [];
  for (const { evidence: each, person, predicate, problem } of statements) {
    const reason2 = predicate === void 0 ? problem ?? "does not hold" : refusal(person, predicate, context);
    if (predicate === void 0 || reason2 !== void 0)
      refused.push(`override by ${person} ${reason2 ?? ""}`);
    else valid.push({ evidence: each, person, predicate });
  }
  const failed = checks.filter(({ result }) => result === "block" || result === "indeterminate");
  if (failed.length === 0) {
    return { check: line("pass", "nothing failed, so nothing is overridden"), override: void 0 };
  }
  const final = failed.filter(({ id }) => FINAL.has(id)).map(({ id }) => `no override lifts ${id}`);
  const open = rule === void 0 ? [] : openChecks(failed, valid, rule);
  if (rule === void 0 || final.length > 0 || open.length > 0) {
    return { check: line("warn", listSome([...final, ...refused.sort(), ...open])), override: void 0 };
  }
  const override = describe(valid.filter(({ predicate }) => failed.some(({ id }) => accepts(predicate, id))));
  const reason = `${quantity(failed.length, "failed check")} overridden by ${override.people.join(", ")} until ${override.expiresAt}`;
  return { check: line("pass", reason), override };
}
function refusal(person, { justification }, context) {
  const { rule, policy, parties } = context;
  if (rule === void 0) return "does not count: the environment allows no override";
  if (policy.groups.get(rule.group)?.includes(person) !== true) {
    return `does not count: ${person} is not in group ${rule.group}`;
  }
  if (justification.trim().length < rule.justificationMin) {
    return `does not count: its justification is shorter than ${String(rule.justificationMin)} characters`;
  }
  return parties.barred(person);
}
function openChecks(failed, valid, { count: count2 }) {
  return failed.flatMap(({ id }) => {
    const accepting = valid.filter(({ predicate }) => accepts(predicate, id));
    const people = new Set(accepting.map(({ person }) => person));
    if (people.size >= count2) return [];
    return [`${id} is overridden by ${String(people.size)} of ${String(count2)} people`];
  });
}
function accepts({ checks }, id) {
  return checks?.includes(id) ?? true;
}
function describe(valid) {
  const expiries = valid.map(({ predicate }) => new Date(predicate.expiresAt).toISOString()).sort();
  return {
    people: [...new Set(valid.map(({ person }) => person))].sort(),
    justification: [...new Set(valid.map(({ predicate }) => predicate.justification))].join(" / "),
    bundleSha256s: [...new Set(valid.map(({ evidence }) => evidence.bundleSha256))].sort(),
    expiresAt: expiries[0] ?? ""
  };
}

// src/gate/check-policy.ts
function checkPolicy(rules, { policyDigest, policyUri }) {
  if (!isSha256Hex(policyDigest)) {
    return makeCheck("policy", "indeterminate", {
      reason: "the policy has no SHA-256 digest, so nobody can tell which one it was",
      remedy: "give the policy digest of the policy and every file it names"
    });
  }
  const digests = [`sha256:${policyDigest}`];
  const asked = rules.require.length + rules.approvals.length;
  if (asked === 0) {
    return makeCheck("policy", "block", {
      reason: "the environment requires nothing, so everything would pass",
      remedy: "require evidence or approvals in the policy",
      digests
    });
  }
  const reason = `${policyUri} asks for ${quantity(rules.require.length, "kind")} of evidence and ${quantity(rules.approvals.length, "approval rule")}`;
  return makeCheck("policy", "pass", { reason, digests });
}
function checkSubject({ kind, digest }) {
  if (!isUsableDigestSet(digest)) {
    return makeCheck("subject", "block", {
      reason: "the subject has no digest that identifies it",
      remedy: "name it by a SHA-256 digest in lower-case hex"
    });
  }
  return makeCheck("subject", "pass", {
    reason: `${kind} ${formatDigest(digest)}`,
    digests: [formatDigest(digest)]
  });
}

// src/gate/missing-evidence.ts
function candidatesFor({ kind, by }, evidence) {
  const byBundle = /* @__PURE__ */ new Map();
  for (const each of evidence) {
    if (each.kind !== kind || !by.includes(each.signerName)) continue;
    if (!byBundle.has(each.bundleSha256)) byBundle.set(each.bundleSha256, each);
  }
  return [...byBundle.values()];
}
function missingEvidence(requirement, context) {
  const others = context.evidence.filter(({ kind }) => kind === requirement.kind);
  const signers = [...new Set(others.map(({ signerName }) => signerName))].sort();
  const wanted = listSome(requirement.by);
  const reason = others.length === 0 ? `no ${requirement.kind} signed by ${wanted}` : `${requirement.kind} is signed by ${listSome(signers)}, must be by ${wanted}`;
  return makeCheck(context.id, "block", { reason, remedy: context.remedy, evidence: others });
}

// src/gate/check-provenance.ts
function checkProvenanceClaims({ accepted, refused }) {
  const evidence = [...accepted, ...refused].map((each) => each.evidence);
  if (refused.length > 0) {
    const reasons = refused.map(
      ({ evidence: { signerName }, reason: reason2 }) => `signed by ${signerName}: ${reason2}`
    );
    return makeCheck("provenance", "warn", {
      reason: `${quantity(refused.length, "provenance statement")} refused: ${listSome(reasons.sort())}`,
      remedy: "build again and record the provenance in the same job that signs it",
      evidence
    });
  }
  const certified = accepted.filter(({ evidence: { signer } }) => signer.kind === "certificate").length;
  const reason = accepted.length === 0 ? "there is no provenance to compare with a certificate" : `${quantity(accepted.length, "provenance statement")} read, ${String(certified)} compared with a certificate`;
  return makeCheck("provenance", "pass", { reason, evidence });
}
function checkProvenance(requirement, sorting, context) {
  const candidates = sorting.accepted.filter(({ evidence: evidence2 }) => requirement.by.includes(evidence2.signerName));
  const problems = [];
  const met = candidates.filter((candidate) => {
    const problem = problemOf(candidate, requirement, context.now);
    if (problem !== void 0) problems.push(`signed by ${candidate.evidence.signerName}: ${problem}`);
    return problem === void 0;
  });
  const level = Math.max(0, ...met.map((each) => buildLevel(each, requirement)));
  const evidence = (met.length > 0 ? met : candidates).map((each) => each.evidence);
  const [best] = met;
  if (best !== void 0) {
    const age = describeAge(best.time, context.now);
    const reason = `signed by ${best.evidence.signerName}, build level ${String(level)}${age === "" ? "" : `, ${age}`}`;
    return { check: makeCheck(context.id, "pass", { reason, evidence }), met, level };
  }
  const refused = sorting.refused.filter(({ evidence: each }) => requirement.by.includes(each.signerName));
  problems.push(...refused.map(({ evidence: each, reason }) => `signed by ${each.signerName}: ${reason}`));
  if (problems.length === 0) return { check: missingEvidence(requirement, context), met, level };
  const check = makeCheck(context.id, "block", {
    reason: `no provenance is acceptable: ${listSome(problems.sort())}`,
    remedy: context.remedy,
    evidence: [...evidence, ...refused.map((each) => each.evidence)]
  });
  return { check, met, level };
}
function problemOf(candidate, requirement, now) {
  const { view, evidence, time: time2 } = candidate;
  const { builder, level, maxAgeMs } = requirement;
  if (builder !== void 0 && !isBuilder(builder, view.builderId, evidence)) {
    return `builder is ${view.builderId}, must be ${builder}`;
  }
  const reached = buildLevel(candidate, requirement);
  if (level !== void 0 && reached < level) {
    return `reaches build level ${String(reached)}, must be ${String(level)}`;
  }
  return ageProblem(time2, maxAgeMs, now);
}
function isBuilder(builder, claimed, { signer }) {
  return claimed === builder && (signer.kind === "key" || certifiedBuilder(signer) === builder);
}
function certifiedBuilder({
  extensions,
  identity
}) {
  return extensions["buildSignerUri"] ?? identity;
}
function buildLevel({ evidence, view }, { builder }) {
  const { signer } = evidence;
  if (signer.kind !== "certificate" || view.buildType !== GITHUB_BUILD_TYPE) return 1;
  const { extensions } = signer;
  const source = extensions["sourceRepositoryUri"];
  const signerUri = extensions["buildSignerUri"];
  const isObserved = source !== void 0 && extensions["sourceRepositoryDigest"] !== void 0;
  if (!isObserved || signerUri === void 0 || extensions["runnerEnvironment"] !== "github-hosted") return 1;
  const isOutside = !signerUri.startsWith(`${source}/`) && extensions["buildConfigUri"] !== signerUri;
  return builder === signerUri && isOutside ? 3 : 2;
}

// src/gate/aibom-identity.ts
function checkIdentityProfile({ sha256: own, digest: stated, files }, subject) {
  const wanted = subject["sha256"];
  if (wanted === void 0) return "the subject has no SHA-256 to compare with";
  if (files.length === 0) return "lists no file";
  const hashes = /* @__PURE__ */ new Map();
  for (const { name, sha256: sha2562, pointerSha256 } of files) {
    if (sha2562 === void 0) return `file ${name} has no SHA-256`;
    if (hashes.has(name)) return `file ${name} is listed twice`;
    hashes.set(name, pointerSha256 ?? sha2562);
  }
  if (stated === void 0)
    return own === wanted ? void 0 : "the model component does not state the subject digest";
  if (stated !== `sha256:${wanted}`) return `is about ${stated}`;
  const root = modelDigestOf([...hashes].sort(([a], [b]) => compareCodePoints(a, b)).map(([, hex]) => hex));
  return root === wanted ? void 0 : "its files do not add up to the model digest";
}

// src/gate/described-model.ts
var MODEL_DIGEST = "sallyport:model:digest";
var POINTER_SHA256 = "sallyport:file:pointer-sha256";
var NO_TIME = "1970-01-01T00:00:00Z";
function spdxTime(created) {
  return created === NO_TIME ? void 0 : new Date(created);
}
function propertyOf(properties, name) {
  return properties?.find((each) => each.name === name)?.value;
}
function sha256Or(value) {
  return isSha256Hex(value) ? value : void 0;
}

// src/gate/read-cyclonedx.ts
var headSchema = looseObject({
  bomFormat: literal("CycloneDX"),
  specVersion: string().regex(/^1\.\d+$/),
  metadata: looseObject({ timestamp: iso_exports.datetime({ offset: true }).optional() }).optional()
});
var property = looseObject({ name: string(), value: string().optional() });
var hash = looseObject({ alg: string(), content: string() });
var file = looseObject({
  type: string(),
  name: string(),
  hashes: array(hash).optional(),
  properties: array(property).optional()
});
var model = looseObject({
  type: literal("machine-learning-model"),
  name: string().min(1),
  hashes: array(hash).optional(),
  properties: array(property).optional(),
  components: array(file).optional()
});
var bomSchema = looseObject({ metadata: looseObject({ component: model }) });
var CYCLONEDX = {
  standard: "a CycloneDX",
  head: (predicate) => {
    const parsed = headSchema.safeParse(predicate);
    if (!parsed.success) return err(parsed.error.issues[0]?.path.join(".") ?? "");
    const { specVersion, metadata } = parsed.data;
    const stamp = metadata?.timestamp;
    return ok({
      format: `CycloneDX ${specVersion}`,
      time: stamp === void 0 ? void 0 : new Date(stamp)
    });
  },
  model: (predicate) => {
    const parsed = bomSchema.safeParse(predicate);
    if (!parsed.success) {
      return err(`no model with a name as main component (${parsed.error.issues[0]?.path.join(".") ?? ""})`);
    }
    const { component } = parsed.data.metadata;
    return ok({
      sha256: sha256Of(component),
      digest: propertyOf(component.properties, MODEL_DIGEST),
      files: (component.components ?? []).filter(({ type }) => type === "file").map((each) => ({
        name: each.name,
        sha256: sha256Of(each),
        pointerSha256: propertyOf(each.properties, POINTER_SHA256)
      }))
    });
  }
};
function sha256Of({ hashes }) {
  return sha256Or(hashes?.find(({ alg }) => alg === "SHA-256")?.content);
}

// src/gate/read-spdx2.ts
var headSchema2 = looseObject({
  spdxVersion: literal("SPDX-2.3"),
  creationInfo: looseObject({ created: iso_exports.datetime() })
});
var element = looseObject({
  SPDXID: string().min(1),
  name: string().optional(),
  fileName: string().optional(),
  primaryPackagePurpose: string().optional(),
  checksums: array(looseObject({ algorithm: string(), checksumValue: string() })).optional(),
  annotations: array(looseObject({ comment: string() })).optional()
});
var bomSchema2 = looseObject({
  SPDXID: string(),
  documentDescribes: array(string()).optional(),
  packages: array(element),
  files: array(element).optional(),
  relationships: array(
    looseObject({
      spdxElementId: string(),
      relationshipType: string(),
      relatedSpdxElement: string()
    })
  ).optional()
});
var propertiesSchema = array(looseObject({ name: string(), value: string() }));
var SPDX2 = {
  standard: "an SPDX 2.3",
  head: (predicate) => {
    const parsed = headSchema2.safeParse(predicate);
    if (!parsed.success) return err(parsed.error.issues[0]?.path.join(".") ?? "");
    const { spdxVersion, creationInfo: creationInfo2 } = parsed.data;
    return ok({ format: spdxVersion.replace("-", " "), time: spdxTime(creationInfo2.created) });
  },
  model: (predicate) => {
    const parsed = bomSchema2.safeParse(predicate);
    if (!parsed.success) {
      return err(`no packages that can be read (${parsed.error.issues[0]?.path.join(".") ?? ""})`);
    }
    const { SPDXID, documentDescribes = [], packages, files = [], relationships = [] } = parsed.data;
    const elements = /* @__PURE__ */ new Map();
    for (const each of [...packages, ...files]) {
      if (elements.has(each.SPDXID)) return err(`identifier ${each.SPDXID} is there twice`);
      elements.set(each.SPDXID, each);
    }
    const endsOf = (from, type) => relationships.filter((each) => each.spdxElementId === from && each.relationshipType === type).map((each) => each.relatedSpdxElement);
    const described = [.../* @__PURE__ */ new Set([...documentDescribes, ...endsOf(SPDXID, "DESCRIBES")])];
    const [main = ""] = described;
    const model2 = elements.get(main);
    if (described.length !== 1 || model2?.name === void 0 || model2.name === "") {
      return err("no single package with a name that the document describes");
    }
    return ok({
      sha256: sha256Of2(model2),
      digest: propertyOf(propertiesOf(model2), MODEL_DIGEST),
      files: [...new Set(endsOf(main, "CONTAINS"))].flatMap((id) => {
        const each = elements.get(id);
        const name = each === void 0 ? void 0 : nameOfFile(each);
        if (each === void 0 || name === void 0) return [];
        const pointerSha256 = propertyOf(propertiesOf(each), POINTER_SHA256);
        return [{ name, sha256: sha256Of2(each), pointerSha256 }];
      })
    });
  }
};
function nameOfFile({ name, fileName, primaryPackagePurpose }) {
  return fileName?.replace(/^\.\//, "") ?? (primaryPackagePurpose === "FILE" ? name : void 0);
}
function sha256Of2({ checksums }) {
  return sha256Or(checksums?.find(({ algorithm }) => algorithm === "SHA256")?.checksumValue);
}
function propertiesOf({ annotations = [] }) {
  return annotations.flatMap(({ comment }) => {
    if (!comment.startsWith("[")) return [];
    try {
      const value = parseStrictJson(comment, { maxBytes: 16 * 1024 * 1024, what: "annotation" });
      return propertiesSchema.safeParse(value).data ?? [];
    } catch (error) {
      if (!isAppError(error)) throw error;
      return [];
    }
  });
}

// src/gate/read-spdx3.ts
var texts = union([string().transform((text2) => [text2]), array(string())]);
var creationInfo = looseObject({
  specVersion: string().regex(/^3\.\d+\.\d+$/),
  created: iso_exports.datetime()
});
var extension = looseObject({
  extension_cdxProperty: array(
    looseObject({
      extension_cdxPropName: string(),
      extension_cdxPropValue: string().optional()
    })
  ).optional()
});
var node = looseObject({
  type: string(),
  spdxId: string().optional(),
  "@id": string().optional(),
  name: string().optional(),
  creationInfo: unknown().optional(),
  rootElement: texts.optional(),
  verifiedUsing: array(looseObject({ algorithm: string().optional(), hashValue: string().optional() })).optional(),
  extension: array(extension).optional(),
  from: string().optional(),
  relationshipType: string().optional(),
  to: texts.optional()
});
var bomSchema3 = looseObject({
  "@context": string().regex(/^https:\/\/spdx\.org\/rdf\/3\.\d+\.\d+\/spdx-context\.jsonld$/),
  "@graph": array(node)
});
var MAX_ROOT_STEPS = 8;
var SPDX3 = {
  standard: "an SPDX 3",
  head: (predicate) => {
    const graph = readGraph(predicate);
    if (!graph.ok) return graph;
    const { document, byId } = graph.value;
    const info = creationInfo.safeParse(
      typeof document.creationInfo === "string" ? byId.get(document.creationInfo) : document.creationInfo
    );
    if (!info.success) return err("creationInfo");
    const { specVersion, created } = info.data;
    return ok({ format: `SPDX ${specVersion}`, time: spdxTime(created) });
  },
  model: (predicate) => {
    const graph = readGraph(predicate);
    if (!graph.ok) return err(`the graph cannot be read (${graph.error})`);
    const { document, byId, nodes } = graph.value;
    const model2 = rootModel(document, byId);
    if (model2 === void 0) return err("no single AI package with a name at the root of the document");
    const contained = nodes.filter(({ from, relationshipType }) => from === model2.spdxId && relationshipType === "contains").flatMap(({ to = [] }) => to);
    return ok({
      sha256: sha256Of3(model2),
      digest: propertyOf(propertiesOf2(model2), MODEL_DIGEST),
      files: [...new Set(contained)].flatMap((id) => {
        const each = byId.get(id);
        if (each?.type !== "software_File") return [];
        const pointerSha256 = propertyOf(propertiesOf2(each), POINTER_SHA256);
        return [{ name: each.name ?? "", sha256: sha256Of3(each), pointerSha256 }];
      })
    });
  }
};
function readGraph(predicate) {
  const parsed = bomSchema3.safeParse(predicate);
  if (!parsed.success) return err(parsed.error.issues[0]?.path.join(".") ?? "");
  const nodes = parsed.data["@graph"];
  const byId = /* @__PURE__ */ new Map();
  for (const each of nodes) {
    const id = each.spdxId ?? each["@id"];
    if (id === void 0) continue;
    if (byId.has(id)) return err(`${id}, which is there twice`);
    byId.set(id, each);
  }
  const [document, other] = nodes.filter(({ type }) => type === "SpdxDocument");
  if (document === void 0 || other !== void 0) return err("SpdxDocument, of which there must be one");
  return ok({ nodes, byId, document });
}
function rootModel(document, byId) {
  let current = document;
  for (let step = 0; step < MAX_ROOT_STEPS && current?.rootElement?.length === 1; step += 1) {
    current = byId.get(current.rootElement[0] ?? "");
    if (current?.type === "ai_AIPackage" && current.name !== void 0 && current.name !== "") return current;
  }
  return void 0;
}
function sha256Of3({ verifiedUsing }) {
  return sha256Or(verifiedUsing?.find(({ algorithm }) => algorithm === "sha256")?.hashValue);
}
function propertiesOf2({ extension: extensions = [] }) {
  return extensions.flatMap(
    ({ extension_cdxProperty: properties = [] }) => properties.map(({ extension_cdxPropName: name, extension_cdxPropValue: value }) => ({ name, value }))
  );
}

// src/gate/check-aibom.ts
var READERS = {
  [PREDICATE.cyclonedx]: CYCLONEDX,
  [PREDICATE.spdx2]: SPDX2,
  [PREDICATE.spdx3]: SPDX3
};
function checkAibom(requirement, subject, context) {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const problems = [];
  let isUnreadable = false;
  for (const evidence of candidates) {
    const outcome = judge2(evidence, requirement, { subject, now: context.now });
    if (outcome.kind === "ok") {
      return makeCheck(context.id, "pass", { reason: outcome.reason, evidence: [evidence] });
    }
    isUnreadable ||= outcome.kind === "unreadable";
    problems.push(outcome.reason);
  }
  return makeCheck(context.id, isUnreadable ? "indeterminate" : "block", {
    reason: `AI-BOM ${problems.sort()[0] ?? "does not count"}`,
    remedy: context.remedy,
    evidence: candidates
  });
}
function judge2(evidence, requirement, { subject, now }) {
  const { predicateType, predicate } = evidence.statement;
  const reader = Object.hasOwn(READERS, predicateType) ? READERS[predicateType] : void 0;
  if (reader === void 0) return { kind: "unreadable", reason: `is of the unknown type ${predicateType}` };
  const head = reader.head(predicate);
  if (!head.ok) {
    return { kind: "unreadable", reason: `is not ${reader.standard} BOM at ${head.error || "its top"}` };
  }
  const time2 = timeOf(evidence, head.value.time, now);
  const stale = ageProblem(time2, requirement.maxAgeMs, now);
  if (stale !== void 0) return { kind: "bad", reason: stale };
  const profile = requirement.profile === "identity" ? identityProblem(reader, predicate, subject) : void 0;
  if (profile !== void 0) return { kind: "bad", reason: `does not meet profile identity: ${profile}` };
  const age = describeAge(time2, now);
  const named = requirement.profile === void 0 ? "" : ` with profile ${requirement.profile}`;
  return {
    kind: "ok",
    reason: `${head.value.format}${named}, signed by ${evidence.signerName}${age === "" ? "" : `, ${age}`}`
  };
}
function identityProblem(reader, predicate, subject) {
  const model2 = reader.model(predicate);
  return model2.ok ? checkIdentityProfile(model2.value, subject) : model2.error;
}

// src/gate/check-findings.ts
function checkFindings(scans, context) {
  if (scans.length === 0) return void 0;
  const findings = distinct(scans).map((finding) => judge3(finding, context));
  const tally = /* @__PURE__ */ new Map();
  for (const { finding, status } of findings) {
    const list = tally.get(status);
    if (list === void 0) tally.set(status, [finding]);
    else list.push(finding);
  }
  const blocking = tally.get("blocking") ?? [];
  const warning = tally.get("warning") ?? [];
  const waived = tally.get("waived")?.length ?? 0;
  const unnamed = (severities) => countedOnly(scans, severities);
  const evidence = scans.map((scan) => scan.evidence);
  const aside = waived === 0 ? "" : `, ${String(waived)} waived`;
  const parts = { evidence, remedy: context.remedy };
  const stops = [...describe2(blocking), ...unnamed(context.rules.block)];
  if (stops.length > 0) {
    const reason = `${listSome(stops)}${aside}`;
    return { check: makeCheck(context.id, "block", { ...parts, reason }), findings };
  }
  const warns = [...describe2(warning), ...unnamed(context.rules.warn)];
  if (warns.length > 0) {
    const reason = `${listSome(warns)}${aside}`;
    return { check: makeCheck(context.id, "warn", { ...parts, reason }), findings };
  }
  const named = context.rules.block.length === 0 ? "no severity blocks" : `no ${context.rules.block.join(" or ")} finding`;
  return { check: makeCheck(context.id, "pass", { evidence, reason: `${named}${aside}` }), findings };
}
function judge3(finding, { source, rules, waivers }) {
  const isBlocking = rules.block.includes(finding.severity);
  const isWarning = rules.warn.includes(finding.severity);
  if (!isBlocking && !isWarning) return { finding, source, status: "ignored" };
  const waiver = waivers.find(finding);
  if (waiver !== void 0) return { finding, source, status: "waived", waiverSha256: waiver.bundleSha256 };
  return { finding, source, status: isBlocking ? "blocking" : "warning" };
}
function distinct(scans) {
  const sorted = scans.flatMap(({ findings }) => findings ?? []).sort(compareFindings);
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === void 0 || compareFindings(before, finding) !== 0;
  });
}
function describe2(findings) {
  return SEVERITIES.flatMap((severity) => {
    const those = findings.filter((finding) => finding.severity === severity);
    const [first] = those;
    if (first === void 0) return [];
    const { path, startLine } = first.location;
    const place = startLine === void 0 ? path : `${path}:${String(startLine)}`;
    const more = those.length > 1 ? "first " : "";
    return [`${quantity(those.length, `${severity} finding`)} (${more}${first.ruleId} in ${place})`];
  });
}
function countedOnly(scans, severities) {
  return severities.flatMap((severity) => {
    const count2 = scans.filter(({ findings }) => findings === void 0).reduce((sum, { counts }) => sum + counts[severity], 0);
    return count2 === 0 ? [] : [`${quantity(count2, `${severity} finding`)} that the statement counts but does not list`];
  });
}

// src/domain/scan-schema.ts
var count = int().min(0);
var text = string().max(4096);
var sha256 = string().regex(/^[0-9a-f]{64}$/, "must be 64 lower-case hex digits");
var time = iso_exports.datetime();
var findingSchema = strictObject({
  ruleId: string().min(1).max(200),
  /** Free text here: an unknown severity must arrive and count as critical (`parseSeverity`). */
  severity: string().max(100),
  confidence: _enum(CONFIDENCES),
  message: string().max(1e4),
  location: strictObject({
    path: text,
    startLine: count.optional(),
    startColumn: count.optional(),
    endLine: count.optional(),
    endColumn: count.optional(),
    cell: count.optional(),
    pointer: text.optional()
  }),
  fingerprint: sha256
});
var severityCounts = strictObject({
  critical: count,
  high: count,
  medium: count,
  low: count,
  info: count
});
var scanPredicateSchema = strictObject({
  scanner: strictObject({
    kind: _enum(Object.keys(SCAN_KINDS)),
    name: string().min(1).max(200),
    version: string().min(1).max(200),
    rulesSha256: sha256
  }),
  options: record(string().max(200), union([string().max(1e5), number(), boolean()])),
  coverage: strictObject({
    seen: count,
    scanned: count,
    skipped: array(strictObject({ path: text, reason: _enum(SKIP_REASONS), detail: text.optional() })).max(MAX_LISTED_SKIPS),
    skippedTotal: count,
    skippedByReason: partialRecord(_enum(SKIP_REASONS), count),
    bytes: count,
    complete: boolean()
  }),
  counts: severityCounts,
  findings: array(findingSchema).max(MAX_INLINE_FINDINGS).optional(),
  findingsSha256: sha256,
  startedOn: time,
  finishedOn: time
});
function readScanPredicate(predicate) {
  if (typeof predicate !== "object" || predicate === null) return scanPredicateSchema.safeParse(predicate);
  const findings = Reflect.get(predicate, "findings");
  const isPlain = Array.isArray(findings) && findings.length <= MAX_INLINE_FINDINGS && findings.every(isPlainFinding);
  if (!isPlain) return scanPredicateSchema.safeParse(predicate);
  const parsed = scanPredicateSchema.safeParse({ ...predicate, findings: [] });
  return parsed.success ? { ...parsed, data: { ...parsed.data, findings } } : parsed;
}
var FINDING_KEYS = Object.keys(findingSchema.shape).length;
var PLACE_KEYS = ["startLine", "startColumn", "endLine", "endColumn", "cell"];
var SHA256 = /^[0-9a-f]{64}$/;
function isPlainFinding(value) {
  if (!isRecord(value) || Object.keys(value).length !== FINDING_KEYS) return false;
  const { ruleId, severity, confidence, message, location, fingerprint } = value;
  return isText(ruleId, 200) && ruleId !== "" && isText(severity, 100) && CONFIDENCES.some((each) => each === confidence) && isText(message, 1e4) && typeof fingerprint === "string" && SHA256.test(fingerprint) && isPlainLocation(location);
}
function isPlainLocation(value) {
  if (!isRecord(value) || !isText(value["path"], 4096)) return false;
  let known = 1;
  for (const key of PLACE_KEYS) {
    const place = value[key];
    if (place === void 0) continue;
    if (!Number.isSafeInteger(place) || place < 0) return false;
    known += 1;
  }
  if (value["pointer"] !== void 0) {
    if (!isText(value["pointer"], 4096)) return false;
    known += 1;
  }
  return Object.keys(value).length === known;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value, max) {
  return typeof value === "string" && value.length <= max;
}

// src/gate/read-scan.ts
function readScan(evidence) {
  const parsed = readScanPredicate(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `is not a scan/v1 statement at ${issue?.path.join(".") ?? "its top"}`;
  }
  const view = parsed.data;
  const startedOn = new Date(view.startedOn);
  if (!(startedOn.getTime() <= new Date(view.finishedOn).getTime())) return "ends before it starts";
  const problem = coverageProblem(view.coverage);
  if (problem !== void 0) return problem;
  const { counts } = view;
  if (view.findings === void 0) return { evidence, view, startedOn, counts, findings: void 0 };
  if (canonicalDigest(view.findings) !== view.findingsSha256)
    return "has findings that do not fit their digest";
  const findings = view.findings.map(normalise);
  const counted = countBySeverity(findings);
  if (SEVERITIES.some((severity) => counted[severity] !== counts[severity])) {
    return "has findings that do not add up to its counts";
  }
  return { evidence, view, startedOn, counts, findings };
}
function normalise(finding) {
  const severity = parseSeverity(finding.severity);
  return severity === finding.severity ? finding : { ...finding, severity };
}
function coverageProblem(coverage) {
  const { skipped, skippedTotal, skippedByReason, seen, scanned } = coverage;
  const total = Object.values(skippedByReason).reduce((sum, count2) => sum + count2, 0);
  if (total !== skippedTotal) return "has skipped files that do not add up";
  if (skipped.length !== Math.min(skippedTotal, MAX_LISTED_SKIPS))
    return "does not list the files it skipped";
  for (const [reason, count2] of countReasons(skipped)) {
    const stated = skippedByReason[reason] ?? 0;
    if (count2 > stated || skipped.length === skippedTotal && count2 !== stated) {
      return "has skipped files that do not add up";
    }
  }
  return scanned > seen ? "scanned more than it saw" : void 0;
}
function countReasons(skipped) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}
var OUT_OF_SCOPE = /* @__PURE__ */ new Set(["binary", "unsupported-format"]);
function completenessProblem({ view }, requirement) {
  const { coverage } = view;
  if (coverage.seen === 0 && view.scanner.kind !== "iac") return "looked at nothing";
  const allowed = (reason) => requirement.allowIncomplete.some((each) => each === reason);
  const isUnread = coverage.seen > 0 && coverage.scanned === 0;
  if (isUnread && !Object.keys(coverage.skippedByReason).some(allowed)) {
    return `read none of the ${String(coverage.seen)} files it saw`;
  }
  const reasons = Object.entries(coverage.skippedByReason).filter(([reason, count2]) => count2 > 0 && !OUT_OF_SCOPE.has(reason) && !allowed(reason)).filter(([reason]) => reason !== "excluded" || !areExclusionsHarmless(view, requirement)).map(([reason, count2]) => `${String(count2)} ${reason}`);
  if (reasons.length > 0) return `is not complete: ${reasons.sort().join(", ")}`;
  if (!coverage.complete && Object.keys(coverage.skippedByReason).every((reason) => !allowed(reason))) {
    return "is not complete and does not say why";
  }
  return void 0;
}
var LEFT_OUT_OF_MODELS = /^(?:\.git|\.github|\.gitignore|\.gitattributes|[^/]+\.sig)$/;
function areExclusionsHarmless({ coverage }, { of }) {
  const listed2 = coverage.skipped.filter(({ reason }) => reason === "excluded");
  if (listed2.length !== coverage.skippedByReason.excluded) return false;
  return listed2.every(
    ({ path, detail }) => /(?:^|\/)\.git$/.test(path) || detail?.startsWith("symbolic link, ") === true || of === "subject" && LEFT_OUT_OF_MODELS.test(path)
  );
}

// src/gate/check-scan.ts
function checkScan(requirement, context) {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return { check: missingEvidence(requirement, context), scans: [] };
  const scans = [];
  const met = [];
  const unreadable = [];
  const problems = [];
  for (const evidence2 of candidates) {
    const scan = readScan(evidence2);
    if (typeof scan === "string") {
      unreadable.push(`scan sha256:${evidence2.bundleSha256.slice(0, 16)} ${scan}`);
      continue;
    }
    const stale = ageProblem(
      timeOf(evidence2, scan.startedOn, context.now),
      requirement.maxAgeMs,
      context.now
    );
    const problem = stale ?? completenessProblem(scan, requirement);
    if (stale === void 0) scans.push(scan);
    if (problem === void 0) met.push(scan);
    else problems.push(problem);
  }
  const parts = { remedy: context.remedy, evidence: candidates };
  const [best] = met;
  if (unreadable.length > 0) {
    const reason = `cannot be read: ${listSome(unreadable.sort())}`;
    return { check: makeCheck(context.id, "indeterminate", { ...parts, reason }), scans };
  }
  if (best === void 0) {
    const reason = `scan ${listSome([...new Set(problems)].sort())}`;
    return { check: makeCheck(context.id, "block", { ...parts, reason }), scans };
  }
  const evidence = scans.map((scan) => scan.evidence);
  return { check: makeCheck(context.id, "pass", { reason: describe3(best, context.now), evidence }), scans };
}
function describe3({ view, evidence, startedOn }, now) {
  const { scanner, coverage } = view;
  const age = describeAge(timeOf(evidence, startedOn, now), now);
  return `${scanner.name} ${scanner.version} looked at ${quantity(coverage.scanned, "file")} of ${String(coverage.seen)}, signed by ${evidence.signerName}, ${age}`;
}

// src/gate/check-signature.ts
function checkSignature(requirement, context) {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const problems = [];
  for (const evidence of candidates) {
    const time2 = timeOf(evidence, void 0, context.now);
    const problem = ageProblem(time2, requirement.maxAgeMs, context.now);
    if (problem === void 0) {
      const age = describeAge(time2, context.now);
      const reason = `signed by ${evidence.signerName}${age === "" ? "" : `, ${age}`}`;
      return makeCheck(context.id, "pass", { reason, evidence: [evidence] });
    }
    problems.push(problem);
  }
  return makeCheck(context.id, "block", {
    reason: `signature ${problems[0] ?? "does not count"}`,
    remedy: context.remedy,
    evidence: candidates
  });
}

// src/gate/judged-subject.ts
function shortDigest(digest) {
  const text2 = formatDigest(digest);
  const end = text2.indexOf(":") + 13;
  return `${text2.slice(0, end)}\u2026`;
}

// src/gate/requirement-ids.ts
function nameRequirements(requirements) {
  const uses = /* @__PURE__ */ new Map();
  return requirements.map((requirement) => {
    const isOfSource = "of" in requirement && requirement.of === "source";
    const base = isOfSource ? `${requirement.kind}:source` : requirement.kind;
    const use = (uses.get(base) ?? 0) + 1;
    uses.set(base, use);
    return { requirement, key: use === 1 ? base : `${base}#${String(use)}` };
  });
}
function evidenceCheckId(key) {
  return `evidence:${key}`;
}
function findingsCheckId(key) {
  return `findings:${key}`;
}

// src/gate/check-requirements.ts
function checkRequirements(context) {
  const named = nameRequirements(context.rules.require);
  const evidence = /* @__PURE__ */ new Map();
  const met = [];
  let buildLevel2 = 0;
  for (const { requirement, key } of named) {
    if (requirement.kind !== "provenance") continue;
    const outcome = checkProvenance(
      requirement,
      context.provenance,
      contextOf({ requirement, key }, context)
    );
    evidence.set(key, outcome.check);
    met.push(...outcome.met);
    buildLevel2 = Math.max(buildLevel2, outcome.level);
  }
  const isRequired = named.some(({ requirement }) => requirement.kind === "provenance");
  const trusted = isRequired ? met : context.provenance.accepted;
  const findings = [];
  const judged = [];
  for (const each of named) {
    const { requirement } = each;
    if (requirement.kind === "provenance") continue;
    if (!("of" in requirement)) {
      evidence.set(each.key, checkPlain(requirement, each, context));
      continue;
    }
    const outcomes = checkScans({ requirement, key: each.key }, trusted, context);
    evidence.set(each.key, worstOf(outcomes.map(({ check }) => check)));
    const results = outcomes.flatMap(({ findings: result }) => result === void 0 ? [] : [result]);
    if (results.length > 0) findings.push(worstOf(results.map(({ check }) => check)));
    judged.push(...results.flatMap((result) => result.findings));
  }
  return {
    evidence: named.flatMap(({ key }) => evidence.get(key) ?? []),
    findings,
    judged,
    buildLevel: buildLevel2 === 0 ? void 0 : buildLevel2
  };
}
function contextOf({ requirement, key }, context) {
  return {
    id: evidenceCheckId(key),
    evidence: context.subject.evidence,
    now: context.input.now,
    remedy: commandFor(requirement, context.places)
  };
}
function checkPlain(requirement, named, context) {
  const parts = contextOf(named, context);
  return requirement.kind === "aibom" ? checkAibom(requirement, context.subject.digest, parts) : checkSignature(requirement, parts);
}
function checkScans({ requirement, key }, provenance, context) {
  const parts = contextOf({ requirement, key }, context);
  if (requirement.of === "subject") {
    return [judgeScans({ requirement, key }, context.subject, { parts, context })];
  }
  const problem = sourceProblem(provenance);
  if (problem !== void 0) {
    const remedy = commandFor({ kind: "provenance", by: requirement.by }, context.places);
    return [{ check: makeCheck(parts.id, "block", { reason: problem, remedy }), findings: void 0 }];
  }
  const sources = uniqueSources(provenance);
  return sources.map((source) => {
    const judged = context.sources.get(formatDigest(source));
    if (judged === void 0) {
      const reason = `no evidence was gathered for source ${shortDigest(source)}`;
      return {
        check: makeCheck(parts.id, "indeterminate", { reason, remedy: parts.remedy }),
        findings: void 0
      };
    }
    const judgement = judgeScans({ requirement, key }, judged, { parts, context });
    return { ...judgement, check: ofSource(judgement.check, source) };
  });
}
function sourceProblem(provenance) {
  if (provenance.length === 0) return "the source is not known: no accepted provenance names it";
  const isNamed = provenance.every(({ sources }) => sources !== void 0);
  return isNamed ? void 0 : "the source is not known: provenance does not name all of it by digest";
}
function judgeScans({ requirement, key }, judged, { parts, context }) {
  const { check, scans } = checkScan(requirement, { ...parts, evidence: judged.evidence });
  const places = { ...context.places, subject: nameSubject(judged.digest) };
  const findings = checkFindings(scans, {
    id: findingsCheckId(key),
    source: requirement.kind,
    rules: context.rules.findings,
    waivers: judged.waivers,
    remedy: `remove the cause and scan again, or: ${waiveCommand(places)}`
  });
  return { check, findings };
}
function ofSource(check, source) {
  return { ...check, reason: `source ${shortDigest(source)}: ${check.reason}` };
}
var BADNESS = ["pass", "warn", "indeterminate", "block"];
function worstOf(checks) {
  const [worst] = [...checks].sort((a, b) => BADNESS.indexOf(b.result) - BADNESS.indexOf(a.result));
  if (worst === void 0) throw new TypeError("nothing was judged");
  return { ...worst, digests: [...new Set(checks.flatMap(({ digests }) => digests))].sort() };
}

// src/gate/apply-waivers.ts
var Waivers = class {
  #byFingerprint = /* @__PURE__ */ new Map();
  #byRule = /* @__PURE__ */ new Map();
  #all = [];
  #used = /* @__PURE__ */ new Set();
  #tooMild = /* @__PURE__ */ new Map();
  #refused = [];
  #rule;
  #evidence;
  constructor(evidence, context) {
    this.#rule = context.rule;
    this.#evidence = evidence.filter(({ kind }) => kind === "waiver");
    const statements = readPersonStatements("waiver", waiverSchema, { evidence, binding: context.binding });
    for (const { evidence: each, person, predicate, problem } of statements) {
      const reason = problem ?? ruleProblem(person, context) ?? context.barred(person, each);
      if (predicate === void 0 || reason !== void 0) {
        this.#refused.push(`waiver by ${person} ${reason ?? "does not hold"}`);
      } else this.#add(each, person, predicate);
    }
  }
  #add(evidence, person, predicate) {
    const { selector, createdAt, expiresAt } = predicate;
    const lifeDays = (Date.parse(expiresAt) - Date.parse(createdAt)) / DAY_MS;
    const waiver = { evidence, person, selector, lifeDays };
    this.#all.push(waiver);
    const { fingerprint, ruleId = "" } = selector;
    const [index, key] = fingerprint === void 0 ? [this.#byRule, ruleId] : [this.#byFingerprint, fingerprint];
    index.set(key, [...index.get(key) ?? [], waiver]);
  }
  /** The waiver that covers a finding, or undefined. */
  find(finding) {
    const candidates = [
      ...this.#byFingerprint.get(finding.fingerprint) ?? [],
      ...this.#byRule.get(finding.ruleId) ?? []
    ];
    for (const waiver of candidates) {
      if (!selects(waiver.selector, finding)) continue;
      const problem = this.#lifeProblem(waiver, finding.severity);
      if (problem === void 0) {
        this.#used.add(waiver.evidence.bundleSha256);
        return waiver.evidence;
      }
      this.#tooMild.set(waiver.evidence.bundleSha256, `waiver by ${waiver.person} ${problem}`);
    }
    return void 0;
  }
  #lifeProblem({ lifeDays }, severity) {
    const most = this.#rule?.maxDays[severity] ?? 0;
    if (most === 0) return `cannot lift ${severity} findings`;
    if (lifeDays <= most) return void 0;
    return `lives longer than the ${String(most)} days allowed for ${severity} findings`;
  }
  /** One line on all waivers, once every finding was looked up; undefined when there is none. */
  check() {
    if (this.#evidence.length === 0) return void 0;
    const unused = this.#all.filter(
      ({ evidence: { bundleSha256 } }) => !this.#used.has(bundleSha256) && !this.#tooMild.has(bundleSha256)
    );
    const problems = [
      ...this.#refused,
      ...[...this.#tooMild.values()],
      ...unused.map(({ person }) => `waiver by ${person} matches no finding`)
    ].sort();
    const counted = `${quantity(this.#used.size, "waiver")} in use`;
    if (problems.length === 0)
      return makeCheck("waivers", "pass", { reason: counted, evidence: this.#evidence });
    return makeCheck("waivers", "warn", {
      reason: `${counted}; ${listSome([...new Set(problems)])}`,
      remedy: "sign a waiver that fits, or remove the one that is not needed",
      evidence: this.#evidence
    });
  }
};
function ruleProblem(person, { policy, rule }) {
  if (rule === void 0) return "does not count: the environment allows no waivers";
  const isMember = policy.groups.get(rule.group)?.includes(person) === true;
  return isMember ? void 0 : `does not count: ${person} is not in group ${rule.group}`;
}
function selects({ ruleId, fingerprint, path }, finding) {
  if (ruleId !== void 0 && ruleId !== finding.ruleId) return false;
  if (fingerprint !== void 0 && fingerprint !== finding.fingerprint) return false;
  if (path === void 0) return true;
  return path.endsWith("/") ? finding.location.path.startsWith(path) : finding.location.path === path;
}

// src/gate/parties.ts
var Parties = class {
  #context;
  #keys;
  #provenanceSigners;
  constructor(context) {
    this.#context = context;
    this.#keys = keysByPerson(context.evidence);
    const built = new Set(context.provenance.map(({ evidence }) => evidence.bundleSha256));
    this.#provenanceSigners = new Set(
      context.evidence.flatMap(({ bundleSha256, signerName }) => {
        const person = built.has(bundleSha256) ? personOfSigner(signerName) : void 0;
        return person === void 0 ? [] : [person];
      })
    );
  }
  /** Judges from everything that is known. A part nobody named is unknown for everybody. */
  partOf(person, party) {
    const { policy, given, provenance } = this.#context;
    const references = given?.[party];
    if (party === "builder" && this.#provenanceSigners.has(person)) return { kind: "had" };
    if (references === void 0 && (party !== "builder" || provenance.length === 0)) {
      return { kind: "unknown", why: `nobody said who is the ${party}` };
    }
    const described = policy.people.get(person);
    if (described === void 0) return { kind: "unknown", why: `${person} is not in the policy` };
    let part = { kind: "had-not" };
    for (const reference of references ?? []) {
      const each = this.#compare(person, described, reference);
      if (each.kind === "had") return each;
      if (each.kind === "unknown") part = { kind: "unknown", why: `${party} ${each.why}` };
    }
    return part;
  }
  /** Why a person cannot judge what is partly their own work, as far as anybody said whose it is. */
  barred(person) {
    for (const party of ["author", "builder"]) {
      const part = this.partOf(person, party);
      if (part.kind === "had") return `does not count: ${person} is the ${party}`;
      const wasNamed = this.#context.given?.[party] !== void 0;
      if (part.kind === "unknown" && wasNamed) return `does not count: ${part.why}`;
    }
    return void 0;
  }
  #compare(person, described, reference) {
    switch (reference.kind) {
      case "person":
        return this.#compareName(person, reference.name);
      case "github":
        return compareAccount(person, described, reference);
      case "identity":
        return compareIdentity(person, described, reference.identity);
      case "key":
        return this.#compareKey(person, described, reference.keyId);
    }
  }
  /** A name that is nobody's is a mistake, and then it may have been meant for anybody. */
  #compareName(person, name) {
    if (name === person) return { kind: "had" };
    if (this.#context.policy.people.has(name)) return { kind: "had-not" };
    return { kind: "unknown", why: `${JSON.stringify(name.slice(0, 80))} is nobody in the policy` };
  }
  #compareKey(person, { keys }, keyId) {
    const seen = this.#keys.get(person) ?? /* @__PURE__ */ new Set();
    if (seen.has(keyId)) return { kind: "had" };
    const isOthers = [...this.#keys.values()].some((others) => others.has(keyId));
    if (isOthers || seen.size >= keys.length) return { kind: "had-not" };
    return { kind: "unknown", why: `key ${keyId.slice(0, 16)} may be one of ${person}` };
  }
};
function keysByPerson(evidence) {
  const keys = /* @__PURE__ */ new Map();
  for (const { signerName, signer } of evidence) {
    const person = personOfSigner(signerName);
    if (person === void 0 || signer.kind !== "key") continue;
    keys.set(person, (keys.get(person) ?? /* @__PURE__ */ new Set()).add(signer.keyId));
  }
  return keys;
}
function compareAccount(person, { github }, reference) {
  if (github === void 0) {
    return {
      kind: "unknown",
      why: `github:${reference.login} may be ${person}, who has no GitHub account in the policy`
    };
  }
  const sameLogin = github.login.toLowerCase() === reference.login.toLowerCase();
  return sameLogin || github.id === reference.id ? { kind: "had" } : { kind: "had-not" };
}
var NOREPLY = /^(?:(\d+)\+)?([A-Za-z0-9-]+)@users\.noreply\.github\.com$/i;
function compareIdentity(person, described, identity) {
  const [, id, login] = NOREPLY.exec(identity) ?? [];
  if (login !== void 0) {
    const account = { kind: "github", login, ...id === void 0 ? {} : { id: Number(id) } };
    return compareAccount(person, described, account);
  }
  const own = described.certificate?.identity;
  if (own?.toLowerCase() === identity.toLowerCase()) return { kind: "had" };
  if (own !== void 0 || identity.includes("://")) return { kind: "had-not" };
  return {
    kind: "unknown",
    why: `${identity.slice(0, 200)} may be ${person}, who has no address in the policy`
  };
}

// src/gate/open-case.ts
function openCase(input) {
  const { policy, environment, now } = input;
  const rules = policy.environments.get(environment);
  if (rules === void 0) {
    const names = [...policy.environments.keys()].join(", ");
    throw new AppError("invalid-input", `policy has no environment ${JSON.stringify(environment)}`, {
      hint: `it has: ${names}`
    });
  }
  const own = admitEvidence(input.evidence, input.subject.digest, policy);
  const provenance = sortProvenance(own.evidence, policy, now);
  const { accepted } = provenance;
  const parties = new Parties({
    policy,
    given: input.parties,
    evidence: own.evidence,
    provenance: accepted
  });
  const binding = { environment, policyDigest: input.policyDigest, now, existedBy: earliest(accepted) };
  const barred = (person) => parties.barred(person);
  const judged = (digest, evidence, since) => {
    const scope = { policy, rule: rules.waivers, binding: { ...binding, existedBy: since }, barred };
    return { digest, evidence, waivers: new Waivers(evidence, scope) };
  };
  const sources = uniqueSources(accepted).flatMap((digest) => {
    const gathered = input.related.get(formatDigest(digest));
    return gathered === void 0 ? [] : [{ digest, ...admitEvidence(gathered, digest, policy) }];
  });
  return {
    ...{ input, rules, provenance, binding, parties },
    subject: judged(input.subject.digest, own.evidence, binding.existedBy),
    sources: new Map(
      sources.map(({ digest, evidence }) => [formatDigest(digest), judged(digest, evidence, void 0)])
    ),
    places: placesOf(input),
    evidence: [...own.evidence, ...sources.flatMap(({ evidence }) => evidence)],
    rejected: [...input.rejected, ...own.refused, ...sources.flatMap(({ refused }) => refused)]
  };
}
function deniable({
  input,
  provenance
}) {
  const sources = uniqueSources(provenance.accepted).map((digest2) => ({ what: "source", digest: digest2 }));
  const { digest } = input.subject;
  return isUsableDigestSet(digest) ? [{ what: "subject", digest }, ...sources] : sources;
}
function earliest(provenance) {
  const times = provenance.flatMap(({ existedBy }) => existedBy === void 0 ? [] : [existedBy.getTime()]);
  return times.length === 0 ? void 0 : new Date(times.reduce((a, b) => Math.min(a, b)));
}

// src/gate/evaluate-gate.ts
function evaluateGate(input) {
  const opened = openCase(input);
  const { policy } = input;
  const { rules, binding, parties, subject } = opened;
  const required = checkRequirements(opened);
  const people = checkApprovals(subject.evidence, {
    ...{ policy, binding, parties, rules: rules.approvals },
    remedy: approveCommand(opened.places)
  });
  const checks = [
    ...groundChecks(opened),
    ...required.evidence,
    ...required.findings,
    ...waiverChecks(opened),
    ...people.checks,
    ...orderChecks(opened)
  ];
  const { check, override } = checkOverride(subject.evidence, {
    ...{ policy, binding, parties, checks, rule: rules.override }
  });
  const verdict = worstVerdict(checks.map(({ result }) => result === "warn" ? "pass" : result));
  return {
    subject: input.subject,
    environment: input.environment,
    verdict,
    ...override === void 0 ? {} : { override },
    allowed: verdict === "pass" || override !== void 0,
    mode: input.mode,
    policy: { uri: input.policyUri, sha256: input.policyDigest },
    timeVerified: input.now.toISOString(),
    ...required.buildLevel === void 0 ? {} : { buildLevel: required.buildLevel },
    checks: check === void 0 ? checks : [...checks, check],
    findings: [...required.judged].sort((a, b) => compareFindings(a.finding, b.finding)),
    approvals: people.approvals,
    evidence: describeEvidence(opened.evidence),
    rejected: sortByName([...opened.rejected, ...input.storeSkipped])
  };
}
function groundChecks(opened) {
  const { input, rules, provenance } = opened;
  const facts = {
    evidence: opened.evidence,
    rejected: opened.rejected,
    storeSkipped: input.storeSkipped,
    recorded: input.recorded
  };
  const recorded = checkRecorded(facts);
  return [
    checkPolicy(rules, input),
    checkDenyList(deniable(opened), denyEntries(input.policy, input.denyList)),
    checkSubject(input.subject),
    checkBundles(facts),
    ...recorded === void 0 ? [] : [recorded],
    checkProvenanceClaims(provenance)
  ];
}
function waiverChecks({ subject, sources }) {
  const own = subject.waivers.check();
  const others = [...sources].flatMap(([, { waivers }], index) => {
    const check = waivers.check();
    const suffix = index === 0 ? "" : `#${String(index + 1)}`;
    return check === void 0 ? [] : [{ ...check, id: `${check.id}:source${suffix}` }];
  });
  return own === void 0 ? others : [own, ...others];
}
function orderChecks({ input, rules, subject, places }) {
  const { policy, policyDigest, now } = input;
  return rules.after.map(
    (environment) => checkOrder(subject.evidence, {
      ...{ environment, policyDigest, now, gates: policy.trust.gates },
      remedy: gateCommand({ ...places, environment })
    })
  );
}
function describeEvidence(evidence) {
  const keyOf = (each) => `${each.kind} ${each.bundleSha256} ${each.signer}`;
  return evidence.map(({ kind, statement, bundleSha256, signerName }) => ({
    kind,
    predicateType: statement.predicateType,
    bundleSha256,
    signer: signerName
  })).sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
}
function sortByName(bundles) {
  return bundles.map(({ name, reason }) => ({ name, reason })).sort((a, b) => `${a.name}
${a.reason}` < `${b.name}
${b.reason}` ? -1 : 1);
}

export {
  approvalCheckId,
  orderCheckId,
  nameRequirements,
  evidenceCheckId,
  findingsCheckId,
  makeDecisionStatements,
  evaluateGate
};
