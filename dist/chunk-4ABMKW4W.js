const { isAscii } = process.getBuiltinModule("node:buffer");
const { randomBytes } = process.getBuiltinModule("node:crypto");
const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
const path2 = process.getBuiltinModule("node:path");
const { createHash } = process.getBuiltinModule("node:crypto");
const { availableParallelism } = process.getBuiltinModule("node:os");
const fs2 = process.getBuiltinModule("node:fs");
const path3 = process.getBuiltinModule("node:path");
const fs3 = process.getBuiltinModule("node:fs");
const path4 = process.getBuiltinModule("node:path");
const { isUtf8 } = process.getBuiltinModule("node:buffer");
const fs4 = process.getBuiltinModule("node:fs");
const path5 = process.getBuiltinModule("node:path");
const fs5 = process.getBuiltinModule("node:fs");
const path6 = process.getBuiltinModule("node:path");
const fs6 = process.getBuiltinModule("node:fs");
const path7 = process.getBuiltinModule("node:path");
const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
const { createHash: createHash3 } = process.getBuiltinModule("node:crypto");
const { isUtf8: isUtf82 } = process.getBuiltinModule("node:buffer");
const path8 = process.getBuiltinModule("node:path");
const path9 = process.getBuiltinModule("node:path");
const path10 = process.getBuiltinModule("node:path");
const path11 = process.getBuiltinModule("node:path");
const { createHash: createHash4, createPublicKey } = process.getBuiltinModule("node:crypto");
const path12 = process.getBuiltinModule("node:path");
import {
  FileReader,
  HashTable,
  SLOT,
  changed,
  disappeared,
  errnoOf,
  isMissing,
  isSameFile,
  loadContentHasher,
  lookAt,
  notFound,
  refused,
  runHashJob,
  unreadable
} from "./chunk-KLX2ISV2.js";
import {
  AppError,
  CONFIDENCES,
  CONTENT_HASHES,
  MODEL_DIGEST_SERIALIZATION,
  SEVERITIES,
  closestTo,
  compareSeverity,
  describeSerialization,
  escapeTerminal,
  exitCodeOf,
  isDigestOf,
  messageOf,
  parseSeverity,
  parseShardName,
  systemClock,
  systemContext
} from "./chunk-4YF2P4A2.js";

// src/domain/digest.ts
var STRONG = {
  sha256: 64,
  sha384: 96,
  sha512: 128,
  blake3: 64,
  blake2b: 128
};
var GIT_COMMIT = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
function isSha256Hex(value) {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
function isUsableDigestSet(digests) {
  const entries = Object.entries(digests);
  if (entries.length === 0) return false;
  let identifies = false;
  for (const [algorithm, hex] of entries) {
    if (!/^[0-9a-f]+$/.test(hex)) return false;
    const length = Object.hasOwn(STRONG, algorithm) ? STRONG[algorithm] : void 0;
    if (length !== void 0 && hex.length !== length) return false;
    if (algorithm === "gitCommit" && !GIT_COMMIT.test(hex)) return false;
    identifies ||= length !== void 0 || algorithm === "gitCommit";
  }
  return identifies;
}
function digestsMatch(left, right) {
  if (!isUsableDigestSet(left) || !isUsableDigestSet(right)) return false;
  let strongMatch = false;
  for (const [algorithm, hex] of Object.entries(left)) {
    if (!Object.hasOwn(right, algorithm)) continue;
    if (right[algorithm] !== hex) return false;
    strongMatch ||= Object.hasOwn(STRONG, algorithm) || algorithm === "gitCommit";
  }
  return strongMatch;
}
function parseDigest(text2) {
  const match = /^([a-z0-9]+|gitCommit):([0-9a-f]+)$/.exec(text2);
  if (match === null) return void 0;
  const digests = { [match[1] ?? ""]: match[2] ?? "" };
  return isUsableDigestSet(digests) ? digests : void 0;
}
function identifyingDigests(digests) {
  return [...Object.keys(STRONG), "gitCommit"].flatMap((algorithm) => {
    const hex = Object.hasOwn(digests, algorithm) ? digests[algorithm] : void 0;
    return hex === void 0 ? [] : [{ algorithm, hex }];
  });
}
function primaryDigest(digests) {
  const [first] = identifyingDigests(digests);
  if (first === void 0) throw new TypeError("digest set has no strong digest");
  return first;
}
function formatDigest(digests) {
  const { algorithm, hex } = primaryDigest(digests);
  return `${algorithm}:${hex}`;
}

// src/flows/audit-options.ts
function namesAudit(options) {
  const { audit, auditKey, auditCheckpoint, auditConsumer, timestampUrl } = options;
  if (audit === void 0 && auditKey === void 0) {
    const lonely = auditCheckpoint === void 0 ? auditConsumer?.length : 1;
    if (lonely === void 0 || lonely === 0) return void 0;
  }
  if (audit === void 0 || auditKey === void 0) {
    const missing = audit === void 0 ? "audit" : "audit-key";
    throw new AppError("invalid-input", `${missing} is missing: a log needs its place and its key`, {
      hint: "give both, or neither"
    });
  }
  return {
    directory: audit,
    key: auditKey,
    ...auditCheckpoint === void 0 ? {} : { checkpoint: auditCheckpoint },
    ...auditConsumer === void 0 ? {} : { consumers: auditConsumer },
    ...timestampUrl === void 0 ? {} : { timestampUrls: timestampUrl }
  };
}

// src/domain/strict-json.ts
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function parseStrictJson(input, options) {
  const size = typeof input === "string" ? Buffer.byteLength(input) : input.byteLength;
  if (size > options.maxBytes) {
    throw new AppError(
      "limit-exceeded",
      `${options.what} has ${String(size)} bytes, at most ${String(options.maxBytes)} are read`
    );
  }
  let text2;
  let value;
  try {
    text2 = typeof input === "string" ? input : decode(input);
    value = JSON.parse(text2);
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? "is not valid JSON" : "is not valid UTF-8 JSON";
    throw new AppError("malformed", `${options.what} ${reason}`, { cause });
  }
  const count = countKeys(value, options.maxDepth ?? MAX_DEPTH);
  if (count !== countPossibleKeys(text2) && count !== countKeysIn(text2)) checkKeys(text2, options);
  return value;
}
var MAX_DEPTH = 64;
function decode(bytes) {
  if (!isAscii(bytes)) return decoder.decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function countKeys(value, depthLeft) {
  if (typeof value !== "object" || value === null) return 0;
  if (depthLeft === 0) return NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countKeys(item, depthLeft - 1);
    return count;
  }
  for (const key of Object.keys(value)) {
    if (key === "__proto__") return NaN;
    count += 1 + countKeys(value[key], depthLeft - 1);
  }
  return count;
}
function countPossibleKeys(text2) {
  let count = 0;
  for (let colon = text2.indexOf(":"); colon !== -1; colon = text2.indexOf(":", colon + 1)) {
    let before = colon - 1;
    while (isBlank(text2.charCodeAt(before))) before -= 1;
    if (text2.charCodeAt(before) === 34) count += 1;
  }
  return count;
}
function countKeysIn(text2) {
  let count = 0;
  for (let start = text2.indexOf('"'); start !== -1; ) {
    let next = endOfString(text2, start) + 1;
    while (isBlank(text2.charCodeAt(next))) next += 1;
    if (text2.charCodeAt(next) === 58) count += 1;
    start = text2.indexOf('"', next);
  }
  return count;
}
function isBlank(code) {
  return code === 32 || code === 10 || code === 9 || code === 13;
}
function checkKeys(text2, options) {
  const maxDepth = options.maxDepth ?? MAX_DEPTH;
  const stack = [];
  let expectsKey = false;
  for (let index = 0; index < text2.length; index += 1) {
    switch (text2.charCodeAt(index)) {
      case 123:
      // {
      case 91:
        expectsKey = text2.charCodeAt(index) === 123;
        stack.push(expectsKey ? /* @__PURE__ */ new Set() : void 0);
        if (stack.length > maxDepth) {
          throw new AppError("limit-exceeded", `${options.what} is nested deeper than ${String(maxDepth)}`);
        }
        break;
      case 125:
      // }
      case 93:
        stack.pop();
        expectsKey = false;
        break;
      case 44:
        expectsKey = stack.at(-1) !== void 0;
        break;
      case 34: {
        const end = endOfString(text2, index);
        if (expectsKey) addKey(stack.at(-1), text2.slice(index, end + 1), options);
        expectsKey = false;
        index = end;
        break;
      }
      default:
    }
  }
}
function endOfString(text2, start) {
  let end = text2.indexOf('"', start + 1);
  while (isEscaped(text2, end)) end = text2.indexOf('"', end + 1);
  return end;
}
function isEscaped(text2, quote) {
  let slashes = 0;
  while (text2.charCodeAt(quote - 1 - slashes) === 92) slashes += 1;
  return slashes % 2 === 1;
}
function addKey(keys, quoted, options) {
  const key = quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
  if (key === "__proto__") throw new AppError("malformed", `${options.what} has a __proto__ key`);
  if (keys?.has(key) === true)
    throw new AppError("malformed", `${options.what} has the key ${JSON.stringify(key)} twice`);
  keys?.add(key);
}

// src/platform/files.ts
function readBounded(file, options) {
  return new Promise((resolve) => {
    resolve(readNow(file, options));
  });
}
function readNow(file, options) {
  const descriptor = openForReading(file, options.what);
  try {
    const stat = fs.fstatSync(descriptor);
    if (!stat.isFile()) throw new AppError("invalid-input", `${options.what} ${file} is not a regular file`);
    if (stat.size > options.maxBytes) throw tooLarge(file, options);
    const buffer = Buffer.allocUnsafe(Math.min(stat.size, options.maxBytes) + 1);
    let length = 0;
    for (; ; ) {
      const bytesRead = fs.readSync(descriptor, buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    if (length === buffer.length) throw tooLarge(file, options);
    return buffer.subarray(0, length);
  } finally {
    fs.closeSync(descriptor);
  }
}
async function readText(file, options) {
  const bytes = await readBounded(file, options);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("malformed", `${options.what} ${file} is not UTF-8 text`, { cause });
  }
}
async function writeAtomically(file, data, options = {}) {
  const folder = path.dirname(file);
  const temporary = path.join(
    folder,
    `.${path.basename(file).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`
  );
  try {
    await fs.promises.mkdir(folder, { recursive: true });
    const handle = await fs.promises.open(temporary, "wx", options.mode ?? 420);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (options.exclusive === true) await fs.promises.link(temporary, file);
    else await fs.promises.rename(temporary, file);
    await syncFolder(folder);
  } catch (cause) {
    throw writeError(file, cause);
  } finally {
    await fs.promises.rm(temporary, { force: true });
  }
}
async function readPrivateKey(file, options) {
  const text2 = await readText(file, { maxBytes: 64 * 1024, what: "private key" });
  if (!options.inCi && process.platform !== "win32") {
    const { mode } = fs.statSync(file);
    if ((mode & 63) !== 0) {
      const shown = (mode & 511).toString(8).padStart(4, "0");
      throw new AppError("invalid-key", `private key ${file} can be read by others (mode ${shown})`, {
        hint: `chmod 600 ${file}`
      });
    }
  }
  return text2;
}
function pathKind(target) {
  return new Promise((resolve) => {
    resolve(kindNow(target));
  });
}
function kindNow(target) {
  try {
    const stat = fs.statSync(target);
    return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
  } catch (cause) {
    if (codeOf(cause) === "ENOENT" || codeOf(cause) === "ENOTDIR") return "missing";
    throw new AppError("unreadable", `cannot look at ${target}: ${messageOf(cause)}`, { cause });
  }
}
function openForReading(file, what) {
  try {
    return fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new AppError("not-found", `${what} ${file} does not exist`, { cause });
    }
    throw new AppError("unreadable", `cannot read ${what} ${file}: ${messageOf(cause)}`, { cause });
  }
}
function tooLarge(file, options) {
  return new AppError(
    "limit-exceeded",
    `${options.what} ${file} is larger than ${String(options.maxBytes)} bytes`
  );
}
async function syncFolder(folder) {
  if (process.platform === "win32") return;
  const handle = await fs.promises.open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
var WRITE_CODES = {
  EEXIST: "invalid-input",
  EISDIR: "invalid-input",
  ENOTDIR: "invalid-input",
  EACCES: "missing-permission",
  EPERM: "missing-permission",
  EROFS: "missing-permission"
};
function writeError(file, cause) {
  const code = codeOf(cause) ?? "";
  const kind = Object.hasOwn(WRITE_CODES, code) ? WRITE_CODES[code] : void 0;
  if (code === "EEXIST") {
    return new AppError("invalid-input", `${file} exists already and is not replaced`, { cause });
  }
  return new AppError(kind ?? "tool-failed", `cannot write ${file}: ${messageOf(cause)}`, { cause });
}
function codeOf(thrown) {
  const code = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "code") : void 0;
  return typeof code === "string" ? code : void 0;
}

// src/domain/fulcio-extensions.ts
var FULCIO_ARC = "1.3.6.1.4.1.57264.1.";
var FULCIO_RAW_TEXT = {
  2: "githubWorkflowTrigger",
  3: "githubWorkflowSha",
  4: "githubWorkflowName",
  5: "githubWorkflowRepository",
  6: "githubWorkflowRef"
};
var FULCIO_UTF8 = {
  9: "buildSignerUri",
  10: "buildSignerDigest",
  11: "runnerEnvironment",
  12: "sourceRepositoryUri",
  13: "sourceRepositoryDigest",
  14: "sourceRepositoryRef",
  15: "sourceRepositoryIdentifier",
  16: "sourceRepositoryOwnerUri",
  17: "sourceRepositoryOwnerIdentifier",
  18: "buildConfigUri",
  19: "buildConfigDigest",
  20: "buildTrigger",
  21: "runInvocationUri",
  22: "sourceRepositoryVisibilityAtSigning",
  23: "deploymentEnvironment",
  24: "tokenSubject"
};
var EXTENSION_KEYS = {
  "source-repository": "sourceRepositoryUri",
  "source-repository-id": "sourceRepositoryIdentifier",
  "source-owner": "sourceRepositoryOwnerUri",
  "source-owner-id": "sourceRepositoryOwnerIdentifier",
  "source-ref": "sourceRepositoryRef",
  "source-digest": "sourceRepositoryDigest",
  "source-visibility": "sourceRepositoryVisibilityAtSigning",
  "build-config": "buildConfigUri",
  "build-config-digest": "buildConfigDigest",
  "build-signer": "buildSignerUri",
  "build-signer-digest": "buildSignerDigest",
  "build-trigger": "buildTrigger",
  "runner-environment": "runnerEnvironment",
  "deployment-environment": "deploymentEnvironment",
  run: "runInvocationUri"
};
var VISIBILITIES = ["public", "private", "internal"];
var RUNNER_ENVIRONMENTS = ["github-hosted", "self-hosted"];

// src/flows/wanted-extensions.ts
var OF_COSIGN = {
  certificateGithubWorkflowName: "githubWorkflowName",
  certificateGithubWorkflowRef: "githubWorkflowRef",
  certificateGithubWorkflowRepository: "githubWorkflowRepository",
  certificateGithubWorkflowSha: "githubWorkflowSha",
  certificateGithubWorkflowTrigger: "githubWorkflowTrigger"
};
function wantedExtensions(claims) {
  const wanted = /* @__PURE__ */ new Map();
  const want = (extension, value) => {
    wanted.set(extension, [...wanted.get(extension) ?? [], value]);
  };
  for (const text2 of claims.certificateExtension ?? []) {
    const at = text2.indexOf("=");
    const [name, value] = [text2.slice(0, Math.max(at, 0)), text2.slice(at + 1)];
    if (name === "" || value === "") {
      throw new AppError("invalid-input", `certificate-extension ${JSON.stringify(text2)} is not NAME=VALUE`);
    }
    want(extensionOf(name), value);
  }
  for (const [option, extension] of Object.entries(OF_COSIGN)) {
    const value = claims[option];
    if (value !== void 0) want(extension, value);
  }
  return Object.fromEntries(wanted);
}
function extensionOf(name) {
  if (Object.hasOwn(EXTENSION_KEYS, name)) return EXTENSION_KEYS[name];
  const known3 = Object.keys(EXTENSION_KEYS);
  const guess = closestTo(name, known3);
  throw new AppError("invalid-input", `certificate extension ${JSON.stringify(name)} is not known`, {
    hint: guess === void 0 ? `known are ${known3.join(", ")}` : `did you mean ${guess}?`
  });
}

// src/flows/signature-verifier.ts
var MAX_KEY_BYTES = 64 * 1024;
var MAX_ROOTS_BYTES = 1024 * 1024;
var MAX_TRUSTED_ROOT_BYTES = 4 * 1024 * 1024;
async function openVerifier(options) {
  const { key, certificateIdentity: identity, certificateOidcIssuer: issuer, trustedRoot } = options;
  const { certificateRoot, certificateSubject: subject } = options;
  const extensions = wantedExtensions(options);
  if (Object.keys(extensions).length > 0 && (key !== void 0 || certificateRoot !== void 0)) {
    throw new AppError("invalid-input", "claims in the certificate are for Sigstore identities", {
      hint: "leave certificate-extension and certificate-github-workflow-\u2026 out"
    });
  }
  if (key !== void 0 || certificateRoot !== void 0) refuseUnusedThresholds(options);
  if (key !== void 0) {
    const rootOfLog = options.transparencyLog === true ? void 0 : trustedRoot;
    const others = [identity, issuer, rootOfLog, certificateRoot, subject];
    if (others.some((other) => other !== void 0)) {
      throw new AppError("invalid-input", "a public key and a certificate identity exclude each other");
    }
    return await keyVerifier(key, options);
  }
  if (certificateRoot !== void 0) return await certificateVerifier(certificateRoot, options);
  if (identity === void 0 || issuer === void 0) {
    const missing = identity === issuer ? "nobody to trust was named" : "identity and issuer belong together";
    throw new AppError("invalid-input", missing, {
      hint: "give --key PUBLIC.pem, or --certificate-identity with --certificate-oidc-issuer or --certificate-root, or --policy with --environment"
    });
  }
  const isStamped = timestampFiles(options).length > 0;
  if (subject !== void 0 || isStamped || options.acceptModelSigningV02 === true) {
    throw new AppError(
      "invalid-input",
      "certificate-subject, timestamp-authority and accept-model-signing-v02 are not for Sigstore identities",
      {
        hint: "give them with --key or --certificate-root; the trusted root names the authorities of Sigstore"
      }
    );
  }
  const requireLog = options.transparencyLog !== false;
  const { tlogThreshold, timestampThreshold, sctThreshold } = options;
  const thresholds = { tlogThreshold, timestampThreshold, sctThreshold };
  return await sigstoreVerifier({ identity, issuer, trustedRoot, extensions, requireLog, ...thresholds });
}
function timestampFiles({
  timestampAuthority: files = []
}) {
  return typeof files === "string" ? [files] : files;
}
function refuseUnusedThresholds(rules) {
  const { tlogThreshold, transparencyLog, timestampThreshold, sctThreshold } = rules;
  const refuse = (message, hint) => new AppError("invalid-input", message, { hint });
  if (sctThreshold !== void 0) {
    throw refuse("sct-threshold is for Sigstore identities", "keys and own certificates are in no such log");
  }
  if (tlogThreshold !== void 0 && transparencyLog !== true) {
    throw refuse(
      "tlog-threshold without transparency-log",
      "name the logs: transparency-log and trusted-root"
    );
  }
  if (timestampThreshold !== void 0 && timestampFiles(rules).length === 0) {
    throw refuse("timestamp-threshold without timestamp-authority", "name the authorities, each in a file");
  }
}
async function keyVerifier(file, rules = {}) {
  const { createKeyVerifier } = await import("./chunk-6O363EU7.js");
  const publicKeyPem = await readText(path2.resolve(file), { maxBytes: MAX_KEY_BYTES, what: "public key" });
  return await logged(createKeyVerifier({ publicKeyPem, ...await readRules(rules) }), rules, publicKeyPem);
}
async function certificateVerifier(file, options) {
  const { certificateIdentity: identity, certificateSubject: subject } = options;
  const rootOfLog = options.transparencyLog === true ? void 0 : options.trustedRoot;
  if (options.certificateOidcIssuer !== void 0 || rootOfLog !== void 0) {
    throw new AppError("invalid-input", "certificate-root and Sigstore exclude each other", {
      hint: "leave out certificate-oidc-issuer and trusted-root"
    });
  }
  if (identity === void 0 === (subject === void 0)) {
    throw new AppError("invalid-input", "certificate-root needs the name of one signer", {
      hint: "give certificate-identity (alternative name) or certificate-subject (distinguished name)"
    });
  }
  const { createCertificateVerifier } = await import("./chunk-GQHCXCUP.js");
  const rootsPem = await readText(path2.resolve(file), {
    maxBytes: MAX_ROOTS_BYTES,
    what: "root certificates"
  });
  const name = identity === void 0 ? { kind: "subject", value: subject ?? "" } : { kind: "alt-name", value: identity };
  const rules = await readRules(options);
  return await logged(createCertificateVerifier({ rootsPem, name, clock: systemClock, ...rules }), options);
}
async function readRules(rules) {
  const { acceptModelSigningV02 = false, timestampThreshold } = rules;
  const files = timestampFiles(rules);
  if (files.length === 0) return { acceptModelSigningV02 };
  const { readTimestampTrust } = await import("./chunk-75MLYHHO.js");
  const timestampAuthorities = [];
  for (const file of files) {
    const limits = { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: "timestamp authority" };
    const text2 = await readText(path2.resolve(file), limits);
    timestampAuthorities.push(...readTimestampTrust(text2, `timestamp authority ${file}`));
  }
  return { acceptModelSigningV02, timestampAuthorities, timestampThreshold, requireTimestamp: true };
}
async function sigstoreVerifier(options) {
  const { createSigstoreVerifier } = await import("./chunk-BVMWZBRG.js");
  const trustedRoot = await readRoot(options.trustedRoot);
  return await createSigstoreVerifier({ ...options, trustedRoot });
}
async function readRoot(file) {
  if (file !== void 0) return await readTrustedRootFile(file);
  const { publicGoodTrustedRoot } = await import("./chunk-BVMWZBRG.js");
  return await publicGoodTrustedRoot();
}
async function logged(signer, {
  transparencyLog,
  trustedRoot,
  tlogThreshold
}, publicKeyPem) {
  if (transparencyLog !== true) return signer;
  const { requireLogged } = await import("./chunk-XST37NFS.js");
  const key = publicKeyPem === void 0 ? {} : { publicKeyPem };
  const root = await readRoot(trustedRoot);
  return requireLogged(signer, { trustedRoot: root, clock: systemClock, tlogThreshold, ...key });
}
async function readTrustedRootFile(file) {
  const bytes = await readBounded(path2.resolve(file), {
    maxBytes: MAX_TRUSTED_ROOT_BYTES,
    what: "trusted root"
  });
  return parseStrictJson(bytes, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: `trusted root ${file}` });
}

