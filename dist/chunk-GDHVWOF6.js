import {
  DEFAULT_IGNORES,
  compareCodePoints,
  formatReference,
  isIgnored,
  modelDigestOf,
  modelPathProblem
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/registry/oci-model.ts
var FILE_PATH = ["org.cncf.model.filepath", "org.opencontainers.image.title"];
var UNPACK = "io.deis.oras.content.unpack";
var MODELPACK_TYPE = /^application\/vnd\.cncf\.model\.[a-z.]+\.v1\.(raw|tar|tar\+gzip|tar\+zstd)$/;
function ociModelManifest(image, options = {}) {
  const root = `oci://${formatReference(image)}`;
  const { parsed } = image.manifest;
  if (parsed.kind !== "manifest") throw new AppError("invalid-subject", `${root} is an index, not one model`);
  const rules = [...DEFAULT_IGNORES, ...options.ignorePaths ?? []].sort(compareCodePoints);
  const ignore = new Set(rules);
  const entries = /* @__PURE__ */ new Map();
  const ignored = [];
  for (const layer of parsed.manifest.layers) {
    const entry = entryOf(layer, root);
    if (entries.has(entry.path))
      throw new AppError("invalid-subject", `${root} has the file ${entry.path} twice`);
    if (isIgnored(entry.path, ignore)) ignored.push(entry.path);
    else entries.set(entry.path, entry);
  }
  if (entries.size === 0) throw new AppError("invalid-subject", `${root} has no file to digest`);
  const sorted = [...entries.values()].sort((a, b) => compareCodePoints(a.path, b.path));
  return {
    root,
    entries: sorted,
    rootSha256: modelDigestOf(sorted.map(({ sha256 }) => sha256)),
    totalBytes: sorted.reduce((total, { size }) => total + size, 0),
    ignored: ignored.sort(compareCodePoints),
    allowSymlinks: false,
    ignoreRules: rules
  };
}
function entryOf(layer, root) {
  const { annotations = {}, mediaType, digest, size } = layer;
  const key = FILE_PATH.find((each) => Object.hasOwn(annotations, each));
  const path = key === void 0 ? void 0 : annotations[key];
  if (path === void 0) {
    throw new AppError("unsupported", `${root}: layer ${digest} does not say which file it is`, {
      hint: "a model is verified in the registry when each layer is one file (ModelPack raw layers, oras push of files)"
    });
  }
  if (isPacked(annotations, mediaType)) {
    throw new AppError("unsupported", `${root}: layer ${path} packs files (${mediaType})`, {
      hint: "pull the model and verify it on disk, or push its files one by one"
    });
  }
  const problem = modelPathProblem(path);
  if (problem !== void 0) {
    throw new AppError("invalid-subject", `${root} has a file ${JSON.stringify(path)} that ${problem}`);
  }
  return { path, size, sha256: digest.slice("sha256:".length), source: "oci-descriptor" };
}
function isPacked(annotations, mediaType) {
  const modelpack = MODELPACK_TYPE.exec(mediaType);
  return annotations[UNPACK] === "true" || modelpack !== null && modelpack[1] !== "raw";
}

export {
  ociModelManifest
};
