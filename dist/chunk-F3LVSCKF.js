const path = process.getBuiltinModule("node:path");
const path2 = process.getBuiltinModule("node:path");
const { createHash } = process.getBuiltinModule("node:crypto");
const fs = process.getBuiltinModule("node:fs");
const path3 = process.getBuiltinModule("node:path");
const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
const fs2 = process.getBuiltinModule("node:fs");
const path4 = process.getBuiltinModule("node:path");
const path5 = process.getBuiltinModule("node:path");
const {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  opendirSync,
  openSync,
  readSync,
  statSync
} = process.getBuiltinModule("node:fs");
const path6 = process.getBuiltinModule("node:path");
const { constants: constants2 } = process.getBuiltinModule("node:fs");
const { lstat, mkdir, open, readFile, rename, rm } = process.getBuiltinModule("node:fs/promises");
const path7 = process.getBuiltinModule("node:path");
const path8 = process.getBuiltinModule("node:path");
const path9 = process.getBuiltinModule("node:path");
const { setTimeout: wait } = process.getBuiltinModule("node:timers/promises");
const fs3 = process.getBuiltinModule("node:fs");
const path10 = process.getBuiltinModule("node:path");
const path11 = process.getBuiltinModule("node:path");
const path12 = process.getBuiltinModule("node:path");
const { createHash: createHash3, X509Certificate } = process.getBuiltinModule("node:crypto");
const { X509Certificate: X509Certificate2 } = process.getBuiltinModule("node:crypto");
const { X509Certificate: X509Certificate3 } = process.getBuiltinModule("node:crypto");
const { createPrivateKey, sign } = process.getBuiltinModule("node:crypto");
const fs4 = process.getBuiltinModule("node:fs");
const path13 = process.getBuiltinModule("node:path");
import {
  DIGEST_SOURCES,
  FULCIO_ARC,
  FULCIO_RAW_TEXT,
  FULCIO_UTF8,
  MAX_BUNDLE_BYTES,
  MESSAGE_HASHES,
  SIGNATURE_NAME,
  STATEMENT_MEDIA_TYPE,
  compareCodePoints,
  describeKey,
  digestModel,
  done,
  encodeBundle,
  encodeMessageBundle,
  encodeStatement,
  formatDigest,
  hashFiles,
  hashItems,
  identifyOptions,
  identifyingDigests,
  isImage,
  isReference,
  isUsableDigestSet,
  linkFoldersOf,
  list,
  listModel,
  makeStatement,
  manifestOf,
  modelDigestOf,
  modelPathProblem,
  modelSubject,
  namesAudit,
  oneOf,
  openVerifier,
  parseDigest,
  parseStrictJson,
  pathKind,
  pemLabels,
  preAuthEncoding,
  readBounded,
  readModelPayload,
  readPrivateKey,
  readShape,
  readText,
  refuseImageOptions,
  refuseSeveral,
  relativeInside,
  sha256Hex,
  shownPath,
  signFileVerb,
  signImagesVerb,
  sortByPath,
  sortByText,
  standardSignature,
  strictObject,
  text,
  totalBytesOf,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  changed,
  disappeared,
  isSameFile,
  lookAt,
  notFound,
  refused
} from "./chunk-KLX2ISV2.js";
import {
  previousSigner,
  refuseSparing
} from "./chunk-IJZH5ZQH.js";
import {
  AppError,
  DEFAULT_SHARD_SIZE,
  MODEL_DIGEST_SERIALIZATION,
  describeSerialization,
  isCi,
  messageOf,
  readVariable,
  shardName,
  shardsOf,
  systemContext,
  toAppError
} from "./chunk-4YF2P4A2.js";

// src/flows/audit-event.ts
function actorOfSigner(signer) {
  return signer.kind === "key" ? { id: signer.keyId, method: "key" } : {
    id: signer.identity,
    issuer: signer.issuer,
    method: signer.isOwnAuthority === true ? "certificate" : "keyless"
  };
}
function actorOfRun(given, context) {
  if (given !== void 0) return { id: given, method: "local" };
  const login = readVariable("githubActor", context.env);
  if (login !== void 0 && readVariable("githubActions", context.env) === "true") {
    const issuer = readVariable("githubServerUrl", context.env);
    return { id: login, ...issuer === void 0 ? {} : { issuer }, method: "github-actions" };
  }
  throw new AppError("invalid-input", "nobody was named as actor", { hint: "give --actor NAME" });
}
function runOf(context) {
  const { env } = context;
  const server = readVariable("githubServerUrl", env);
  const repository = readVariable("githubRepository", env);
  const id = readVariable("githubRunId", env);
  if (server === void 0 || repository === void 0 || id === void 0) return {};
  const attempt = Number(readVariable("githubRunAttempt", env));
  const uri = `${server}/${repository}/actions/runs/${id}`;
  return { run: { uri, ...Number.isSafeInteger(attempt) && attempt > 0 ? { attempt } : {} } };
}
function makeAuditEvent(parts, context) {
  const { subject, environment, consumers } = parts;
  return {
    action: parts.action,
    actor: actorOfRun(parts.actor, context),
    ...subject === void 0 ? {} : { subject: { ...subject, digest: { ...subject.digest } } },
    ...environment === void 0 ? {} : { environment },
    ...pairsOf("before", parts.before),
    ...pairsOf("after", parts.after),
    ...pairsOf("details", parts.details),
    ...consumers === void 0 || consumers.length === 0 ? {} : { consumers: [...consumers] },
    ...runOf(context)
  };
}
function pairsOf(name, texts) {
  if (texts === void 0 || texts.length === 0) return {};
  return { [name]: Object.fromEntries(texts.map(splitPair)) };
}
function splitPair(text2) {
  const at = text2.indexOf("=");
  if (at < 1 || at === text2.length - 1) {
    throw new AppError("invalid-input", `${JSON.stringify(text2)} is not NAME=VALUE`);
  }
  return [text2.slice(0, at), text2.slice(at + 1)];
}

// src/flows/audit-trail.ts
var ACTIONS = {
  "file-signature": "sign",
  "model-signature": "sign",
  "image-signature": "sign",
  aibom: "aibom",
  provenance: "provenance",
  "secret-scan": "scan",
  "iac-scan": "scan",
  "test-result": "attest",
  scai: "attest",
  posture: "attest",
  approval: "approve",
  waiver: "waive",
  override: "override",
  retirement: "retire",
  "github-approvals": "attest",
  decision: "gate"
};
function openTrail(options, context, { gathered = false, signs = true } = {}) {
  const audit = namesAudit(options);
  if (audit === void 0) return void 0;
  if (!signs) {
    throw new AppError("invalid-input", "an audit log was given, and nothing is signed", {
      hint: "the log records signed evidence: give evidence and a signer as well"
    });
  }
  const waiting = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    const { appendBatchToAudit } = await import("./chunk-X6V2WC3D.js");
    await appendBatchToAudit(() => Promise.resolve([...waiting]), audit, context);
    waiting.length = 0;
  };
  return {
    async record(act) {
      waiting.push(await eventOf(act, context));
      if (!gathered) await flush();
    },
    flush
  };
}
async function eventOf({ kind, subject, bundle, signer }, context) {
  const { name, digest } = subject;
  const known = "kind" in subject ? subject.kind : kindOf(kind, digest);
  return {
    action: ACTIONS[kind],
    actor: actorOfSigner(await signer.identity()),
    subject: { kind: known, name: name === void 0 || name === "" ? kind : name, digest: { ...digest } },
    evidence: [bundle.sha256],
    details: { kind },
    ...runOf(context)
  };
}
function kindOf(kind, digest) {
  if (Object.keys(digest).some((algorithm) => algorithm.startsWith("git"))) return "source";
  return kind === "image-signature" ? "image" : "model";
}

// src/domain/predicates.ts
var PREDICATE_BASE = "https://sallyport.dev/attestation";
var PREDICATE = {
  modelSignature: "https://model_signing/signature/v1.0",
  imageSignature: "https://sigstore.dev/cosign/sign/v1",
  cyclonedx: "https://cyclonedx.org/bom",
  /** SPDX: the type says the version (in-toto attestation, "SPDX"). */
  spdx2: "https://spdx.dev/Document/v2.3",
  spdx3: "https://spdx.dev/Document/v3",
  provenance: "https://slsa.dev/provenance/v1",
  scan: `${PREDICATE_BASE}/scan/v1`,
  approval: `${PREDICATE_BASE}/approval/v1`,
  waiver: `${PREDICATE_BASE}/waiver/v1`,
  override: `${PREDICATE_BASE}/override/v1`,
  retirement: `${PREDICATE_BASE}/retirement/v1`,
  githubApprovals: `${PREDICATE_BASE}/github-approvals/v1`,
  posture: `${PREDICATE_BASE}/posture/v1`,
  /** in-toto: a suite of tests was run on the subject. */
  testResult: "https://in-toto.io/attestation/test-result/v0.1",
  /** in-toto SCAI: attributes of how the subject was made. */
  scai: "https://in-toto.io/attestation/scai/v0.3",
  vsa: "https://slsa.dev/verification_summary/v1",
  svr: "https://in-toto.io/attestation/svr/v0.2"
};
var EVIDENCE_KINDS = [
  "model-signature",
  "image-signature",
  "aibom",
  "provenance",
  "secret-scan",
  "iac-scan",
  "test-result",
  "scai",
  "posture",
  "approval",
  "waiver",
  "override",
  "retirement",
  "github-approvals",
  "decision"
];
var SCAN_KINDS = { secrets: "secret-scan", iac: "iac-scan" };
var BY_TYPE = {
  [PREDICATE.modelSignature]: "model-signature",
  [PREDICATE.imageSignature]: "image-signature",
  [PREDICATE.cyclonedx]: "aibom",
  [PREDICATE.spdx2]: "aibom",
  [PREDICATE.spdx3]: "aibom",
  [PREDICATE.provenance]: "provenance",
  [PREDICATE.testResult]: "test-result",
  [PREDICATE.scai]: "scai",
  [PREDICATE.posture]: "posture",
  [PREDICATE.approval]: "approval",
  [PREDICATE.waiver]: "waiver",
  [PREDICATE.override]: "override",
  [PREDICATE.retirement]: "retirement",
  [PREDICATE.githubApprovals]: "github-approvals",
  [PREDICATE.vsa]: "decision",
  [PREDICATE.svr]: "decision"
};
function evidenceKindOf(predicateType, predicate) {
  if (predicateType === PREDICATE.scan) {
    const kind = scanKindOf(predicate);
    return kind === void 0 ? void 0 : SCAN_KINDS[kind];
  }
  return Object.hasOwn(BY_TYPE, predicateType) ? BY_TYPE[predicateType] : void 0;
}
function scanKindOf(predicate) {
  if (typeof predicate !== "object" || predicate === null) return void 0;
  const scanner = Reflect.get(predicate, "scanner");
  if (typeof scanner !== "object" || scanner === null) return void 0;
  const kind = Reflect.get(scanner, "kind");
  return kind === "secrets" || kind === "iac" ? kind : void 0;
}