// src/domain/manifest.ts
var DIGEST_SOURCES = [
  "previous-run",
  "lfs-pointer",
  "huggingface-cache",
  "oci-descriptor",
  "manifest-file",
  "hub-api"
];
function modelDigestOf(sha256s) {
  const hash = createHash("sha256");
  for (const hex of sha256s) hash.update(hex, "hex");
  return hash.digest("hex");
}
function compareCodePoints(a, b) {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    const leftIsSurrogate = left >= 55296 && left <= 57343;
    const rightIsSurrogate = right >= 55296 && right <= 57343;
    if (leftIsSurrogate !== rightIsSurrogate) return leftIsSurrogate ? 1 : -1;
    return left - right;
  }
  return a.length - b.length;
}

// src/digest/hash-progress.ts
var INTERVAL_MS = 100;
function watchProgress(table, progress) {
  if (progress === void 0) return { show: () => void 0, end: () => void 0 };
  let shown;
  const update = () => {
    if (shown === void 0) return;
    const done2 = shown.unit === "files" ? table.filesDone() : table.bytesDone();
    progress.update({ label: "hashing", done: Math.min(done2, shown.total), ...shown });
  };
  const timer = setInterval(update, INTERVAL_MS);
  return {
    show(unit, total) {
      shown = { unit, total };
    },
    end() {
      clearInterval(timer);
      update();
      progress.end();
    }
  };
}

// src/digest/hash-files.ts
var INLINE_FILES = 256;
var INLINE_BYTES = 32 * 1024 * 1024;
var BLOCK = 32;
async function hashFiles(files, options = {}) {
  const items = files.map((file) => ({ file }));
  const hashed = await hashItems(items, { ...options, hash: "sha256" });
  return hashed.map(({ size, digest }) => ({ size, sha256: digest }));
}
async function hashItems(items, options) {
  const table = HashTable.forFiles(items.length, options.hash);
  const work = { items, table, hash: options.hash };
  const reader = new FileReader(await loadContentHasher(options.hash));
  if (items.length <= INLINE_FILES) hashSmallHere(work, reader);
  const left = table.slotsIn(SLOT.todo);
  const large = table.slotsIn(SLOT.deferred);
  if (left.length === 0 && bytesOf(large, table) <= INLINE_BYTES) hashLargeHere(work, reader);
  else await hashInThreads(work, options);
  return items.map((_, slot) => ({ size: table.size(slot), digest: table.digest(slot) }));
}
function hashSmallHere(work, reader) {
  const job = { ...jobFor(work, work.table.slotsIn(SLOT.todo)), block: 1, stopAtBytes: INLINE_BYTES };
  runHashJob(job, reader);
}
function hashLargeHere(work, reader) {
  const large = work.table.slotsIn(SLOT.deferred);
  if (large.length === 0) return;
  work.table.rewind();
  runHashJob({ ...jobFor(work, large), block: 1, deferLarge: false }, reader);
}
async function hashInThreads(work, options) {
  const { table } = work;
  const most = Math.max(1, options.workers ?? availableParallelism());
  const { HashPool } = await import("./chunk-WIASOA4K.js");
  const pool = new HashPool();
  const watch = watchProgress(table, options.progress);
  try {
    const small = table.slotsIn(SLOT.todo);
    if (small.length > 0) {
      watch.show("files", work.items.length);
      await pool.run(jobFor(work, small), Math.min(most, Math.ceil(small.length / BLOCK)));
    }
    const large = table.slotsIn(SLOT.deferred).sort((a, b) => table.size(b) - table.size(a));
    if (large.length > 0) {
      watch.show("bytes", table.bytesDone() + bytesOf(large, table));
      const job = { ...jobFor(work, large), block: 1, deferLarge: false };
      await pool.run(job, Math.min(most, large.length));
    }
  } finally {
    watch.end();
    await pool.close();
  }
}
function jobFor({ items, table, hash }, slots) {
  const chosen = slots.map((slot) => items[slot] ?? { file: "" });
  const hasRanges = chosen.some(({ range }) => range !== void 0);
  return {
    files: chosen.map(({ file }) => file),
    ...hasRanges ? { ranges: rangesOf(chosen) } : {},
    hash,
    slots: Uint32Array.from(slots),
    block: BLOCK,
    deferLarge: true,
    stopAtBytes: Infinity,
    memory: table.memory
  };
}
function rangesOf(items) {
  return Float64Array.from(items.flatMap(({ range }) => [range?.start ?? 0, range?.end ?? 0]));
}
function bytesOf(slots, table) {
  return slots.reduce((total, slot) => total + table.size(slot), 0);
}

