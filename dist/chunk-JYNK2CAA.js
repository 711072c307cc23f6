import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  DENY_LINE,
  EXTENSION_KEYS,
  KEY_SEPARATOR,
  SCAN_EVIDENCE_KINDS,
  parseDuration,
  policySchema
} from "./chunk-M7PWPZYR.js";
import {
  require_dist
} from "./chunk-BEVE5XLP.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-2X75WB5P.js";
import {
  closestTo
} from "./chunk-YS5WAY3Z.js";
import {
  SEVERITIES
} from "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import {
  __toESM
} from "./chunk-2BGE7Q7N.js";

// src/config/policy-issues.ts
function problemsOf(error, value) {
  return error.issues.flatMap((issue) => explain(issue, [], value));
}
function explain(issue, base, value) {
  const path = [...base, ...issue.path.map((part) => typeof part === "symbol" ? String(part) : part)];
  switch (issue.code) {
    case "unrecognized_keys": {
      const messages = issue.message.split(KEY_SEPARATOR);
      return issue.keys.map((key, index) => ({
        path: [...path, key],
        part: "key",
        message: messages[index] ?? "unknown key"
      }));
    }
    case "invalid_key":
      return [{ path, part: "key", message: issue.issues[0]?.message ?? "name is not accepted" }];
    case "invalid_union":
      return explainUnion(issue, path, value);
    case "invalid_value":
      return [{ path, message: oneOf(issue.values.map(String), valueAt(value, path), issue.message) }];
    case "custom":
    case "invalid_element":
    case "invalid_format":
    case "invalid_type":
    case "not_multiple_of":
    case "too_big":
    case "too_small":
      return [{ path, message: plain(issue.message) }];
  }
}
function explainUnion(issue, path, value) {
  const options = Reflect.get(issue, "options");
  if (Array.isArray(options)) {
    return [{ path, message: oneOf(options.map(String), valueAt(value, path), issue.message) }];
  }
  const alternatives = issue.errors.map((errors) => errors.flatMap((each) => explain(each, path, value)));
  const [best] = alternatives.sort((a, b) => a.length - b.length);
  return best ?? [{ path, message: plain(issue.message) }];
}
function oneOf(allowed, given, message) {
  if (given === void 0) return "is required";
  if (typeof given !== "string" || allowed.length < 2) return plain(message);
  const guess = closestTo(given.toLowerCase(), allowed);
  const help = guess === void 0 ? `allowed are ${allowed.join(", ")}` : `did you mean "${guess}"?`;
  return `${JSON.stringify(given.slice(0, 80))} is not allowed here, ${help}`;
}
function plain(message) {
  if (message.endsWith("received undefined")) return "is required";
  const text = message.replace(/^Invalid (input|option): /, "");
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
function valueAt(value, path) {
  let current = value;
  for (const part of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, part)) return void 0;
    current = Reflect.get(current, part);
  }
  return current;
}

