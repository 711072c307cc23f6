const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  POSTURE_CHECKS
} from "./chunk-MLKSPAD2.js";
import {
  object
} from "./chunk-ILEPXQEQ.js";
import {
  isListedLicense,
  parseLicense
} from "./chunk-H6H6AROV.js";
import {
  SKIP_REASONS
} from "./chunk-XBB4LAOA.js";
import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  _enum,
  array,
  boolean,
  discriminatedUnion,
  int,
  literal,
  number,
  partialRecord,
  record,
  string,
  union
} from "./chunk-KMVC2J2I.js";
import {
  RUNNER_ENVIRONMENTS,
  VISIBILITIES,
  ignorePathProblem,
  isUsableDigestSet,
  modelPathProblem,
  parseDigest
} from "./chunk-4ABMKW4W.js";
import {
  BOM_SCORE_PROFILES,
  SEVERITIES
} from "./chunk-4YF2P4A2.js";

// src/domain/aibom-policy.ts
var AIBOM_PROFILES = BOM_SCORE_PROFILES.filter(
  (profile) => profile !== "owasp-compat"
);
var LICENSE_HOLDERS = ["model", "base-models", "datasets", "packages"];

// src/config/aibom-requirement.ts
var MAX_LISTED = 1e3;
var license = string().max(200).superRefine((text2, context) => {
  const message = licenseProblem(text2);
  if (message !== void 0) context.addIssue({ code: "custom", message });
});
function licenseProblem(text2) {
  const named = parseLicense(text2);
  if (named !== void 0 && named.kind !== "license")
    return "names several licences: give each its own entry";
  if (named !== void 0 && (isListedLicense(named.id) || /LicenseRef-/.test(named.id))) return void 0;
  return "is no licence of SPDX; other names are written LicenseRef-NAME";
}
var licenses = array(license).min(1).max(MAX_LISTED);
var baseModel = string().max(500).regex(
  /^(?:sha(?:256|384|512):[0-9a-f]{64,128}|pkg:[^\s*]+|[\w.-]+\/\*|(?:[\w.-]+\/)?[\w.-]+)$/,
  "is no owner/name, owner/*, package URL or sha256:<lower-case hex>"
);
var baseModels = array(baseModel).min(1).max(MAX_LISTED);
var score = number().min(0).max(100);
var aibomKeys = {
  profile: _enum(AIBOM_PROFILES).optional(),
  "min-score": partialRecord(_enum(BOM_SCORE_PROFILES), score).optional(),
  licenses: object({
    allow: licenses.optional(),
    deny: licenses.optional(),
    of: array(_enum(LICENSE_HOLDERS)).min(1).max(LICENSE_HOLDERS.length).optional()
  }).refine(({ allow, deny }) => allow !== void 0 || deny !== void 0, "needs allow, deny or both").optional(),
  "base-models": object({ allow: baseModels.optional(), deny: baseModels.optional() }).refine(({ allow, deny }) => allow !== void 0 || deny !== void 0, "needs allow, deny or both").optional(),
  complete: literal(true, "is true or left out").optional(),
  consumers: literal(true, "is true or left out").optional()
};
function toAibomRules(file) {
  const { profile, licenses: own, complete, consumers } = file;
  const scores = Object.entries(file["min-score"] ?? {}).flatMap(([name2, minimum]) => {
    const known = BOM_SCORE_PROFILES.find((each) => each === name2);
    return known === void 0 || minimum === void 0 ? [] : [{ profile: known, minimum }];
  });
  const bases = file["base-models"];
  return {
    ...profile === void 0 ? {} : { profile },
    ...scores.length === 0 ? {} : { minScores: scores },
    ...own === void 0 ? {} : { licenses: { allow: own.allow, deny: own.deny ?? [], of: own.of ?? ["model"] } },
    ...bases === void 0 ? {} : { baseModels: { allow: bases.allow, deny: bases.deny ?? [] } },
    ...complete === void 0 ? {} : { complete },
    ...consumers === void 0 ? {} : { consumers }
  };
}

// src/config/duration.ts
var UNIT_MS = { m: 6e4, h: 36e5, d: 864e5, w: 6048e5 };
var DURATION = /^([1-9]\d{0,3})([mhdw])$/;
function parseDuration(text2) {
  const match = DURATION.exec(text2);
  if (match === null) return void 0;
  return Number(match[1]) * UNIT_MS[match[2]];
}