// src/domain/model-path.ts
var MAX_PATH_BYTES = 4096;
var CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
var DEFAULT_IGNORES = [".git", ".gitattributes", ".github", ".gitignore"];
var SIGNATURE_NAME = "model.sig";
function unallowedIgnores(paths, allowed) {
  const rules = new Set([...DEFAULT_IGNORES, SIGNATURE_NAME, ...allowed].map(withoutSlash));
  return paths.filter((path13) => !isIgnored(withoutSlash(path13), rules));
}
function withoutSlash(path13) {
  return path13.replace(/\/$/, "");
}
function modelPathProblem(path13) {
  if (path13 === "") return "is empty";
  if (!path13.isWellFormed()) return "is not valid Unicode";
  if (Buffer.byteLength(path13) > MAX_PATH_BYTES) return `is longer than ${String(MAX_PATH_BYTES)} bytes`;
  if (path13.startsWith("/")) return "is absolute";
  if (/^[A-Za-z]:/.test(path13)) return "starts with a drive letter";
  if (path13.includes("\\")) return "has a backslash";
  if (CONTROL.test(path13)) return "has a control character";
  const bad = /(?:^|\/)(\.{0,2})(?:\/|$)/.exec(path13)?.[1];
  if (bad !== void 0) return bad === "" ? "has an empty component" : `has a "${bad}" component`;
  return void 0;
}
function ignorePathProblem(path13) {
  if (/[*?]/.test(path13)) return "has a wildcard, only exact paths can be ignored";
  return modelPathProblem(path13);
}
function isIgnored(path13, rules) {
  if (rules.has(path13)) return true;
  for (let slash = path13.indexOf("/"); slash !== -1; slash = path13.indexOf("/", slash + 1)) {
    if (rules.has(path13.slice(0, slash))) return true;
  }
  return false;
}

// src/digest/resolve-inside.ts
function resolveInside(file, ...realRoots) {
  const real = realPathOf(file);
  if (!realRoots.some((root) => isInside(real, root)))
    throw refused(file, `leads outside the model, to ${real}`);
  const stat = fs2.lstatSync(real);
  if (stat.isFile()) return { file: real, kind: "file" };
  if (stat.isDirectory()) return { file: real, kind: "folder" };
  throw refused(file, "leads to neither a file nor a folder");
}
function isInside(real, realRoot) {
  const prefix = realRoot.endsWith(path3.sep) ? realRoot : realRoot + path3.sep;
  return real === realRoot || real.startsWith(prefix);
}
function realPathOf(file) {
  try {
    return fs2.realpathSync.native(file);
  } catch (cause) {
    if (isMissing(cause)) throw refused(file, "is a broken symbolic link");
    if (errnoOf(cause) === "ELOOP") throw refused(file, "is a cycle of symbolic links");
    throw unreadable(file, cause);
  }
}

// src/digest/locate-files.ts
function locateFiles(root, paths, options) {
  const realRoot = lookAt(root, notFound, () => fs3.realpathSync.native(root));
  const outside = (options.linkFolders ?? []).map(
    (folder) => lookAt(folder, notFound, () => fs3.realpathSync.native(folder))
  );
  const files = [];
  const links = [];
  for (const name of new Set(paths)) {
    const problem = modelPathProblem(name);
    if (problem !== void 0) throw new AppError("invalid-input", `path ${JSON.stringify(name)} ${problem}`);
    const named = path4.join(realRoot, name);
    const real = realPathOf2(named);
    if (real === void 0) continue;
    if (![realRoot, ...outside].some((folder) => isInside(real, folder)))
      throw refused(named, `leads outside the model, to ${real}`);
    if (real !== named && !options.allowSymlinks) throw refused(named, "is reached through a symbolic link");
    const stat = fs3.lstatSync(real);
    if (stat.isDirectory()) continue;
    if (!stat.isFile()) throw refused(named, "is neither a file nor a folder");
    if (real !== named) links.push(name);
    files.push({ path: name, file: real });
  }
  const assertUnchanged = () => {
    for (const { path: name, file } of files) {
      if (realPathOf2(path4.join(realRoot, name)) !== file) throw changed(file, "was moved");
    }
  };
  return { files, ignored: [], links, assertUnchanged };
}
function realPathOf2(file) {
  try {
    return fs3.realpathSync.native(file);
  } catch (thrown) {
    if (isMissing(thrown)) return void 0;
    throw unreadable(file, thrown);
  }
}

// src/digest/list-folder.ts
function listFolder(folder) {
  const before = statFolder(folder);
  const entries = lookAt(folder, disappeared, () => fs4.readdirSync(folder, { withFileTypes: true }));
  if (entries.some(({ name }) => name.includes("\uFFFD"))) assertUtf8Names(folder);
  return {
    entries: entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    assertUnchanged() {
      const after = statFolder(folder);
      if (!after.isDirectory() || !isSameFile(before, after)) throw changed(folder, "was modified");
    }
  };
}
function statFolder(folder) {
  return lookAt(folder, disappeared, () => fs4.lstatSync(folder, { bigint: true }));
}
function assertUtf8Names(folder) {
  const names = lookAt(folder, disappeared, () => fs4.readdirSync(folder, { encoding: "buffer" }));
  const name = names.find((bytes) => !isUtf8(bytes));
  if (name === void 0) return;
  const shown = path5.join(folder, name.toString("latin1"));
  throw new AppError("invalid-subject", `${shown} (shown as Latin-1) has a name that is not UTF-8`, {
    hint: "rename the file"
  });
}
function kindOf(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFIFO()) return "FIFO";
  return entry.isSocket() ? "socket" : "device";
}

// src/digest/walk-model.ts
var MAX_FILES = 1e6;
var MAX_DEPTH2 = 256;
function walkModel(root, options) {
  const files = [];
  const ignored = [];
  const links = [];
  const listings = [];
  const realRoot = lookAt(root, notFound, () => fs5.realpathSync.native(root));
  const outside = (options.linkFolders ?? []).map(
    (folder) => lookAt(folder, notFound, () => fs5.realpathSync.native(folder))
  );
  const rules = { realRoots: [realRoot, ...outside], allowSymlinks: options.allowSymlinks };
  const pending = [{ path: "", file: realRoot, chain: [realRoot] }];
  for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
    const listing = listFolder(folder.file);
    listings.push(listing.assertUnchanged);
    for (const entry of listing.entries) {
      const found = childOf(folder, entry.name);
      if (options.ignore.has(found.path)) {
        ignored.push(found.path);
        continue;
      }
      const problem = modelPathProblem(found.path);
      if (problem !== void 0) throw refused(found.file, `cannot be in a model: its path ${problem}`);
      if (entry.kind === "link") links.push(found.path);
      const { file, kind } = followLink(found, entry, rules);
      if (kind === "folder") pending.push(enter(folder, { path: found.path, file }));
      else files.push({ path: found.path, file });
    }
    if (files.length > MAX_FILES) throw refused(root, `has more than ${String(MAX_FILES)} files`);
  }
  const assertUnchanged = () => {
    for (const assertListing of listings) assertListing();
  };
  return { files, ignored, links, assertUnchanged };
}
function childOf(folder, name) {
  const file = folder.file.endsWith(path6.sep) ? folder.file + name : `${folder.file}${path6.sep}${name}`;
  return { path: folder.path === "" ? name : `${folder.path}/${name}`, file };
}
function followLink(found, entry, rules) {
  if (entry.kind === "file" || entry.kind === "folder") return { file: found.file, kind: entry.kind };
  if (entry.kind !== "link") {
    throw refused(found.file, `is a ${entry.kind}, a model has only files and folders`);
  }
  if (!rules.allowSymlinks) {
    throw new AppError("invalid-subject", `${found.file} is a symbolic link`, {
      hint: "replace it by the file, ignore its path, or allow symbolic links (they are then followed inside the model)"
    });
  }
  return resolveInside(found.file, ...rules.realRoots);
}
function enter(parent, child) {
  if (parent.chain.includes(child.file))
    throw refused(child.file, "is reached through a cycle of symbolic links");
  if (parent.chain.length > MAX_DEPTH2)
    throw refused(child.file, `is nested deeper than ${String(MAX_DEPTH2)}`);
  return { ...child, chain: [...parent.chain, child.file] };
}

// src/digest/list-model.ts
function listModel(root, options = {}) {
  const absolute = path7.resolve(root);
  const allowSymlinks = options.allowSymlinks ?? false;
  const isSingleFile = rootKind(absolute, allowSymlinks) === "file";
  const ignore = ignoreRules(options);
  const walk = isSingleFile ? singleFile(absolute) : walkFolder(absolute, ignore, options);
  if (walk.files.length === 0) {
    throw new AppError("invalid-subject", `${absolute} has no file to digest`, {
      hint: "give the folder that holds the model; ignored files and empty folders do not count"
    });
  }
  return {
    root: isSingleFile ? path7.dirname(absolute) : absolute,
    isSingleFile,
    files: sortByPath(walk.files),
    allowSymlinks,
    ignored: [...walk.ignored].sort(compareCodePoints),
    links: [...walk.links].sort(compareCodePoints),
    ignoreRules: isSingleFile ? [] : [...ignore].sort(compareCodePoints),
    assertUnchanged: walk.assertUnchanged
  };
}
function huggingFaceBlobs(root) {
  const snapshots = path7.dirname(path7.resolve(root));
  const blobs = path7.join(path7.dirname(snapshots), "blobs");
  if (path7.basename(snapshots) !== "snapshots") return void 0;
  return fs6.lstatSync(blobs, { throwIfNoEntry: false })?.isDirectory() === true ? blobs : void 0;
}
function linkFoldersOf(root, allowSymlinks) {
  const blobs = allowSymlinks ? huggingFaceBlobs(root) : void 0;
  return blobs === void 0 ? [] : [blobs];
}
function sortByPath(items) {
  return sortByText(items, (item) => item.path);
}
function sortByText(items, textOf) {
  const hasSurrogate = items.some((item) => /[\ud800-\udfff]/.test(textOf(item)));
  if (hasSurrogate) return [...items].sort((a, b) => compareCodePoints(textOf(a), textOf(b)));
  return [...items].sort((a, b) => textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0);
}
function walkFolder(root, ignore, options) {
  const { allowSymlinks = false, linkFolders = [], onlyPaths } = options;
  if (linkFolders.length > 0 && !allowSymlinks) {
    throw new AppError("invalid-input", "links may lead into another folder only where links are allowed");
  }
  if (onlyPaths !== void 0) return locateFiles(root, onlyPaths, { allowSymlinks, linkFolders });
  return walkModel(root, { allowSymlinks, ignore, linkFolders });
}
function singleFile(file) {
  const files = [{ path: path7.basename(file), file: fs6.realpathSync.native(file) }];
  return { files, ignored: [], links: [], assertUnchanged: () => void 0 };
}
function ignoreRules({ defaultIgnores = DEFAULT_IGNORES, ignorePaths = [] }) {
  return new Set([...defaultIgnores, ...ignorePaths].map(readIgnorePath));
}
function readIgnorePath(given) {
  const rule = given.replace(/\/$/, "");
  const problem = ignorePathProblem(rule);
  if (problem === void 0) return rule;
  throw new AppError("invalid-input", `ignore path ${JSON.stringify(given)} ${problem}`, {
    hint: "give a path relative to the model, like docs or docs/draft.md"
  });
}
function rootKind(root, allowSymlinks) {
  const stat = lookAt(root, notFound, () => {
    const own = fs6.lstatSync(root);
    return own.isSymbolicLink() && allowSymlinks ? fs6.statSync(root) : own;
  });
  if (stat.isFile()) return "file";
  if (stat.isDirectory()) return "folder";
  if (!stat.isSymbolicLink()) throw refused(root, "is neither a file nor a folder");
  throw new AppError("invalid-subject", `${root} is a symbolic link`, {
    hint: "give the path it leads to, or allow symbolic links"
  });
}

