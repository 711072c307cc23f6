const path2 = process.getBuiltinModule("node:path");
const path = process.getBuiltinModule("node:path");
import {
  readSshKeyLine
} from "./chunk-E23XDPNY.js";
import {
  DENY_LINE,
  personSignerName
} from "./chunk-UF2N37CC.js";
import {
  compareCodePoints,
  parseDigest,
  readBounded,
  readPublicKey,
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/flows/load-policy.ts

// src/config/deny-list.ts
var MAX_LINES = 1e5;
var MAX_LINE = 1e3;
function parseDenyList(text, path3) {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.length > MAX_LINES) {
    throw new AppError("invalid-policy", `deny-list ${path3} has more than ${String(MAX_LINES)} lines`);
  }
  return lines.flatMap((line, index) => {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) return [];
    const [, digest = "", reason = ""] = DENY_LINE.exec(content) ?? [];
    if (line.length > MAX_LINE || parseDigest(digest) === void 0) {
      throw new AppError("invalid-policy", `deny-list ${path3}:${String(index + 1)}: line is not understood`, {
        hint: 'write "sha256:<64 lower-case hex> reason", one a line'
      });
    }
    return [{ digest, reason }];
  });
}

// src/config/policy-digest.ts
var POLICY_PART = "policy";
function policyDigest(parts) {
  const paths = new Set(parts.map(({ path: path3 }) => path3));
  if (!paths.has(POLICY_PART) || paths.size !== parts.length) {
    throw new AppError("invalid-policy", "policy digest needs the policy and every file once", {
      hint: `a file that the policy names cannot itself be called "${POLICY_PART}"`
    });
  }
  const listing = [...parts].sort((a, b) => compareCodePoints(a.path, b.path)).map(({ path: path3, bytes }) => `${sha256Hex(bytes)}  ${path3}
`).join("");
  return sha256Hex(listing);
}

// src/config/policy-files.ts
function policyFiles(policy) {
  const files = /* @__PURE__ */ new Set();
  for (const root of policy.trust.roots.values()) if (root.kind === "file") files.add(root.path);
  for (const signer of policy.trust.signers.values()) for (const file of filesOf(signer)) files.add(file);
  for (const { keys, ownCertificate, timestampAuthorities, ssh } of policy.people.values()) {
    const roots = ownCertificate?.roots ?? [];
    const allowed = ssh === void 0 ? [] : [ssh.allowedSigners];
    for (const file of [...keys, ...roots, ...allowed, ...timestampAuthorities]) files.add(file);
  }
  for (const { findings } of policy.environments.values()) {
    for (const feed of [findings.kev, findings.epss]) if (feed !== void 0) files.add(feed.file);
  }
  if (policy.denyList?.kind === "file") files.add(policy.denyList.path);
  return [...files].sort(compareCodePoints);
}
function filesOf(signer) {
  switch (signer.kind) {
    case "key":
      return [signer.path, ...signer.timestampAuthorities];
    case "certificate":
      return [];
    case "own-certificate":
      return [...signer.roots, ...signer.timestampAuthorities];
  }
}