// src/config/policy-values.ts
var name = string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'names are 1 to 64 letters, digits, ".", "_" or "-"');
var path = string().max(1024).superRefine((text2, context) => {
  const problem = modelPathProblem(text2);
  if (problem !== void 0) {
    const hint = "paths are relative to the folder of the policy";
    context.addIssue({ code: "custom", message: `path ${problem}; ${hint}` });
  }
});
var exact = string().min(1).max(2048).regex(/^[^*\s]+$/, 'is compared exactly: no blanks, no "*"');
var issuer = exact.regex(/^https:\/\//, "an issuer is an https URL");
var sentence = string().regex(/^[^\p{Cc}\p{Zl}\p{Zp}]{10,1000}$/u, "is one line of at least 10 characters");

// src/config/posture-requirement.ts
var check = _enum(POSTURE_CHECKS);
var DEFAULT_SERVER = "https://api.github.com";
var postureKeys = {
  of: _enum(["source", "subject"]).optional(),
  "repository-id": int().positive(),
  server: exact.regex(/^https?:\/\/[^?#]*[^/?#]$/, "is the base URL of an API, without a final slash").optional(),
  branch: exact.optional(),
  checks: array(check).min(1).max(POSTURE_CHECKS.length).optional(),
  waive: array(object({ check, reason: sentence, until: iso_exports.date("is a day, like 2027-01-31") })).min(1).max(POSTURE_CHECKS.length).optional()
};
function postureRequirement(common2) {
  return object({ kind: literal("posture"), ...common2, ...postureKeys });
}
function toPostureRules(file) {
  const { branch, checks, waive = [] } = file;
  return {
    of: file.of ?? "source",
    repositoryId: file["repository-id"],
    server: file.server ?? DEFAULT_SERVER,
    ...branch === void 0 ? {} : { branch },
    ...checks === void 0 ? {} : { checks },
    waive: waive.map((each) => ({ ...each, until: /* @__PURE__ */ new Date(`${each.until}T00:00:00Z`) }))
  };
}
function postureProblems(file) {
  const { checks, waive = [] } = file;
  const names2 = waive.map((each) => each.check);
  const twice = names2.find((name2, index) => names2.indexOf(name2) !== index);
  const idle = names2.find((name2) => checks !== void 0 && !checks.includes(name2));
  return [
    ...file["max-age"] === void 0 ? [{ key: "kind", message: "needs max-age: a setting can be changed at any time" }] : [],
    ...twice === void 0 ? [] : [{ key: "waive", message: `waives ${twice} twice` }],
    ...idle === void 0 ? [] : [{ key: "waive", message: `waives ${idle}, which checks does not ask for` }]
  ];
}

// src/config/provenance-requirement.ts
var MAX_PARAMETERS = 1e3;
var parameterName = string().min(1).max(1024);
var scalar = union([string().max(16384), number(), boolean()]);
var expected = union([scalar, array(scalar).max(MAX_PARAMETERS)]);
var line = string().min(1).max(4096);
var provenanceKeys = {
  builder: exact.optional(),
  "builder-digest": string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, "is a commit in lower-case hex").optional(),
  level: int().min(1).max(3).optional(),
  "build-type": array(exact).min(1).max(20).optional(),
  source: exact.regex(/^https?:\/\//, "is the URL of a repository, without git+").optional(),
  "source-ref": exact.optional(),
  parameters: record(parameterName, expected).optional(),
  "free-parameters": array(parameterName).min(1).max(MAX_PARAMETERS).optional()
};
var testResultKeys = {
  name: line,
  result: _enum(["passed", "warned"]).optional(),
  tests: array(line).min(1).max(MAX_PARAMETERS).optional()
};
var scaiKeys = {
  attribute: line,
  conditions: record(parameterName, scalar).optional()
};
function freeParametersProblem(file) {
  return file["free-parameters"] !== void 0 && file.parameters === void 0 ? "needs parameters: without them every parameter is free" : void 0;
}
function toProvenanceRules(file) {
  const { builder, level, source, parameters } = file;
  return {
    ...builder === void 0 ? {} : { builder },
    ...file["builder-digest"] === void 0 ? {} : { builderDigest: file["builder-digest"] },
    ...level === void 0 ? {} : { level },
    ...file["build-type"] === void 0 ? {} : { buildTypes: file["build-type"] },
    ...source === void 0 ? {} : { source },
    ...file["source-ref"] === void 0 ? {} : { sourceRef: file["source-ref"] },
    ...parameters === void 0 ? {} : { parameters: new Map(Object.entries(parameters)) },
    freeParameters: file["free-parameters"] ?? []
  };
}
function toTestResultRules(file) {
  const { name: name2, result, tests = [] } = file;
  return { name: name2, worst: result === "warned" ? "WARNED" : "PASSED", tests };
}
function toScaiRules({ attribute, conditions = {} }) {
  return { attribute, conditions: new Map(Object.entries(conditions)) };
}
function provenanceRequirements(common2) {
  return [
    object({ kind: literal("provenance"), ...common2, ...provenanceKeys }),
    object({ kind: literal("test-result"), ...common2, ...testResultKeys }),
    object({ kind: literal("scai"), ...common2, ...scaiKeys })
  ];
}

// src/domain/policy.ts
var SCAN_EVIDENCE_KINDS = ["secret-scan", "iac-scan"];
function isScanRequirement(requirement2) {
  return SCAN_EVIDENCE_KINDS.some((kind) => kind === requirement2.kind);
}
var PARTIES = ["author", "builder", "actor"];
var APPROVAL_CHANNELS = ["statement", "review", "environment"];
var PERSON_PREFIX = "person:";
function personSignerName(person2, credential = 1) {
  return credential === 1 ? `${PERSON_PREFIX}${person2}` : `${PERSON_PREFIX}${person2}#${String(credential)}`;
}
function personOfSigner(signerName) {
  if (!signerName.startsWith(PERSON_PREFIX)) return void 0;
  return signerName.slice(PERSON_PREFIX.length).replace(/#\d+$/, "");
}

// src/config/policy-approvals-schema.ts
var githubEnvironment = string().max(255).regex(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u, "is the name of an environment in GitHub");
var approvals = array(
  object({
    group: name,
    count: int().min(1).max(1e3),
    exclude: array(_enum(PARTIES)).max(PARTIES.length).optional(),
    channels: array(_enum(APPROVAL_CHANNELS)).min(1).max(APPROVAL_CHANNELS.length).optional(),
    team: string().max(200).regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[a-z0-9][a-z0-9_-]*$/, "is organisation/slug of a team").optional()
  })
).max(20);

// src/config/policy-rules-schema.ts
var severity = _enum(SEVERITIES);
var sha256 = string().regex(/^[0-9a-f]{64}$/, "is the SHA-256 of the file, 64 lower-case hex digits");
var exactId = string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/, "is compared exactly: one id, no pattern");
var severityRule = object({
  rule: exactId,
  scanner: exactId.optional(),
  "raise-to": severity.optional(),
  "lower-to": severity.optional(),
  reason: sentence.optional()
}).superRefine((rule, context) => {
  if (rule["raise-to"] === void 0 === (rule["lower-to"] === void 0)) {
    context.addIssue({ code: "custom", message: "needs one of raise-to and lower-to" });
  }
  if (rule["lower-to"] !== void 0 && rule.reason === void 0) {
    context.addIssue({ code: "custom", message: "lowers a severity and gives no reason" });
  }
});
var findings = object({
  block: array(severity).max(SEVERITIES.length).optional(),
  warn: array(severity).max(SEVERITIES.length).optional(),
  rules: array(severityRule).min(1).max(1e3).optional(),
  kev: object({ file: path, sha256, "raise-to": severity.optional() }).optional(),
  epss: object({ file: path, sha256, "at-least": number().min(0).max(1), "raise-to": severity }).optional()
});
var customRules = array(
  object({
    id: name,
    assert: string().min(1).max(2e3),
    message: sentence
  })
).min(1).max(100);

// src/config/policy-trust-schema.ts
var MAX_FILES = 10;
var text = string().min(1).max(200);
var paths = union([path, array(path).min(1).max(MAX_FILES)]);
var number2 = string().regex(/^\d+$/, "is the number GitHub gives, as text");
var commit = string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, "is a commit in lower-case hex");
var threshold = int().min(1).max(64).optional();
var thresholds = {
  "tlog-threshold": threshold,
  "timestamp-threshold": threshold,
  "sct-threshold": threshold
};
var root = union([
  object({
    "trusted-root": path,
    "transparency-log": _enum(["required", "none"]).optional(),
    ...thresholds
  }),
  object({ sigstore: literal("public-good", 'only "public-good" is built in'), ...thresholds })
]);
var extensions = {
  "source-repository": exact.optional(),
  "source-repository-id": number2.optional(),
  "source-owner": exact.optional(),
  "source-owner-id": number2.optional(),
  "source-ref": exact.optional(),
  "source-digest": commit.optional(),
  "source-visibility": _enum(VISIBILITIES).optional(),
  "build-config": exact.optional(),
  "build-config-digest": commit.optional(),
  "build-signer": exact.optional(),
  "build-signer-digest": commit.optional(),
  "build-trigger": array(string().regex(/^[a-z_]+$/, "is an event name like push")).min(1).max(20).optional(),
  "runner-environment": _enum(RUNNER_ENVIRONMENTS).optional(),
  "deployment-environment": string().min(1).max(255).regex(/^[^*]+$/, 'is compared exactly: no "*"').optional(),
  run: exact.optional()
};
var subject = string().min(1).max(1024).regex(/^[^*]+$/, 'is compared exactly: no "*"');
var stamped = { "timestamp-authority": paths.optional(), "timestamp-threshold": threshold };
var logged = { "transparency-log": name.optional() };
var signer = union([
  object({ key: path, ...stamped, ...logged }),
  object({ root: name, identity: exact, issuer, ...extensions }),
  object({
    "certificate-root": paths,
    identity: exact.optional(),
    subject: subject.optional(),
    ...stamped,
    ...logged
  })
]);
var person = object({
  github: object({ login: text, id: int().positive() }).optional(),
  keys: array(path).min(1).max(20).optional(),
  root: name.optional(),
  identity: exact.optional(),
  issuer: issuer.optional(),
  "certificate-root": paths.optional(),
  subject: subject.optional(),
  ssh: object({ "allowed-signers": path, principal: exact }).optional(),
  ...stamped
});

// src/config/policy-schema.ts
var MAX_ENTRIES = 1e3;
var MAX_DENIED = 1e4;
var MAX_WAIVER_DAYS = 365;
var names = array(name).min(1, "name at least one").max(MAX_ENTRIES);
var duration = string().regex(DURATION, "a duration is a number with m, h, d or w, like 24h or 7d");
var count = int().min(1).max(MAX_ENTRIES);
var days = int().min(0).max(MAX_WAIVER_DAYS);
var ignorePath = string().max(1024).superRefine((text2, context) => {
  const problem = ignorePathProblem(text2);
  if (problem !== void 0) context.addIssue({ code: "custom", message: `path ${problem}` });
});
var common = { by: names.optional(), "max-age": duration.optional() };
var requirement = discriminatedUnion("kind", [
  object({ kind: literal("image-signature"), ...common, threshold: count.optional() }),
  object({
    kind: literal("model-signature"),
    ...common,
    threshold: count.optional(),
    "may-ignore": array(ignorePath).min(1).max(MAX_ENTRIES).optional(),
    "require-read": boolean().optional()
  }),
  object({ kind: literal("aibom"), ...common, ...aibomKeys }),
  ...provenanceRequirements(common),
  postureRequirement(common),
  object({
    kind: _enum(SCAN_EVIDENCE_KINDS),
    ...common,
    of: _enum(["source", "subject"]).optional(),
    "allow-incomplete": array(_enum(SKIP_REASONS)).min(1).max(SKIP_REASONS.length).optional()
  })
]);
var environment = object({
  after: names.optional(),
  require: array(requirement).max(100).optional(),
  findings: findings.optional(),
  rules: customRules.optional(),
  release: record(name, name).optional(),
  approvals: approvals.optional(),
  "code-owners": boolean().optional(),
  "github-environment": githubEnvironment.optional(),
  waivers: object({
    by: name,
    "max-days": object({
      critical: days.optional(),
      high: days.optional(),
      medium: days.optional(),
      low: days.optional(),
      info: days.optional()
    })
  }).optional(),
  override: object({ by: name, count, "justification-min": int().min(1).max(4e3).optional() }).optional()
});
var DENY_LINE = /^(\S+)\s+(\S.*)$/;
var denyLine = string().max(1e3).refine((line2) => {
  const digest = parseDigest(DENY_LINE.exec(line2)?.[1] ?? "");
  return digest !== void 0 && isUsableDigestSet(digest);
}, 'is not "sha256:<64 lower-case hex> reason"');
var trust = {
  roots: record(name, root).optional(),
  signers: record(name, signer),
  gates: names.optional(),
  observers: names.optional()
};
var whole = {
  version: literal(1, "this version of the product reads version 1"),
  trust: object(trust),
  people: record(name, person).optional(),
  groups: record(name, names).optional(),
  environments: record(name, environment),
  "deny-list": union([path, array(denyLine).min(1).max(MAX_DENIED)]).optional(),
  retirement: object({ by: name }).optional()
};
var policySchema = object(whole);
var tighteningSchema = object({
  ...whole,
  extends: object({
    path: path.refine((text2) => !text2.includes("/"), "is a file in the same folder"),
    digest: string().regex(/^sha256:[0-9a-f]{64}$/, "is the policy digest: sha256:<64 lower-case hex>")
  }),
  trust: object({ ...trust, signers: trust.signers.optional() }).optional(),
  environments: whole.environments.optional()
});

export {
  SCAN_EVIDENCE_KINDS,
  isScanRequirement,
  PARTIES,
  APPROVAL_CHANNELS,
  personSignerName,
  personOfSigner,
  toAibomRules,
  DURATION,
  parseDuration,
  name,
  toPostureRules,
  postureProblems,
  freeParametersProblem,
  toProvenanceRules,
  toTestResultRules,
  toScaiRules,
  DENY_LINE,
  policySchema,
  tighteningSchema
};