// src/domain/bundle-limits.ts
var MAX_BUNDLE_BYTES = 16 * 1024 * 1024;

// src/verify/compare-model.ts
function contentOfManifest(manifest) {
  return {
    resources: manifest.entries.map(({ path: path13, sha256 }) => ({ name: path13, path: path13, digest: sha256 })),
    emptyFiles: [],
    isSingleFile: manifest.isSingleFile === true
  };
}
function compareModel(payload, content) {
  const { resources: signed, paths } = payload;
  const unmatched = new Set(signed.keys());
  const found = /* @__PURE__ */ new Set();
  const changed2 = /* @__PURE__ */ new Map();
  for (const resource of content.resources) {
    const path13 = signedPath(resource.path, payload, content);
    const name = path13 + resource.name.slice(resource.path.length);
    found.add(path13);
    unmatched.delete(name);
    if (paths.has(path13) && signed.get(name) !== resource.digest) note(changed2, path13, name);
  }
  for (const path13 of content.emptyFiles) found.add(signedPath(path13, payload, content));
  for (const name of unmatched) {
    const path13 = payload.serialization.method === "files" ? name : name.replace(/:\d+:\d+$/, "");
    if (found.has(path13)) note(changed2, path13, name);
  }
  const shown = (path13) => path13 === "." ? content.resources[0]?.path ?? "." : path13;
  const differences = [];
  for (const { path: path13 } of content.resources) {
    if (!paths.has(signedPath(path13, payload, content))) differences.push({ kind: "extra", path: path13 });
  }
  for (const path13 of paths) if (!found.has(path13)) differences.push({ kind: "missing", path: shown(path13) });
  for (const [path13, shards] of changed2) {
    differences.push({
      kind: "changed",
      path: shown(path13),
      ...payload.serialization.method === "files" ? {} : { shards: sortPieces(shards) }
    });
  }
  return onePerPath(differences);
}
function note(changed2, path13, name) {
  const known3 = changed2.get(path13);
  const piece = name.slice(path13.length + 1);
  if (known3 === void 0) changed2.set(path13, [piece]);
  else if (!known3.includes(piece)) known3.push(piece);
}
function sortPieces(pieces) {
  const ends = (piece) => piece.split(":").map(Number);
  return [...pieces].sort((a, b) => {
    const [left, right] = [ends(a), ends(b)];
    return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
  });
}
function onePerPath(differences) {
  const byPath = new Map(differences.map((each) => [each.path, each]));
  return [...byPath.values()].sort((a, b) => compareCodePoints(a.path, b.path));
}
function signedPath(path13, { paths }, { isSingleFile }) {
  return isSingleFile && paths.has(".") ? "." : path13;
}

// src/domain/result.ts
function ok(value) {
  return { ok: true, value };
}
function err(error) {
  return { ok: false, error };
}

