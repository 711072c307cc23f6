import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  SKIP_REASONS
} from "./chunk-GFDDDHDQ.js";
import {
  modelPathProblem
} from "./chunk-WBD6PWMQ.js";
import {
  isUsableDigestSet,
  parseDigest
} from "./chunk-OV564HUI.js";
import {
  _enum,
  array,
  discriminatedUnion,
  int,
  literal,
  record,
  strictObject,
  string,
  union
} from "./chunk-2X75WB5P.js";
import {
  closestTo
} from "./chunk-YS5WAY3Z.js";
import {
  SEVERITIES
} from "./chunk-VD4GU3UI.js";

// src/domain/policy.ts
var SCAN_EVIDENCE_KINDS = ["secret-scan", "iac-scan"];
var PARTIES = ["author", "builder", "actor"];
var PERSON_PREFIX = "person:";
function personSignerName(person2, credential = 1) {
  return credential === 1 ? `${PERSON_PREFIX}${person2}` : `${PERSON_PREFIX}${person2}#${String(credential)}`;
}
function personOfSigner(signerName) {
  if (!signerName.startsWith(PERSON_PREFIX)) return void 0;
  return signerName.slice(PERSON_PREFIX.length).replace(/#\d+$/, "");
}

// src/config/duration.ts
var UNIT_MS = { m: 6e4, h: 36e5, d: 864e5, w: 6048e5 };
var DURATION = /^([1-9]\d{0,3})([mhdw])$/;
function parseDuration(text2) {
  const match = DURATION.exec(text2);
  if (match === null) return void 0;
  return Number(match[1]) * UNIT_MS[match[2]];
}

// src/config/policy-object.ts
var KEY_SEPARATOR = "\n";
function object(shape) {
  const known = Object.keys(shape);
  return strictObject(shape, {
    error: (issue) => issue.code === "unrecognized_keys" ? issue.keys.map((key) => unknownKey(key, known)).join(KEY_SEPARATOR) : void 0
  });
}
function unknownKey(key, known) {
  const guess = closestTo(key.toLowerCase().replaceAll("_", "-"), known);
  const help = guess === void 0 ? `, known are ${known.join(", ")}` : `, did you mean "${guess}"?`;
  return `unknown key ${JSON.stringify(key.slice(0, 80))}${help}`;
}

// src/config/policy-schema.ts
var MAX_ENTRIES = 1e3;
var MAX_DENIED = 1e4;
var MAX_WAIVER_DAYS = 365;
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
var names = array(name).min(1, "name at least one").max(MAX_ENTRIES);
var text = string().min(1).max(200);
var duration = string().regex(DURATION, "a duration is a number with m, h, d or w, like 24h or 7d");
var count = int().min(1).max(MAX_ENTRIES);
var severity = _enum(SEVERITIES);
var days = int().min(0).max(MAX_WAIVER_DAYS);
var root = union([
  object({ "trusted-root": path }),
  object({ sigstore: literal("public-good", 'only "public-good" is built in') })
]);
var EXTENSION_KEYS = {
  "source-repository": "sourceRepositoryUri",
  "source-repository-id": "sourceRepositoryIdentifier",
  "source-owner-id": "sourceRepositoryOwnerIdentifier",
  "source-ref": "sourceRepositoryRef",
  "build-trigger": "buildTrigger",
  "build-signer-digest": "buildSignerDigest",
  "runner-environment": "runnerEnvironment"
};
var signer = union([
  object({ key: path }),
  object({
    root: name,
    identity: exact,
    issuer,
    "source-repository": exact.optional(),
    "source-repository-id": string().regex(/^\d+$/, "is the number GitHub gives, as text").optional(),
    "source-owner-id": string().regex(/^\d+$/, "is the number GitHub gives, as text").optional(),
    "source-ref": exact.optional(),
    "build-trigger": array(string().regex(/^[a-z_]+$/, "is an event name like push")).min(1).max(20).optional(),
    "build-signer-digest": string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, "is a commit in lower-case hex").optional(),
    "runner-environment": _enum(["github-hosted", "self-hosted"]).optional()
  })
]);
var person = object({
  github: object({ login: text, id: int().positive() }).optional(),
  keys: array(path).min(1).max(20).optional(),
  root: name.optional(),
  identity: exact.optional(),
  issuer: issuer.optional()
});
var common = { by: names.optional(), "max-age": duration.optional() };
var requirement = discriminatedUnion("kind", [
  object({ kind: literal("model-signature"), ...common }),
  object({ kind: literal("aibom"), ...common, profile: _enum(["identity"]).optional() }),
  object({
    kind: literal("provenance"),
    ...common,
    builder: exact.optional(),
    level: int().min(1).max(3).optional()
  }),
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
  findings: object({
    block: array(severity).max(SEVERITIES.length).optional(),
    warn: array(severity).max(SEVERITIES.length).optional()
  }).optional(),
  approvals: array(
    object({
      group: name,
      count,
      exclude: array(_enum(PARTIES)).max(PARTIES.length).optional()
    })
  ).max(20).optional(),
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
var denyLine = string().max(1e3).refine((line) => {
  const digest = parseDigest(DENY_LINE.exec(line)?.[1] ?? "");
  return digest !== void 0 && isUsableDigestSet(digest);
}, 'is not "sha256:<64 lower-case hex> reason"');
var policySchema = object({
  version: literal(1, "this version of the product reads version 1"),
  trust: object({
    roots: record(name, root).optional(),
    signers: record(name, signer),
    gates: names.optional()
  }),
  people: record(name, person).optional(),
  groups: record(name, names).optional(),
  environments: record(name, environment),
  "deny-list": union([path, array(denyLine).min(1).max(MAX_DENIED)]).optional()
});

export {
  SCAN_EVIDENCE_KINDS,
  personSignerName,
  personOfSigner,
  parseDuration,
  KEY_SEPARATOR,
  EXTENSION_KEYS,
  DENY_LINE,
  policySchema
};
