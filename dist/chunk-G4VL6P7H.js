const path2 = process.getBuiltinModule("node:path");
const fs = process.getBuiltinModule("node:fs/promises");
const path = process.getBuiltinModule("node:path");
const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  evaluateGate
} from "./chunk-VZBO3MB2.js";
import {
  makeScanStatement
} from "./chunk-PI3UGJL2.js";
import {
  makeApproval
} from "./chunk-IIITWK7H.js";
import {
  partiesSchema
} from "./chunk-CTSNVFJK.js";
import {
  problemsOf,
  readYamlTree
} from "./chunk-DFVQHNVW.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import {
  DURATION,
  SCAN_EVIDENCE_KINDS,
  name,
  parseDuration,
  personSignerName
} from "./chunk-UF2N37CC.js";
import {
  object
} from "./chunk-ILEPXQEQ.js";
import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  PREDICATE,
  evidenceKindOf
} from "./chunk-F3LVSCKF.js";
import {
  _enum,
  array,
  boolean,
  literal,
  record,
  string,
  union,
  unknown
} from "./chunk-KMVC2J2I.js";
import {
  MAX_BUNDLE_BYTES,
  canonicalDigest,
  decodeStatement,
  fingerprintOf,
  isUsableDigestSet,
  makeStatement,
  parseDigest,
  parseStrictJson,
  pathKind,
  readBounded,
  readBundle,
  readText
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  SEVERITIES,
  VERDICTS,
  closestTo
} from "./chunk-4YF2P4A2.js";