// src/domain/shape.ts
function readShape(shape, value) {
  const problem = shape.problemOf(value);
  return problem === void 0 ? ok(value) : err(problem);
}
function text({ min = 0, max = Infinity, pattern = ANYTHING } = {}) {
  return shapeOf((value) => {
    if (typeof value !== "string") return "is not text";
    if (value.length < min) return min === 1 ? "is empty" : `is shorter than ${String(min)}`;
    if (value.length > max) return `is longer than ${String(max)}`;
    return pattern === ANYTHING || pattern.test(value) ? void 0 : `is not of the form ${pattern.source}`;
  });
}
var ANYTHING = /(?:)/;
function oneOf(values) {
  const accepted = values;
  return shapeOf((value) => accepted.includes(value) ? void 0 : `is not one of ${values.join(", ")}`);
}
function bool() {
  return shapeOf((value) => typeof value === "boolean" ? void 0 : "is not true or false");
}
function finite() {
  return shapeOf((value) => Number.isFinite(value) ? void 0 : "is not a number");
}
function int64() {
  return shapeOf((value) => {
    const isOne = typeof value === "string" ? /^\d{1,19}$/.test(value) : isSafeNatural(value);
    return isOne ? void 0 : "is not a whole number";
  });
}
function list(item, { min = 0, max }) {
  return {
    problemOf(value) {
      if (!Array.isArray(value)) return here("is not a list");
      if (value.length < min) return here(`has fewer items than ${String(min)}`);
      if (value.length > max) return here(`has more items than ${String(max)}`);
      for (let index = 0; index < value.length; index += 1) {
        const problem = item.problemOf(value[index]);
        if (problem !== void 0) return within(String(index), problem);
      }
      return void 0;
    }
  };
}
function strictObject(fields) {
  return objectOf(fields, (key) => Object.hasOwn(fields, key));
}
function looseObject(fields) {
  return objectOf(fields, () => true);
}
function record(maxKey, item) {
  return {
    problemOf(value) {
      if (!isObject(value)) return here("is not an object");
      for (const [key, each] of Object.entries(value)) {
        if (key.length > maxKey) return here(`has a key that is longer than ${String(maxKey)}`);
        const problem = item.problemOf(each);
        if (problem !== void 0) return within(key, problem);
      }
      return void 0;
    }
  };
}
function optional({ problemOf }) {
  return { problemOf: (value) => value === void 0 ? void 0 : problemOf(value) };
}
function nullish({ problemOf }) {
  return { problemOf: (value) => value === void 0 || value === null ? void 0 : problemOf(value) };
}
function objectOf(fields, isKnown) {
  const entries = Object.entries(fields);
  return {
    problemOf(value) {
      if (!isObject(value)) return here("is not an object");
      for (const [key, shape] of entries) {
        const problem = shape.problemOf(value[key]);
        if (problem !== void 0) return within(key, problem);
      }
      const unknown = Object.keys(value).find((key) => !isKnown(key));
      return unknown === void 0 ? void 0 : here(`has the unknown key ${JSON.stringify(unknown)}`);
    }
  };
}
function shapeOf(messageOf2) {
  return {
    problemOf(value) {
      const message = messageOf2(value);
      return message === void 0 ? void 0 : here(message);
    }
  };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isSafeNatural(value) {
  return Number.isSafeInteger(value) && value >= 0;
}
function here(message) {
  return { path: "", message };
}
function within(key, { path: path13, message }) {
  return { path: path13 === "" ? key : `${key}.${path13}`, message };
}

// src/domain/packed-findings.ts
var ROW = 10;
var ABSENT = -1;
var SEPARATOR = "\0";
var FINGERPRINT_LENGTH = 64;
var known = /* @__PURE__ */ new WeakMap();
function unpackFindings({
  texts,
  rows,
  paths,
  fingerprints,
  sha256,
  isAscending
}) {
  const words = texts.split(SEPARATOR).map((text2) => WORDS.get(text2) ?? text2);
  const table = { rows, words };
  const findings = paths.split(SEPARATOR).map((path13, index) => {
    const row = index * ROW;
    return {
      confidence: wordAt(table, row),
      fingerprint: fingerprints.slice(index * FINGERPRINT_LENGTH, (index + 1) * FINGERPRINT_LENGTH),
      location: locationAt(table, row, path13),
      message: wordAt(table, row + 1),
      ruleId: wordAt(table, row + 2),
      severity: wordAt(table, row + 3)
    };
  });
  known.set(findings, { sha256, isAscending });
  return Object.freeze(findings);
}
function knownFindings(findings) {
  return known.get(findings);
}
var WORDS = new Map(
  [...SEVERITIES, ...CONFIDENCES].map((word) => [word, word])
);
function wordAt({ rows, words }, cell) {
  return words[rows[cell] ?? ABSENT] ?? "";
}
function locationAt({ rows, words }, row, path13) {
  const pointer = rows[row + 4] ?? ABSENT;
  const cell = rows[row + 5] ?? ABSENT;
  const endColumn = rows[row + 6] ?? ABSENT;
  const endLine = rows[row + 7] ?? ABSENT;
  const startColumn = rows[row + 8] ?? ABSENT;
  const startLine = rows[row + 9] ?? ABSENT;
  const isWhole = endColumn !== ABSENT && endLine !== ABSENT && startColumn !== ABSENT && startLine !== ABSENT;
  if (isWhole && cell === ABSENT && pointer === ABSENT)
    return { endColumn, endLine, path: path13, startColumn, startLine };
  return {
    ...cell === ABSENT ? {} : { cell },
    ...endColumn === ABSENT ? {} : { endColumn },
    ...endLine === ABSENT ? {} : { endLine },
    path: path13,
    ...pointer === ABSENT ? {} : { pointer: words[pointer] ?? "" },
    ...startColumn === ABSENT ? {} : { startColumn },
    ...startLine === ABSENT ? {} : { startLine }
  };
}

// src/domain/canonical-json.ts

// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 55296 && code <= 56319) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 56320 && next <= 57343)) {
        return true;
      }
      i++;
    } else if (code >= 56320 && code <= 57343) {
      return true;
    }
  }
  return false;
}
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
  if (typeof object === "number" && isNaN(object)) {
    throw new Error("NaN is not allowed");
  }
  if (typeof object === "number" && !isFinite(object)) {
    throw new Error("Infinity is not allowed");
  }
  if (typeof object === "string" && hasLoneSurrogate(object)) {
    throw new Error("Lone surrogate is not allowed");
  }
  if (object === null || typeof object !== "object") {
    return JSON.stringify(object);
  }
  if (typeof object.toJSON === "function") {
    if (seen.has(object)) {
      throw new Error("Circular reference detected");
    }
    seen.add(object);
    const result2 = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result2;
  }
  if (seen.has(object)) {
    throw new Error("Circular reference detected");
  }
  seen.add(object);
  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(",")}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === void 0 || typeof object[key] === "symbol") {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(",")}}`;
  }
  seen.delete(object);
  return result;
}

// src/domain/canonical-json.ts
function canonicalJson(value) {
  const text2 = canonicalPlainJson(value) ?? canonicalize(value);
  if (text2 === void 0) throw new AppError("internal", "value cannot be written as canonical JSON");
  return text2;
}
function sha256Hex(data) {
  return createHash2("sha256").update(data).digest("hex");
}
function canonicalDigest(value) {
  return sha256Hex(canonicalJson(value));
}
function inCanonicalOrder(value) {
  const sorted = sortKeys(value, MAX_PLAIN_DEPTH);
  return sorted === UNUSUAL ? value : sorted;
}
var MAX_PLAIN_DEPTH = 64;
function canonicalPlainJson(value) {
  const sorted = sortKeys(value, MAX_PLAIN_DEPTH);
  if (sorted === UNUSUAL) return void 0;
  const text2 = JSON.stringify(sorted);
  return text2.includes("\\ud") ? void 0 : text2;
}
var UNUSUAL = /* @__PURE__ */ Symbol("unusual");
function sortKeys(value, depthLeft) {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : UNUSUAL;
  if (typeof value !== "object" || depthLeft === 0 || "toJSON" in value) return UNUSUAL;
  return Array.isArray(value) ? sortItems(value, depthLeft) : sortMembers(value, depthLeft);
}
function sortItems(items, depthLeft) {
  let copy;
  let index = 0;
  for (const item of items) {
    const each = sortKeys(item, depthLeft - 1);
    if (each === UNUSUAL) return UNUSUAL;
    if (copy === void 0 && each !== item) copy = items.slice(0, index);
    copy?.push(each);
    index += 1;
  }
  return copy ?? items;
}
function sortMembers(object, depthLeft) {
  const keys = Object.keys(object);
  let isInOrder = true;
  let before = "";
  let changed2;
  for (const key of keys) {
    if (key >= "0" && key < ":" || key === "__proto__") return UNUSUAL;
    const member = object[key];
    const each = sortKeys(member, depthLeft - 1);
    if (each === UNUSUAL) return UNUSUAL;
    if (each !== member) changed2 = (changed2 ?? /* @__PURE__ */ new Map()).set(key, each);
    isInOrder &&= before <= key;
    before = key;
  }
  if (isInOrder && changed2 === void 0) return object;
  const copy = {};
  for (const key of keys.sort()) copy[key] = changed2?.get(key) ?? object[key];
  return copy;
}

// src/domain/finding.ts
var MAX_INLINE_FINDINGS = 2e4;
function fingerprintOf(ruleId, path13, content) {
  const hash = createHash3("sha256");
  for (const part of [ruleId, path13, content]) hash.update(`${String(Buffer.byteLength(part))}:`).update(part);
  return hash.digest("hex");
}
function compareFindings(a, b) {
  return compareSeverity(a.severity, b.severity) || compareCodePoints(a.location.path, b.location.path) || (a.location.cell ?? -1) - (b.location.cell ?? -1) || (a.location.startLine ?? 0) - (b.location.startLine ?? 0) || (a.location.startColumn ?? 0) - (b.location.startColumn ?? 0) || compareCodePoints(a.ruleId, b.ruleId) || compareCodePoints(a.fingerprint, b.fingerprint);
}

// src/domain/plain-findings.ts
var KEY = '"findings"';
var START = `,${KEY}:[`;
var MAX = { path: 4096, message: 1e4, ruleId: 200, severity: 100 };
var NUMBER = "(0|[1-9][0-9]{0,8})";
var ANY = '[^"\\\\\\x00-\\x1f]*(?:\\\\[^\\x00-\\x1f][^"\\\\\\x00-\\x1f]*)*';
var TEXT = `(${ANY})`;
var SAYING = new RegExp(`^"message":"${TEXT}","ruleId":"${TEXT}","severity":"${TEXT}"$`);
var FINDING = new RegExp(
  [
    '\\{"confidence":"(high|medium|low)","fingerprint":"([0-9a-f]{64})","location":\\{',
    `(?:"cell":${NUMBER},)?(?:"endColumn":${NUMBER},)?(?:"endLine":${NUMBER},)?"path":"${TEXT}"`,
    `(?:,"pointer":"${TEXT}")?(?:,"startColumn":${NUMBER})?(?:,"startLine":${NUMBER})?\\}`,
    `,("message":"${ANY}","ruleId":"${ANY}","severity":"${ANY}")\\}`
  ].join(""),
  "y"
);
function takePlainFindings(payload) {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  const start = bytes.indexOf(START);
  if (start === -1 || !isUtf82(bytes)) return void 0;
  const begin = start + START.length - 1;
  const reader = new FindingsReader(bytes.toString("latin1"), begin + 1);
  const end = reader.readAll();
  if (end === void 0) return void 0;
  const rest = Buffer.concat([bytes.subarray(0, begin + 1), bytes.subarray(end - 1)]);
  if (rest.includes("\\") || rest.indexOf(KEY) !== rest.lastIndexOf(KEY)) return void 0;
  return { rest, findings: reader.pack(sha256Hex(bytes.subarray(begin, end))) };
}
var FindingsReader = class {
  #text;
  #position;
  #rows = [];
  #paths = [];
  #fingerprints = [];
  #texts = [];
  /** Indexes of texts by how they are written. */
  #indexes = /* @__PURE__ */ new Map();
  #sayings = /* @__PURE__ */ new Map();
  #isAscending = true;
  #last;
  constructor(text2, position) {
    this.#text = text2;
    this.#position = position;
  }
  /** Where the list ends, behind its bracket; undefined when anything in it is not plain. */
  readAll() {
    for (let count = 0; count < MAX_INLINE_FINDINGS; count += 1) {
      if (!this.#readOne()) return void 0;
      const next = this.#text[this.#position];
      this.#position += 1;
      if (next === "]") return this.#position;
      if (next !== ",") return void 0;
    }
    return void 0;
  }
  pack(sha256) {
    return {
      sha256,
      isAscending: this.#isAscending,
      texts: this.#texts.join(SEPARATOR),
      rows: Int32Array.from(this.#rows),
      paths: this.#paths.join(SEPARATOR),
      fingerprints: this.#fingerprints.join("")
    };
  }
  #readOne() {
    FINDING.lastIndex = this.#position;
    const match = FINDING.exec(this.#text);
    if (match === null) return false;
    this.#position = FINDING.lastIndex;
    const place = readText2(match[6], MAX.path);
    const saying = this.#sayingOf(match[10] ?? "");
    const pointer = this.#indexOf(match[7], MAX.path);
    const confidence = this.#indexOf(match[1], MAX.severity);
    if (place === void 0 || saying === void 0 || pointer === UNUSUAL2) return false;
    const { message, ruleId, severity } = saying;
    const [cell, endColumn, endLine] = [numberOf(match[3]), numberOf(match[4]), numberOf(match[5])];
    const [startColumn, startLine] = [numberOf(match[8]), numberOf(match[9])];
    const row = [confidence, message, ruleId, severity, pointer];
    this.#rows.push(...row, cell, endColumn, endLine, startColumn, startLine);
    this.#paths.push(place);
    this.#fingerprints.push(match[2] ?? "");
    const entry = { match, saying };
    this.#isAscending &&= isAfter(entry, this.#last);
    this.#last = entry;
    return true;
  }
  /** Undefined when it is not plain. */
  #sayingOf(written) {
    const known3 = this.#sayings.get(written);
    if (known3 !== void 0) return known3;
    const match = SAYING.exec(written);
    if (match === null || match[2] === "") return void 0;
    const message = this.#indexOf(match[1], MAX.message);
    const ruleId = this.#indexOf(match[2], MAX.ruleId);
    const severity = this.#indexOf(match[3], MAX.severity);
    if (message === UNUSUAL2 || ruleId === UNUSUAL2 || severity === UNUSUAL2) return void 0;
    const texts = { rule: this.#texts[ruleId] ?? "", level: this.#texts[severity] ?? "" };
    const saying = { message, ruleId, severity, ...texts };
    this.#sayings.set(written, saying);
    return saying;
  }
  /** `ABSENT` when there is no text, `UNUSUAL` when there is one that is not plain. */
  #indexOf(written, max) {
    if (written === void 0) return ABSENT;
    const known3 = this.#indexes.get(written);
    if (known3 !== void 0 && written.length <= max) return known3;
    const text2 = readText2(written, max);
    if (text2 === void 0) return UNUSUAL2;
    const index = this.#texts.push(text2) - 1;
    this.#indexes.set(written, index);
    return index;
  }
};
var UNUSUAL2 = -2;
function numberOf(digits) {
  return digits === void 0 ? ABSENT : Number(digits);
}
function isAfter(entry, last) {
  const { level } = entry.saying;
  if (last !== void 0 && last.saying.level === level) {
    const [before = "", path13 = ""] = [last.match[6], entry.match[6]];
    if (before < path13 && !before.includes("\\") && !path13.includes("\\")) return true;
  }
  if (parseSeverity(level) !== level) return false;
  return last === void 0 || compareFindings(orderOf(last), orderOf(entry)) < 0;
}
function orderOf({ match, saying: { level, rule } }) {
  return {
    severity: parseSeverity(level),
    confidence: "high",
    message: "",
    ruleId: rule,
    fingerprint: match[2] ?? "",
    location: {
      path: readText2(match[6], MAX.path) ?? "",
      ...match[3] === void 0 ? {} : { cell: Number(match[3]) },
      ...match[8] === void 0 ? {} : { startColumn: Number(match[8]) },
      ...match[9] === void 0 ? {} : { startLine: Number(match[9]) }
    }
  };
}
var ASCII = /^[\x20-\x5b\x5d-\x7f]*$/;
function readText2(written, max) {
  if (written === void 0) return void 0;
  if (ASCII.test(written)) return written.length <= max ? written : void 0;
  const utf8 = Buffer.from(written, "latin1").toString("utf8");
  const text2 = utf8.includes("\\") ? unescape(`"${utf8}"`) : utf8;
  return text2 !== void 0 && text2.length <= max ? text2 : void 0;
}
function unescape(quoted) {
  if (quoted.includes("\\u")) return void 0;
  try {
    const text2 = JSON.parse(quoted);
    return JSON.stringify(text2) === quoted ? String(text2) : void 0;
  } catch {
    return void 0;
  }
}

// src/domain/statement.ts
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var STATEMENT_TYPE_V01 = "https://in-toto.io/Statement/v0.1";
var STATEMENT_MEDIA_TYPE = "application/vnd.in-toto+json";
function makeStatement(subject, predicateType, predicate) {
  if (!isUsableDigestSet(subject.digest)) {
    throw new AppError("invalid-subject", `subject ${subject.name} has no usable digest`);
  }
  const entry = { name: subject.name, digest: subject.digest };
  return { _type: STATEMENT_TYPE, subject: [entry], predicateType, predicate };
}
function encodeStatement(statement) {
  return Buffer.from(JSON.stringify(statement), "utf8");
}
var MAX_BYTES = 16 * 1024 * 1024;
function unpackStatement({ statement, findings }) {
  if (findings === void 0) return statement;
  return { ...statement, predicate: { ...Object(statement.predicate), findings: unpackFindings(findings) } };
}
function decodeStatement(payload, maxBytes = MAX_BYTES, options = {}) {
  return unpackStatement(decodePackedStatement(payload, maxBytes, options));
}
function decodePackedStatement(payload, maxBytes = MAX_BYTES, { acceptV01 = false } = {}) {
  const taken = payload.byteLength <= maxBytes ? takePlainFindings(payload) : void 0;
  if (taken !== void 0) {
    const statement = readStatement(parseStrictJson(taken.rest, { maxBytes, what: "statement" }), acceptV01);
    if (holdsEmptyFindings(statement.predicate)) return { statement, findings: taken.findings };
  }
  return { statement: readStatement(parseStrictJson(payload, { maxBytes, what: "statement" }), acceptV01) };
}
function holdsEmptyFindings(predicate) {
  if (!isRecord(predicate) || !Object.hasOwn(predicate, "findings")) return false;
  const { findings } = predicate;
  return Array.isArray(findings) && findings.length === 0;
}
function readStatement(value, acceptV01) {
  if (!isRecord(value)) throw malformed("is not an object");
  const type = value["_type"];
  if (type !== STATEMENT_TYPE && !(acceptV01 && type === STATEMENT_TYPE_V01)) {
    throw malformed("has an unknown _type");
  }
  const subjects = value["subject"];
  if (!Array.isArray(subjects) || subjects.length !== 1) throw malformed("must have exactly one subject");
  const subject = subjects[0];
  if (!isRecord(subject) || !isDigestSet(subject["digest"])) throw malformed("has no usable subject digest");
  const name = subject["name"];
  if (name !== void 0 && typeof name !== "string") throw malformed("has a subject name that is not text");
  const annotations = subject["annotations"];
  const predicateType = value["predicateType"];
  if (typeof predicateType !== "string" || predicateType === "") throw malformed("has no predicateType");
  const entry = {
    ...name === void 0 ? {} : { name },
    digest: subject["digest"],
    // Others write anything here; what is not text by name is not ours to read.
    ...isTextRecord(annotations) ? { annotations } : {}
  };
  return { _type: STATEMENT_TYPE, subject: [entry], predicateType, predicate: value["predicate"] };
}
function malformed(what) {
  return new AppError("malformed", `statement ${what}`);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTextRecord(value) {
  return isRecord(value) && Object.values(value).every((each) => typeof each === "string");
}
function isDigestSet(value) {
  if (!isRecord(value) || !Object.values(value).every((hex) => typeof hex === "string")) return false;
  return isUsableDigestSet(value);
}

// src/verify/model-resources.ts
function readResources(list2, serialization) {
  const resources = /* @__PURE__ */ new Map();
  const shards = /* @__PURE__ */ new Map();
  for (const { name, algorithm, digest } of list2) {
    const shown = JSON.stringify(name);
    const { path: path13, range } = partsOf(name, serialization);
    const problem = path13 === "." ? void 0 : modelPathProblem(path13);
    if (problem !== void 0) throw invalid(`names a file ${shown} that ${problem}`);
    if (!isAlgorithmOf(serialization, algorithm)) {
      throw invalid(`has the algorithm ${JSON.stringify(algorithm)} for ${shown}`);
    }
    if (!isDigestOf(serialization.hash, digest)) {
      throw invalid(`has a digest for ${shown} that is not lower-case ${serialization.hash}`);
    }
    if (resources.has(name)) throw invalid(`names the file ${shown} twice`);
    resources.set(name, digest);
    const known3 = shards.get(path13);
    if (known3 === void 0) shards.set(path13, range === void 0 ? [] : [range]);
    else if (range !== void 0) known3.push(range);
  }
  const paths = new Set(shards.keys());
  if (paths.has(".") && paths.size > 1) throw invalid('names a file "." that has a "." component');
  if (serialization.method === "shards") assertWholeFiles(shards, serialization.shardSize);
  return { resources, paths };
}
function partsOf(name, { method }) {
  if (method === "files") return { path: name };
  const shard = parseShardName(name);
  if (shard === void 0) throw invalid(`has a resource ${JSON.stringify(name)} that is not a shard`);
  return shard;
}
function isAlgorithmOf(serialization, algorithm) {
  if (algorithm === serialization.hash) return true;
  if (serialization.method === "files") return false;
  return algorithm === `${serialization.hash}-sharded-${String(serialization.shardSize)}`;
}
function assertWholeFiles(shards, shardSize) {
  for (const [path13, ranges] of shards) {
    let at = 0;
    for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
      if (start !== at || start % shardSize !== 0 || end - start > shardSize) {
        throw invalid(`has shards of ${JSON.stringify(path13)} that do not cover it piece by piece`);
      }
      at = end;
    }
  }
}
function invalid(what) {
  return new AppError("evidence-invalid", `model signature ${what}`);
}

// src/verify/legacy-payload.ts
var LEGACY_PREDICATE = "https://model_signing/Digests/v0.1";
var MAX_SUBJECTS = 5e5;
var subjectShape = strictObject({
  name: text(),
  digest: strictObject({ sha256: text() }),
  annotations: optional(strictObject({ actual_hash_algorithm: oneOf(["file-sha256"]) }))
});
var legacyShape = looseObject({
  _type: oneOf([STATEMENT_TYPE]),
  predicateType: oneOf([LEGACY_PREDICATE]),
  subject: list(subjectShape, { min: 1, max: MAX_SUBJECTS })
});
function readLegacyPayload(bytes, maxBytes) {
  const parsed = readShape(legacyShape, parseStrictJson(bytes, { maxBytes, what: "model signature" }));
  if (!parsed.ok) {
    const { path: path13, message } = parsed.error;
    throw new AppError("malformed", `model signature of version 0.2: ${path13}: ${message}`);
  }
  const serialization = { method: "files", hash: "sha256" };
  const list2 = parsed.value.subject.map(({ name, digest }) => ({
    name,
    algorithm: "sha256",
    digest: digest.sha256
  }));
  const { resources, paths } = readResources(list2, serialization);
  return {
    name: void 0,
    rootSha256: modelDigestOf(resources.values()),
    serialization,
    resources,
    paths,
    allowSymlinks: false,
    ignorePaths: [],
    unreadPaths: []
  };
}

// src/verify/model-payload.ts
var MAX_PAYLOAD_BYTES = 64 * 1024 * 1024;
var MAX_RESOURCES = 5e5;
var PREDICATE_V1 = /^https:\/\/model_signing\/signature\/v1\.\d{1,4}$/;
var serializationShape = strictObject({
  method: text(),
  hash_type: text(),
  allow_symlinks: bool(),
  shard_size: optional(finite()),
  ignore_paths: optional(list(text(), { max: 1e5 }))
});
var resourceShape = strictObject({ name: text(), algorithm: text(), digest: text() });
var predicateShape = looseObject({
  serialization: serializationShape,
  resources: list(resourceShape, { min: 1, max: MAX_RESOURCES }),
  digest_sources: optional(record(64, list(text(), { max: MAX_RESOURCES })))
});
var methodShape = looseObject({
  serialization: looseObject({ method: text(), hash_type: text(), shard_size: optional(finite()) })
});
function readModelPayload(envelope) {
  if (envelope.payloadType !== STATEMENT_MEDIA_TYPE) {
    throw invalid2(`has the payload type ${JSON.stringify(envelope.payloadType)}`);
  }
  if (envelope.isLegacyEncoding === true) return readLegacyPayload(envelope.payload, MAX_PAYLOAD_BYTES);
  const statement = decodeStatement(envelope.payload, MAX_PAYLOAD_BYTES);
  assertPredicateType(statement.predicateType);
  const [subject] = statement.subject;
  if (subject.name === void 0 || subject.name === "") throw invalid2("does not name the model");
  const serialization = readSerialization(statement.predicate);
  const parsed = readShape(predicateShape, statement.predicate);
  if (!parsed.ok) throw malformed2(parsed.error);
  const { resources, paths } = readResources(parsed.value.resources, serialization);
  const rootSha256 = modelDigestOf(resources.values());
  const { sha256, ...others } = subject.digest;
  if (sha256 !== rootSha256 || Object.keys(others).length > 0) {
    throw invalid2(`has the root ${String(sha256)}, but its files make ${rootSha256}`);
  }
  const { allow_symlinks: allowSymlinks, ignore_paths: ignored = [] } = parsed.value.serialization;
  const ignorePaths = ignored.map(readIgnorePath2);
  assertNoneIgnored(paths, new Set(ignorePaths));
  const unreadPaths = Object.values(parsed.value.digest_sources ?? {}).flat();
  return {
    name: subject.name,
    rootSha256,
    serialization,
    resources,
    paths,
    allowSymlinks,
    ignorePaths,
    unreadPaths
  };
}
function assertPredicateType(type) {
  if (PREDICATE_V1.test(type)) return;
  if (type === LEGACY_PREDICATE || type.startsWith("https://model_signing/signature/")) {
    throw new AppError("unsupported", `model signature of type ${type} is not supported`, {
      hint: type === LEGACY_PREDICATE ? "sign the model again; signatures of model_signing 0.2 are read only when that is allowed explicitly" : "sign the model again: https://model_signing/signature/v1.0 is read"
    });
  }
  throw invalid2(`is a statement of type ${type}, not about the files of a model`);
}
function readSerialization(predicate) {
  const parsed = readShape(methodShape, predicate);
  if (!parsed.ok) throw malformed2(parsed.error);
  const { method, hash_type: hash, shard_size: shardSize } = parsed.value.serialization;
  if (method !== "files" && method !== "shards") throw unsupported("method", method, "files and shards");
  if (!isContentHash(hash)) throw unsupported("hash", hash, CONTENT_HASHES.join(", "));
  if (method === "files") return { method, hash };
  if (shardSize === void 0 || !Number.isSafeInteger(shardSize) || shardSize < 1) {
    throw invalid2(`has the shard size ${String(shardSize)}`);
  }
  return { method, hash, shardSize };
}
function isContentHash(name) {
  return CONTENT_HASHES.includes(name);
}
function assertNoneIgnored(paths, rules) {
  for (const name of paths) {
    if (isIgnored(name, rules)) throw invalid2(`both names and ignores ${JSON.stringify(name)}`);
  }
}
function readIgnorePath2(given) {
  const rule = given.replace(/\/$/, "");
  const problem = ignorePathProblem(rule);
  if (problem !== void 0) throw invalid2(`ignores a path ${JSON.stringify(given)} that ${problem}`);
  return rule;
}
function unsupported(what, value, supported) {
  return new AppError("unsupported", `model signature uses the ${what} ${JSON.stringify(value)}`, {
    hint: `this version verifies ${supported}`
  });
}
function invalid2(what) {
  return new AppError("evidence-invalid", `model signature ${what}`);
}
function malformed2({ path: path13, message }) {
  return new AppError("malformed", `model signature: ${path13 === "" ? "predicate" : path13}: ${message}`);
}

// src/verify/model-scope.ts
function defaultIgnoresFor(payload) {
  return DEFAULT_IGNORES.filter((rule) => !someSigned(payload, /* @__PURE__ */ new Set([rule])));
}
function canReuse(manifest, payload, { ignorePaths, allowSymlinks }) {
  if (manifest.allowSymlinks && !allowSymlinks) return false;
  if (manifest.entries.some(({ source }) => source !== void 0)) return false;
  if (manifest.ignoreRules === void 0 || someSigned(payload, new Set(manifest.ignoreRules))) return false;
  const rules = asRules([...DEFAULT_IGNORES, ...ignorePaths]);
  return manifest.ignored.every((path13) => isIgnored(path13, rules));
}
function leaveOut(manifest, { ignorePaths, onlyPaths }) {
  const rules = asRules(ignorePaths);
  const stays = (path13) => {
    if (manifest.isSingleFile === true) return true;
    return !isIgnored(path13, rules) && (onlyPaths === void 0 || onlyPaths.has(path13));
  };
  const entries = manifest.entries.filter(({ path: path13 }) => stays(path13));
  if (entries.length === manifest.entries.length) return manifest;
  const gone = manifest.entries.filter(({ path: path13 }) => !stays(path13)).map(({ path: path13 }) => path13);
  return {
    ...manifest,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: entries.reduce((total, { size }) => total + size, 0),
    ignored: [...manifest.ignored, ...gone].sort(compareCodePoints),
    ignoreRules: [.../* @__PURE__ */ new Set([...manifest.ignoreRules ?? [], ...rules])].sort(compareCodePoints)
  };
}
function asRules(paths) {
  return new Set(paths.map((path13) => path13.replace(/\/$/, "")));
}
function someSigned(payload, rules) {
  for (const path13 of payload.paths) if (isIgnored(path13, rules)) return true;
  return false;
}

// src/verify/model-signature.ts
async function verifyModelSignature(options) {
  const envelope = await options.verifier.verify(options.bundle);
  const payload = readModelPayload(envelope);
  const [unread] = payload.unreadPaths;
  if (options.requireReadBySigner === true && unread !== void 0) {
    const count = payload.unreadPaths.length;
    throw new AppError(
      "evidence-invalid",
      `signer had not read ${String(count)} of the files, among them ${unread}`,
      {
        hint: "have the model signed by somebody who reads it in full"
      }
    );
  }
  const found = await findModel(payload, options);
  const differences = compareModel(payload, found.content);
  const name = payload.name ?? path8.basename(path8.resolve(options.root));
  return {
    subject: { kind: "model", name, digest: { sha256: found.rootSha256 } },
    signedSha256: payload.rootSha256,
    serialization: payload.serialization,
    signer: envelope.signer,
    times: envelope.times,
    manifest: found.files,
    ignored: [...found.ignored, ...found.content.emptyFiles].sort(compareCodePoints),
    signedIgnorePaths: [...payload.ignorePaths].sort(compareCodePoints),
    unsignedFilesIgnored: options.ignoreUnsignedFiles === true,
    unreadBySigner: [...payload.unreadPaths].sort(compareCodePoints),
    followedLinks: [...found.followedLinks],
    differences,
    ok: differences.length === 0
  };
}
async function findModel(payload, options) {
  const { serialization } = payload;
  if (isModelDigest(serialization)) {
    const manifest = await manifestFor(payload, options);
    const { rootSha256: rootSha2562, ignored: ignored2, followedLinks: followedLinks2 = [] } = manifest;
    return { content: contentOfManifest(manifest), files: manifest, rootSha256: rootSha2562, ignored: ignored2, followedLinks: followedLinks2 };
  }
  if (options.digestContent === void 0) {
    throw new AppError("unsupported", `model signature is over ${describeSerialization(serialization)}`);
  }
  const content = await options.digestContent(options.root, { ...scopeOf(payload, options), serialization });
  const entries = content.files.map((each) => ({ path: each }));
  const { rootSha256, ignored, totalBytes, followedLinks = [] } = content;
  return { content, files: { entries, totalBytes }, rootSha256, ignored, followedLinks };
}
function isModelDigest({ method, hash }) {
  return method === MODEL_DIGEST_SERIALIZATION.method && hash === MODEL_DIGEST_SERIALIZATION.hash;
}
async function manifestFor(payload, options) {
  const ignorePaths = [...payload.ignorePaths, ...options.ignorePaths ?? []];
  const onlySigned = options.ignoreUnsignedFiles === true;
  const { manifest } = options;
  if (manifest !== void 0) assertManifestOf(manifest, options.root);
  const allowSymlinks = allowsSymlinks(payload, options);
  if (manifest !== void 0 && canReuse(manifest, payload, { ignorePaths, allowSymlinks })) {
    return leaveOut(manifest, { ignorePaths, ...onlySigned ? { onlyPaths: payload.paths } : {} });
  }
  return options.digestModel(options.root, scopeOf(payload, options));
}
function allowsSymlinks(payload, options) {
  return payload.allowSymlinks || options.allowSymlinks === true;
}
function scopeOf(payload, options) {
  const { progress, linkFolders = [] } = options;
  const allowSymlinks = allowsSymlinks(payload, options);
  return {
    ...allowSymlinks && linkFolders.length > 0 ? { linkFolders } : {},
    allowSymlinks,
    ignorePaths: [...payload.ignorePaths, ...options.ignorePaths ?? []],
    defaultIgnores: defaultIgnoresFor(payload),
    ...options.ignoreUnsignedFiles === true ? { onlyPaths: [...payload.paths].filter((each) => each !== ".") } : {},
    ...progress === void 0 ? {} : { progress }
  };
}
function assertManifestOf(manifest, root) {
  const single = manifest.isSingleFile === true ? manifest.entries[0]?.path ?? "" : "";
  const digested = path8.join(manifest.root, single);
  if (path8.resolve(root) === path8.resolve(digested)) return;
  throw new AppError("internal", `${root} is to be verified, but the manifest is of ${digested}`);
}

// src/flows/inside.ts
function relativeInside(folder, place) {
  const relative = path9.relative(folder, path9.resolve(place));
  const isOutside = relative === ".." || relative.startsWith(`..${path9.sep}`) || path9.isAbsolute(relative);
  return isOutside ? void 0 : relative.split(path9.sep).join("/");
}

// src/flows/verify-model.ts
async function verifyModel(target, options, context) {
  const root = path10.resolve(target);
  const signature2 = await signatureOf(root, options.signature);
  const bundle = await readBounded(signature2, { maxBytes: MAX_BUNDLE_BYTES, what: "signature" });
  return await verifyBundle({ root, bundle, signature: signature2 }, options, context);
}
var digestLater = async (root, options) => {
  const { digestContent } = await import("./chunk-54AQJYXY.js");
  return await digestContent(root, options);
};
function verificationScope(root, signatures, options) {
  return {
    root,
    digestModel,
    digestContent: digestLater,
    ignorePaths: [
      SIGNATURE_NAME,
      ...signatures.flatMap((signature2) => insideOf(root, signature2)),
      ...options.ignorePaths ?? []
    ],
    ignoreUnsignedFiles: options.ignoreUnsignedFiles ?? false,
    requireReadBySigner: options.requireRead ?? false,
    allowSymlinks: options.allowSymlinks ?? false,
    linkFolders: linkFoldersOf(root, true)
  };
}
async function verifyBundle(what, options, { progress }) {
  const { root, bundle, signature: signature2 } = what;
  const verification = await verifyModelSignature({
    ...verificationScope(root, [signature2], options),
    bundle,
    verifier: options.verifier,
    progress,
    ...options.manifest === void 0 ? {} : { manifest: options.manifest }
  });
  return { ...verification, signature: signature2 };
}
async function signatureOf(root, given) {
  const kind = await pathKind(root);
  if (kind === "missing") {
    throw new AppError("not-found", `model ${root} does not exist`, {
      hint: "give the folder or the file of the model; a digest can be verified with a policy only"
    });
  }
  if (given !== void 0) return path10.resolve(given);
  const standard = standardSignature(root, kind === "file");
  if (await pathKind(standard) !== "missing") return standard;
  throw new AppError("not-found", `model ${root} has no signature ${standard}`, {
    hint: "name it with signature, or sign the model first"
  });
}
function standardSignature(model, isSingleFile) {
  return isSingleFile ? `${model}.sig` : path10.join(model, SIGNATURE_NAME);
}
function insideOf(root, signature2) {
  const inside = relativeInside(root, signature2);
  return inside === void 0 || inside === "" ? [] : [inside];
}

// src/cli/flags.ts
function identifyOptions(flags) {
  return {
    ...flags.subjectKind === void 0 ? {} : { kind: flags.subjectKind },
    ...flags.allowSymlinks === void 0 ? {} : { allowSymlinks: flags.allowSymlinks },
    ...flags.ignore === void 0 ? {} : { ignorePaths: flags.ignore }
  };
}

// src/registry/reference.ts
var SCHEME = /^oci(\+http)?:\/\//;
function isReference(text2) {
  return SCHEME.test(text2);
}
function plainHttpHost(text2) {
  return SCHEME.exec(text2)?.[1] === void 0 ? void 0 : parseReference(text2).registry;
}
var HOST = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/;
var REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
var TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function parseReference(text2) {
  const rest = text2.replace(SCHEME, "");
  const slash = rest.indexOf("/");
  const registry = slash < 0 ? "" : rest.slice(0, slash);
  if (text2.length > 512 || !HOST.test(registry) || !/[.:]|^localhost$/.test(registry)) {
    throw invalid3(text2, "names no registry host", "write oci://HOST/REPOSITORY@sha256:HEX");
  }
  const [named = "", digest, ...extra] = rest.slice(slash + 1).split("@");
  if (extra.length > 0 || digest !== void 0 && !isSha256(digest)) {
    throw invalid3(
      text2,
      "has a digest that is not sha256:<64 hex digits>",
      "copy the digest from the registry"
    );
  }
  const colon = named.lastIndexOf(":");
  const repository = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? void 0 : named.slice(colon + 1);
  if (!REPOSITORY.test(repository)) throw invalid3(text2, "has a repository name that no registry accepts");
  if (tag !== void 0 && !TAG.test(tag)) throw invalid3(text2, "has a tag that no registry accepts");
  return {
    registry,
    repository,
    ...tag === void 0 && digest === void 0 ? { tag: "latest" } : {},
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function formatReference(reference) {
  const name = `${reference.registry}/${reference.repository}`;
  if (reference.digest !== void 0) return `${name}@${reference.digest}`;
  return `${name}:${reference.tag ?? "latest"}`;
}
function referrersTag(digest) {
  return digest.replace(":", "-").slice(0, 128);
}
function isSha256(text2) {
  return text2.startsWith("sha256:") && parseDigest(text2) !== void 0;
}
function invalid3(text2, why, hint) {
  return new AppError(
    "invalid-subject",
    `image reference ${JSON.stringify(text2)} ${why}`,
    hint === void 0 ? {} : { hint }
  );
}

// src/cli/verb.ts
function done(text2, json, exitCode = 0) {
  return { text: text2, json, exitCode };
}

// src/cli/verb-image.ts
var isImage = isReference;
function refuseImageOptions(options) {
  if (options.recursive === void 0 && options.annotation === void 0) return;
  throw new AppError("invalid-input", "recursive and annotation are for images", {
    hint: "name the image as oci://HOST/REPOSITORY@sha256:HEX"
  });
}
function refuseSeveral(targets) {
  const [first, second] = targets;
  if (first === void 0 || second === void 0) return;
  const other = targets.find((target) => !isReference(target));
  if (other === void 0) return;
  throw new AppError("invalid-input", `several at once are images, and ${other} is none`, {
    hint: "give folders and files one by one"
  });
}
var OF_FOLDERS = [
  ...["serialization", "hash", "shardSize", "shardAlgorithm", "allowSymlinks", "ignore"],
  ...["subjectKind", "policy", "environment", "ignoreUnsignedFiles", "acceptModelSigningV02"],
  ...["threshold", "requireRead"]
];
function refuseFolderOptions(options, what, allowed = []) {
  const others = what === "a file by its bytes" ? ["evidence", ...OF_FOLDERS] : [...OF_FOLDERS, "signature", "file"];
  const given = others.find((name) => !allowed.includes(name) && isGiven(Reflect.get(options, name)));
  if (given === void 0) return;
  const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new AppError("invalid-input", `--${flag} is not for ${what}`, { hint: "leave it out" });
}
function isGiven(value) {
  return value !== void 0 && !(Array.isArray(value) && value.length === 0);
}
async function signImagesVerb(targets, options, ports) {
  refuseFolderOptions(options, "images", [
    "subjectKind",
    ...options.subjectKind === "model" ? ["ignore"] : []
  ]);
  const { signImages } = await import("./chunk-FMYDUMQN.js");
  const { annotation: annotations, ignore: ignorePaths, subjectKind: kind, ...rest } = options;
  const how = { ...rest, annotations, ignorePaths, kind };
  return resultOf(await signImages(targets, how, systemContext(ports)), {
    textOf: signedText,
    jsonOf: (made) => made,
    exitOf: () => 0
  });
}
function signedText(made) {
  return [
    `signed     ${made.image}`,
    ...made.modelDigest === void 0 ? [] : [`model      ${made.modelDigest}  by the digests of its layers`],
    ...made.signed.map(({ signature: signature2, platform }) => `signature  ${signature2}${ofPlatform(platform)}`)
  ];
}
async function verifyImagesVerb(targets, options, ports) {
  refuseFolderOptions(options, "images");
  const { verifyImages } = await import("./chunk-LD5F5XMF.js");
  const { annotation: annotations, ...rest } = options;
  return resultOf(await verifyImages(targets, { ...rest, annotations }, systemContext(ports)), {
    textOf: verifiedText,
    jsonOf: ({ ok: ok2, ...json }) => ({ verdict: ok2 ? "pass" : "block", ...json }),
    exitOf: ({ ok: ok2 }) => ok2 ? 0 : 1
  });
}
function verifiedText(found) {
  return [
    `${found.ok ? "verified" : "NOT verified"}   ${found.image}`,
    ...found.manifests.flatMap(({ digest, platform, signatures, rejected, ok: ok2, ...others }) => [
      `${ok2 ? "signed" : "NOT signed"}     ${digest}${ofPlatform(platform)}`,
      ...signatures.map(({ signer, format }) => `  signer   ${nameOf(signer)} (${format})`),
      ...ok2 ? [] : rejected.map(({ name, reason }) => `  refused  ${name}: ${reason}`),
      ...others.attestations.map(
        ({ predicateType, signer }) => `  attested ${predicateType} by ${nameOf(signer)} (legacy)`
      ),
      ...others.rejectedAttestations.map(({ name, reason }) => `  refused  ${name}: ${reason}`),
      ...others.unread.map(({ name, reason }) => `  unread   ${name}: ${reason}`)
    ])
  ];
}
function resultOf(results, shown) {
  const [only, second] = results;
  if (only !== void 0 && second === void 0) {
    if (!only.result.ok) throw only.result.error;
    const { value } = only.result;
    return done(linesOf(shown.textOf(value)), shown.jsonOf(value), shown.exitOf(value));
  }
  const exits = results.map(
    ({ result }) => result.ok ? shown.exitOf(result.value) : exitCodeOf(result.error.errorClass)
  );
  const lines = results.flatMap(
    ({ target, result }) => result.ok ? shown.textOf(result.value) : [`error      ${target}: ${result.error.message}`]
  );
  const json = results.map(
    ({ target, result }) => result.ok ? { target, result: shown.jsonOf(result.value) } : { target, error: { code: result.error.code, message: result.error.message } }
  );
  return done(linesOf(lines), { results: json }, Math.max(0, ...exits));
}
function linesOf(lines) {
  return `${lines.map(escapeTerminal).join("\n")}
