import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  MAX_TRUSTED_ROOT_BYTES
} from "./chunk-ORFQEE7I.js";
import {
  createKeyVerifier
} from "./chunk-N3S4GE5W.js";
import {
  DENY_LINE,
  personSignerName
} from "./chunk-M7PWPZYR.js";
import {
  parseDigest
} from "./chunk-OV564HUI.js";
import {
  readBounded
} from "./chunk-ZWNYNENW.js";
import {
  compareCodePoints
} from "./chunk-OZIG34OO.js";
import {
  sha256Hex
} from "./chunk-ZMAAITHR.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  readPublicKey
} from "./chunk-SHMUV4P5.js";
import {
  AppError,
  isAppError
} from "./chunk-NK6HLKVL.js";

// src/flows/load-policy.ts
import path from "node:path";

// src/config/deny-list.ts
var MAX_LINES = 1e5;
var MAX_LINE = 1e3;
function parseDenyList(text, path2) {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.length > MAX_LINES) {
    throw new AppError("invalid-policy", `deny-list ${path2} has more than ${String(MAX_LINES)} lines`);
  }
  return lines.flatMap((line, index) => {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) return [];
    const [, digest = "", reason = ""] = DENY_LINE.exec(content) ?? [];
    if (line.length > MAX_LINE || parseDigest(digest) === void 0) {
      throw new AppError("invalid-policy", `deny-list ${path2}:${String(index + 1)}: line is not understood`, {
        hint: 'write "sha256:<64 lower-case hex> reason", one a line'
      });
    }
    return [{ digest, reason }];
  });
}

// src/config/policy-digest.ts
var POLICY_PART = "policy";
function policyDigest(parts) {
  const paths = new Set(parts.map(({ path: path2 }) => path2));
  if (!paths.has(POLICY_PART) || paths.size !== parts.length) {
    throw new AppError("invalid-policy", "policy digest needs the policy and every file once", {
      hint: `a file that the policy names cannot itself be called "${POLICY_PART}"`
    });
  }
  const listing = [...parts].sort((a, b) => compareCodePoints(a.path, b.path)).map(({ path: path2, bytes }) => `${sha256Hex(bytes)}  ${path2}
`).join("");
  return sha256Hex(listing);
}

// src/config/policy-files.ts
function policyFiles(policy) {
  const files = /* @__PURE__ */ new Set();
  for (const root of policy.trust.roots.values()) if (root.kind === "file") files.add(root.path);
  for (const signer of policy.trust.signers.values()) if (signer.kind === "key") files.add(signer.path);
  for (const person of policy.people.values()) for (const key of person.keys) files.add(key);
  if (policy.denyList?.kind === "file") files.add(policy.denyList.path);
  return [...files].sort(compareCodePoints);
}

// src/config/trust-entries.ts
function trustEntries(policy) {
  const entries = [];
  for (const [signerName, signer] of policy.trust.signers) {
    if (signer.kind === "key") entries.push({ signerName, kind: "key", keyPath: signer.path });
    else entries.push(certificateEntry(signerName, signer, policy));
  }
  for (const [name, person] of policy.people) {
    person.keys.forEach((keyPath, index) => {
      entries.push({ signerName: personSignerName(name, index + 1), kind: "key", keyPath });
    });
    if (person.certificate === void 0) continue;
    const signerName = personSignerName(name, person.keys.length + 1);
    entries.push(certificateEntry(signerName, person.certificate, policy));
  }
  return entries;
}
function certificateEntry(signerName, identity, policy) {
  const root = policy.trust.roots.get(identity.root);
  if (root === void 0) throw new AppError("internal", `root ${identity.root} is not in the policy`);
  return { signerName, kind: "certificate", root, identity: identity.identity, issuer: identity.issuer };
}
function refuseSharedKeys(policy, files) {
  const owners = /* @__PURE__ */ new Map();
  for (const [person, { keys }] of policy.people) {
    for (const path2 of keys) {
      const file = files.find((each) => each.path === path2);
      if (file === void 0) throw new AppError("not-found", `key ${path2} of ${person} was not read`);
      const { keyId } = readPublicKey(Buffer.from(file.bytes).toString("utf8"));
      const other = owners.get(keyId);
      if (other !== void 0 && other.person !== person) {
        throw new AppError(
          "invalid-policy",
          `people ${other.person} and ${person} have the same key (${other.path} and ${path2}): one person would count as two`,
          { hint: "give every person a key of their own" }
        );
      }
      owners.set(keyId, { person, path: path2 });
    }
  }
}

// src/flows/load-policy.ts
var MAX_POLICY_BYTES = 1024 * 1024;
var MAX_PART_BYTES = 16 * 1024 * 1024;
async function loadPolicy(file) {
  const absolute = path.resolve(file);
  const bytes = await readBounded(absolute, { maxBytes: MAX_POLICY_BYTES, what: "policy" });
  const { parsePolicy } = await import("./chunk-JYNK2CAA.js");
  const policy = parsePolicy(decode(bytes, file), file);
  const files = [];
  for (const name of policyFiles(policy)) {
    const place = path.join(path.dirname(absolute), name);
    files.push({ path: name, bytes: await readPart(place) });
  }
  refuseSharedKeys(policy, files);
  return {
    policy,
    uri: path.isAbsolute(file) ? path.basename(file) : file.split(path.sep).join("/"),
    sha256: policyDigest([{ path: POLICY_PART, bytes }, ...files]),
    parts: files,
    denyList: readDenyList(policy, files)
  };
}
async function readPart(file) {
  try {
    return await readBounded(file, { maxBytes: MAX_PART_BYTES, what: "file named by the policy" });
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code !== "not-found" || !file.endsWith(".pub")) throw thrown;
    const prefix = path.relative(".", file.slice(0, -".pub".length));
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
async function buildVerifiers(loaded) {
  const verifiers = /* @__PURE__ */ new Map();
  for (const entry of trustEntries(loaded.policy)) {
    verifiers.set(entry.signerName, await buildVerifier(entry, loaded));
  }
  return verifiers;
}
async function buildVerifier(entry, loaded) {
  if (entry.kind === "key") {
    return createKeyVerifier({ publicKeyPem: decode(partOf(entry.keyPath, loaded), entry.keyPath) });
  }
  const { createSigstoreVerifier } = await import("./chunk-V6BHK5CC.js");
  const { identity, issuer } = entry;
  return await createSigstoreVerifier({ trustedRoot: await readRoot(entry.root, loaded), identity, issuer });
}
async function readRoot(root, loaded) {
  if (root.kind === "public-good") {
    const { publicGoodTrustedRoot } = await import("./chunk-V6BHK5CC.js");
    return await publicGoodTrustedRoot();
  }
  const what = `trusted root ${root.path}`;
  return parseStrictJson(partOf(root.path, loaded), { maxBytes: MAX_TRUSTED_ROOT_BYTES, what });
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
  loadPolicy,
  environmentOf,
  buildVerifiers
};