// src/flows/signer-extras.ts
var MAX_CHAIN_BYTES = 256 * 1024;
async function readExtras(options, context) {
  const { certificateChain, timestampUrl = [], signingConfig } = options;
  const limits = { maxBytes: MAX_CHAIN_BYTES, what: "certificate chain" };
  const certificate = certificateChain === void 0 ? {} : { certificate: { certificatePem: await readText(path.resolve(certificateChain), limits) } };
  const { logSignature, urls } = await readWitnesses(options, context);
  const stamps = [...timestampUrl, ...urls];
  if (signingConfig === void 0 && stamps.length === 0) return certificate;
  const { createTimestamper } = await import("./chunk-P2BNYUUB.js");
  return {
    ...certificate,
    ...logSignature === void 0 ? {} : { logSignature },
    ...stamps.length === 0 ? {} : { stampSignature: createTimestamper({ urls: stamps }) }
  };
}
async function readWitnesses({ signingConfig, allowPublicLog }, { clock }) {
  if (signingConfig === void 0) return { urls: [] };
  const [{ publicHostIn, selectWitnesses }, { readSigningConfig }] = await Promise.all([
    import("./chunk-NX4L27HZ.js"),
    import("./chunk-4U4KIUJL.js")
  ]);
  const { logs, timestampAuthorities } = selectWitnesses(await readSigningConfig(signingConfig), clock());
  const host = publicHostIn(logs);
  if (host !== void 0 && allowPublicLog !== true) {
    throw new AppError("missing-permission", `signing would write to the public log at ${host}, for ever`, {
      hint: "name a private log, or allow it with allow-public-log"
    });
  }
  const urls = timestampAuthorities.map(({ url }) => url);
  if (logs.length === 0) return { urls };
  const { createKeyLog } = await import("./chunk-2WHUHFCA.js");
  return { urls, logSignature: createKeyLog({ logs }) };
}

// src/flows/open-signer.ts
var WAYS = ["key", "keyless", "kms", "pkcs11"];
var READERS = {
  "sign-in": ["keyless"],
  "allow-public-log": ["keyless"],
  "signing-config": ["keyless", "key"],
  "certificate-chain": ["key"],
  "timestamp-url": ["key"]
};
function namesSigner(options) {
  if (waysOf(options).length > 0) return true;
  const unread = companionsOf(options)[0];
  if (unread === void 0) return false;
  if (READERS[unread]?.includes("key") === true)
    throw new AppError("invalid-input", `${unread} was given and no signer`);
  throw new AppError("invalid-input", `${unread} is for keyless signing, which was not asked for`, {
    hint: "give keyless as well, or leave it out"
  });
}
async function openSigner(options, context) {
  const way = onlyWay(options);
  switch (way) {
    case "key":
      return await openKey(options, context);
    case "keyless": {
      const { openKeyless } = await import("./chunk-4U4KIUJL.js");
      return await openKeyless(options, context);
    }
    case "kms": {
      const { openKms } = await import("./chunk-DIOHG5AW.js");
      return await openKms(options.kms ?? "", await readExtras(options, context), context);
    }
    case "pkcs11": {
      const { openPkcs11 } = await import("./chunk-DIOHG5AW.js");
      return await openPkcs11(options.pkcs11 ?? "", await readExtras(options, context), context);
    }
  }
}
function waysOf(options) {
  return WAYS.filter((way) => options[way] !== void 0 && options[way] !== false);
}
function companionsOf({
  certificateChain,
  timestampUrl = [],
  signingConfig,
  allowPublicLog,
  signIn
}) {
  return [
    ...signIn === void 0 ? [] : ["sign-in"],
    // Beside a signing config it is part of that.
    ...allowPublicLog === true && signingConfig === void 0 ? ["allow-public-log"] : [],
    ...signingConfig === void 0 ? [] : ["signing-config"],
    ...certificateChain === void 0 ? [] : ["certificate-chain"],
    ...timestampUrl.length === 0 ? [] : ["timestamp-url"]
  ];
}
function onlyWay(options) {
  const [way, other] = waysOf(options);
  if (way === void 0) {
    throw new AppError("invalid-input", "no signer was given", {
      hint: "give --key FILE, --keyless, --kms URI or --pkcs11 URI (in an action: the input of that name)"
    });
  }
  if (other !== void 0) {
    throw new AppError("invalid-input", `${way} and ${other} exclude each other`, {
      hint: "give one of them"
    });
  }
  for (const companion of companionsOf(options)) {
    if (READERS[companion]?.includes(way === "keyless" ? "keyless" : "key") === true) continue;
    throw new AppError(
      "invalid-input",
      way === "keyless" ? `${companion} is for a key, and keyless was given` : `${companion} is for keyless signing and ${way === "key" ? "a key" : way} was given`
    );
  }
  return way;
}
async function openKey(options, context) {
  const { createCertificateSigner: createCertificateSigner2, createKeySigner: createKeySigner2 } = await import("./chunk-DEZ2LSZI.js");
  const privateKeyPem = await readKeyText(options.key ?? "", context);
  const passphrase = await passphraseFor(privateKeyPem, context);
  const { certificate, stampSignature, logSignature } = await readExtras(options, context);
  const key = {
    privateKeyPem,
    ...passphrase === void 0 ? {} : { passphrase },
    ...stampSignature === void 0 ? {} : { stampSignature },
    ...logSignature === void 0 ? {} : { logSignature }
  };
  return certificate === void 0 ? createKeySigner2(key) : createCertificateSigner2({ ...key, ...certificate, now: context.clock() });
}
async function passphraseFor(pem, { env, askSecret }) {
  const given = readVariable("keyPassphrase", env);
  if (given !== void 0 || !/ENCRYPTED/.test(pem)) return given;
  const answer = await askSecret("Pass phrase of the private key");
  return answer === "" ? void 0 : answer;
}
async function readKeyText(key, context) {
  const name = /^env:\/\/(.*)$/.exec(key)?.[1];
  if (name === void 0) return await readPrivateKey(path2.resolve(key), { inCi: isCi(context.env) });
  const text2 = context.env[name];
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || text2 === void 0 || text2 === "") {
    throw new AppError("invalid-key", `environment variable ${JSON.stringify(name)} holds no key`, {
      hint: "set it to the PEM text of the private key"
    });
  }
  return text2;
}

// src/flows/evidence-sink.ts
async function openSink(options, context, { gathered = false } = {}) {
  const isAsked = options.evidence !== void 0 || namesSigner(options);
  const trail = openTrail(options, context, { gathered, signs: isAsked });
  if (!isAsked) return void 0;
  if (options.evidence === void 0) {
    throw new AppError("invalid-input", "a signer was given and no evidence store", {
      hint: "name the store as evidence, or leave the signer out"
    });
  }
  if (!namesSigner(options)) {
    throw new AppError("invalid-input", "an evidence store was given and no signer", {
      hint: "evidence is always signed: give --key FILE, --keyless, --kms URI or --pkcs11 URI"
    });
  }
  const signer = await openSigner(options, context);
  const { openStore: openStore2 } = await import("./chunk-YRJH2ZOI.js");
  return { signer, store: await openStore2(options.evidence, context), trail };
}
async function signStatement(statement, signer) {
  return await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
}
var MAX_MATERIAL_BYTES = 256 * 1024;
function refuseTooLarge(statement) {
  const encoded = Math.ceil(encodeStatement(statement).byteLength / 3) * 4;
  if (encoded + MAX_MATERIAL_BYTES <= MAX_BUNDLE_BYTES) return;
  throw new AppError(
    "limit-exceeded",
    `the statement would have ${String(encoded)} bytes in its bundle, at most ${String(MAX_BUNDLE_BYTES)} can be read back`,
    { hint: "write the document without evidence, and sign the file: sallyport sign --file" }
  );
}
async function storeStatement(statement, sink, subject) {
  refuseTooLarge(statement);
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === void 0) throw new AppError("internal", `unknown predicate type ${statement.predicateType}`);
  const bundle = await signStatement(statement, sink.signer);
  const { signer, trail } = sink;
  await trail?.record({ kind, subject: subject ?? statement.subject[0], bundle, signer });
  const file = await sink.store.put(statement.subject[0].digest, kind, bundle);
  return { kind, bundleSha256: bundle.sha256, file };
}