// src/config/lint-policy.ts
function lintPolicy(policy, known = /* @__PURE__ */ new Map()) {
  const remarks = [
    ...[...policy.environments].flatMap(
      ([name2, { findings }]) => lintRuleIds(`environments.${name2}.findings`, findings.rules ?? [], known)
    ),
    ...lintTrust(policy),
    ...lintPeople(policy),
    ...[...policy.environments].flatMap(([name2, rules]) => lintEnvironment(`environments.${name2}`, rules))
  ];
  return remarks.sort((a, b) => `${a.place} ${a.id}` < `${b.place} ${b.id}` ? -1 : 1);
}
function lintRuleIds(place2, rules, known) {
  const every = [...known.values()].flatMap((ids) => [...ids]);
  return rules.flatMap(({ rule, scanner }, index) => {
    const ids = scanner === void 0 ? every : known.get(scanner);
    if (ids === void 0 || [...ids].includes(rule)) return [];
    const meant = closestTo(rule, [...ids]);
    if (scanner === void 0 && meant === void 0) return [];
    const guess = meant === void 0 ? "" : `, did you mean ${meant}?`;
    const message = scanner === void 0 ? `no scanner of this product has the rule ${rule}${guess} (if it is another's, name the scanner)` : `${scanner} has no rule ${rule}${guess}`;
    return [{ id: "unknown-rule", place: `${place2}.rules[${String(index)}]`, message }];
  });
}
function lintTrust(policy) {
  const { signers, roots, gates } = policy.trust;
  const required = new Set(
    [...policy.environments.values()].flatMap(({ require: require2 }) => require2.flatMap(({ by }) => by))
  );
  const remarks = [];
  const usedRoots = new Set(
    [...policy.people.values()].flatMap(({ certificate }) => certificate?.root ?? [])
  );
  const observers = policy.trust.observers ?? [];
  for (const [name2, signer] of signers) {
    const place2 = `trust.signers.${name2}`;
    if (!required.has(name2) && !gates.includes(name2) && !observers.includes(name2)) {
      remarks.push({ id: "dead-signer", place: place2, message: "no requirement, gate or observer names it" });
    }
    if (required.has(name2) && gates.includes(name2)) {
      remarks.push({
        id: "maker-is-gate",
        place: place2,
        message: "makes evidence and decides on it: one stolen key is enough"
      });
    }
    if (signer.kind !== "certificate") continue;
    usedRoots.add(signer.root);
    const values = (key) => signer.extensions.find((each) => each.key === key)?.values ?? [];
    if (values("runner-environment").includes("self-hosted")) {
      remarks.push({
        id: "self-hosted-runner",
        place: place2,
        message: "may run on a machine that earlier jobs could change"
      });
    }
    if (values("build-trigger").some((event) => event.startsWith("pull_request"))) {
      remarks.push({
        id: "pull-request-trigger",
        place: place2,
        message: "may be started by a pull request, whose code nobody reviewed"
      });
    }
    if (signer.identity.startsWith("https://github.com/") && values("source-repository-id").length === 0) {
      const message = "names no source-repository-id: a repository made again under this name would be believed";
      remarks.push({ id: "repository-by-name", place: place2, message });
    }
  }
  for (const name2 of roots.keys()) {
    if (!usedRoots.has(name2))
      remarks.push({ id: "dead-root", place: `trust.roots.${name2}`, message: "no signer or person uses it" });
  }
  if (gates.length === 0) {
    remarks.push({ id: "no-gates", place: "trust", message: "names no gates, so no decision opens a door" });
  }
  return remarks;
}
function lintPeople({ people, groups, environments, retirement }) {
  const members = new Set([...groups.values()].flat());
  const used = new Set(
    [...environments.values()].flatMap(({ approvals, waivers, override }) => [
      ...approvals.map(({ group }) => group),
      ...[waivers?.group, override?.group].filter((group) => group !== void 0)
    ])
  );
  if (retirement !== void 0) used.add(retirement.group);
  return [
    ...[...people.keys()].filter((name2) => !members.has(name2)).map((name2) => ({ id: "dead-person", place: `people.${name2}`, message: "is in no group" })),
    ...[...groups.keys()].filter((name2) => !used.has(name2)).map((name2) => ({ id: "dead-group", place: `groups.${name2}`, message: "no rule names it" })),
    ...retirement === void 0 ? [{ id: "no-retirement", place: "retirement", message: "nobody may retire a subject" }] : []
  ];
}
function lintEnvironment(place2, rules) {
  const remarks = [];
  const remark = (id, at, message) => void remarks.push({ id, place: `${place2}${at}`, message });
  const scans = rules.require.filter(({ kind }) => SCAN_EVIDENCE_KINDS.some((each) => each === kind));
  const { block, warn, rules: severityRules = [], kev, epss } = rules.findings;
  if (!rules.require.some(({ kind }) => kind === "model-signature" || kind === "image-signature")) {
    remark("no-signature", ".require", "asks for no signature of the subject");
  }
  rules.require.forEach((requirement, index) => {
    const at = `.require[${String(index)}]`;
    if (scans.includes(requirement) && requirement.maxAgeMs === void 0) {
      remark(
        "scan-of-any-age",
        at,
        `a ${requirement.kind} of any age counts: rules learn new things, old scans do not`
      );
    }
    if (requirement.kind === "provenance" && !("builder" in requirement)) {
      remark("any-builder", at, "provenance of any builder counts");
    }
  });
  if (scans.length > 0 && !block.includes("critical")) {
    remark("nothing-blocks", ".findings", "no finding blocks, not even a critical one");
  }
  if (scans.length === 0 && (severityRules.length > 0 || kev !== void 0 || epss !== void 0)) {
    remark(
      "never-matches",
      ".findings",
      "changes severities, and no scan is required whose findings it could be about"
    );
  }
  if (scans.length === 0 && rules.waivers !== void 0) {
    remark("never-matches", ".waivers", "no scan is required, so there is nothing to waive");
  }
  severityRules.forEach(({ kind, to, rule }, index) => {
    const counts = block.includes(to) || warn.includes(to);
    if (kind === "raise" && !counts) {
      remark(
        "never-matches",
        `.findings.rules[${String(index)}]`,
        `raises ${rule} to ${to}, which neither blocks nor warns`
      );
    }
    if (kind === "lower" && block.includes(to)) {
      remark(
        "never-matches",
        `.findings.rules[${String(index)}]`,
        `lowers ${rule} to ${to}, which still blocks`
      );
    }
  });
  rules.approvals.forEach(({ group, exclude }, index) => {
    if (!exclude.includes("author")) {
      remark(
        "self-approval",
        `.approvals[${String(index)}]`,
        `who made the change may approve it for ${group}`
      );
    }
  });
  if ((rules.waivers?.maxDays.critical ?? 0) > 0) {
    remark("critical-waivable", ".waivers", "critical findings can be waived");
  }
  if (rules.override?.count === 1)
    remark("single-override", ".override", "one person alone can override everything");
  return remarks;
}

