const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  toPolicy
} from "./chunk-LI7SVVUB.js";
import {
  problemsOf,
  readYamlTree
} from "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import {
  SCAN_EVIDENCE_KINDS,
  freeParametersProblem,
  policySchema,
  postureProblems,
  tighteningSchema
} from "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  canonicalJson
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  SEVERITIES,
  closestTo
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
  const roles = Object.entries(environment.release ?? {});
  for (const [role, judge] of roles) {
    const at = [...path, "release", role];
    if (!known.environments.includes(judge)) {
      problems.push({ path: at, message: unknownName("environment", judge, known.environments) });
    } else if (known.releases.includes(judge)) {
      problems.push({ path: at, message: `${judge} judges releases itself; a member is no release` });
    }
  }
  if (environment.release !== void 0 && roles.length === 0) {
    problems.push({ path: [...path, "release"], message: "names no role" });
  }
  if (requirements.length === 0 && approvals.length === 0 && roles.length === 0) {
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
    const free = "free-parameters" in requirement ? freeParametersProblem(requirement) : void 0;
    if (free !== void 0) {
      problems.push({ path: [...path, "require", index, "free-parameters"], part: "key", message: free });
    }
    for (const { key, message } of requirement.kind === "posture" ? postureProblems(requirement) : []) {
      problems.push({ path: [...path, "require", index, key], part: "key", message });
    }
    problems.push(...checkThreshold(requirement, [...path, "require", index, "threshold"], known));
  });
  if (environment.findings === void 0 && requirements.some(({ kind }) => isScan(kind))) {
    problems.push({ path, part: "key", message: "requires a scan and has no findings rule" });
  }
  problems.push(...checkFindings(environment.findings ?? {}, [...path, "findings"]));
  const ruleIds = (environment.rules ?? []).map(({ id }) => id);
  ruleIds.forEach((id, index) => {
    if (ruleIds.indexOf(id) !== index) {
      problems.push({ path: [...path, "rules", index, "id"], message: `rule ${id} is listed twice` });
    }
  });
  const groups = approvals.map(({ group }) => group);
  problems.push(...checkObservers(environment, path, known));
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
function checkObservers({ approvals = [], "code-owners": codeOwners }, path, { observers }) {
  const isTold = ({ channels = [] }) => channels.some((channel) => channel !== "statement");
  const problems = approvals.flatMap((rule, index) => {
    if (rule.team === void 0 || isTold(rule)) return [];
    const message2 = "team is for channels review and environment";
    return [{ path: [...path, "approvals", index, "team"], message: message2 }];
  });
  if (observers.length > 0 || codeOwners !== true && !approvals.some(isTold)) return problems;
  const message = "needs trust.observers: the signers whose word on what GitHub says counts";
  return [...problems, { path, part: "key", message }];
}
function checkThreshold(requirement, path, known) {
  if (!("threshold" in requirement) || requirement.threshold === void 0) return [];
  const { by = known.signers, threshold } = requirement;
  if (threshold <= by.length) return [];
  return [{ path, message: `wants ${String(threshold)} signers of ${String(by.length)}` }];
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
  const ids = (rule.rules ?? []).map(
    (each) => `${each.rule} ${each.scanner ?? ""} ${each["raise-to"] === void 0 ? "lower" : "raise"}`
  );
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      problems.push({ path: [...path, "rules", index], message: "says the same twice" });
  });
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
    releases: Object.entries(file.environments).flatMap(
      ([name, { release }]) => release === void 0 ? [] : [name]
    ),
    gates: file.trust.gates ?? [],
    observers: file.trust.observers ?? []
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
    ...findCycles(file.environments),
    ...file.retirement === void 0 ? [] : checkGroup(file.retirement.by, ["retirement", "by"], known)
  ];
}
function checkTrust({ trust }, known) {
  const problems = checkRootThresholds(trust.roots);
  if (known.signers.length === 0) {
    problems.push({ path: ["trust", "signers"], message: "names no signer, so nothing could ever pass" });
  }
  for (const [name, signer] of Object.entries(trust.signers)) {
    const path = ["trust", "signers", name];
    if ("root" in signer) problems.push(...checkRoot(signer.root, [...path, "root"], trust.roots));
    if ("certificate-root" in signer) problems.push(...checkOwnName(signer, path));
    if (!("root" in signer)) problems.push(...checkStampThreshold(signer, path));
    const logRoot = "root" in signer ? void 0 : signer["transparency-log"];
    if (logRoot !== void 0)
      problems.push(...checkRoot(logRoot, [...path, "transparency-log"], trust.roots));
  }
  for (const key of ["gates", "observers"]) {
    problems.push(...checkNames(known[key], known.signers, { path: ["trust", key], what: "signer" }));
  }
  return problems;
}
function checkRootThresholds(roots) {
  return Object.entries(roots ?? {}).flatMap(([name, root]) => {
    const hasNoLog = "transparency-log" in root && root["transparency-log"] === "none";
    if (!hasNoLog || root["tlog-threshold"] === void 0) return [];
    const path = ["trust", "roots", name, "tlog-threshold"];
    return [{ path, message: "excludes transparency-log: none" }];
  });
}
function checkStampThreshold(signer, path) {
  if (signer["timestamp-threshold"] === void 0 || signer["timestamp-authority"] !== void 0) return [];
  return [{ path: [...path, "timestamp-threshold"], message: "belongs to timestamp-authority" }];
}
function checkOwnName({ identity, subject }, path) {
  if (identity === void 0 !== (subject === void 0)) return [];
  const message = "certificate-root needs the name of one signer: identity (alternative name) or subject (distinguished name)";
  return [{ path: [...path, "certificate-root"], part: "key", message }];
}
function checkRoot(root, path, roots) {
  const known = Object.keys(roots ?? {});
  return known.includes(root) ? [] : [{ path, message: unknownName("root", root, known) }];
}
function checkCredentials(person, path) {
  const [unstamped] = checkStampThreshold(person, path);
  if (unstamped !== void 0) return [unstamped];
  const { root, identity, issuer, subject, keys, github } = person;
  const stamps = person["timestamp-authority"];
  if (person["certificate-root"] !== void 0) {
    if (root === void 0 && issuer === void 0) return checkOwnName(person, path);
    return [{ path, message: "certificate-root excludes root and issuer, which are for Sigstore" }];
  }
  if (subject !== void 0) return [{ path, message: "subject belongs to certificate-root" }];
  if (stamps !== void 0 && keys === void 0) {
    return [{ path, message: "timestamp-authority is for keys and certificate-root" }];
  }
  const certificate = [root, identity, issuer].filter((part) => part !== void 0);
  if (certificate.length !== 0 && certificate.length !== 3) {
    return [{ path, message: "root, identity and issuer belong together" }];
  }
  const hasNone = certificate.length === 0 && keys === void 0 && github === void 0 && person.ssh === void 0;
  return hasNone ? [{ path, message: "has no key, no identity and no GitHub account" }] : [];
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
    problems.push(...checkCredentials(person, path));
    if (person.root !== void 0) {
      problems.push(...checkRoot(person.root, [...path, "root"], file.trust.roots));
    }
    person.keys?.forEach((key, index) => {
      claim(`key ${key}`, name, { path: [...path, "keys", index] });
    });
    if (person.identity !== void 0) {
      claim(`identity ${person.identity} ${person.issuer ?? ""}`, name, { path: [...path, "identity"] });
    }
    if (person.subject !== void 0) {
      claim(`subject ${person.subject}`, name, { path: [...path, "subject"] });
    }
    if (person.ssh !== void 0) {
      const { principal, "allowed-signers": file2 } = person.ssh;
      claim(`principal ${principal} of ${file2}`, name, { path: [...path, "ssh", "principal"] });
    }
    if (person.github !== void 0) {
      claim(`login ${person.github.login.toLowerCase()}`, name, { path: [...path, "github", "login"] });
      claim(`id ${String(person.github.id)}`, name, { path: [...path, "github", "id"] });
    }
  }
  return problems;
}

