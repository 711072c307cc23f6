import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  STATEMENT_MEDIA_TYPE,
  STATEMENT_TYPE,
  decodeStatement
} from "./chunk-N3VCBZS7.js";
import {
  SIGNATURE_NAME,
  digestModel,
  hashItems,
  listModel,
  sortByText
} from "./chunk-SF4EHC64.js";
import {
  DEFAULT_IGNORES,
  ignorePathProblem,
  isIgnored,
  modelPathProblem
} from "./chunk-WBD6PWMQ.js";
import {
  relativeInside
} from "./chunk-VWHVR7RR.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-2CECG5I5.js";
import {
  pathKind,
  readBounded
} from "./chunk-ZWNYNENW.js";
import {
  changed,
  disappeared,
  isSameFile,
  lookAt
} from "./chunk-7YYBLLH4.js";
import {
  compareCodePoints,
  modelDigestOf
} from "./chunk-OZIG34OO.js";
import {
  array,
  boolean,
  literal,
  looseObject,
  number,
  record,
  strictObject,
  string
} from "./chunk-2X75WB5P.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  CONTENT_HASHES,
  MODEL_DIGEST_SERIALIZATION,
  describeSerialization,
  isDigestOf,
  parseShardName,
  shardName,
  shardsOf
} from "./chunk-GDYA6WYZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/verify-model.ts
import path2 from "node:path";

// src/digest/digest-content.ts
import fs from "node:fs";
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
    files: listing.files.map(({ path: path3 }) => path3),
    rootSha256: modelDigestOf(resources.map(({ digest }) => digest)),
    totalBytes: hashed.reduce((total, { size }) => total + size, 0),
    emptyFiles: pieces.emptyFiles,
    ignored: listing.ignored,
    allowSymlinks: listing.allowSymlinks,
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
  return lookAt(file, disappeared, () => fs.lstatSync(file, { bigint: true }));
}
function resourceOf({ file, range }, hashed) {
  if (hashed === void 0) throw new AppError("internal", `${file.path} was left without a digest`);
  const { digest } = hashed;
  if (range === void 0) return { name: file.path, path: file.path, digest };
  return { name: shardName(file.path, range), path: file.path, digest, range };
}

// src/verify/model-signature.ts
import path from "node:path";

