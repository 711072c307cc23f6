import {
  STATEMENT_MEDIA_TYPE,
  STATEMENT_TYPE,
  decodeStatement
} from "./chunk-N3VCBZS7.js";
import {
  DEFAULT_IGNORES,
  ignorePathProblem,
  isIgnored,
  modelPathProblem
} from "./chunk-47PFO5H5.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  compareCodePoints,
  modelDigestOf
} from "./chunk-NLKOUTUU.js";
import {
  array,
  boolean,
  literal,
  looseObject,
  number,
  record,
  strictObject,
  string
} from "./chunk-U27N6BLD.js";
import {
  CONTENT_HASHES,
  isDigestOf,
  parseShardName
} from "./chunk-GDYA6WYZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/verify/compare-model.ts
function contentOfManifest(manifest) {
  return {
    resources: manifest.entries.map(({ path, sha256 }) => ({ name: path, path, digest: sha256 })),
    emptyFiles: [],
    isSingleFile: manifest.isSingleFile === true
  };
}
function compareModel(payload, content) {
  const { resources: signed, paths } = payload;
  const unmatched = new Set(signed.keys());
  const found = /* @__PURE__ */ new Set();
  const changed = /* @__PURE__ */ new Map();
  for (const resource of content.resources) {
    const path = signedPath(resource.path, payload, content);
    const name = path + resource.name.slice(resource.path.length);
    found.add(path);
    unmatched.delete(name);
    if (paths.has(path) && signed.get(name) !== resource.digest) note(changed, path, name);
  }
  for (const path of content.emptyFiles) found.add(signedPath(path, payload, content));
  for (const name of unmatched) {
    const path = payload.serialization.method === "files" ? name : name.replace(/:\d+:\d+$/, "");
    if (found.has(path)) note(changed, path, name);
  }
  const shown = (path) => path === "." ? content.resources[0]?.path ?? "." : path;
  const differences = [];
  for (const { path } of content.resources) {
    if (!paths.has(signedPath(path, payload, content))) differences.push({ kind: "extra", path });
  }
  for (const path of paths) if (!found.has(path)) differences.push({ kind: "missing", path: shown(path) });
  for (const [path, shards] of changed) {
    differences.push({
      kind: "changed",
      path: shown(path),
      ...payload.serialization.method === "files" ? {} : { shards: sortPieces(shards) }
    });
  }
  return onePerPath(differences);
}
function note(changed, path, name) {
  const known = changed.get(path);
  const piece = name.slice(path.length + 1);
  if (known === void 0) changed.set(path, [piece]);
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
function signedPath(path, { paths }, { isSingleFile }) {
  return isSingleFile && paths.has(".") ? "." : path;
}

// src/verify/model-resources.ts
function readResources(list, serialization) {
  const resources = /* @__PURE__ */ new Map();
  const shards = /* @__PURE__ */ new Map();
  for (const { name, algorithm, digest } of list) {
    const shown = JSON.stringify(name);
    const { path, range } = partsOf(name, serialization);
    const problem = path === "." ? void 0 : modelPathProblem(path);
    if (problem !== void 0) throw invalid(`names a file ${shown} that ${problem}`);
    if (!isAlgorithmOf(serialization, algorithm)) {
      throw invalid(`has the algorithm ${JSON.stringify(algorithm)} for ${shown}`);
    }
    if (!isDigestOf(serialization.hash, digest)) {
      throw invalid(`has a digest for ${shown} that is not lower-case ${serialization.hash}`);
    }
    if (resources.has(name)) throw invalid(`names the file ${shown} twice`);
    resources.set(name, digest);
    const known = shards.get(path);
    if (known === void 0) shards.set(path, range === void 0 ? [] : [range]);
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
  for (const [path, ranges] of shards) {
    let at = 0;
    for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
      if (start !== at || start % shardSize !== 0 || end - start > shardSize) {
        throw invalid(`has shards of ${JSON.stringify(path)} that do not cover it piece by piece`);
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
var MAX_RESOURCES = 5e5;
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
  resources: array(resourceSchema).min(1).max(MAX_RESOURCES),
  digest_sources: record(string().max(64), array(string()).max(MAX_RESOURCES)).optional()
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
function canReuse(manifest, payload, { ignorePaths, allowSymlinks }) {
  if (manifest.allowSymlinks && !allowSymlinks) return false;
  if (manifest.entries.some(({ source }) => source !== void 0)) return false;
  if (manifest.ignoreRules === void 0 || someSigned(payload, new Set(manifest.ignoreRules))) return false;
  const rules = asRules([...DEFAULT_IGNORES, ...ignorePaths]);
  return manifest.ignored.every((path) => isIgnored(path, rules));
}
function leaveOut(manifest, { ignorePaths, onlyPaths }) {
  const rules = asRules(ignorePaths);
  const stays = (path) => {
    if (manifest.isSingleFile === true) return true;
    return !isIgnored(path, rules) && (onlyPaths === void 0 || onlyPaths.has(path));
  };
  const entries = manifest.entries.filter(({ path }) => stays(path));
  if (entries.length === manifest.entries.length) return manifest;
  const gone = manifest.entries.filter(({ path }) => !stays(path)).map(({ path }) => path);
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
  return new Set(paths.map((path) => path.replace(/\/$/, "")));
}
function someSigned(payload, rules) {
  for (const path of payload.paths) if (isIgnored(path, rules)) return true;
  return false;
}

export {
  contentOfManifest,
  compareModel,
  readModelPayload,
  defaultIgnoresFor,
  canReuse,
  leaveOut
};
