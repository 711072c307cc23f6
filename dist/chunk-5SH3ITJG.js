import {
  PREDICATE
} from "./chunk-UH5H67IL.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";
import {
  DIGEST_SOURCES
} from "./chunk-NLKOUTUU.js";
import {
  MODEL_DIGEST_SERIALIZATION
} from "./chunk-GDYA6WYZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/sign/model-statement.ts
function makeModelSignatureStatement(manifest, name) {
  const digestSources = digestSourcesOf(manifest);
  return statementOf(name, {
    ...digestSources === void 0 ? {} : { digestSources },
    serialization: MODEL_DIGEST_SERIALIZATION,
    resources: manifest.entries.map(({ path, sha256 }) => ({ name: path, digest: sha256 })),
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
    const paths = manifest.entries.filter((entry) => entry.source === source).map(({ path }) => path);
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

export {
  makeModelSignatureStatement,
  makeContentSignatureStatement
};