// src/flows/test-policy.ts

// src/config/policy-cases.ts
var MAX_CASES = 1e3;
var line = string().min(1).max(500);
var age = string().regex(DURATION, "a duration is a number with m, h, d or w, like 24h or 7d").optional();
var signedBy = { by: name, age };
var place = string().min(1).max(1e3).regex(/^(?![A-Za-z]:)[^/\\\0][^\\\0]*$/, "is a path relative to this file, like ./scan.json");
var example = union([
  object({ ...signedBy, signature: literal(true) }),
  object({ ...signedBy, approval: _enum(["APPROVED", "REJECTED"]) }),
  object({
    ...signedBy,
    scan: _enum(["secrets", "iac"]),
    scanner: line.optional(),
    complete: boolean().optional(),
    findings: array(object({ rule: line, severity: _enum(SEVERITIES), path: line.optional() })).max(1e3).optional()
  }),
  object({ ...signedBy, "predicate-type": line, predicate: record(string(), unknown()) }),
  object({ ...signedBy, statement: place })
]);
var examplesSchema = union([array(example).max(1e3), example.transform((one) => [one])]);
var casesSchema = object({
  version: literal(1),
  cases: array(
    object({
      name: line,
      environment: name,
      subject: string().refine((text) => isUsableDigestSet(parseDigest(text) ?? {}), "is a digest like sha256:<64 hex>").optional(),
      now: iso_exports.datetime().optional(),
      evidence: union([place, array(union([place, example])).max(1e3)]),
      parties: partiesSchema.optional(),
      expect: object({
        verdict: _enum(VERDICTS),
        checks: record(line, _enum([...VERDICTS, "warn"])).optional(),
        reasons: array(line).max(100).optional()
      })
    })
  ).min(1).max(MAX_CASES)
});
var DEFAULT_SUBJECT = `sha256:${"1".repeat(64)}`;
var DEFAULT_NOW = "2026-01-01T12:00:00Z";
var DEFAULT_AGE_MS = 36e5;
function parsePolicyCases(text, path3) {
  const { cases } = parseWith(casesSchema, text, `cases ${path3}`);
  return cases.map((each) => ({
    name: each.name,
    environment: each.environment,
    subject: each.subject ?? DEFAULT_SUBJECT,
    now: new Date(each.now ?? DEFAULT_NOW),
    evidence: [each.evidence].flat().map((one) => typeof one === "string" ? { kind: "examples", path: one } : toExample(one)),
    parties: each.parties ?? {},
    expect: {
      verdict: each.expect.verdict,
      checks: each.expect.checks ?? {},
      reasons: each.expect.reasons ?? []
    }
  }));
}
function parseExamples(text, path3) {
  return parseWith(examplesSchema, text, `examples ${path3}`).map(toExample);
}
function parseWith(schema, text, what) {
  const reading = readYamlTree(text);
  if (!reading.ok)
    throw new AppError("invalid-policy", `${what}: ${reading.problems[0]?.message ?? "not YAML"}`);
  const parsed = schema.safeParse(reading.tree.value);
  if (parsed.success) return parsed.data;
  const [problem] = problemsOf(parsed.error, reading.tree.value);
  const { line: row } = reading.tree.positionOf(problem?.path ?? [], problem?.part);
  const where = problem?.path.join(".") ?? "";
  throw new AppError("invalid-policy", `${what}:${String(row)}: ${where}: ${problem?.message ?? ""}`, {
    hint: "docs/policy.md shows a file of cases"
  });
}
function toExample(file) {
  const base = { by: file.by, ageMs: parseDuration(file.age ?? "") ?? DEFAULT_AGE_MS };
  if ("signature" in file) return { ...base, kind: "signature" };
  if ("statement" in file) return { ...base, kind: "statement-file", path: file.statement };
  if ("approval" in file) return { ...base, kind: "approval", decision: file.approval };
  if ("predicate" in file) {
    return { ...base, kind: "statement", predicateType: file["predicate-type"], predicate: file.predicate };
  }
  const { scan, scanner = `sallyport-${scan}`, complete = true, findings = [] } = file;
  return {
    ...{ ...base, kind: "scan", scan, scanner, complete },
    findings: findings.map(({ rule, severity, path: path3 = "example" }) => ({ rule, severity, path: path3 }))
  };
}