// src/config/policy-model.ts
var OVERRIDE_JUSTIFICATION_MIN = 40;
function toPolicy(file) {
  const signerNames = Object.keys(file.trust.signers);
  return {
    version: 1,
    trust: {
      roots: mapValues(file.trust.roots ?? {}, toRoot),
      signers: mapValues(file.trust.signers, toSigner),
      gates: file.trust.gates ?? []
    },
    people: mapValues(file.people ?? {}, toPerson),
    groups: new Map(Object.entries(file.groups ?? {})),
    environments: mapValues(file.environments, (environment) => toEnvironment(environment, signerNames)),
    ...toDenyList(file["deny-list"])
  };
}
function mapValues(record, convert) {
  return new Map(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}
function toRoot(root) {
  return "sigstore" in root ? { kind: "public-good" } : { kind: "file", path: root["trusted-root"] };
}
function toSigner(signer) {
  if ("key" in signer) return { kind: "key", path: signer.key };
  const { root, identity, issuer } = signer;
  const extensions = Object.entries(EXTENSION_KEYS).flatMap(([key, extension]) => {
    const wanted = signer[key];
    if (wanted === void 0) return [];
    return [{ key, extension, values: typeof wanted === "string" ? [wanted] : wanted }];
  });
  return { kind: "certificate", root, identity, issuer, extensions };
}
function toPerson(person) {
  const { github, keys = [], root, identity, issuer } = person;
  const hasCertificate = root !== void 0 && identity !== void 0 && issuer !== void 0;
  return {
    ...github === void 0 ? {} : { github },
    keys,
    ...hasCertificate ? { certificate: { root, identity, issuer } } : {}
  };
}
function toEnvironment(file, signerNames) {
  const { waivers, override } = file;
  return {
    after: file.after ?? [],
    require: (file.require ?? []).map((each) => toRequirement(each, signerNames)),
    findings: { block: file.findings?.block ?? [], warn: file.findings?.warn ?? [] },
    approvals: (file.approvals ?? []).map((rule) => ({ ...rule, exclude: rule.exclude ?? [] })),
    ...waivers === void 0 ? {} : {
      waivers: {
        group: waivers.by,
        maxDays: { critical: 0, high: 0, medium: 0, low: 0, info: 0, ...defined(waivers["max-days"]) }
      }
    },
    ...override === void 0 ? {} : {
      override: {
        group: override.by,
        count: override.count,
        justificationMin: override["justification-min"] ?? OVERRIDE_JUSTIFICATION_MIN
      }
    }
  };
}
function toRequirement(file, signerNames) {
  const maxAgeMs = file["max-age"] === void 0 ? void 0 : parseDuration(file["max-age"]);
  const base = { by: file.by ?? signerNames, ...maxAgeMs === void 0 ? {} : { maxAgeMs } };
  switch (file.kind) {
    case "model-signature":
      return { kind: file.kind, ...base };
    case "aibom":
      return { kind: file.kind, ...base, ...file.profile === void 0 ? {} : { profile: file.profile } };
    case "provenance":
      return {
        kind: file.kind,
        ...base,
        ...file.builder === void 0 ? {} : { builder: file.builder },
        ...file.level === void 0 ? {} : { level: file.level }
      };
    case "secret-scan":
    case "iac-scan":
      return {
        kind: file.kind,
        ...base,
        of: file.of ?? "subject",
        allowIncomplete: file["allow-incomplete"] ?? []
      };
  }
}
function toDenyList(file) {
  if (file === void 0) return {};
  if (typeof file === "string") return { denyList: { kind: "file", path: file } };
  return { denyList: { kind: "inline", entries: file.map(toDenyEntry) } };
}
function toDenyEntry(line) {
  const [, digest = "", reason = ""] = DENY_LINE.exec(line) ?? [];
  return { digest, reason };
}
function defined(record) {
  const entries = Object.entries(record).filter(([, value]) => value !== void 0);
  return Object.fromEntries(entries);
}

// src/config/policy-names.ts
function checkNames(names, known, place) {
  return names.flatMap((name, index) => {
    const path = [...place.path, index];
    if (!known.includes(name)) return [{ path, message: unknownName(place.what, name, known) }];
    if (names.indexOf(name) !== index) return [{ path, message: `${place.what} ${name} is listed twice` }];
    return [];
  });
}
function unknownName(what, name, known) {
  const guess = closestTo(name, known);
  const list = known.length === 0 ? "none is defined" : `defined are ${known.slice(0, 20).join(", ")}`;
  return `unknown ${what} ${JSON.stringify(name)}, ${guess === void 0 ? list : `did you mean "${guess}"?`}`;
}

// src/config/environment-references.ts
function checkEnvironment(name, environment, known) {
  const path = ["environments", name];
  const requirements = environment.require ?? [];
  const approvals = environment.approvals ?? [];
  const problems = [];
  if (requirements.length === 0 && approvals.length === 0) {
    problems.push({
      path,
      part: "key",
      message: "requires neither evidence nor approvals: everything would pass"
    });
  }
  problems.push(...checkAfter(environment.after ?? [], path, known));
  requirements.forEach((requirement, index) => {
    const place = { path: [...path, "require", index, "by"], what: "signer" };
    problems.push(...checkNames(requirement.by ?? [], known.signers, place));
  });
  if (environment.findings === void 0 && requirements.some(({ kind }) => isScan(kind))) {
    problems.push({ path, part: "key", message: "requires a scan and has no findings rule" });
  }
  problems.push(...checkFindings(environment.findings ?? {}, [...path, "findings"]));
  const groups = approvals.map(({ group }) => group);
  approvals.forEach(({ group, count }, index) => {
    const place = [...path, "approvals", index];
    problems.push(...checkGroup(group, [...place, "group"], known));
    problems.push(...checkCount(count, group, { path: [...place, "count"], known }));
    if (groups.indexOf(group) !== index) {
      problems.push({ path: [...place, "group"], message: `group ${group} is listed twice` });
    }
  });
  if (environment.waivers !== void 0) {
    problems.push(...checkGroup(environment.waivers.by, [...path, "waivers", "by"], known));
  }
  if (environment.override !== void 0) {
    const { by, count } = environment.override;
    problems.push(...checkGroup(by, [...path, "override", "by"], known));
    problems.push(...checkCount(count, by, { path: [...path, "override", "count"], known }));
  }
  return problems;
}
function isScan(kind) {
  return SCAN_EVIDENCE_KINDS.some((each) => each === kind);
}
function checkAfter(after, path, known) {
  const place = { path: [...path, "after"], what: "environment" };
  const problems = checkNames(after, known.environments, place);
  if (after.length > 0 && known.gates.length === 0) {
    const message = "needs trust.gates: the signers whose decisions on the earlier environment count";
    problems.push({ path: place.path, part: "key", message });
  }
  return problems;
}
function checkFindings(rule, path) {
  const { block = [], warn = [] } = rule;
  const worstFree = SEVERITIES.find((severity) => !block.includes(severity));
  const mildest = [...SEVERITIES].reverse().find((severity) => block.includes(severity));
  const problems = [];
  if (worstFree !== void 0 && mildest !== void 0 && isWorse(worstFree, mildest)) {
    const message = `blocks ${mildest} but not ${worstFree}, which is worse`;
    problems.push({ path: [...path, "block"], message });
  }
  warn.forEach((severity, index) => {
    if (!block.includes(severity)) return;
    problems.push({ path: [...path, "warn", index], message: `${severity} cannot both block and warn` });
  });
  return problems;
}
function isWorse(a, b) {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}
function checkGroup(group, path, known) {
  const names = Object.keys(known.groups);
  return names.includes(group) ? [] : [{ path, message: unknownName("group", group, names) }];
}
function checkCount(count, group, place) {
  const { groups } = place.known;
  const members = Object.hasOwn(groups, group) ? groups[group] : void 0;
  if (members === void 0 || count <= members.length) return [];
  const message = `wants ${String(count)} people of group ${group}, which has ${String(members.length)}`;
  return [{ path: place.path, message }];
}
function findCycles(environments) {
  const done = /* @__PURE__ */ new Set();
  const problems = [];
  const visit = (name, trail) => {
    const start = trail.indexOf(name);
    if (start !== -1) {
      const circle = [...trail.slice(start), name].join(" after ");
      problems.push({ path: ["environments", name, "after"], message: `goes round in a circle: ${circle}` });
      return;
    }
    if (done.has(name) || !Object.hasOwn(environments, name)) return;
    for (const earlier of environments[name]?.after ?? []) visit(earlier, [...trail, name]);
    done.add(name);
  };
  for (const name of Object.keys(environments)) visit(name, []);
  return problems;
}

// src/config/policy-references.ts
function checkReferences(file) {
  const known = {
    signers: Object.keys(file.trust.signers),
    people: Object.keys(file.people ?? {}),
    groups: file.groups ?? {},
    environments: Object.keys(file.environments),
    gates: file.trust.gates ?? []
  };
  return [
    ...checkTrust(file, known),
    ...checkPeople(file),
    ...Object.entries(known.groups).flatMap(
      ([group, members]) => checkNames(members, known.people, { path: ["groups", group], what: "person" })
    ),
    ...Object.entries(file.environments).flatMap(
      ([name, environment]) => checkEnvironment(name, environment, known)
    ),
    ...findCycles(file.environments)
  ];
}
function checkTrust({ trust }, known) {
  const problems = [];
  if (known.signers.length === 0) {
    problems.push({ path: ["trust", "signers"], message: "names no signer, so nothing could ever pass" });
  }
  for (const [name, signer] of Object.entries(trust.signers)) {
    if (!("root" in signer)) continue;
    problems.push(...checkRoot(signer.root, ["trust", "signers", name, "root"], trust.roots));
  }
  problems.push(...checkNames(known.gates, known.signers, { path: ["trust", "gates"], what: "signer" }));
  return problems;
}
function checkRoot(root, path, roots) {
  const known = Object.keys(roots ?? {});
  return known.includes(root) ? [] : [{ path, message: unknownName("root", root, known) }];
}
function checkPeople(file) {
  const problems = [];
  const owners = /* @__PURE__ */ new Map();
  const claim = (thing, owner, problem) => {
    const other = owners.get(thing);
    owners.set(thing, owner);
    if (other === void 0) return;
    const message = other === owner ? "is listed twice" : `is also listed for ${other}: one person would count as two`;
    problems.push({ ...problem, message });
  };
  for (const [name, person] of Object.entries(file.people ?? {})) {
    const path = ["people", name];
    const certificate = [person.root, person.identity, person.issuer].filter((part) => part !== void 0);
    if (certificate.length !== 0 && certificate.length !== 3) {
      problems.push({ path, message: "root, identity and issuer belong together" });
    }
    if (person.root !== void 0) {
      problems.push(...checkRoot(person.root, [...path, "root"], file.trust.roots));
    }
    if (certificate.length === 0 && person.keys === void 0 && person.github === void 0) {
      problems.push({ path, message: "has no key, no identity and no GitHub account" });
    }
    person.keys?.forEach((key, index) => {
      claim(`key ${key}`, name, { path: [...path, "keys", index] });
    });
    if (person.identity !== void 0) {
      claim(`identity ${person.identity} ${person.issuer ?? ""}`, name, { path: [...path, "identity"] });
    }
    if (person.github !== void 0) {
      claim(`login ${person.github.login.toLowerCase()}`, name, { path: [...path, "github", "login"] });
      claim(`id ${String(person.github.id)}`, name, { path: [...path, "github", "id"] });
    }
  }
  return problems;
}

// src/config/yaml-tree.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_YAML_CHARACTERS = 256 * 1024;
var MAX_DEPTH = 32;
var MAX_VALUES = 2e4;
var MAX_ALIASES = 100;
function readYamlTree(text) {
  if (text.length > MAX_YAML_CHARACTERS) {
    return refuse({ line: 1, column: 1 }, `is longer than ${String(MAX_YAML_CHARACTERS)} characters`);
  }
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    strict: true,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
    // Quadratic in the library; the walk below finds duplicates in one pass.
    uniqueKeys: false
  });
  const place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    const problems = syntax.slice(0, 10).map((each) => ({ ...place(each.pos[0]), message: lowerFirst(each.message) }));
    return { ok: false, problems };
  }
  return buildTree(document, place);
}
function refuse(at, message) {
  return { ok: false, problems: [{ ...at, message }] };
}
var Refusal = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
function buildTree(document, place) {
  const offsets = /* @__PURE__ */ new Map();
  let left = MAX_VALUES;
  let aliasesLeft = MAX_ALIASES;
  const build = (node, path, fallback) => {
    const offset = node?.range?.[0] ?? fallback;
    left -= 1;
    if (left < 0)
      throw new Refusal(`has more than ${String(MAX_VALUES)} values after aliases are resolved`, offset);
    if (path.length > MAX_DEPTH) throw new Refusal(`is nested deeper than ${String(MAX_DEPTH)}`, offset);
    offsets.set(placeKey(path, "value"), offset);
    if (node === null) return null;
    if (node.tag !== void 0 && !(0, import_yaml.isAlias)(node))
      throw new Refusal(`tag ${node.tag} is not accepted`, offset);
    if ((0, import_yaml.isAlias)(node)) {
      aliasesLeft -= 1;
      if (aliasesLeft < 0) throw new Refusal(`uses more than ${String(MAX_ALIASES)} aliases`, offset);
      const target = node.resolve(document);
      if (target === void 0) throw new Refusal(`alias *${node.source} has no anchor`, offset);
      return build(target, path, offset);
    }
    if ((0, import_yaml.isScalar)(node)) return node.value;
    if ((0, import_yaml.isSeq)(node))
      return node.items.map((item, index) => build(item, [...path, index], offset));
    if ((0, import_yaml.isMap)(node)) {
      const object = {};
      for (const pair of node.items) {
        const key = (0, import_yaml.isScalar)(pair.key) ? pair.key.value : void 0;
        const keyOffset = pair.key?.range?.[0] ?? offset;
        if (typeof key !== "string" || key === "" || key === "__proto__") {
          throw new Refusal("key is not accepted, keys are plain text", keyOffset);
        }
        if (Object.hasOwn(object, key))
          throw new Refusal(`key ${JSON.stringify(key)} is there twice`, keyOffset);
        offsets.set(placeKey([...path, key], "key"), keyOffset);
        object[key] = build(pair.value, [...path, key], keyOffset);
      }
      return object;
    }
    throw new Refusal("is not a value, list or mapping", offset);
  };
  let value;
  try {
    value = build(document.contents, [], 0);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return refuse(place(thrown.offset), thrown.message);
  }
  const positionOf = (path, part = "value") => {
    const offset = offsets.get(placeKey(path, part)) ?? offsets.get(placeKey(path, "value"));
    if (offset !== void 0) return place(offset);
    return path.length === 0 ? { line: 1, column: 1 } : positionOf(path.slice(0, -1), "key");
  };
  return { ok: true, tree: { value, positionOf } };
}
function placeKey(path, part) {
  return `${part}${JSON.stringify(path)}`;
}
function lowerFirst(text) {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

// src/config/policy.ts
var MAX_LISTED = 10;
function parsePolicy(text, path) {
  const reading = readYamlTree(text);
  if (!reading.ok) throw invalid(path, reading.problems);
  const { tree } = reading;
  if (tree.value === null)
    throw invalid(path, [{ line: 1, column: 1, message: "file is empty or says nothing" }]);
  const parsed = policySchema.safeParse(tree.value);
  if (!parsed.success) throw invalid(path, placed(problemsOf(parsed.error, tree.value), tree));
  const problems = checkReferences(parsed.data);
  if (problems.length > 0) throw invalid(path, placed(problems, tree));
  return toPolicy(parsed.data);
}
function placed(problems, tree) {
  return problems.map(({ path, part, message }) => {
    const where = path.length === 0 ? "" : `${formatPath(path)}: `;
    return { ...tree.positionOf(path, part), message: where + message };
  }).sort((a, b) => a.line - b.line || a.column - b.column);
}
function formatPath(path) {
  return path.map((part, index) => {
    if (typeof part === "number") return `[${String(part)}]`;
    const name = /^[A-Za-z0-9._-]+$/.test(part) ? part : JSON.stringify(part.slice(0, 80));
    return index === 0 ? name : `.${name}`;
  }).join("");
}
function invalid(path, problems) {
  const lines = problems.slice(0, MAX_LISTED).map(({ line, column, message: message2 }) => `${String(line)}:${String(column)}: ${message2}`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`and ${String(more)} more`);
  const message = problems.length === 1 ? `policy ${path}:${lines[0] ?? ""}` : `policy ${path} has ${String(problems.length)} problems: ${lines.join("; ")}`;
  return new AppError("invalid-policy", message, {
    hint: "every key is described in docs/policy.md; an editor can check with schemas/policy.schema.json"
  });
}
export {
  parsePolicy,
  policySchema
};