// src/config/tightening.ts
function isSame(a, b) {
  return canonicalJson(a) === canonicalJson(b);
}

// src/config/tighten-environment.ts
function tightenEnvironment(parent, child, place) {
  const merged = { ...parent };
  for (const [key, value] of Object.entries(child)) {
    if (value === void 0) continue;
    const at = { ...place, path: [...place.path, key] };
    const compare = RULES[key];
    merged[key] = compare === void 0 ? onlySame(parent[key], value, at) : compare(parent, child, at);
  }
  return merged;
}
function onlySame(parent, child, { path, refuse }) {
  if (parent !== void 0 && isSame(parent, child)) return parent;
  refuse(path, "cannot be compared with the policy that this one extends");
  return parent;
}
var RULES = {
  after: (parent, child, place) => superset(parent.after ?? [], child.after ?? [], place),
  require: (parent, child) => [...parent.require ?? [], ...child.require ?? []],
  findings: (parent, child, place) => tightenFindings(parent.findings, child.findings ?? {}, place),
  rules: (parent, child, { path, refuse }) => {
    const known = new Set((parent.rules ?? []).map(({ id }) => id));
    (child.rules ?? []).forEach(({ id }, index) => {
      if (known.has(id)) refuse([...path, index, "id"], `rule ${id} is in the policy that this one extends`);
    });
    return [...parent.rules ?? [], ...child.rules ?? []];
  },
  release: (parent, child, { path, refuse }) => {
    for (const [role, judge] of Object.entries(parent.release ?? {})) {
      if (child.release?.[role] !== judge)
        refuse([...path, role], `is ${judge} in the policy that this one extends`);
    }
    return child.release;
  },
  approvals: (parent, child, place) => tightenApprovals(parent.approvals ?? [], child.approvals ?? [], place),
  "code-owners": (parent, child, { path, refuse }) => {
    if (parent["code-owners"] === true && child["code-owners"] !== true)
      refuse(path, "switches off what the policy it extends asks for");
    return child["code-owners"];
  },
  "github-environment": (parent, child, place) => parent["github-environment"] === void 0 ? child["github-environment"] : onlySame(parent["github-environment"], child["github-environment"], place),
  waivers: (parent, child, place) => tightenWaivers(parent.waivers, child.waivers, place),
  override: (parent, child, place) => tightenOverride(parent.override, child.override, place)
};
function superset(parent, child, { path, refuse }) {
  const missing = parent.filter((each) => !child.includes(each));
  if (missing.length > 0)
    refuse(path, `leaves out ${missing.join(", ")} of the policy that this one extends`);
  return child;
}
function tightenFindings(parent = {}, child, { path, refuse }) {
  const block = child.block === void 0 ? parent.block : superset(parent.block ?? [], child.block, { path: [...path, "block"], refuse });
  const blocked = block ?? [];
  const warn = SEVERITIES.filter(
    (severity) => (parent.warn?.includes(severity) === true || child.warn?.includes(severity) === true) && !blocked.includes(severity)
  );
  (child.rules ?? []).forEach((rule, index) => {
    if (rule["lower-to"] !== void 0)
      refuse(
        [...path, "rules", index],
        "lowers a severity; a policy that extends another one may only raise"
      );
  });
  const feed = (key) => {
    if (parent[key] === void 0 || child[key] === void 0) return child[key] ?? parent[key];
    if (!isSame(parent[key], child[key]))
      refuse([...path, key], "differs from the policy that this one extends, and neither is tighter");
    return parent[key];
  };
  const rules = [...parent.rules ?? [], ...child.rules ?? []];
  const [kev, epss] = [feed("kev"), feed("epss")];
  return {
    ...block === void 0 ? {} : { block: [...block] },
    ...warn.length === 0 ? {} : { warn },
    ...rules.length === 0 ? {} : { rules },
    ...kev === void 0 ? {} : { kev },
    ...epss === void 0 ? {} : { epss }
  };
}
function tightenApprovals(parent, child, { path, refuse }) {
  const merged = new Map(parent.map((rule) => [rule.group, rule]));
  child.forEach((rule, index) => {
    const before = merged.get(rule.group);
    const at = [...path, index];
    merged.set(rule.group, rule);
    if (before === void 0) return;
    if (rule.count < before.count)
      refuse(
        [...at, "count"],
        `is less than the ${String(before.count)} of the policy that this one extends`
      );
    superset(before.exclude ?? [], rule.exclude ?? [], { path: [...at, "exclude"], refuse });
    const rest = ({ count: _count, exclude: _exclude, ...others }) => others;
    if (!isSame(rest(before), rest(rule)))
      refuse(at, "differs from the policy that this one extends in more than count and exclude");
  });
  return [...merged.values()];
}
function tightenWaivers(parent, child, { path, refuse }) {
  if (parent === void 0 || child === void 0) {
    refuse(path, "allows waivers, which the policy that this one extends does not");
    return parent;
  }
  if (parent.by !== child.by)
    refuse([...path, "by"], "is another group than in the policy that this one extends");
  for (const severity of SEVERITIES) {
    const [before = 0, days = 0] = [parent["max-days"][severity], child["max-days"][severity]];
    if (days > before)
      refuse(
        [...path, "max-days", severity],
        `is more than the ${String(before)} days of the policy that this one extends`
      );
  }
  return child;
}
var JUSTIFICATION_MIN = 40;
function tightenOverride(parent, child, { path, refuse }) {
  if (parent === void 0 || child === void 0) {
    refuse(path, "allows overrides, which the policy that this one extends does not");
    return parent;
  }
  if (parent.by !== child.by)
    refuse([...path, "by"], "is another group than in the policy that this one extends");
  if (child.count < parent.count)
    refuse(
      [...path, "count"],
      `is less than the ${String(parent.count)} of the policy that this one extends`
    );
  const least = parent["justification-min"] ?? JUSTIFICATION_MIN;
  if ((child["justification-min"] ?? JUSTIFICATION_MIN) < least) {
    refuse(
      [...path, "justification-min"],
      `is less than the ${String(least)} of the policy that this one extends`
    );
  }
  return child;
}

