import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  digestContent,
  standardSignature
} from "./chunk-ZQWRJFON.js";
import {
  signStatement
} from "./chunk-QJF24ZAG.js";
import {
  PREDICATE,
  openFolderStore
} from "./chunk-H3LK273N.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";
import {
  SIGNATURE_NAME,
  identifyPath,
  refuseInside
} from "./chunk-SF4EHC64.js";
import {
  openSigner
} from "./chunk-OW4J7AMQ.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  pathKind,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  DIGEST_SOURCES
} from "./chunk-OZIG34OO.js";
import {
  DEFAULT_SHARD_SIZE,
  MODEL_DIGEST_SERIALIZATION
} from "./chunk-GDYA6WYZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/sign-subject.ts
import path2 from "node:path";

// src/flows/sign-content.ts
import path from "node:path";

// src/sign/model-statement.ts
function makeModelSignatureStatement(manifest, name) {
  const digestSources = digestSourcesOf(manifest);
  return statementOf(name, {
    ...digestSources === void 0 ? {} : { digestSources },
    serialization: MODEL_DIGEST_SERIALIZATION,
    resources: manifest.entries.map(({ path: path3, sha256 }) => ({ name: path3, digest: sha256 })),
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
    const paths = manifest.entries.filter((entry) => entry.source === source).map(({ path: path3 }) => path3);
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
function signableOf(identified, target) {
  const { manifest, subject } = identified;
  if (manifest === void 0) throw new AppError("invalid-subject", `${target} is not a model`);
  return {
    identified,
    serialization: MODEL_DIGEST_SERIALIZATION,
    statement: makeModelSignatureStatement(manifest, subject.name),
    files: manifest.entries.length,
    isSingleFile: manifest.isSingleFile === true,
    manifest
  };
}
async function readSignable(target, options, context) {
  const serialization = serializationOf(options);
  const { identify = {}, shardAlgorithm } = options;
  if (isModelDigest(serialization)) {
    return signableOf(await identifyPath(target, { ...identify, kind: "model" }, context), target);
  }
  const root = path.resolve(target);
  const inside = await pathKind(path.join(root, SIGNATURE_NAME));
  if (inside !== "missing" && inside !== "file") {
    throw new AppError("invalid-subject", `${path.join(root, SIGNATURE_NAME)} is not a file`);
  }
  const content = await digestContent(root, {
    serialization,
    ignorePaths: [SIGNATURE_NAME, ...identify.ignorePaths ?? []],
    allowSymlinks: identify.allowSymlinks ?? false,
    progress: context.progress
  });
  const name = path.basename(root);
  return {
    identified: { subject: { kind: "model", name, digest: { sha256: content.rootSha256 } }, path: root },
    serialization,
    statement: makeContentSignatureStatement(
      content,
      name,
      shardAlgorithm === void 0 ? {} : { shardAlgorithm }
    ),
    files: content.files.length,
    isSingleFile: content.isSingleFile
  };
}

// src/flows/sign-subject.ts
async function signSubject(target, options, context) {
  if (options.evidence !== void 0 && !isModelDigest(serializationOf(options))) {
    throw new AppError("invalid-input", "evidence is filed under the model digest: whole files, SHA-256", {
      hint: "leave out evidence, or serialization and hash; one model can have a signature of each kind"
    });
  }
  const signer = options.signer ?? await openSigner(options, context);
  const signable = options.identified === void 0 ? await readSignable(target, options, context) : signableOf(options.identified, target);
  const { identified, statement, serialization, files, manifest } = signable;
  const { subject } = identified;
  const signature = signaturePath(signable, options.signature);
  if (options.evidence !== void 0) refuseInside(identified, options.evidence, "evidence store");
  const bundle = await signStatement(statement, signer);
  await writeAtomically(signature, bundle.bytes);
  const outcome = {
    subject,
    digest: formatDigest(subject.digest),
    serialization,
    files,
    manifest,
    signature,
    bundleSha256: bundle.sha256,
    signer: await signer.identity()
  };
  if (options.evidence === void 0) return { ...outcome, stored: void 0 };
  const store = openFolderStore(path2.resolve(options.evidence));
  const name = await store.put(subject.digest, "model-signature", bundle);
  const file = path2.join(store.location, name);
  return { ...outcome, stored: { kind: "model-signature", bundleSha256: bundle.sha256, file } };
}
function signaturePath({ identified, isSingleFile }, given) {
  const standard = standardSignature(identified.path ?? "", isSingleFile);
  if (given === void 0) return standard;
  const signature = path2.resolve(given);
  if (signature !== standard) refuseInside(identified, signature, "signature");
  return signature;
}

export {
  signSubject
};