// src/config/allowed-signers.ts
var MAX_LINES2 = 1e4;
function parseAllowedSigners(text, file) {
  const lines = text.split(/\r?\n/);
  if (lines.length > MAX_LINES2) {
    throw new AppError("limit-exceeded", `${file} has more than ${String(MAX_LINES2)} lines`);
  }
  return lines.flatMap((line, index) => {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) return [];
    try {
      return [parseLine(trimmed)];
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : "cannot be read";
      throw new AppError("invalid-policy", `${file}:${String(index + 1)}: ${why}`, {
        hint: 'write: alice@example.com namespaces="statement@sallyport.dev" ssh-ed25519 AAAA\u2026',
        cause
      });
    }
  });
}
var KEY = /^((?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/;
function parseLine(line) {
  const [, principals, rest = ""] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  if (principals === void 0) throw new AppError("invalid-policy", "has no key");
  if (/[*?!"]/.test(principals)) {
    throw new AppError("invalid-policy", "has a pattern for a principal: name people exactly");
  }
  const [options, key] = KEY.test(rest) ? ["", rest] : splitOptions(rest);
  return {
    principals: principals.split(",").filter((each) => each !== ""),
    publicKey: readSshKeyLine(key),
    ...parseOptions(options)
  };
}
function splitOptions(text) {
  const [, options, key] = /^((?:[^\s"]|"[^"]*")+)\s+(.*)$/.exec(text) ?? [];
  if (options === void 0 || key === void 0 || !KEY.test(key)) {
    throw new AppError("invalid-policy", "has no key of a type that can sign");
  }
  return [options, key];
}
function parseOptions(text) {
  let options = { namespaces: void 0, validAfter: void 0, validBefore: void 0 };
  for (const [, word] of text.matchAll(/((?:[^,"]|"[^"]*")+)(?:,|$)/g)) {
    const [, name = "", value] = /^([a-z-]+)(?:="([^"]*)")?$/i.exec(word ?? "") ?? [];
    switch (name.toLowerCase()) {
      case "namespaces":
        if (value === void 0 || value === "" || /[*?!]/.test(value)) {
          throw new AppError("invalid-policy", "names no exact namespaces");
        }
        options = { ...options, namespaces: value.split(",") };
        break;
      case "valid-after":
        options = { ...options, validAfter: parseTime(value) };
        break;
      case "valid-before":
        options = { ...options, validBefore: parseTime(value) };
        break;
      default:
        throw new AppError(
          "invalid-policy",
          `has the option ${JSON.stringify((word ?? "").slice(0, 40))}, which is not accepted`
        );
    }
  }
  return options;
}
function parseTime(value) {
  const [, year, month, day, hour = "00", minute = "00", second = "00"] = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?Z$/.exec(value ?? "") ?? [];
  const iso = `${String(year)}-${String(month)}-${String(day)}T${hour}:${minute}:${second}.000Z`;
  const time = new Date(iso);
  if (year === void 0 || Number.isNaN(time.getTime()) || time.toISOString() !== iso) {
    throw new AppError("invalid-policy", "has a time that is not written as 20261231Z or 20261231235959Z");
  }
  return time;
}

// src/config/trust-entries.ts
function trustEntries(policy) {
  const entries = [];
  for (const [signerName, signer] of policy.trust.signers) {
    entries.push(signerEntry(signerName, signer, policy));
  }
  for (const [name, person] of policy.people) {
    const { keys, certificate, ownCertificate, ssh } = person;
    keys.forEach((keyPath, index) => {
      const signerName2 = personSignerName(name, index + 1);
      entries.push({ signerName: signerName2, kind: "key", keyPath, ...stampsOf(person) });
    });
    const signerName = personSignerName(name, keys.length + 1);
    if (certificate !== void 0) entries.push(certificateEntry(signerName, certificate, policy));
    if (ownCertificate !== void 0)
      entries.push({ signerName, kind: "own-certificate", ...ownCertificate });
    if (ssh !== void 0) {
      entries.push({ signerName: personSignerName(name, keys.length + 2), kind: "ssh", ...ssh });
    }
  }
  return entries;
}
function signerEntry(signerName, signer, policy) {
  switch (signer.kind) {
    case "key": {
      const rules = { ...stampsOf(signer), ...logRootOf(signer.logRoot, policy) };
      return { signerName, kind: "key", keyPath: signer.path, ...rules };
    }
    case "certificate":
      return certificateEntry(signerName, signer, policy);
    case "own-certificate": {
      const { roots, name } = signer;
      const rules = { ...stampsOf(signer), ...logRootOf(signer.logRoot, policy) };
      return { signerName, kind: "own-certificate", roots, name, ...rules };
    }
  }
}
function stampsOf({ timestampAuthorities, timestampThreshold }) {
  return {
    timestampAuthorities,
    ...timestampThreshold === void 0 ? {} : { timestampThreshold }
  };
}
function logRootOf(name, policy) {
  return name === void 0 ? {} : { logRoot: rootNamed(name, policy) };
}
function rootNamed(name, policy) {
  const root = policy.trust.roots.get(name);
  if (root === void 0) throw new AppError("internal", `root ${name} is not in the policy`);
  return root;
}
function certificateEntry(signerName, identity, policy) {
  const root = rootNamed(identity.root, policy);
  return { signerName, kind: "certificate", root, identity: identity.identity, issuer: identity.issuer };
}
function refuseSharedKeys(policy, files) {
  const owners = /* @__PURE__ */ new Map();
  const textOf = (path3, person) => {
    const file = files.find((each) => each.path === path3);
    if (file === void 0) throw new AppError("not-found", `key ${path3} of ${person} was not read`);
    return Buffer.from(file.bytes).toString("utf8");
  };
  for (const [person, { keys, ssh }] of policy.people) {
    const own = keys.map((path3) => ({ path: path3, keyId: readPublicKey(textOf(path3, person)).keyId }));
    const ofSsh = ssh === void 0 ? [] : sshKeysOf(ssh, textOf(ssh.allowedSigners, person));
    for (const { path: path3, keyId } of [...own, ...ofSsh]) {
      const other = owners.get(keyId);
      if (other !== void 0 && other.person !== person) {
        throw new AppError(
          "invalid-policy",
          `people ${other.person} and ${person} have the same key (${other.path} and ${path3}): one person would count as two`,
          { hint: "give every person a key of their own" }
        );
      }
      owners.set(keyId, { person, path: path3 });
    }
  }
}
function sshKeysOf(ssh, text) {
  return allowedKeysOf(ssh, text).map(({ publicKey }) => ({
    path: ssh.allowedSigners,
    keyId: publicKey.keyId
  }));
}
function allowedKeysOf({ allowedSigners, principal }, text) {
  const found = parseAllowedSigners(text, allowedSigners).filter(
    ({ principals }) => principals.includes(principal)
  );
  if (found.length > 0) return found;
  throw new AppError("invalid-policy", `${allowedSigners} has no key of principal ${principal}`);
}

// src/flows/policy-place.ts
var ON_GITHUB = /^github:([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)\/(.+)@([^@]*)$/;
function policyPlace(file, { env }) {
  if (!file.startsWith("github:")) return folderPlace(file);
  const [, repository = "", policy = "", commit = ""] = ON_GITHUB.exec(file) ?? [];
  if (!/^[0-9a-f]{40}$/.test(commit) || !isPlain(policy)) {
    throw new AppError(
      "invalid-input",
      `policy ${JSON.stringify(file)} is not pinned to a file at a commit`,
      {
        hint: "write github:OWNER/NAME/PATH@ and the 40 hex digits of the commit"
      }
    );
  }
  return {
    policy,
    uri: file,
    shown: (name) => `github:${repository}/${name}@${commit}`,
    async read(name, limits) {
      const { readRepositoryFile } = await import("./chunk-KV6FOX5P.js");
      const apiUrl = readVariable("githubApiUrl", env) ?? "https://api.github.com";
      const token = readVariable("githubToken", env);
      return await readRepositoryFile({ repository, path: name, commit, apiUrl, token, ...limits });
    }
  };
}
function folderPlace(file) {
  const absolute = path.resolve(file);
  const folder = path.dirname(absolute);
  return {
    policy: path.basename(absolute),
    uri: path.isAbsolute(file) ? path.basename(file) : file.split(path.sep).join("/"),
    shown: (name) => path.join(folder, name),
    read: (name, limits) => readBounded(path.join(folder, name), limits)
  };
}
function isPlain(name) {
  return name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

// src/flows/load-policy.ts
var MAX_POLICY_BYTES = 1024 * 1024;
var MAX_PART_BYTES = 16 * 1024 * 1024;
async function loadPolicy(file, context = { env: {} }) {
  const place = policyPlace(file, context);
  const { policy, parts: files, sha256 } = await readWhole(place, { name: place.policy, shown: file });
  refuseSharedKeys(policy, files);
  return {
    policy,
    uri: place.uri,
    sha256,
    parts: files,
    denyList: readDenyList(policy, files),
    ...await readExtras(policy, files, file)
  };
}
var MAX_CHAIN = 5;
async function readWhole(place, { name, shown, depth = 1 }) {
  const bytes = await place.read(name, { maxBytes: MAX_POLICY_BYTES, what: "policy" });
  const { parsePolicyFile, policyExtended } = await import("./chunk-AZL3YADF.js");
  const { toPolicy } = await import("./chunk-YDTVQEND.js");
  const text = decode(bytes, shown);
  const wanted = policyExtended(text, shown);
  const below = (file2) => path2.posix.join(path2.posix.dirname(name), file2);
  if (wanted !== void 0 && depth >= MAX_CHAIN) {
    throw new AppError(
      "invalid-policy",
      `policy ${shown}: more than ${String(MAX_CHAIN)} policies extend each other`
    );
  }
  const parent = wanted === void 0 ? void 0 : await readWhole(place, { name: below(wanted.path), shown: wanted.path, depth: depth + 1 });
  if (parent !== void 0 && `sha256:${parent.sha256}` !== wanted?.digest) {
    throw new AppError(
      "invalid-policy",
      `policy ${shown} extends ${wanted?.path ?? ""} by ${wanted?.digest ?? ""}, whose digest is sha256:${parent.sha256}`,
      { hint: "read what changed there, then pin the new digest" }
    );
  }
  const file = parsePolicyFile(text, shown, parent?.file);
  const policy = toPolicy(file);
  const parts = new Map((parent?.parts ?? []).map((part) => [part.path, part]));
  if (parent !== void 0 && wanted !== void 0)
    parts.set(wanted.path, { path: wanted.path, bytes: parent.bytes });
  for (const part of policyFiles(policy)) {
    if (!parts.has(part)) parts.set(part, { path: part, bytes: await readPart(place, below(part)) });
  }
  const all = [...parts.values()];
  return { file, policy, parts: all, sha256: policyDigest([{ path: POLICY_PART, bytes }, ...all]), bytes };
}
async function readExtras(policy, files, file) {
  const environments = [...policy.environments];
  const hasFeeds = environments.some(
    ([, { findings }]) => findings.kev !== void 0 || findings.epss !== void 0
  );
  const hasRules = environments.some(([, { rules }]) => rules !== void 0);
  const feeds = hasFeeds ? (await import("./chunk-7RJ2M47L.js")).readFeeds(policy, files) : void 0;
  if (!hasRules) return feeds === void 0 ? {} : { feeds };
  const { createRuleEvaluator, ruleProblem } = await import("./chunk-4ECTH3FO.js");
  for (const [name, { rules = [] }] of environments) {
    for (const { id, assert } of rules) {
      const problem = ruleProblem(assert);
      if (problem === void 0) continue;
      throw new AppError("invalid-policy", `policy ${file}: environments.${name}.rules ${id}: ${problem}`, {
        hint: "docs/policy.md says what an expression can see, with examples"
      });
    }
  }
  return { evaluateRule: createRuleEvaluator(), ...feeds === void 0 ? {} : { feeds } };
}
async function readPart(place, file) {
  try {
    return await place.read(file, { maxBytes: MAX_PART_BYTES, what: "file named by the policy" });
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code !== "not-found" || !file.endsWith(".pub")) throw thrown;
    const prefix = path2.relative(".", place.shown(file).slice(0, -".pub".length));
    throw new AppError(thrown.code, thrown.message, {
      cause: thrown,
      hint: `put the public key there, or make a new pair: sallyport key generate --output ${prefix}`
    });
  }
}
function environmentOf({ policy }, name) {
  const environment = policy.environments.get(name);
  if (environment !== void 0) return environment;
  throw new AppError("invalid-input", `policy has no environment ${JSON.stringify(name)}`, {
    hint: `it has: ${[...policy.environments.keys()].join(", ")}`
  });
}
function readDenyList({ denyList }, files) {
  if (denyList === void 0) return [];
  if (denyList.kind === "inline") return denyList.entries;
  const part = files.find((each) => each.path === denyList.path);
  if (part === void 0) throw new AppError("internal", `deny-list ${denyList.path} was not read`);
  return parseDenyList(decode(part.bytes, denyList.path), denyList.path);
}
function partOf(name, { parts }) {
  const part = parts.find((each) => each.path === name);
  if (part === void 0) throw new AppError("internal", `${name} was not read`);
  return part.bytes;
}
function decode(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("invalid-policy", `${file} is not UTF-8 text`, { cause });
  }
}

export {
  trustEntries,
  allowedKeysOf,
  loadPolicy,
  environmentOf,
  partOf,
  decode
};