// src/digest/digest-file.ts
async function digestFile(file, progress) {
  const options = progress === void 0 ? {} : { progress };
  const [hashed] = await hashFiles([regularFile(file)], options);
  if (hashed === void 0) throw new AppError("internal", `${file} was left without a digest`);
  return { path: path3.basename(path3.resolve(file)), ...hashed };
}
async function fileSubject(file, progress) {
  const entry = await digestFile(file, progress);
  return { kind: "file", name: entry.path, digest: { sha256: entry.sha256 } };
}
function regularFile(file) {
  const real = lookAt(file, notFound, () => fs.realpathSync.native(file));
  if (!lookAt(file, notFound, () => fs.statSync(real)).isFile()) throw refused(file, "is not a regular file");
  return real;
}
async function digestFileWith(file, algorithms) {
  const hashes = algorithms.map((name) => [name, createHash(name)]);
  const stream = fs.createReadStream(regularFile(file), { highWaterMark: 1024 * 1024 });
  try {
    for await (const chunk of stream) for (const [, hash] of hashes) hash.update(chunk);
  } catch (cause) {
    throw new AppError("unreadable", `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  return Object.fromEntries(hashes.map(([name, hash]) => [name, hash.digest("hex")]));
}

// src/digest/source-tree.ts
async function digestSourceTree(root, paths, known) {
  const absolute = path4.resolve(root);
  if (paths.length === 0) {
    throw new AppError("invalid-subject", `git tracks no file in ${absolute}, so it is no source yet`, {
      hint: "git add what belongs to the source, or work in a folder that is no git checkout"
    });
  }
  const items = sortByPath(locate(absolute, paths));
  const hashes = knownHashes(known);
  const files = items.flatMap(
    ({ content }) => content.kind === "file" && !hashes.has(content.file) ? [content.file] : []
  );
  for (const [index, result] of (await hashFiles(files)).entries()) hashes.set(files[index] ?? "", result);
  const listing = createHash2("sha256");
  const entries = items.map(({ path: name, content }) => {
    const result = content.kind === "file" ? hashes.get(content.file) : ofText(content.target);
    if (result === void 0) throw new AppError("internal", `${name} was left without a digest`);
    listing.update(`${content.kind} ${result.sha256} ${name}\0`);
    return { path: name, ...result };
  });
  return {
    root: absolute,
    entries,
    rootSha256: listing.digest("hex"),
    totalBytes: totalBytesOf(entries),
    ignored: [],
    allowSymlinks: false
  };
}
function knownHashes(known) {
  if (known === void 0) return /* @__PURE__ */ new Map();
  const root = fs2.realpathSync.native(known.root);
  return new Map(
    known.entries.map(({ path: name, size, sha256 }) => [path4.join(root, name), { size, sha256 }])
  );
}
function ofText(text2) {
  return { size: text2.length, sha256: sha256Hex(text2) };
}
function locate(root, paths) {
  const realRoot = lookAt(root, notFound, () => fs2.realpathSync.native(root));
  const realFolders = /* @__PURE__ */ new Map();
  const isReal = (folder) => {
    const known = realFolders.get(folder);
    if (known !== void 0) return known;
    const real = lookAt(folder, notFound, () => fs2.realpathSync.native(folder)) === folder;
    realFolders.set(folder, real);
    return real;
  };
  return [...new Set(paths)].map((name) => {
    const file = path4.join(realRoot, name);
    if (!isInsideTree(name, path4.relative(realRoot, file))) {
      throw refused(JSON.stringify(name), "is not a path inside the tree");
    }
    if (!isReal(path4.dirname(file))) throw refused(file, "is behind a symbolic link");
    const stat = lookAt(file, notFound, () => fs2.lstatSync(file));
    if (stat.isFile()) return { path: name, content: { kind: "file", file } };
    if (!stat.isSymbolicLink()) throw refused(file, "is neither a file nor a link");
    return {
      path: name,
      content: { kind: "link", target: lookAt(file, notFound, () => fs2.readlinkSync(file, "buffer")) }
    };
  });
}
function isInsideTree(name, normal) {
  return name !== "" && name.isWellFormed() && normal.split(path4.sep).join("/") === name && !/^\.\.(\/|$)/.test(name);
}

// src/flows/identify.ts
async function identifySubject(target, options, context) {
  if (isReference(target)) {
    const { identifyImage } = await import("./chunk-EHCH36OJ.js");
    return await identifyImage(target, options, context);
  }
  const digest = parseDigest(target.replace(/^git:/, "gitCommit:"));
  if (digest !== void 0) {
    const kind = digest["gitCommit"] === void 0 ? options.kind ?? "model" : "source";
    return { subject: { kind, name: target, digest } };
  }
  return await identifyPath(target, options, context);
}
async function identifyPath(target, options, context) {
  if (isReference(target) || options.kind === "image") {
    throw new AppError("invalid-subject", `subject ${target} is read as a path here, not as an image`, {
      hint: isReference(target) ? "pull it, and give the folder" : "an image is oci://HOST/REPOSITORY@sha256:HEX"
    });
  }
  const absolute = path5.resolve(target);
  switch (await pathKind(absolute)) {
    case "missing":
      throw new AppError("not-found", `subject ${target} does not exist`, {
        hint: "give a folder, a file, oci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex> or git:<commit>"
      });
    case "other":
      throw new AppError("invalid-subject", `subject ${target} is neither a folder nor a file`);
    case "file":
      if (options.kind === "source") break;
      if (options.kind !== "file") return await identifyModel(absolute, options, context);
      return { subject: await fileSubject(absolute, context.progress), path: absolute };
    case "folder": {
      if (options.kind === "file") break;
      const isTop = await pathKind(path5.join(absolute, ".git")) !== "missing";
      const asSource = options.kind === "source" || options.kind === void 0 && isTop;
      return asSource ? await identifySource(absolute, options, context) : await identifyModel(absolute, options, context);
    }
  }
  throw new AppError("invalid-subject", `subject ${target} cannot be read as ${options.kind ?? "that"}`);
}
async function modelRoot(target) {
  const root = path5.resolve(target);
  const signature = path5.join(root, SIGNATURE_NAME);
  const kind = await pathKind(signature);
  if (kind !== "missing" && kind !== "file")
    throw new AppError("invalid-subject", `${signature} is not a file`);
  return root;
}
function modelListing(root, { allowSymlinks = false, ignorePaths = [] }) {
  return {
    allowSymlinks,
    linkFolders: linkFoldersOf(root, allowSymlinks),
    ignorePaths: [SIGNATURE_NAME, ...ignorePaths]
  };
}
async function identifyModel(target, options, { progress }) {
  const root = await modelRoot(target);
  const manifest = await digestModel(root, { ...modelListing(root, options), progress });
  return { subject: modelSubject(manifest), manifest, path: root };
}
async function identifySource(root, { known }, context) {
  const git2 = await readGitState(root, context.run);
  if (git2 === void 0) {
    throw new AppError("invalid-subject", `${root} is not in a git work tree`, {
      hint: "check the source out with git, or read the folder as a model"
    });
  }
  const manifest = await digestSourceTree(git2.root, await listTrackedFiles(git2.root, context.run), known);
  const digest = {
    ...git2.commit === void 0 || git2.dirty ? {} : { gitCommit: git2.commit },
    sha256: manifest.rootSha256
  };
  const name = git2.remoteUrl ?? path5.basename(git2.root);
  return { subject: { kind: "source", name, digest }, manifest, git: git2, path: git2.root };
}
function refuseInside(model, output, what) {
  if (model.subject.kind !== "model" || model.path === void 0) return;
  if (relativeInside(model.path, output) === void 0) return;
  throw new AppError(
    "invalid-input",
    `${what} ${output} lies inside the model folder and would change its digest`,
    {
      hint: `choose a place outside ${model.path}`
    }
  );
}

// src/evidence/read-folder.ts
var BUNDLE_NAME = /^[a-z][a-z0-9-]{0,63}-[0-9a-f]{16}\.sigstore\.json$/;
var LEFTOVER_NAME = /^\..*\.tmp$/;
var INDENT_LIMIT = 200;
function requireStoreFolder(directory) {
  const stat = statSync(directory, { throwIfNoEntry: false });
  if (stat === void 0) {
    throw new AppError("not-found", `evidence store ${directory} does not exist`, {
      hint: "name the folder that the earlier steps wrote their evidence to"
    });
  }
  if (!stat.isDirectory()) throw new AppError("invalid-store", `evidence store ${directory} is not a folder`);
}
function* readSubjectFolder(directory, folder, budget) {
  const location = path6.join(directory, folder);
  const stat = lstatSync(location, { throwIfNoEntry: false });
  if (stat === void 0) return [];
  if (!stat.isDirectory()) throw new AppError("invalid-store", `${location} is not a folder`);
  const skipped = [];
  for (const file of namesIn(location, budget)) {
    const name = `${folder}/${file.slice(0, INDENT_LIMIT)}`;
    const read2 = readBundleFile(location, file, budget);
    if (typeof read2 === "string") skipped.push({ name, reason: read2 });
    else yield { name, place: path6.join(location, file), bytes: read2, sha256: sha256Hex(read2) };
  }
  return skipped;
}
function leaveOnDisk({
  name,
  place,
  bytes: { byteLength: size },
  sha256
}) {
  return {
    ...{ name, place, size, sha256 },
    get bytes() {
      const read2 = readFileOnce(place, () => size);
      if (typeof read2 !== "string" && sha256Hex(read2) === sha256) return read2;
      throw new AppError("changed-while-reading", `${name} changed after it was listed`, {
        hint: "let no other job write to the evidence while the gate decides"
      });
    }
  };
}
function namesIn(location, budget) {
  const names = [];
  const handle = opendirSync(location);
  try {
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      budget.files -= 1;
      if (budget.files < 0) {
        throw new AppError("limit-exceeded", `${location} holds too many files`, {
          hint: "at most 100,000 files are read for one subject; remove old evidence"
        });
      }
      names.push(entry.name);
    }
  } finally {
    handle.closeSync();
  }
  return names.sort(compareCodePoints);
}
function readBundleFile(location, name, budget) {
  if (LEFTOVER_NAME.test(name)) return "left over from an interrupted write";
  if (!BUNDLE_NAME.test(name)) return "not the name of a bundle file";
  return readFileOnce(path6.join(location, name), (size) => {
    budget.bytes -= size;
    if (budget.bytes >= 0) return size;
    throw new AppError("limit-exceeded", `${location} holds more bytes than are read for one subject`, {
      hint: "at most 512 MiB of bundles are read for one subject; remove old evidence"
    });
  });
}
function readFileOnce(file, sizeFor) {
  let descriptor;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (thrown) {
    return thrown.code === "ELOOP" ? "symbolic link" : `cannot be opened: ${messageOf(thrown)}`;
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return "not a plain file";
    if (stat.size > MAX_BUNDLE_BYTES) return `larger than ${String(MAX_BUNDLE_BYTES)} bytes`;
    return readWhole(descriptor, sizeFor(stat.size)) ?? "changed while it was read";
  } finally {
    closeSync(descriptor);
  }
}
function readWhole(descriptor, size) {
  const buffer = Buffer.allocUnsafeSlow(size + 1);
  let filled = 0;
  for (; ; ) {
    const count = readSync(descriptor, buffer, filled, buffer.length - filled, null);
    if (count === 0) break;
    filled += count;
    if (filled > size) return void 0;
  }
  return filled === size ? buffer.subarray(0, size) : void 0;
}

// src/evidence/write-bundle.ts
var MAX_TEMPORARY_NAMES = 1e4;
async function writeBundleFile(folder, name, bytes) {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await lstat(folder)).isDirectory())
      throw new AppError("invalid-store", `${folder} is not a folder`);
    const target = path7.join(folder, name);
    if (await holdsSame(target, bytes)) return;
    const temporary = await writeTemporary(folder, name, bytes);
    try {
      await rename(temporary, target);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
    await syncFolder(folder);
  } catch (thrown) {
    throw asStoreError(thrown, folder);
  }
}
async function holdsSame(target, bytes) {
  const stat = await lstat(target).catch(absent);
  if (stat === void 0) return false;
  if (stat.isFile() && stat.size === bytes.byteLength && (await readFile(target)).equals(bytes)) return true;
  throw new AppError("invalid-store", `${target} is there with other content`, {
    hint: "the file was changed after it was stored; move it away and store the evidence again"
  });
}
async function writeTemporary(folder, name, bytes) {
  const flags = constants2.O_CREAT | constants2.O_EXCL | constants2.O_WRONLY;
  for (let attempt = 0; attempt < MAX_TEMPORARY_NAMES; attempt += 1) {
    const temporary = path7.join(folder, `.${name}.${String(attempt)}.tmp`);
    const handle = await open(temporary, flags, 420).catch((thrown) => taken(thrown));
    if (handle === void 0) continue;
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    } finally {
      await handle.close();
    }
    return temporary;
  }
  throw new AppError("invalid-store", `${folder} is full of temporary files`, {
    hint: "remove the files that end in .tmp; they are left over from interrupted writes"
  });
}
async function syncFolder(folder) {
  const handle = await open(folder, constants2.O_RDONLY).catch((thrown) => notOpenable(thrown));
  if (handle === void 0) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function absent(thrown) {
  if (codeOf(thrown) !== "ENOENT") throw thrown;
}
function taken(thrown) {
  if (codeOf(thrown) !== "EEXIST") throw thrown;
}
function notOpenable(thrown) {
  if (codeOf(thrown) !== "EISDIR" && codeOf(thrown) !== "EPERM") throw thrown;
}
function codeOf(thrown) {
  return typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : void 0;
}
function asStoreError(thrown, folder) {
  const code = codeOf(thrown);
  if (code === "ENOTDIR" || code === "EEXIST") {
    return new AppError("invalid-store", `${folder} is not a folder`, { cause: thrown });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new AppError(
      "missing-permission",
      `evidence cannot be written to ${folder}: ${messageOf(thrown)}`,
      {
        hint: "name a folder this process may write to",
        cause: thrown
      }
    );
  }
  return toAppError(thrown, "unreadable", `evidence cannot be written to ${folder}`);
}

// src/evidence/folder-store.ts
var MAX_FILES = 1e5;
var MAX_TOTAL_BYTES = 512 * 1024 * 1024;
var MAX_KEPT_BYTES = 64 * 1024 * 1024;
function openFolderStore(directory) {
  const store = {
    location: directory,
    async put(subject, kind, bundle) {
      const places = bundlePlaces(subject, kind, bundle.sha256);
      for (const { folder, file } of places) {
        await writeBundleFile(path8.join(directory, folder), file, bundle.bytes);
      }
      return path8.join(directory, places[0]?.folder ?? "", places[0]?.file ?? "");
    },
    list: (subject) => Promise.resolve().then(() => listSubject(directory, subject))
  };
  directories.set(store, directory);
  return store;
}
var directories = /* @__PURE__ */ new WeakMap();
function streamFolderStore(store, subject) {
  const directory = directories.get(store);
  return directory === void 0 ? void 0 : giveAway(streamSubject(directory, subject));
}
function bundlePlaces(subject, kind, sha256) {
  const file = `${kind}-${sha256.slice(0, 16)}.sigstore.json`;
  return foldersOf(subject).map((folder) => ({ folder, file }));
}
function* streamSubject(directory, subject) {
  requireStoreFolder(directory);
  const seen = /* @__PURE__ */ new Set();
  const skipped = [];
  const left = { files: MAX_FILES, bytes: MAX_TOTAL_BYTES };
  for (const folder of foldersOf(subject)) {
    const files = readSubjectFolder(directory, folder, left);
    for (let next = files.next(); ; next = files.next()) {
      if (next.done === true) {
        skipped.push(...next.value);
        break;
      }
      if (seen.has(next.value.sha256)) continue;
      seen.add(next.value.sha256);
      yield next.value;
    }
  }
  return skipped;
}
function* giveAway(files) {
  for (let next = files.next(); ; next = files.next()) {
    if (next.done === true) return next.value;
    yield { ...next.value, isGivenAway: true };
  }
}
function listSubject(directory, subject) {
  const files = streamSubject(directory, subject);
  const bundles = [];
  let kept = 0;
  for (let next = files.next(); ; next = files.next()) {
    if (next.done === true) return { bundles, skipped: next.value };
    kept += next.value.bytes.byteLength;
    bundles.push(kept <= MAX_KEPT_BYTES ? next.value : leaveOnDisk(next.value));
  }
}
function foldersOf(subject) {
  if (!isUsableDigestSet(subject)) {
    throw new AppError("invalid-subject", "subject has no usable digest", {
      hint: "a subject needs one strong digest (sha256 \u2026) or a git commit, in lower-case hex"
    });
  }
  return identifyingDigests(subject).map(({ algorithm, hex }) => `${algorithm}-${hex}`);
}

// src/flows/store-names.ts
function parseStore(text2) {
  if (/^oci(\+http)?:\/\//.test(text2)) return { kind: "oci", target: text2 };
  if (text2.startsWith("github:")) return { kind: "github", repository: text2.slice("github:".length) };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text2)) {
    throw new AppError("invalid-input", `${JSON.stringify(text2)} is not an evidence store`, {
      hint: "give a folder, oci://HOST/REPOSITORY or github:OWNER/NAME"
    });
  }
  return { kind: "folder", directory: path9.resolve(text2) };
}
function storeList(names) {
  return typeof names === "string" ? [names] : names;
}
function storeFolders(names) {
  return storeList(names ?? []).flatMap((name) => {
    const place = parseStore(name);
    return place.kind === "folder" ? [place.directory] : [];
  });
}
function refuseStoreInside(model, names) {
  for (const directory of storeFolders(names)) refuseInside(model, directory, "evidence store");
}

// src/flows/open-store.ts
async function openStore(names, context, options = {}) {
  const stores = [];
  for (const name of storeList(names)) stores.push(await openOne(name, context, options));
  const [first, second] = stores;
  if (first === void 0) throw new AppError("invalid-input", "no evidence store was named");
  return second === void 0 ? first : joinStores(stores);
}
async function openOne(name, context, { missingIsEmpty = false }) {
  const place = parseStore(name);
  switch (place.kind) {
    case "folder": {
      const store = openFolderStore(place.directory);
      const isEmpty = missingIsEmpty && await pathKind(place.directory) === "missing";
      return isEmpty ? { ...store, list: () => Promise.resolve({ bundles: [], skipped: [] }) } : store;
    }
    case "oci": {
      const { openRegistryStore } = await import("./chunk-ROTD44ZP.js");
      return await openRegistryStore(place.target, context);
    }
    case "github": {
      const { openGithubStore } = await import("./chunk-2PZLV3SK.js");
      const token = readVariable("githubToken", context.env);
      if (token === void 0) {
        throw new AppError("invalid-input", `evidence store ${name} needs a token in GITHUB_TOKEN`, {
          hint: "in a workflow: env: GITHUB_TOKEN: ${{ github.token }} and permissions: attestations: write (or read)"
        });
      }
      const apiUrl = readVariable("githubApiUrl", context.env) ?? "https://api.github.com";
      const sleep = (ms) => wait(ms);
      return openGithubStore({ fetch, token, apiUrl, repository: place.repository, sleep });
    }
  }
}
function joinStores(stores) {
  return {
    location: stores.map(({ location }) => location).join(", "),
    async put(subject, kind, bundle) {
      const places = [];
      for (const store of stores) places.push(await store.put(subject, kind, bundle));
      return places[0] ?? "";
    },
    async list(subject) {
      const bundles = /* @__PURE__ */ new Map();
      const skipped = [];
      for (const store of stores) {
        const listing = await store.list(subject);
        for (const bundle of listing.bundles) {
          if (!bundles.has(bundle.sha256)) bundles.set(bundle.sha256, bundle);
        }
        for (const { name, reason } of listing.skipped) {
          skipped.push({ name: `${store.location}: ${name}`, reason });
        }
      }
      return { bundles: [...bundles.values()], skipped };
    }
  };
}

// src/digest/digest-content.ts
var MAX_RESOURCES = 5e5;
async function digestContent(root, options) {
  const { serialization } = options;
  const listing = listModel(root, options);
  const pieces = piecesOf(listing.files, serialization);
  const hashed = await hashItems(
    pieces.items.map(
      ({ file, range }) => range === void 0 ? { file: file.file } : { file: file.file, range }
    ),
    { ...options, hash: serialization.hash }
  );
  pieces.assertUnchanged();
  listing.assertUnchanged();
  const resources = sortByText(
    pieces.items.map((piece, index) => resourceOf(piece, hashed[index])),
    ({ name }) => name
  );
  return {
    root: listing.root,
    serialization,
    resources,
    files: listing.files.map(({ path: path14 }) => path14),
    rootSha256: modelDigestOf(resources.map(({ digest }) => digest)),
    totalBytes: hashed.reduce((total, { size }) => total + size, 0),
    emptyFiles: pieces.emptyFiles,
    ignored: listing.ignored,
    allowSymlinks: listing.allowSymlinks,
    ...listing.links.length > 0 ? { followedLinks: listing.links } : {},
    ignoreRules: listing.ignoreRules,
    isSingleFile: listing.isSingleFile
  };
}
function piecesOf(files, serialization) {
  if (serialization.method === "files") {
    return { items: files.map((file) => ({ file })), emptyFiles: [], assertUnchanged: () => void 0 };
  }
  const { shardSize } = serialization;
  if (!Number.isSafeInteger(shardSize) || shardSize < 1) {
    throw new AppError("invalid-input", `shard size ${String(shardSize)} is not accepted`, {
      hint: "give a whole number of bytes"
    });
  }
  const items = [];
  const emptyFiles = [];
  const stats = files.map(({ file }) => statOf(file));
  for (const [index, file] of files.entries()) {
    const size = Number(stats[index]?.size ?? 0n);
    if (size === 0) emptyFiles.push(file.path);
    if (items.length + size / shardSize > MAX_RESOURCES) {
      throw new AppError("limit-exceeded", `the model has more than ${String(MAX_RESOURCES)} shards`, {
        hint: "choose a larger shard size"
      });
    }
    for (const range of shardsOf(size, shardSize)) items.push({ file, range });
  }
  if (items.length === 0) throw new AppError("invalid-subject", "a model of empty files alone has no shard");
  const assertUnchanged = () => {
    for (const [index, { file }] of files.entries()) {
      const before = stats[index];
      if (before === void 0 || !isSameFile(before, statOf(file))) throw changed(file, "was modified");
    }
  };
  return { items, emptyFiles, assertUnchanged };
}
function statOf(file) {
  return lookAt(file, disappeared, () => fs3.lstatSync(file, { bigint: true }));
}
function resourceOf({ file, range }, hashed) {
  if (hashed === void 0) throw new AppError("internal", `${file.path} was left without a digest`);
  const { digest } = hashed;
  if (range === void 0) return { name: file.path, path: file.path, digest };
  return { name: shardName(file.path, range), path: file.path, digest, range };
}

// src/sign/model-statement.ts
function makeModelSignatureStatement(manifest, name) {
  const digestSources = digestSourcesOf(manifest);
  return statementOf(name, {
    ...digestSources === void 0 ? {} : { digestSources },
    serialization: MODEL_DIGEST_SERIALIZATION,
    resources: manifest.entries.map(({ path: path14, sha256 }) => ({ name: path14, digest: sha256 })),
    rootSha256: manifest.rootSha256,
    allowSymlinks: manifest.allowSymlinks,
    ignoreRules: manifest.ignoreRules ?? manifest.ignored
  });
}
function makeContentSignatureStatement(content, name, options = {}) {
  return statementOf(name, content, options);
}
function digestSourcesOf(manifest) {
  const bySource = {};
  for (const source of DIGEST_SOURCES) {
    if (source === "previous-run") continue;
    const paths = manifest.entries.filter((entry) => entry.source === source).map(({ path: path14 }) => path14);
    if (paths.length > 0) bySource[source] = paths;
  }
  return Object.keys(bySource).length === 0 ? void 0 : bySource;
}
function statementOf(name, content, { shardAlgorithm = "specification" } = {}) {
  if (content.resources.length === 0)
    throw new AppError("invalid-subject", "a model without files cannot be signed");
  if (name === "") throw new AppError("invalid-subject", "a model without a name cannot be signed");
  const { serialization, ignoreRules } = content;
  const algorithm = serialization.method === "shards" && shardAlgorithm === "model-signing" ? `${serialization.hash}-sharded-${String(serialization.shardSize)}` : serialization.hash;
  const subject = { kind: "model", name, digest: { sha256: content.rootSha256 } };
  return makeStatement(subject, PREDICATE.modelSignature, {
    serialization: {
      method: serialization.method,
      hash_type: serialization.hash,
      allow_symlinks: content.allowSymlinks,
      ...serialization.method === "shards" ? { shard_size: serialization.shardSize } : {},
      ...ignoreRules.length > 0 ? { ignore_paths: ignoreRules } : {}
    },
    resources: content.resources.map(({ name: resource, digest }) => ({
      name: resource,
      algorithm,
      digest
    })),
    ...content.digestSources === void 0 ? {} : { digest_sources: content.digestSources }
  });
}

// src/digest/digest-state.ts
var FORMAT = "sallyport-digest-state/1";
var MAX_STATE_BYTES = 256 * 1024 * 1024;
var SETTLED_MS = 2e3;
var decimal = text({ pattern: /^\d{1,20}$/ });
var fileShape = strictObject({
  path: text(),
  sha256: text({ pattern: /^[0-9a-f]{64}$/ }),
  size: decimal,
  mtimeNs: decimal,
  ctimeNs: decimal,
  ino: decimal,
  dev: decimal
});
var stateShape = strictObject({
  format: oneOf([FORMAT]),
  rootSha256: text(),
  files: list(fileShape, { max: 1e6 })
});
function stampOf(stat) {
  return {
    size: String(stat.size),
    mtimeNs: String(stat.mtimeNs),
    ctimeNs: String(stat.ctimeNs),
    ino: String(stat.ino),
    dev: String(stat.dev)
  };
}
function isSameStamp(a, b) {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino && a.dev === b.dev;
}
function isSettled(stamp, now) {
  return Number(BigInt(stamp.ctimeNs) / 1000000n) < now.getTime() - SETTLED_MS;
}
function encodeDigestState(manifest, state) {
  const files = [...state].map(([path14, entry]) => ({ path: path14, ...entry }));
  return Buffer.from(JSON.stringify({ format: FORMAT, rootSha256: manifest.rootSha256, files }), "utf8");
}
function readDigestState(bytes, signed) {
  const value = parseStrictJson(bytes, { maxBytes: MAX_STATE_BYTES, maxDepth: 4, what: "state file" });
  const parsed = readShape(stateShape, value);
  if (!parsed.ok) {
    const { path: path14, message } = parsed.error;
    throw new AppError("malformed", `state file: ${path14}: ${message}`);
  }
  if (parsed.value.rootSha256 !== signed.rootSha256)
    throw differs("is of another model than the previous signature");
  const state = /* @__PURE__ */ new Map();
  for (const { path: path14, ...entry } of parsed.value.files) {
    if (modelPathProblem(path14) !== void 0 || state.has(path14)) {
      throw new AppError("malformed", `state file names ${JSON.stringify(path14)} twice or wrongly`);
    }
    if (signed.resources.get(path14) !== entry.sha256) {
      throw differs(`has another digest for ${JSON.stringify(path14)} than the previous signature`);
    }
    state.set(path14, entry);
  }
  return state;
}
function differs(what) {
  return new AppError("content-mismatch", `state file ${what}`, {
    hint: "remove it and sign in full; somebody changed it, or it belongs to another signature"
  });
}

// src/flows/previous-run.ts
function checkPreviousOptions({ previous, state, full, previousSigner: previousSigner2 }) {
  if (state === void 0 && (previous !== void 0 || full === true)) {
    const given = previous === void 0 ? "full" : "previous";
    throw new AppError("invalid-input", `${given} needs state, the file that remembers what was read`, {
      hint: "give --state FILE, outside the model"
    });
  }
  if (full === true && previous !== void 0) {
    throw new AppError("invalid-input", "previous and full exclude each other", {
      hint: "a full run believes nothing of before"
    });
  }
  if (previousSigner2 !== void 0 && previous === void 0) {
    throw new AppError("invalid-input", "who signed before was given, but no previous signature", {
      hint: "give --previous SIGNATURE, or leave it out"
    });
  }
}
async function openPreviousRun(options, signer) {
  const file = path10.resolve(options.state);
  const save = async (manifest, state) => {
    await writeAtomically(file, encodeDigestState(manifest, state));
  };
  if (options.full === true) return { save };
  const hasState = await pathKind(file) !== "missing";
  if (options.previous === void 0) {
    if (!hasState) return { save };
    throw new AppError("invalid-input", `state ${file} is believed only with the signature it belongs to`, {
      hint: "give --previous SIGNATURE, or --full to read everything again"
    });
  }
  const place = path10.resolve(options.previous);
  if (!hasState && await pathKind(place) === "missing") return { save };
  const bundle = await readBounded(place, { maxBytes: MAX_BUNDLE_BYTES, what: "previous signature" });
  const verifier = await verifierOf(options, signer);
  const signed = readModelPayload(await verifier.verify(bundle));
  if (!hasState) return { save };
  const bytes = await readBounded(file, { maxBytes: MAX_STATE_BYTES, what: "state file" });
  return { state: readDigestState(bytes, signed), save };
}
async function verifierOf({ previousSigner: previousSigner2, previousVerifier }, signer) {
  if (previousVerifier !== void 0) return previousVerifier;
  if (previousSigner2 !== void 0) return await openVerifier(previousSigner2);
  const { publicKeyPem } = signer;
  if (publicKeyPem === void 0) {
    throw new AppError("invalid-input", "nobody said who made the previous signature", {
      hint: "give --certificate-identity with --certificate-oidc-issuer or --certificate-root, or --public-key"
    });
  }
  const { createKeyVerifier } = await import("./chunk-6O363EU7.js");
  return createKeyVerifier({ publicKeyPem });
}

// src/flows/sign-content.ts
function serializationOf(options) {
  const { serialization: method = "files", hash = "sha256", shardSize, shardAlgorithm } = options;
  if (method === "shards") return { method, hash, shardSize: shardSize ?? DEFAULT_SHARD_SIZE };
  if (shardSize === void 0 && shardAlgorithm === void 0) return { method, hash };
  throw new AppError("invalid-input", "shard-size and shard-algorithm are for shards", {
    hint: "give --serialization shards as well, or leave them out"
  });
}
function isModelDigest({ method, hash }) {
  return method === MODEL_DIGEST_SERIALIZATION.method && hash === MODEL_DIGEST_SERIALIZATION.hash;
}
function checkContentOptions(options) {
  checkPreviousOptions(options);
  const { state, knownDigests = [], merge = [], identify = {} } = options;
  const ways = [
    ...state === void 0 ? [] : ["state"],
    ...knownDigests.length === 0 ? [] : ["known-digests"],
    ...merge.length === 0 ? [] : ["merge"]
  ];
  const [way] = ways;
  if (way !== void 0 && !isModelDigest(serializationOf(options))) {
    throw new AppError("invalid-input", `${way} is for the model digest: whole files, SHA-256`, {
      hint: "leave out serialization and hash"
    });
  }
  if (merge.length === 0) return;
  if (way !== "merge") {
    throw new AppError("invalid-input", `merge and ${way ?? ""} exclude each other`, {
      hint: "a merge reads no file: the parts have all digests"
    });
  }
  if (identify.allowSymlinks !== void 0 || (identify.ignorePaths ?? []).length > 0) {
    throw new AppError("invalid-input", "allow-symlinks and ignore belong to the parts, not to their merge", {
      hint: "give them to every sign --part, and leave them out here"
    });
  }
}
function signableOf(identified, target) {
  const { manifest, subject } = identified;
  if (manifest === void 0) throw new AppError("invalid-subject", `${target} is not a model`);
  const unread = {};
  for (const { source } of manifest.entries) {
    if (source !== void 0) unread[source] = (unread[source] ?? 0) + 1;
  }
  return {
    identified,
    serialization: MODEL_DIGEST_SERIALIZATION,
    statement: makeModelSignatureStatement(manifest, subject.name),
    files: manifest.entries.length,
    isSingleFile: manifest.isSingleFile === true,
    followedLinks: manifest.followedLinks ?? [],
    unread,
    manifest
  };
}
async function readSignable(target, options, context) {
  const { identify = {}, shardAlgorithm, state, knownDigests = [], merge = [] } = options;
  if (merge.length > 0) {
    const { mergeParts } = await import("./chunk-G2Y34QUD.js");
    return signableOf(await mergeParts(target, merge, options.signature), target);
  }
  if (state !== void 0 || knownDigests.length > 0) return await readSparingly(target, options, context);
  const serialization = serializationOf(options);
  if (isModelDigest(serialization)) {
    return signableOf(await identifyPath(target, { ...identify, kind: "model" }, context), target);
  }
  const root = await modelRoot(target);
  const listing = modelListing(root, identify);
  const content = await digestContent(root, { ...listing, serialization, progress: context.progress });
  const name = path11.basename(root);
  return {
    identified: { subject: { kind: "model", name, digest: { sha256: content.rootSha256 } }, path: root },
    serialization,
    statement: makeContentSignatureStatement(
      content,
      name,
      shardAlgorithm === void 0 ? {} : { shardAlgorithm }
    ),
    files: content.files.length,
    isSingleFile: content.isSingleFile,
    followedLinks: content.followedLinks ?? [],
    unread: {}
  };
}
async function readSparingly(target, options, context) {
  const [{ digestIncrementally: digestIncrementally2 }, { modelSubject: modelSubject2 }] = await Promise.all([
    import("./chunk-MFCCNQJ3.js"),
    import("./chunk-PC46RSQX.js")
  ]);
  const { identify = {}, state, knownDigests = [], signer } = options;
  const root = await modelRoot(target);
  const listing = modelListing(root, identify);
  if (state !== void 0) {
    refuseInside({ subject: { kind: "model", name: root, digest: {} }, path: root }, state, "state file");
  }
  const previous = state === void 0 ? void 0 : await openPreviousRun({ ...options, state }, signer);
  const { clock, progress } = context;
  const known = knownDigests.length === 0 ? void 0 : await (await import("./chunk-QM2AJDYU.js")).readKnownDigests(knownDigests, { root, listing }, context);
  const digested = await digestIncrementally2(root, {
    ...{ ...listing, clock, progress },
    ...previous?.state === void 0 ? {} : { state: previous.state },
    ...known === void 0 ? {} : { known }
  });
  const { manifest } = digested;
  const signable = signableOf({ subject: modelSubject2(manifest), manifest, path: root }, target);
  if (previous === void 0) return signable;
  return { ...signable, saveState: () => previous.save(manifest, digested.state) };
}

// src/flows/sign-subject.ts
async function signSubject(target, options, context) {
  checkContentOptions(options);
  if (options.evidence !== void 0 && !isModelDigest(serializationOf(options))) {
    throw new AppError("invalid-input", "evidence is filed under the model digest: whole files, SHA-256", {
      hint: "leave out evidence, or serialization and hash; one model can have a signature of each kind"
    });
  }
  const trail = options.trail ?? openTrail(options, context);
  const signer = options.signer ?? await openSigner(options, context);
  const signable = options.identified === void 0 ? await readSignable(target, { ...options, signer }, context) : signableOf(options.identified, target);
  const { identified, statement, serialization, files, unread, followedLinks, manifest } = signable;
  const { subject } = identified;
  const signature = signaturePath(signable, options.signature);
  refuseStoreInside(identified, options.evidence);
  const bundle = await signStatement(statement, signer);
  await trail?.record({ kind: "model-signature", subject, bundle, signer });
  await writeAtomically(signature, bundle.bytes);
  await signable.saveState?.();
  const outcome = {
    subject,
    digest: formatDigest(subject.digest),
    serialization,
    files,
    unread,
    followedLinks,
    manifest,
    signature,
    bundleSha256: bundle.sha256,
    signer: await signer.identity()
  };
  if (options.evidence === void 0) return { ...outcome, stored: void 0 };
  const store = await openStore(options.evidence, context);
  const file = await store.put(subject.digest, "model-signature", bundle);
  return { ...outcome, stored: { kind: "model-signature", bundleSha256: bundle.sha256, file } };
}
function signaturePath({ identified, isSingleFile }, given) {
  const standard = standardSignature(identified.path ?? "", isSingleFile);
  if (given === void 0) return standard;
  const signature = path12.resolve(given);
  if (signature !== standard) refuseInside(identified, signature, "signature");
  return signature;
}

// src/cli/verb-sign.ts
var signVerb = async (options, ports) => {
  refuseSeveral(options.paths);
  if (isImage(options.path)) {
    refuseSparing(options, "images");
    return await signImagesVerb(options.paths, options, ports);
  }
  refuseImageOptions(options);
  if (options.subjectKind === "image") {
    throw new AppError("invalid-subject", `${options.path} is no image`, {
      hint: "an image is oci://HOST/REPOSITORY@sha256:HEX"
    });
  }
  if (options.file === true) {
    refuseSparing(options, "a file by its bytes");
    return await signFileVerb(options, ports);
  }
  const { part } = options;
  if (part !== void 0) {
    const { signPartVerb } = await import("./chunk-T2BXNAGG.js");
    return await signPartVerb({ ...options, part }, ports);
  }
  if (options.output !== void 0) {
    throw new AppError("invalid-input", "output is the part file of --part", { hint: "leave it out" });
  }
  const made = await signSubject(
    options.path,
    { ...options, ...previousSigner(options), identify: identifyOptions(options) },
    systemContext(ports)
  );
  const { subject, digest, signature, bundleSha256, signer, stored, files, serialization } = made;
  const { unread, followedLinks } = made;
  const isUsual = serialization.method === "files" && serialization.hash === "sha256";
  const how = isUsual ? "" : ` (${describeSerialization(serialization)})`;
  const lines = [
    `signed     ${digest}  ${String(files)} files${how}`,
    ...unreadLine(unread),
    ...followedLinks.length === 0 ? [] : [`links      ${String(followedLinks.length)} followed`],
    `signature  ${shownPath(signature)}`,
    ...stored === void 0 ? [] : [`evidence   ${shownPath(stored.file)}`]
  ];
  return done(`${lines.join("\n")}
`, {
    subject,
    digest,
    serialization,
    signature,
    bundleSha256,
    signer,
    unread,
    followedLinks,
    evidence: stored
  });
};
function unreadLine(unread) {
  const parts = Object.entries(unread).map(
    ([source, count]) => source === "previous-run" ? `${String(count)} as in the run before` : `${String(count)} by ${source}`
  );
  return parts.length === 0 ? [] : [`not read   ${parts.join(", ")}`];
}

// src/sign/bundle-signer.ts
function createBundleSigner(key, extras = {}) {
  const { certified, stampSignature = nothing, logSignature = nothing } = extras;
  const [leaf] = certified?.material.kind === "certificate-chain" ? certified.material.certificates : [];
  const verifierPem = leaf === void 0 ? key.publicKey.pem : new X509Certificate(leaf).toString();
  const material = certified?.material ?? {
    kind: "public-key",
    hint: key.publicKey.hints.oms
  };
  const identity = certified?.identity ?? { kind: "key", keyId: key.publicKey.keyId };
  return {
    method: certified === void 0 ? key.method : `${key.method} with certificate`,
    ...certified === void 0 ? { publicKeyPem: key.publicKey.pem } : {},
    identity: () => Promise.resolve(identity),
    async sign(payloadType, payload) {
      const signature = await key.sign(preAuthEncoding(payloadType, payload));
      const [timestamps, logEntries] = await Promise.all([
        stampSignature(signature),
        logSignature({ kind: "envelope", payloadType, payload, signature, verifierPem })
      ]);
      return encodeBundle({ material, payloadType, payload, signature, timestamps, logEntries });
    },
    async signBlob(bytes) {
      const signature = await key.sign(bytes);
      const hash = messageHashOf(key.publicKey);
      const digest = createHash3(MESSAGE_HASHES[hash]).update(bytes).digest();
      const [timestamps, logEntries] = await Promise.all([
        stampSignature(signature),
        logSignature({ kind: "message", digest, signature, verifierPem })
      ]);
      return encodeMessageBundle({ material, hash, digest, signature, timestamps, logEntries });
    }
  };
}
function nothing() {
  return Promise.resolve([]);
}
function messageHashOf({ hash }) {
  switch (hash) {
    case "sha256":
    case null:
      return "SHA2_256";
    case "sha384":
      return "SHA2_384";
    case "sha512":
      return "SHA2_512";
  }
}

// src/domain/der.ts
var DER = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  oid: 6,
  utf8String: 12,
  sequence: 48
};
var MAX_ELEMENTS = 256;
function readDer(bytes) {
  const elements = [];
  let position = 0;
  while (position < bytes.length) {
    const tag = bytes[position] ?? 0;
    if ((tag & 31) === 31) throw malformed("has a tag of several bytes");
    const { start, length } = readLength(bytes, position + 1);
    if (start + length > bytes.length) throw malformed("ends inside an element");
    elements.push({ tag, content: bytes.subarray(start, start + length) });
    if (elements.length > MAX_ELEMENTS) throw malformed(`has more than ${String(MAX_ELEMENTS)} elements`);
    position = start + length;
  }
  return elements;
}
function readSingle(bytes, tag) {
  const [element, ...rest] = readDer(bytes);
  if (element === void 0 || rest.length > 0 || element.tag !== tag) {
    throw malformed(`is not one element with tag 0x${tag.toString(16).padStart(2, "0")}`);
  }
  return element.content;
}
function readOid(content) {
  const arcs = [];
  let arc = 0n;
  for (const [index, byte] of content.entries()) {
    if (arc === 0n && byte === 128) throw malformed("has an object identifier with padding");
    arc = arc << 7n | BigInt(byte & 127);
    if ((byte & 128) !== 0) {
      if (index === content.length - 1) throw malformed("has a cut object identifier");
      continue;
    }
    arcs.push(arc);
    arc = 0n;
  }
  const [first] = arcs;
  if (first === void 0) throw malformed("has an empty object identifier");
  const top = first < 80n ? first / 40n : 2n;
  return [top, first - top * 40n, ...arcs.slice(1)].join(".");
}
function readLength(bytes, position) {
  const first = bytes[position];
  if (first === void 0) throw malformed("ends inside a length");
  if (first < 128) return { start: position + 1, length: first };
  const count = first & 127;
  if (count === 0 || count > 4) throw malformed("has a length that is not DER");
  let length = 0;
  for (let index = 1; index <= count; index += 1) {
    const byte = bytes[position + index];
    if (byte === void 0) throw malformed("ends inside a length");
    length = length * 256 + byte;
  }
  if (length < 128 || length < 256 ** (count - 1)) throw malformed("has a length that is not the shortest");
  return { start: position + 1 + count, length };
}
function malformed(what) {
  return new AppError("malformed", `DER ${what}`);
}

// src/domain/certificate.ts
var EKU_CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
var OID_BASIC_CONSTRAINTS = "2.5.29.19";
var OID_SUBJECT_ALT_NAME = "2.5.29.17";
var OID_KEY_USAGE = "2.5.29.15";
var UNDERSTOOD_CRITICAL = /* @__PURE__ */ new Set([
  OID_KEY_USAGE,
  OID_SUBJECT_ALT_NAME,
  OID_BASIC_CONSTRAINTS,
  "2.5.29.37"
]);
var OID_ISSUER = `${FULCIO_ARC}8`;
var OID_ISSUER_RAW = `${FULCIO_ARC}1`;
var NAME_EMAIL = 129;
var NAME_DNS = 130;
var NAME_URI = 134;
var DIGITAL_SIGNATURE = 128;
var KEY_CERT_SIGN = 4;
var TBS_EXTENSIONS = 163;
var PRINTED_TIME = /^[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}(?:\.\d+)? \d{1,4} GMT$/;
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function readCertificate(der) {
  try {
    return decode(der);
  } catch (cause) {
    throw new AppError("malformed", "certificate cannot be read", { cause });
  }
}
function decode(der) {
  const x509 = new X509Certificate2(der);
  if (!PRINTED_TIME.test(x509.validFrom) || !PRINTED_TIME.test(x509.validTo)) {
    throw new TypeError("validity names no time");
  }
  const extensions = readExtensions(der);
  const valueOf = (oid) => extensions.get(oid)?.value;
  return {
    x509,
    publicKey: x509.publicKey,
    identity: readAltName(valueOf(OID_SUBJECT_ALT_NAME)),
    issuer: readIssuer(valueOf(OID_ISSUER), valueOf(OID_ISSUER_RAW)),
    extensions: readFulcio(extensions),
    altNames: readAltNames(valueOf(OID_SUBJECT_ALT_NAME)),
    subject: oneLine(x509.subject),
    issuerName: oneLine(x509.issuer),
    isCa: x509.ca || isAuthority(valueOf(OID_BASIC_CONSTRAINTS)),
    canIssue: isAuthority(valueOf(OID_BASIC_CONSTRAINTS)) && allows(valueOf(OID_KEY_USAGE), KEY_CERT_SIGN),
    canSign: allows(valueOf(OID_KEY_USAGE), DIGITAL_SIGNATURE),
    pathLength: readPathLength(valueOf(OID_BASIC_CONSTRAINTS)),
    signatureOid: readSignatureOid(der),
    // Named keyUsage in Node, but holds the extended key usages; undefined without the extension.
    extendedKeyUsages: x509.keyUsage ?? [],
    unknownCritical: [...extensions].filter(([oid, each]) => each.isCritical && !UNDERSTOOD_CRITICAL.has(oid)).map(([oid]) => oid)
  };
}
function readExtensions(der) {
  const [tbs] = readDer(readSingle(der, DER.sequence));
  const found = /* @__PURE__ */ new Map();
  if (tbs === void 0) return found;
  const list2 = readDer(tbs.content).find((each) => each.tag === TBS_EXTENSIONS);
  if (list2 === void 0) return found;
  for (const extension of readDer(readSingle(list2.content, DER.sequence))) {
    const [oid, ...rest] = readDer(extension.content);
    const value = rest.at(-1);
    if (oid?.tag !== DER.oid || value?.tag !== DER.octetString)
      throw new TypeError("extension has another shape");
    const name = readOid(oid.content);
    if (found.has(name)) throw new TypeError(`extension ${name} appears twice`);
    found.set(name, { isCritical: isCritical(rest), value: value.content });
  }
  return found;
}
function isCritical(rest) {
  const [flag] = rest;
  return rest.length > 1 && flag?.tag === DER.boolean && flag.content[0] !== 0;
}
function isAuthority(value) {
  const [flag] = value === void 0 ? [] : readDer(readSingle(value, DER.sequence));
  return flag?.tag === DER.boolean && flag.content[0] !== 0;
}
function readPathLength(value) {
  const [, limit] = value === void 0 ? [] : readDer(readSingle(value, DER.sequence));
  if (limit === void 0) return void 0;
  if (limit.tag !== DER.integer || limit.content.length === 0)
    throw new TypeError("path length has another shape");
  const [first = 0] = limit.content;
  return limit.content.length === 1 && first < 128 ? first : void 0;
}
function allows(value, bit) {
  if (value === void 0) return true;
  const bits = readSingle(value, DER.bitString);
  return ((bits[1] ?? 0) & bit) !== 0;
}
function readSignatureOid(der) {
  const [, algorithm] = readDer(readSingle(der, DER.sequence));
  const [oid] = algorithm?.tag === DER.sequence ? readDer(algorithm.content) : [];
  if (oid?.tag !== DER.oid) throw new TypeError("certificate has no signature algorithm");
  return readOid(oid.content);
}
function oneLine(name) {
  return (name ?? "").replaceAll("\n", ", ");
}
var ALT_NAME_KINDS = {
  [NAME_EMAIL]: "email",
  [NAME_DNS]: "dns",
  [NAME_URI]: "uri"
};
function readAltNames(value) {
  if (value === void 0) return [];
  return readDer(readSingle(value, DER.sequence)).flatMap(({ tag, content }) => {
    const kind = ALT_NAME_KINDS[tag];
    return kind === void 0 ? [] : [{ kind, value: utf8.decode(content) }];
  });
}
function readAltName(value) {
  if (value === void 0) return void 0;
  const names = readDer(readSingle(value, DER.sequence));
  const [name] = names;
  if (name === void 0 || names.length !== 1) return void 0;
  return name.tag === NAME_URI || name.tag === NAME_EMAIL ? utf8.decode(name.content) : void 0;
}
function readIssuer(value, raw) {
  const rawText = raw === void 0 ? void 0 : utf8.decode(raw);
  if (value === void 0) return rawText;
  const text2 = utf8.decode(readSingle(value, DER.utf8String));
  if (rawText !== void 0 && rawText !== text2) throw new TypeError("two issuer extensions disagree");
  return text2;
}
function readFulcio(extensions) {
  const result = {};
  for (const [oid, { value }] of extensions) {
    if (!oid.startsWith(FULCIO_ARC)) continue;
    const arc = oid.slice(FULCIO_ARC.length);
    const rawName = Object.hasOwn(FULCIO_RAW_TEXT, arc) ? FULCIO_RAW_TEXT[arc] : void 0;
    const name = Object.hasOwn(FULCIO_UTF8, arc) ? FULCIO_UTF8[arc] : void 0;
    if (rawName !== void 0) result[rawName] = utf8.decode(value);
    if (name !== void 0) result[name] = utf8.decode(readSingle(value, DER.utf8String));
  }
  return result;
}

// src/domain/certificate-pem.ts
var MAX_PEM_BYTES = 1024 * 1024;
var MAX_CERTIFICATES = 256;
var BLOCK = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g;
function readCertificatesPem(pem, what) {
  if (pem.length > MAX_PEM_BYTES) throw refused2(what, `has ${String(pem.length)} characters`);
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw new AppError("invalid-key", `${what} holds a private key`, {
      hint: "give the certificates alone: what verifies needs no secret"
    });
  }
  const blocks = pem.match(BLOCK) ?? [];
  const begun = pem.match(/-----BEGIN /g)?.length ?? 0;
  if (blocks.length === 0) throw refused2(what, "holds no certificate");
  if (begun !== blocks.length) throw refused2(what, "holds something else than certificates");
  if (blocks.length > MAX_CERTIFICATES) throw refused2(what, `holds ${String(blocks.length)} certificates`);
  return blocks.map((block, index) => {
    try {
      return new X509Certificate3(block).raw;
    } catch (cause) {
      throw new AppError("invalid-key", `${what}: certificate ${String(index + 1)} cannot be read`, {
        cause
      });
    }
  });
}
function refused2(what, why) {
  return new AppError("invalid-key", `${what} ${why}`, { hint: "give X.509 certificates as PEM" });
}

// src/sign/certified-by.ts
function certifiedBy(key, files, now) {
  const own = readCertificatesPem(files.certificatePem, "certificate").map(readCertificate);
  const more = files.chainPem === void 0 ? [] : readCertificatesPem(files.chainPem, "certificate chain").map(readCertificate);
  const [leaf, ...chain] = [...own, ...more];
  if (leaf === void 0) throw new AppError("internal", "certificate is gone");
  requireUsable(leaf, key, now);
  const authorities = chain.filter((each) => !isRoot(each));
  requireOrder([leaf, ...authorities]);
  const top = authorities.at(-1) ?? leaf;
  const [altName] = leaf.altNames;
  return {
    material: {
      kind: "certificate-chain",
      certificates: [leaf, ...authorities].map(({ x509 }) => x509.raw)
    },
    identity: {
      kind: "certificate",
      identity: altName?.value ?? leaf.subject,
      issuer: top.issuerName,
      extensions: {},
      isOwnAuthority: true
    }
  };
}
function requireUsable(leaf, key, now) {
  const named = `certificate ${leaf.subject}`;
  if (describeKey(leaf.publicKey).keyId !== key.keyId) throw refused3(`${named} is for another key`);
  if (leaf.canIssue || !leaf.canSign) throw refused3(`${named} is not one of a signer`);
  if (!leaf.extendedKeyUsages.includes(EKU_CODE_SIGNING)) throw refused3(`${named} is not for code signing`);
  const { validFromDate, validToDate } = leaf.x509;
  if (now < validFromDate || now > validToDate) {
    throw refused3(
      `${named} is valid from ${validFromDate.toISOString()} to ${validToDate.toISOString()}, not now`
    );
  }
}
function isRoot({ x509, publicKey }) {
  return x509.checkIssued(x509) && x509.verify(publicKey);
}
function requireOrder(path14) {
  for (const [index, issuer] of path14.slice(1).entries()) {
    const below = path14[index];
    if (below !== void 0 && below.x509.checkIssued(issuer.x509) && below.x509.verify(issuer.publicKey)) {
      continue;
    }
    throw refused3(
      `certificate chain: ${issuer.subject} did not issue ${below?.subject ?? "the one before it"}`
    );
  }
}
function refused3(why) {
  return new AppError("invalid-key", why, {
    hint: "give the certificate of this key, with extended key usage code signing, and its chain from below to above"
  });
}

// src/sign/key-signer.ts
function createKeySigner(options) {
  return createBundleSigner(keyOf(options), stampingOf(options));
}
function createCertificateSigner(options) {
  const key = keyOf(options);
  const certified = certifiedBy(key.publicKey, options, options.now);
  return createBundleSigner(key, { certified, ...stampingOf(options) });
}
function stampingOf({
  stampSignature,
  logSignature
}) {
  return {
    ...stampSignature === void 0 ? {} : { stampSignature },
    ...logSignature === void 0 ? {} : { logSignature }
  };
}
function keyOf(options) {
  const key = readPrivateKey2(options);
  const publicKey = describeKey(key);
  return {
    method: "key",
    publicKey,
    sign: (message) => Promise.resolve(sign(publicKey.hash, message, key))
  };
}
var MAKE_ONE = 'make one with "sallyport key generate" or openssl genpkey';
function readPrivateKey2({ privateKeyPem, passphrase }) {
  const labels = pemLabels(privateKeyPem).filter((label2) => label2 !== "EC PARAMETERS");
  const [label] = labels;
  if (label === void 0 || labels.length !== 1) {
    throw new AppError("invalid-key", `private key: expected one PEM block, found ${String(labels.length)}`, {
      hint: MAKE_ONE
    });
  }
  if (label.includes("SIGSTORE") || label.includes("COSIGN")) {
    throw new AppError("invalid-key", `private key is in cosign's own format ("${label}")`, {
      hint: 'give the key as PKCS#8 PEM; cosign imports such a key with "cosign import-key-pair"'
    });
  }
  if (!label.endsWith("PRIVATE KEY")) {
    throw new AppError("invalid-key", `private key: the PEM block is a "${label}"`, { hint: MAKE_ONE });
  }
  const encrypted = label === "ENCRYPTED PRIVATE KEY" || privateKeyPem.includes("Proc-Type: 4,ENCRYPTED");
  if (encrypted && passphrase === void 0) {
    throw new AppError("invalid-key", "private key is encrypted and no pass phrase was given", {
      hint: "give its pass phrase through the environment variable named in the documentation"
    });
  }
  try {
    return createPrivateKey({
      key: privateKeyPem,
      format: "pem",
      ...passphrase === void 0 ? {} : { passphrase }
    });
  } catch (cause) {
    throw encrypted ? new AppError("invalid-key", "private key cannot be decrypted", {
      hint: "check the pass phrase",
      cause
    }) : new AppError("invalid-key", "private key cannot be read", { hint: MAKE_ONE, cause });
  }
}