// src/flows/policy-examples.ts
var MAX_EXAMPLES_BYTES = 4 * 1024 * 1024;
var MAX_FILES = 1e3;
var MAX_EXAMPLES = 1e4;
async function readExamples(evidence, from) {
  const examples = [];
  for (const each of evidence) {
    if (each.kind === "examples") {
      for (const file of await filesAt(besideOf(from, each.path))) {
        const text = await readText(file, { maxBytes: MAX_EXAMPLES_BYTES, what: "examples" });
        for (const one of parseExamples(text, file)) examples.push(await readExample(one, file));
      }
    } else examples.push(await readExample(each, from));
    if (examples.length > MAX_EXAMPLES) {
      throw new AppError("limit-exceeded", `a case has more than ${String(MAX_EXAMPLES)} examples`);
    }
  }
  return examples;
}
async function readExample(example2, from) {
  if (example2.kind !== "statement-file") return example2;
  const file = besideOf(from, example2.path);
  const bytes = await readBounded(file, { maxBytes: MAX_BUNDLE_BYTES, what: "statement" });
  const value = parseStrictJson(bytes, { maxBytes: MAX_BUNDLE_BYTES, what: `statement ${file}` });
  const isBundle = typeof value === "object" && value !== null && "dsseEnvelope" in value;
  const { predicateType, predicate } = decodeStatement(isBundle ? readBundle(bytes).payload : bytes);
  if (typeof predicate !== "object" || predicate === null) {
    throw new AppError("malformed", `statement ${file} has no predicate`);
  }
  return { by: example2.by, ageMs: example2.ageMs, kind: "statement", predicateType, predicate };
}
async function filesAt(place2) {
  if (await pathKind(place2) !== "folder") return [place2];
  const names = (await fs.readdir(place2)).filter((name2) => /\.(?:json|ya?ml)$/.test(name2)).sort();
  if (names.length === 0) {
    throw new AppError("invalid-policy", `folder ${place2} has no examples`, {
      hint: "examples are files that end in .json, .yml or .yaml"
    });
  }
  if (names.length > MAX_FILES) throw new AppError("limit-exceeded", `folder ${place2} has too many files`);
  return names.map((name2) => path.join(place2, name2));
}
function besideOf(file, place2) {
  return path.resolve(path.dirname(file), place2);
}