`;
}
function ofPlatform(platform) {
  return platform === void 0 ? "" : `  ${platform}`;
}
function nameOf(signer) {
  return signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
}

// src/cli/shown-path.ts
function shownPath(file) {
  const inside = relativeInside(path11.resolve("."), file);
  return inside === void 0 || inside === "" ? file : inside;
}

// src/cli/verb-file.ts
async function signFileVerb(options, ports) {
  refuseFolderOptions(options, "a file by its bytes");
  const { signFile } = await import("./chunk-UU535ODN.js");
  const made = await signFile(options.path, options, systemContext(ports));
  return done(`signed     ${made.digest}
signature  ${shownPath(made.signature)}
`, made);
}
async function verifyFileVerb(options) {
  refuseFolderOptions(options, "a file by its bytes");
  const { verifyFile } = await import("./chunk-UU535ODN.js");
  const { file, signature: signature2, signer, times, digest } = await verifyFile(options.subject, options);
  const who = signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
  const name = `sha256:${digest.sha256}`;
  const lines = [`verified   ${name}`, `signature  ${shownPath(signature2)}`, `signer     ${who}`];
  const json = { verdict: "pass", file, digest: name, signature: { file: signature2, signer, times } };
  return done(`${lines.join("\n")}
`, json);
}

// src/domain/base64.ts
function decodeBase64(text2) {
  const bytes = Buffer.from(text2, "base64");
  return bytes.toString("base64") === text2 ? bytes : void 0;
}
function encodeBase64(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

// src/domain/bundle-schema.ts
var BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
var MAX_ENTRIES = 16;
var MAX_PROOF_HASHES = 64;
var MAX_CERTIFICATES = 16;
var base64 = text({ min: 1 });
var keyId = strictObject({ keyId: base64 });
var logEntry = strictObject({
  logIndex: nullish(int64()),
  logId: keyId,
  kindVersion: strictObject({ kind: text({ max: 64 }), version: text({ max: 64 }) }),
  integratedTime: nullish(int64()),
  inclusionPromise: nullish(strictObject({ signedEntryTimestamp: base64 })),
  inclusionProof: nullish(
    strictObject({
      logIndex: nullish(int64()),
      rootHash: base64,
      treeSize: nullish(int64()),
      hashes: nullish(list(base64, { max: MAX_PROOF_HASHES })),
      checkpoint: nullish(strictObject({ envelope: text() }))
    })
  ),
  canonicalizedBody: base64
});
var certificate = strictObject({ rawBytes: base64 });
var verificationMaterial = strictObject({
  publicKey: nullish(
    strictObject({
      hint: nullish(text({ max: 1024 })),
      // model_signing before 1.0.1: the PEM text itself, instead of a hint.
      rawBytes: nullish(base64),
      keyDetails: nullish(text({ max: 64 }))
    })
  ),
  certificate: nullish(certificate),
  x509CertificateChain: nullish(
    strictObject({ certificates: list(certificate, { min: 1, max: MAX_CERTIFICATES }) })
  ),
  tlogEntries: nullish(list(logEntry, { max: MAX_ENTRIES })),
  timestampVerificationData: nullish(
    strictObject({
      rfc3161Timestamps: nullish(list(strictObject({ signedTimestamp: base64 }), { max: MAX_ENTRIES }))
    })
  )
});
var signature = strictObject({ sig: base64, keyid: nullish(text({ max: 1024 })) });
var dsseEnvelope = strictObject({
  payload: base64,
  payloadType: text({ min: 1, max: 256 }),
  signatures: list(signature, { min: 1, max: 1 })
});
var OLDER_MEDIA_TYPES = [
  "application/vnd.dev.sigstore.bundle+json;version=0.1",
  "application/vnd.dev.sigstore.bundle+json;version=0.2"
];
function isOlderMediaType(mediaType) {
  return OLDER_MEDIA_TYPES.includes(mediaType);
}
var bundleShape = strictObject({
  mediaType: oneOf([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE]),
  verificationMaterial,
  dsseEnvelope
});
var olderBundleShape = strictObject({
  mediaType: oneOf([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE, ...OLDER_MEDIA_TYPES]),
  verificationMaterial,
  dsseEnvelope
});
var messageBundleShape = strictObject({
  mediaType: oneOf([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE, ...OLDER_MEDIA_TYPES]),
  verificationMaterial,
  messageSignature: strictObject({
    messageDigest: strictObject({
      algorithm: oneOf(["SHA2_256", "SHA2_384", "SHA2_512"]),
      digest: base64
    }),
    signature: base64
  })
});

// src/domain/bundle.ts
var MAX_BUNDLE_DEPTH = 16;
function readBundle(input, { acceptOlder = false } = {}) {
  if (!ArrayBuffer.isView(input)) return input;
  const value = parseStrictJson(input, {
    maxBytes: MAX_BUNDLE_BYTES,
    maxDepth: MAX_BUNDLE_DEPTH,
    what: "bundle"
  });
  if (typeof value === "object" && value !== null && Object.hasOwn(value, "messageSignature")) {
    throw malformed3("holds a message signature, not a signed statement");
  }
  const parsed = readShape(acceptOlder ? olderBundleShape : bundleShape, value);
  if (!parsed.ok) throw malformed3(describe(parsed.error));
  const json = parsed.value;
  const envelope = json.dsseEnvelope;
  return {
    json,
    payloadType: envelope.payloadType,
    payload: bytesOf2(envelope.payload, "payload"),
    ...readFacts(json, envelope.signatures[0]?.sig ?? "")
  };
}
function readFacts(bundle, signature2) {
  const json = bundle.verificationMaterial;
  const stamps = json.timestampVerificationData?.rfc3161Timestamps ?? [];
  const material = readMaterial(json);
  return {
    material: isOlderMediaType(bundle.mediaType) ? leafOf(material) : material,
    signature: bytesOf2(signature2, "signature"),
    logEntries: (json.tlogEntries ?? []).map(readLogEntry),
    timestamps: stamps.map((stamp) => bytesOf2(stamp.signedTimestamp, "timestamp"))
  };
}
function leafOf(material) {
  const [certificate2] = material.kind === "certificate-chain" ? material.certificates : [];
  return certificate2 === void 0 ? material : { kind: "certificate", certificate: certificate2 };
}
function encodeBundle(parts) {
  return encodeJson({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: writeFacts(parts),
    dsseEnvelope: {
      payload: encodeBase64(parts.payload),
      payloadType: parts.payloadType,
      signatures: [{ sig: encodeBase64(parts.signature), keyid: "" }]
    }
  });
}
function writeFacts(parts) {
  return {
    ...writeMaterial(parts.material),
    tlogEntries: parts.logEntries ?? [],
    ...parts.timestamps === void 0 || parts.timestamps.length === 0 ? {} : { timestampVerificationData: { rfc3161Timestamps: parts.timestamps.map(writeTimestamp) } }
  };
}
function encodeJson(bundle) {
  const bytes = Buffer.from(JSON.stringify(bundle), "utf8");
  if (bytes.byteLength > MAX_BUNDLE_BYTES) {
    throw new AppError(
      "limit-exceeded",
      `bundle would have ${String(bytes.byteLength)} bytes, at most ${String(MAX_BUNDLE_BYTES)} can be read back`
    );
  }
  return { bytes, sha256: sha256Hex(bytes) };
}
function readMaterial(json) {
  const found = [];
  if (json.publicKey) {
    const { hint, rawBytes } = json.publicKey;
    const claimed = rawBytes ? { claimedKey: bytesOf2(rawBytes, "public key") } : {};
    found.push({ kind: "public-key", hint: hint ?? void 0, ...claimed });
  }
  if (json.certificate) {
    found.push({ kind: "certificate", certificate: bytesOf2(json.certificate.rawBytes, "certificate") });
  }
  if (json.x509CertificateChain) {
    const certificates = json.x509CertificateChain.certificates.map(
      (each) => bytesOf2(each.rawBytes, "certificate")
    );
    found.push({ kind: "certificate-chain", certificates });
  }
  const [material] = found;
  if (material === void 0 || found.length !== 1) {
    throw malformed3(`has ${String(found.length)} kinds of verification material, exactly one is accepted`);
  }
  return material;
}
function readLogEntry(entry) {
  bytesOf2(entry.logId.keyId, "log id");
  if (entry.inclusionPromise) bytesOf2(entry.inclusionPromise.signedEntryTimestamp, "inclusion promise");
  if (entry.inclusionProof) {
    bytesOf2(entry.inclusionProof.rootHash, "root hash");
    for (const hash of entry.inclusionProof.hashes ?? []) bytesOf2(hash, "inclusion proof");
  }
  return {
    logId: entry.logId.keyId,
    kind: entry.kindVersion.kind,
    version: entry.kindVersion.version,
    body: bytesOf2(entry.canonicalizedBody, "log entry")
  };
}
function writeMaterial(material) {
  switch (material.kind) {
    case "public-key":
      return { publicKey: material.hint === void 0 ? {} : { hint: material.hint } };
    case "certificate":
      return { certificate: { rawBytes: encodeBase64(material.certificate) } };
    case "certificate-chain":
      return {
        x509CertificateChain: {
          certificates: material.certificates.map((each) => ({ rawBytes: encodeBase64(each) }))
        }
      };
  }
}
function writeTimestamp(der) {
  return { signedTimestamp: encodeBase64(der) };
}
function bytesOf2(text2, what) {
  const bytes = decodeBase64(text2);
  if (bytes === void 0) throw malformed3(`has a ${what} that is not canonical base64`);
  return bytes;
}
function describe({ path: path13, message }) {
  return `is not a Sigstore bundle v0.3 with a signed statement: ${path13 === "" ? "top level" : path13}: ${message}`;
}
function malformed3(what) {
  return new AppError("malformed", `bundle ${what}`);
}

// src/domain/message-bundle.ts
var MESSAGE_HASHES = { SHA2_256: "sha256", SHA2_384: "sha384", SHA2_512: "sha512" };
function readMessageBundle(bytes) {
  const value = parseStrictJson(bytes, {
    maxBytes: MAX_BUNDLE_BYTES,
    maxDepth: MAX_BUNDLE_DEPTH,
    what: "bundle"
  });
  const parsed = readShape(messageBundleShape, value);
  if (!parsed.ok) {
    const { path: path13, message } = parsed.error;
    throw malformed4(`is not a Sigstore bundle with the signature of a file: ${path13}: ${message}`);
  }
  const { messageSignature } = parsed.value;
  const { algorithm, digest } = messageSignature.messageDigest;
  const decoded = decodeBase64(digest);
  if (decoded === void 0) throw malformed4("has a digest that is not canonical base64");
  return {
    json: parsed.value,
    hash: algorithm,
    digest: decoded,
    ...readFacts(parsed.value, messageSignature.signature)
  };
}
function encodeMessageBundle(parts) {
  return encodeJson({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: writeFacts(parts),
    messageSignature: {
      messageDigest: { algorithm: parts.hash, digest: encodeBase64(parts.digest) },
      signature: encodeBase64(parts.signature)
    }
  });
}
function malformed4(what) {
  return new AppError("malformed", `bundle ${what}`);
}

// src/domain/signing-key.ts
var BY_CURVE = {
  prime256v1: ["ec-p256", "sha256"],
  secp384r1: ["ec-p384", "sha384"],
  secp521r1: ["ec-p521", "sha512"]
};
var ALLOWED = "use an EC key on P-256, P-384 or P-521, or an Ed25519 key";
var MAX_PEM_BYTES = 64 * 1024;
function describeKey(key) {
  const kind = algorithmOf(key);
  const publicKey = key.type === "public" ? key : createPublicKey(key);
  const normal = createPublicKey({ key: publicKey.export({ format: "jwk" }), format: "jwk" });
  const der = normal.export({ type: "spki", format: "der" });
  const pem = normal.export({ type: "spki", format: "pem" }).toString();
  const sha256 = (data) => createHash4("sha256").update(data);
  return {
    key: normal,
    algorithm: kind[0],
    hash: kind[1],
    pem,
    keyId: sha256(der).digest("hex"),
    hints: { oms: sha256(pem).digest("hex"), cosign: sha256(der).digest("base64") }
  };
}
var known2 = /* @__PURE__ */ new Map();
var MAX_KNOWN = 256;
function readPublicKey(pem) {
  const before = known2.get(pem);
  if (before !== void 0) return before;
  const key = parsePublicKey(pem);
  if (known2.size >= MAX_KNOWN) known2.clear();
  known2.set(pem, key);
  return key;
}
function parsePublicKey(pem) {
  const labels = pemLabels(pem);
  if (labels.length !== 1 || labels[0] !== "PUBLIC KEY") {
    const found = labels.length === 0 ? "no PEM block" : labels.map((label) => `"${label}"`).join(", ");
    throw new AppError("invalid-key", `public key: expected one "PUBLIC KEY" block, found ${found}`, {
      hint: "give the public half as PEM (openssl pkey -in KEY -pubout)"
    });
  }
  let key;
  try {
    key = createPublicKey({ key: pem, format: "pem" });
  } catch (cause) {
    throw new AppError("invalid-key", "public key cannot be read", {
      hint: "give the public half as PEM (openssl pkey -in KEY -pubout)",
      cause
    });
  }
  return describeKey(key);
}
function pemLabels(text2) {
  if (text2.length > MAX_PEM_BYTES) {
    throw new AppError("invalid-key", `key text has ${String(text2.length)} characters, no key is that long`);
  }
  return [...text2.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)].map((match) => match[1] ?? "");
}
function algorithmOf(key) {
  const type = key.asymmetricKeyType ?? key.type;
  if (type === "ed25519") return ["ed25519", null];
  if (type !== "ec") throw new AppError("invalid-key", `${type} keys are not supported`, { hint: ALLOWED });
  const curve = key.asymmetricKeyDetails?.namedCurve ?? "unnamed";
  const allowed = Object.hasOwn(BY_CURVE, curve) ? BY_CURVE[curve] : void 0;
  if (allowed === void 0) {
    throw new AppError("invalid-key", `EC keys on the curve ${curve} are not supported`, { hint: ALLOWED });
  }
  return allowed;
}

// src/domain/dsse.ts
function preAuthEncoding(payloadType, payload) {
  const type = Buffer.from(payloadType, "utf8");
  const head = `DSSEv1 ${String(type.length)} ${payloadType} ${String(payload.byteLength)} `;
  return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}

// src/digest/digest-model.ts
async function digestModel(root, options = {}) {
  const listing = listModel(root, options);
  const hashed = await hashFiles(
    listing.files.map(({ file }) => file),
    options
  );
  listing.assertUnchanged();
  return manifestOf(
    listing,
    hashed.map((result, index) => ({ path: listing.files[index]?.path ?? "", ...result }))
  );
}
function manifestOf(listing, entries) {
  return {
    root: listing.root,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: totalBytesOf(entries),
    ignored: listing.ignored,
    allowSymlinks: listing.allowSymlinks,
    ignoreRules: listing.ignoreRules,
    ...listing.links.length > 0 ? { followedLinks: listing.links } : {},
    ...listing.isSingleFile ? { isSingleFile: true } : {}
  };
}
function modelSubject(manifest, name) {
  const own = manifest.isSingleFile === true ? manifest.entries[0]?.path : path12.basename(manifest.root);
  return { kind: "model", name: name ?? own ?? "", digest: { sha256: manifest.rootSha256 } };
}
function totalBytesOf(entries) {
  return entries.reduce((total, { size }) => total + size, 0);
}

export {
  isSha256Hex,
  isUsableDigestSet,
  digestsMatch,
  parseDigest,
  identifyingDigests,
  formatDigest,
  namesAudit,
  parseStrictJson,
  readBounded,
  readText,
  writeAtomically,
  readPrivateKey,
  pathKind,
  codeOf,
  FULCIO_ARC,
  FULCIO_RAW_TEXT,
  FULCIO_UTF8,
  EXTENSION_KEYS,
  VISIBILITIES,
  RUNNER_ENVIRONMENTS,
  wantedExtensions,
  DIGEST_SOURCES,
  modelDigestOf,
  compareCodePoints,
  hashFiles,
  hashItems,
  DEFAULT_IGNORES,
  SIGNATURE_NAME,
  unallowedIgnores,
  modelPathProblem,
  ignorePathProblem,
  isIgnored,
  listModel,
  huggingFaceBlobs,
  linkFoldersOf,
  sortByPath,
  sortByText,
  digestModel,
  manifestOf,
  modelSubject,
  totalBytesOf,
  MAX_BUNDLE_BYTES,
  contentOfManifest,
  compareModel,
  ok,
  err,
  readShape,
  text,
  oneOf,
  list,
  strictObject,
  knownFindings,
  canonicalJson,
  sha256Hex,
  canonicalDigest,
  inCanonicalOrder,
  MAX_INLINE_FINDINGS,
  fingerprintOf,
  compareFindings,
  STATEMENT_TYPE,
  STATEMENT_MEDIA_TYPE,
  makeStatement,
  encodeStatement,
  unpackStatement,
  decodeStatement,
  decodePackedStatement,
  readModelPayload,
  leaveOut,
  verifyModelSignature,
  relativeInside,
  decodeBase64,
  encodeBase64,
  describeKey,
  readPublicKey,
  pemLabels,
  isReference,
  plainHttpHost,
  parseReference,
  formatReference,
  referrersTag,
  BUNDLE_MEDIA_TYPE,
  readBundle,
  encodeBundle,
  MESSAGE_HASHES,
  readMessageBundle,
  encodeMessageBundle,
  preAuthEncoding,
  identifyOptions,
  done,
  isImage,
  refuseImageOptions,
  refuseSeveral,
  refuseFolderOptions,
  signImagesVerb,
  verifyImagesVerb,
  shownPath,
  signFileVerb,
  verifyFileVerb,
  verifyModel,
  verificationScope,
  verifyBundle,
  signatureOf,
  standardSignature,
  MAX_TRUSTED_ROOT_BYTES,
  openVerifier,
  timestampFiles,
  keyVerifier,
  readTrustedRootFile
};