// src/digest/digest-incremental.ts
async function digestIncrementally(root, options) {
  const listing = listModel(root, options);
  const stamps = listing.files.map(({ file }) => stampAt(file));
  const reused = listing.files.map(({ path: path14 }, index) => reuse(path14, stamps[index], options));
  const toRead = listing.files.filter((_, index) => reused[index] === void 0);
  const hashed = (await hashFiles(
    toRead.map(({ file }) => file),
    options
  )).values();
  const now = options.clock();
  const state = /* @__PURE__ */ new Map();
  const entries = listing.files.map(({ path: path14, file }, index) => {
    const entry = reused[index] ?? read(path14, hashed.next().value);
    const stamp = stamps[index];
    if (stamp === void 0 || !isSameStamp(stamp, stampAt(file))) throw changed(file, "was modified");
    const isOwn = entry.source === void 0 || entry.source === "previous-run";
    if (isOwn && isSettled(stamp, now)) state.set(path14, { sha256: entry.sha256, ...stamp });
    return entry;
  });
  listing.assertUnchanged();
  const unread = entries.filter(({ source }) => source !== void 0).length;
  return { manifest: manifestOf(listing, entries), state, unread };
}
function stampAt(file) {
  return stampOf(lookAt(file, disappeared, () => fs4.lstatSync(file, { bigint: true })));
}
function read(path14, hashed) {
  if (hashed === void 0) throw new AppError("internal", `${path14} was left without a digest`);
  return { path: path14, ...hashed };
}
function reuse(path14, stamp, { state, known }) {
  const given = known?.get(path14);
  const before = given?.source === "lfs-pointer" ? void 0 : state?.get(path14);
  if (before !== void 0 && stamp !== void 0 && isSameStamp(before, stamp)) {
    return { path: path14, size: Number(before.size), sha256: before.sha256, source: "previous-run" };
  }
  if (given === void 0) return void 0;
  if (given.source !== "lfs-pointer" && String(given.size) !== stamp?.size) {
    throw new AppError(
      "content-mismatch",
      `${path14} has ${stamp?.size ?? "?"} bytes, but the digest known for it is of ${String(given.size)}`
    );
  }
  return { path: path14, size: given.size, sha256: given.sha256, source: given.source };
}