// src/verify/compare-model.ts
function contentOfManifest(manifest) {
  return {
    resources: manifest.entries.map(({ path: path3, sha256 }) => ({ name: path3, path: path3, digest: sha256 })),
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
    const path3 = signedPath(resource.path, payload, content);
    const name = path3 + resource.name.slice(resource.path.length);
    found.add(path3);
    unmatched.delete(name);
    if (paths.has(path3) && signed.get(name) !== resource.digest) note(changed2, path3, name);
  }
  for (const path3 of content.emptyFiles) found.add(signedPath(path3, payload, content));
  for (const name of unmatched) {
    const path3 = payload.serialization.method === "files" ? name : name.replace(/:\d+:\d+$/, "");
    if (found.has(path3)) note(changed2, path3, name);
  }
  const shown = (path3) => path3 === "." ? content.resources[0]?.path ?? "." : path3;
  const differences = [];
  for (const { path: path3 } of content.resources) {
    if (!paths.has(signedPath(path3, payload, content))) differences.push({ kind: "extra", path: path3 });
  }
  for (const path3 of paths) if (!found.has(path3)) differences.push({ kind: "missing", path: shown(path3) });
  for (const [path3, shards] of changed2) {
    differences.push({
      kind: "changed",
      path: shown(path3),
      ...payload.serialization.method === "files" ? {} : { shards: sortPieces(shards) }
    });
  }
  return onePerPath(differences);
}
function note(changed2, path3, name) {
  const known = changed2.get(path3);
  const piece = name.slice(path3.length + 1);
  if (known === void 0) changed2.set(path3, [piece]);
  else if (!known.includes(piece)) known.push(piece);
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
function signedPath(path3, { paths }, { isSingleFile }) {
  return isSingleFile && paths.has(".") ? "." : path3;
}

// src/verify/model-resources.ts
function readResources(list, serialization) {
  const resources = /* @__PURE__ */ new Map();
  const shards = /* @__PURE__ */ new Map();
  for (const { name, algorithm, digest } of list) {
    const shown = JSON.stringify(name);
    const { path: path3, range } = partsOf(name, serialization);
    const problem = path3 === "." ? void 0 : modelPathProblem(path3);
    if (problem !== void 0) throw invalid(`names a file ${shown} that ${problem}`);
    if (!isAlgorithmOf(serialization, algorithm)) {
      throw invalid(`has the algorithm ${JSON.stringify(algorithm)} for ${shown}`);
    }
    if (!isDigestOf(serialization.hash, digest)) {
      throw invalid(`has a digest for ${shown} that is not lower-case ${serialization.hash}`);
    }
    if (resources.has(name)) throw invalid(`names the file ${shown} twice`);
    resources.set(name, digest);
    const known = shards.get(path3);
    if (known === void 0) shards.set(path3, range === void 0 ? [] : [range]);
    else if (range !== void 0) known.push(range);
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
  for (const [path3, ranges] of shards) {
    let at = 0;
    for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
      if (start !== at || start % shardSize !== 0 || end - start > shardSize) {
        throw invalid(`has shards of ${JSON.stringify(path3)} that do not cover it piece by piece`);
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
var legacySchema = looseObject({
  _type: literal(STATEMENT_TYPE),
  predicateType: literal(LEGACY_PREDICATE),
  subject: array(
    strictObject({
      name: string(),
      digest: strictObject({ sha256: string() }),
      annotations: strictObject({ actual_hash_algorithm: literal("file-sha256") }).optional()
    })
  ).min(1).max(MAX_SUBJECTS)
});
function readLegacyPayload(bytes, maxBytes) {
  const parsed = legacySchema.safeParse(parseStrictJson(bytes, { maxBytes, what: "model signature" }));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      "malformed",
      `model signature of version 0.2: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`
    );
  }
  const serialization = { method: "files", hash: "sha256" };
  const list = parsed.data.subject.map(({ name, digest }) => ({
    name,
    algorithm: "sha256",
    digest: digest.sha256
  }));
  const { resources, paths } = readResources(list, serialization);
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
var MAX_RESOURCES2 = 5e5;
var PREDICATE_V1 = /^https:\/\/model_signing\/signature\/v1\.\d{1,4}$/;
var serializationSchema = strictObject({
  method: string(),
  hash_type: string(),
  allow_symlinks: boolean(),
  shard_size: number().optional(),
  ignore_paths: array(string()).max(1e5).optional()
});
var resourceSchema = strictObject({ name: string(), algorithm: string(), digest: string() });
var predicateSchema = looseObject({
  serialization: serializationSchema,
  resources: array(resourceSchema).min(1).max(MAX_RESOURCES2),
  digest_sources: record(string().max(64), array(string()).max(MAX_RESOURCES2)).optional()
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
  const parsed = predicateSchema.safeParse(statement.predicate);
  if (!parsed.success) throw malformed(parsed.error);
  const { resources, paths } = readResources(parsed.data.resources, serialization);
  const rootSha256 = modelDigestOf(resources.values());
  const { sha256, ...others } = subject.digest;
  if (sha256 !== rootSha256 || Object.keys(others).length > 0) {
    throw invalid2(`has the root ${String(sha256)}, but its files make ${rootSha256}`);
  }
  const { allow_symlinks: allowSymlinks, ignore_paths: ignored = [] } = parsed.data.serialization;
  const ignorePaths = ignored.map(readIgnorePath);
  assertNoneIgnored(paths, new Set(ignorePaths));
  const unreadPaths = Object.values(parsed.data.digest_sources ?? {}).flat();
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
  const shape = looseObject({
    serialization: looseObject({
      method: string(),
      hash_type: string(),
      shard_size: number().optional()
    })
  });
  const parsed = shape.safeParse(predicate);
  if (!parsed.success) throw malformed(parsed.error);
  const { method, hash_type: hash, shard_size: shardSize } = parsed.data.serialization;
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
function readIgnorePath(given) {
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
function malformed(error) {
  const [issue] = error.issues;
  const where = issue?.path.join(".") ?? "";
  return new AppError(
    "malformed",
    `model signature: ${where === "" ? "predicate" : where}: ${issue?.message ?? ""}`
  );
}

// src/verify/model-scope.ts
function defaultIgnoresFor(payload) {
  return DEFAULT_IGNORES.filter((rule) => !someSigned(payload, /* @__PURE__ */ new Set([rule])));
}
function canReuse(manifest, payload, ignorePaths) {
  if (manifest.allowSymlinks && !payload.allowSymlinks) return false;
  if (manifest.entries.some(({ source }) => source !== void 0)) return false;
  if (manifest.ignoreRules === void 0 || someSigned(payload, new Set(manifest.ignoreRules))) return false;
  const rules = asRules([...DEFAULT_IGNORES, ...ignorePaths]);
  return manifest.ignored.every((path3) => isIgnored(path3, rules));
}
function leaveOut(manifest, { ignorePaths, onlyPaths }) {
  const rules = asRules(ignorePaths);
  const stays = (path3) => {
    if (manifest.isSingleFile === true) return true;
    return !isIgnored(path3, rules) && (onlyPaths === void 0 || onlyPaths.has(path3));
  };
  const entries = manifest.entries.filter(({ path: path3 }) => stays(path3));
  if (entries.length === manifest.entries.length) return manifest;
  const gone = manifest.entries.filter(({ path: path3 }) => !stays(path3)).map(({ path: path3 }) => path3);
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
  return new Set(paths.map((path3) => path3.replace(/\/$/, "")));
}
function someSigned(payload, rules) {
  for (const path3 of payload.paths) if (isIgnored(path3, rules)) return true;
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
  const name = payload.name ?? path.basename(path.resolve(options.root));
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
    differences,
    ok: differences.length === 0
  };
}
async function findModel(payload, options) {
  const { serialization } = payload;
  if (isModelDigest(serialization)) {
    const manifest = await manifestFor(payload, options);
    const { rootSha256: rootSha2562, ignored: ignored2 } = manifest;
    return { content: contentOfManifest(manifest), files: manifest, rootSha256: rootSha2562, ignored: ignored2 };
  }
  if (options.digestContent === void 0) {
    throw new AppError("unsupported", `model signature is over ${describeSerialization(serialization)}`);
  }
  const content = await options.digestContent(options.root, { ...scopeOf(payload, options), serialization });
  const entries = content.files.map((each) => ({ path: each }));
  const { rootSha256, ignored, totalBytes } = content;
  return { content, files: { entries, totalBytes }, rootSha256, ignored };
}
function isModelDigest({ method, hash }) {
  return method === MODEL_DIGEST_SERIALIZATION.method && hash === MODEL_DIGEST_SERIALIZATION.hash;
}
async function manifestFor(payload, options) {
  const ignorePaths = [...payload.ignorePaths, ...options.ignorePaths ?? []];
  const onlySigned = options.ignoreUnsignedFiles === true;
  const { manifest } = options;
  if (manifest !== void 0) assertManifestOf(manifest, options.root);
  if (manifest !== void 0 && canReuse(manifest, payload, ignorePaths)) {
    return leaveOut(manifest, { ignorePaths, ...onlySigned ? { onlyPaths: payload.paths } : {} });
  }
  return options.digestModel(options.root, scopeOf(payload, options));
}
function scopeOf(payload, options) {
  const { progress, linkFolders = [] } = options;
  return {
    ...payload.allowSymlinks && linkFolders.length > 0 ? { linkFolders } : {},
    allowSymlinks: payload.allowSymlinks,
    ignorePaths: [...payload.ignorePaths, ...options.ignorePaths ?? []],
    defaultIgnores: defaultIgnoresFor(payload),
    ...options.ignoreUnsignedFiles === true ? { onlyPaths: [...payload.paths].filter((each) => each !== ".") } : {},
    ...progress === void 0 ? {} : { progress }
  };
}
function assertManifestOf(manifest, root) {
  const single = manifest.isSingleFile === true ? manifest.entries[0]?.path ?? "" : "";
  const digested = path.join(manifest.root, single);
  if (path.resolve(root) === path.resolve(digested)) return;
  throw new AppError("internal", `${root} is to be verified, but the manifest is of ${digested}`);
}

// src/flows/verify-model.ts
async function verifyModel(target, options, context) {
  const root = path2.resolve(target);
  const signature = await signatureOf(root, options.signature);
  const bundle = await readBounded(signature, { maxBytes: MAX_BUNDLE_BYTES, what: "signature" });
  return await verifyBundle({ root, bundle, signature }, options, context);
}
async function verifyBundle(what, options, { progress }) {
  const { root, bundle, signature } = what;
  const verification = await verifyModelSignature({
    bundle,
    verifier: options.verifier,
    root,
    digestModel,
    digestContent,
    ignorePaths: [SIGNATURE_NAME, ...insideOf(root, signature)],
    ignoreUnsignedFiles: options.ignoreUnsignedFiles ?? false,
    progress,
    ...options.manifest === void 0 ? {} : { manifest: options.manifest }
  });
  return { ...verification, signature };
}
async function signatureOf(root, given) {
  const kind = await pathKind(root);
  if (kind === "missing") {
    throw new AppError("not-found", `model ${root} does not exist`, {
      hint: "give the folder or the file of the model; a digest can be verified with a policy only"
    });
  }
  if (given !== void 0) return path2.resolve(given);
  const standard = standardSignature(root, kind === "file");
  if (await pathKind(standard) !== "missing") return standard;
  throw new AppError("not-found", `model ${root} has no signature ${standard}`, {
    hint: "name it with signature, or sign the model first"
  });
}
function standardSignature(model, isSingleFile) {
  return isSingleFile ? `${model}.sig` : path2.join(model, SIGNATURE_NAME);
}
function insideOf(root, signature) {
  const inside = relativeInside(root, signature);
  return inside === void 0 || inside === "" ? [] : [inside];
}

export {
  digestContent,
  verifyModel,
  verifyBundle,
  standardSignature
};