// src/config/tighten-policy.ts
function tightenPolicy(parent, child) {
  const problems = [];
  const refuse = (path, message) => void problems.push({ path, message });
  const parentSigners = Object.keys(parent.trust.signers);
  const merged = {
    version: 1,
    trust: {
      signers: addOnly(parent.trust.signers, child.trust?.signers, { path: ["trust", "signers"], refuse }),
      ...present(
        "roots",
        addOnly(parent.trust.roots ?? {}, child.trust?.roots, { path: ["trust", "roots"], refuse })
      ),
      ...present(
        "gates",
        fewer(parent.trust.gates, child.trust?.gates, { path: ["trust", "gates"], refuse })
      ),
      ...present(
        "observers",
        fewer(parent.trust.observers, child.trust?.observers, { path: ["trust", "observers"], refuse })
      )
    },
    people: addOnly(parent.people ?? {}, child.people, { path: ["people"], refuse }),
    groups: mergeGroups(parent, child, refuse),
    environments: {},
    ...present("deny-list", mergeDenyLists(parent, child, refuse)),
    ...present(
      "retirement",
      sameOrNew(parent.retirement, child.retirement, { path: ["retirement"], refuse })
    )
  };
  for (const [name, environment] of Object.entries(parent.environments)) {
    const require2 = environment.require?.map((each) => ({ ...each, by: each.by ?? parentSigners }));
    const own = { ...environment, ...require2 === void 0 ? {} : { require: require2 } };
    const added = child.environments?.[name];
    merged.environments[name] = added === void 0 ? own : tightenEnvironment(own, added, { path: ["environments", name], refuse });
  }
  for (const [name, environment] of Object.entries(child.environments ?? {})) {
    if (!Object.hasOwn(parent.environments, name)) merged.environments[name] = environment;
  }
  refuseNewSigners(parent, child, refuse);
  return { file: merged, problems };
}
function addOnly(parent, child, { path, refuse }) {
  const merged = new Map(Object.entries(parent));
  for (const [name, value] of Object.entries(child ?? {})) {
    const before = merged.get(name);
    if (before === void 0) merged.set(name, value);
    else if (!isSame(before, value))
      refuse([...path, name], "is another one in the policy that this one extends");
  }
  return Object.fromEntries(merged);
}
function fewer(parent, child, { path, refuse }) {
  if (child === void 0) return parent;
  child.forEach((name, index) => {
    if (parent?.includes(name) !== true)
      refuse([...path, index], `believes ${name}, whom the policy it extends does not`);
  });
  return child;
}
function sameOrNew(parent, child, { path, refuse }) {
  if (parent === void 0 || child === void 0) return child ?? parent;
  if (!isSame(parent, child))
    refuse(path, "differs from the policy that this one extends, and neither is tighter");
  return parent;
}
function mergeGroups(parent, child, refuse) {
  const merged = new Map(Object.entries(parent.groups ?? {}));
  for (const [name, members] of Object.entries(child.groups ?? {})) {
    const before = merged.get(name);
    const path = ["groups", name];
    if (before !== void 0 && parent.retirement?.by === name && !isSame(before, members)) {
      refuse(path, "may retire subjects: who may stop something must stay the same");
    } else if (before !== void 0 && members.some((member) => !before.includes(member))) {
      refuse(path, "has members that it has not in the policy that this one extends");
    }
    merged.set(name, members);
  }
  return Object.fromEntries(merged);
}
function mergeDenyLists(parent, child, refuse) {
  const [before, added] = [parent["deny-list"], child["deny-list"]];
  if (before === void 0 || added === void 0) return added ?? before;
  if (isSame(before, added)) return before;
  if (typeof before !== "string" && typeof added !== "string") return [...before, ...added];
  refuse(
    ["deny-list"],
    "cannot be joined with the one it extends: write the lines of both into the policies"
  );
  return before;
}
function refuseNewSigners(parent, child, refuse) {
  const added = Object.keys(child.trust?.signers ?? {}).filter(
    (name) => !Object.hasOwn(parent.trust.signers, name)
  );
  const open = Object.entries(parent.environments).find(
    ([, { require: require2 }]) => !(require2 ?? []).some(({ kind }) => kind === "model-signature")
  );
  if (added[0] === void 0 || open === void 0) return;
  refuse(
    ["trust", "signers", added[0]],
    `would count at the door of ${open[0]}, which asks for no model-signature by a named signer`
  );
}
function present(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// src/config/policy.ts
var MAX_LISTED = 10;
function parsePolicy(text, path) {
  return toPolicy(parsePolicyFile(text, path));
}
function policyExtended(text, path) {
  const reading = readYamlTree(text);
  if (!reading.ok) throw invalid(path, reading.problems);
  const { value } = reading.tree;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "extends")) return void 0;
  return accept(tighteningSchema, reading.tree, path).extends;
}
function parsePolicyFile(text, path, extended) {
  const reading = readYamlTree(text);
  if (!reading.ok) throw invalid(path, reading.problems);
  const { tree } = reading;
  if (tree.value === null)
    throw invalid(path, [{ line: 1, column: 1, message: "file is empty or says nothing" }]);
  const { file, problems } = extended === void 0 ? { file: accept(policySchema, tree, path), problems: [] } : tightenPolicy(extended, accept(tighteningSchema, tree, path));
  const all = [...problems, ...checkReferences(file)];
  if (all.length > 0) throw invalid(path, placed(all, tree));
  return file;
}
function accept(schema, tree, path) {
  const parsed = schema.safeParse(tree.value);
  if (parsed.success) return parsed.data;
  throw invalid(path, placed(problemsOf(parsed.error, tree.value), tree));
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
  parsePolicyFile,
  policyExtended,
  policySchema
};