// src/flows/test-policy.ts
var MAX_CASES_BYTES = 4 * 1024 * 1024;
async function testPolicy(file, policyFile, context) {
  const loaded = await loadPolicy(policyFile, context);
  const text = await readText(path2.resolve(file), { maxBytes: MAX_CASES_BYTES, what: "policy cases" });
  const outcomes = [];
  for (const each of parsePolicyCases(text, file)) {
    const examples = await readExamples(each.evidence, file);
    outcomes.push(runCase(each, examples, loaded));
  }
  return outcomes;
}
function runCase(each, examples, loaded) {
  const { name: name2, environment, now, expect } = each;
  environmentOf(loaded, environment);
  const subject = { kind: "model", name: "example", digest: parseDigest(each.subject) ?? {} };
  const evidence = examples.map((example2) => makeExample(example2, { subject, loaded, environment, now }));
  const decision = evaluateGate({
    ...{ policy: loaded.policy, policyDigest: loaded.sha256, policyUri: loaded.uri, environment, subject },
    ...{ evidence, related: /* @__PURE__ */ new Map(), rejected: [], storeSkipped: [], denyList: loaded.denyList },
    ...loaded.feeds === void 0 ? {} : { feeds: loaded.feeds },
    ...loaded.evaluateRule === void 0 ? {} : { evaluateRule: loaded.evaluateRule },
    ...{ mode: "enforce", now, parties: each.parties }
  });
  const problems = [];
  if (decision.verdict !== expect.verdict)
    problems.push(`verdict is ${decision.verdict}, expected ${expect.verdict}`);
  for (const [id, result] of Object.entries(expect.checks)) {
    const check = decision.checks.find((line2) => line2.id === id);
    if (check?.result === result) continue;
    problems.push(
      `check ${id} is ${check === void 0 ? "not there" : `${check.result} (${check.reason})`}, expected ${result}`
    );
  }
  for (const reason of expect.reasons) {
    if (decision.checks.some((line2) => line2.result !== "pass" && line2.reason.includes(reason))) continue;
    problems.push(`no check that does not pass says ${JSON.stringify(reason)}`);
  }
  if (problems.length > 0 && decision.verdict !== expect.verdict) {
    const failed = decision.checks.filter(({ result }) => result === "block" || result === "indeterminate");
    problems.push(...failed.map(({ id, result, reason }) => `${result} ${id}: ${reason}`));
  }
  return { name: name2, problems, decision };
}
function makeExample(example2, context) {
  const { policy } = context.loaded;
  const isPerson = policy.people.has(example2.by);
  if (!isPerson && !policy.trust.signers.has(example2.by)) {
    throw new AppError(
      "invalid-policy",
      `example evidence is signed by ${example2.by}, who is not in the policy`
    );
  }
  const statement = statementOf(example2, context);
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === void 0)
    throw new AppError("invalid-policy", `example evidence has the unknown type ${statement.predicateType}`);
  return {
    kind,
    statement,
    signerName: isPerson ? personSignerName(example2.by) : example2.by,
    signer: signerOf(example2.by, policy),
    times: [],
    bundleSha256: canonicalDigest({ by: example2.by, statement })
  };
}
function signerOf(name2, { trust }) {
  const signer = trust.signers.get(name2);
  if (signer?.kind !== "certificate") return { kind: "key", keyId: "0".repeat(64) };
  const { identity, issuer, extensions } = signer;
  const wanted = extensions.map(({ extension, values }) => [extension, values[0] ?? ""]);
  return { kind: "certificate", identity, issuer, extensions: Object.fromEntries(wanted) };
}
function statementOf(example2, { subject, loaded, environment, now }) {
  const madeAt = new Date(now.getTime() - example2.ageMs);
  switch (example2.kind) {
    case "signature":
      return makeStatement(subject, PREDICATE.modelSignature, { serialization: { method: "files" } });
    case "statement":
      return makeStatement(subject, example2.predicateType, example2.predicate);
    case "approval":
      return makeApproval(subject, {
        ...{
          environment,
          policySha256: loaded.sha256,
          now: madeAt,
          expiresAt: new Date(now.getTime() + 864e5)
        },
        ...{ nonce: `example-${example2.by}`.padEnd(16, "-").slice(0, 64), decision: example2.decision }
      });
    case "scan": {
      const findings = example2.findings.map(({ rule, severity, path: place2 }) => ({
        ...{ ruleId: rule, severity, confidence: "high", message: "an example" },
        ...{ location: { path: place2 }, fingerprint: fingerprintOf(rule, place2, severity) }
      }));
      return makeScanStatement(subject, {
        scanner: { kind: example2.scan, name: example2.scanner, version: "1", rulesSha256: "0".repeat(64) },
        ...{ rules: [], options: {}, findings, startedAt: madeAt, finishedAt: madeAt },
        coverage: {
          ...{ seen: 1, scanned: example2.complete ? 1 : 0, bytes: 1, complete: example2.complete },
          skipped: example2.complete ? [] : [{ path: "example", reason: "timeout" }]
        }
      });
    }
  }
}

export {
  lintPolicy,
  testPolicy
};