// src/platform/git.ts
var SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];
var HEAD_COMMIT = "# branch.oid ";
var LIMITS = { timeoutMs: 6e4, maxOutputBytes: 256 * 1024 * 1024 };
async function findGitRoot(start) {
  let folder = path13.resolve(start);
  for (; ; ) {
    if (await pathKind(path13.join(folder, ".git")) !== "missing") return folder;
    const parent = path13.dirname(folder);
    if (parent === folder) return void 0;
    folder = parent;
  }
}
async function readGitState(start, run) {
  const root = await findGitRoot(start);
  if (root === void 0) return void 0;
  const [head, remote] = await Promise.all([
    readHead(root, run),
    git(root, ["config", "--get", "remote.origin.url"], { run, accept: [0, 1] })
  ]);
  return { ...head, remoteUrl: cleanRemoteUrl(remote.toString("utf8").trim()) };
}
async function readGitHead(start, run) {
  const root = await findGitRoot(start);
  return root === void 0 ? void 0 : await readHead(root, run);
}
async function readHead(root, run) {
  const args = ["--porcelain=v2", "-z", "--branch", "--no-ahead-behind", "--untracked-files=no"];
  const entries = splitNames(await git(root, ["status", ...args], { run }));
  const commit = entries.find((entry) => entry.startsWith(HEAD_COMMIT))?.slice(HEAD_COMMIT.length);
  if (commit === void 0) throw new AppError("tool-failed", `git status in ${root} names no commit`);
  return {
    root,
    commit: commit === "(initial)" ? void 0 : commit,
    dirty: entries.some((entry) => !entry.startsWith("# "))
  };
}
async function listTrackedFiles(root, run) {
  const listed = splitNames(await git(root, ["ls-files", "-z", "-t", "--stage", "--deleted"], { run }));
  const nameOf = (entry) => entry.slice(entry.indexOf("	") + 1);
  const gone = new Set(listed.filter((entry) => entry.startsWith("R ")).map(nameOf));
  const files = /* @__PURE__ */ new Set();
  for (const entry of listed) {
    const name = nameOf(entry);
    if (!entry.startsWith("160000 ", 2) && !gone.has(name)) files.add(name);
  }
  return [...files];
}
async function listIgnoredPaths(root, run) {
  const args = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"];
  return splitNames(await git(root, args, { run })).map((name) => name.replace(/\/$/, ""));
}
async function lastCommitOf(file, run) {
  const root = await findGitRoot(path13.dirname(file));
  if (root === void 0) return void 0;
  const ask = async (...args) => (await git(root, args, { run })).toString("utf8").trim();
  try {
    const name = path13.resolve(file);
    if (await ask("rev-parse", "--is-shallow-repository") !== "false") return void 0;
    if (await ask("status", "--porcelain=v1", "--", name) !== "") return void 0;
    const at = new Date(await ask("log", "-1", "--format=%cI", "--", name));
    return Number.isNaN(at.getTime()) ? void 0 : at;
  } catch {
    return void 0;
  }
}
function cleanRemoteUrl(remote) {
  const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]+):(?!\/\/)([^\s]+)$/.exec(remote);
  if (scp !== null && !remote.includes("://"))
    return `ssh://${scp[1] ?? ""}/${(scp[2] ?? "").replace(/^\/+/, "")}`;
  if (!URL.canParse(remote)) return void 0;
  const url = new URL(remote);
  if (!["https:", "http:", "ssh:", "git:"].includes(url.protocol)) return void 0;
  return `${url.protocol}//${url.host}${url.pathname}`;
}
async function git(root, args, options) {
  const env = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    ...options.env
  };
  const { input } = options;
  const limits = { ...LIMITS, env, ...input === void 0 ? {} : { input } };
  const result = await options.run("git", ["-C", root, ...SAFE, ...args], limits);
  if ((options.accept ?? [0]).includes(result.exitCode)) return result.stdout;
  const reason = result.stderr.trim().split("\n")[0] ?? "";
  throw new AppError("tool-failed", `git ${args[0] ?? ""} in ${root} failed: ${reason}`, {
    ...reason.includes("dubious ownership") ? { hint: `git config --global --add safe.directory ${root}` } : {}
  });
}
function splitNames(output) {
  let text2;
  try {
    text2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(output);
  } catch (cause) {
    throw new AppError("malformed", "a tracked file has a name that is not UTF-8", {
      hint: "rename the file (git ls-files shows it with escapes)",
      cause
    });
  }
  return text2.split("\0").filter((name) => name !== "");
}

export {
  actorOfSigner,
  actorOfRun,
  runOf,
  makeAuditEvent,
  findGitRoot,
  readGitState,
  readGitHead,
  listTrackedFiles,
  listIgnoredPaths,
  lastCommitOf,
  cleanRemoteUrl,
  git,
  DER,
  readDer,
  readSingle,
  EKU_CODE_SIGNING,
  readCertificate,
  createBundleSigner,
  readCertificatesPem,
  certifiedBy,
  createKeySigner,
  createCertificateSigner,
  namesSigner,
  openSigner,
  readKeyText,
  openTrail,
  PREDICATE_BASE,
  PREDICATE,
  EVIDENCE_KINDS,
  SCAN_KINDS,
  evidenceKindOf,
  openFolderStore,
  streamFolderStore,
  bundlePlaces,
  fileSubject,
  digestFileWith,
  digestSourceTree,
  identifySubject,
  identifyPath,
  modelRoot,
  modelListing,
  refuseInside,
  parseStore,
  storeList,
  storeFolders,
  refuseStoreInside,
  openStore,
  openSink,
  signStatement,
  refuseTooLarge,
  storeStatement,
  makeModelSignatureStatement,
  digestIncrementally,
  signSubject,
  signVerb,
  digestContent
};
