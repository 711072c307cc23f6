import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  standardSignature
} from "./chunk-T25XXAYB.js";
import {
  signStatement
} from "./chunk-2BV7NZG2.js";
import {
  PREDICATE,
  openFolderStore
} from "./chunk-MJIG6ZRU.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";
import {
  identifyPath,
  refuseInside
} from "./chunk-4XJZRZNC.js";
import {
  openSigner
} from "./chunk-7OK77FPS.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  MODEL_DIGEST_SERIALIZATION
} from "./chunk-JDRUVBZ3.js";
import {
  DIGEST_SOURCES
} from "./chunk-OZIG34OO.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/sign-subject.ts
import path from "node:path";

// src/sign/model-statement.ts
function makeModelSignatureStatement(manifest, name) {
  const digestSources = digestSourcesOf(manifest);
  return statementOf(name, {
    ...digestSources === void 0 ? {} : { digestSources },
    serialization: MODEL_DIGEST_SERIALIZATION,
    resources: manifest.entries.map(({ path: path2, sha256 }) => ({ name: path2, digest: sha256 })),
    rootSha256: manifest.rootSha256,
    allowSymlinks: manifest.allowSymlinks,
    ignoreRules: manifest.ignoreRules ?? manifest.ignored
  });
}
function digestSourcesOf(manifest) {
  const bySource = {};
  for (const source of DIGEST_SOURCES) {
    if (source === "previous-run") continue;
    const paths = manifest.entries.filter((entry) => entry.source === source).map(({ path: path2 }) => path2);
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

// src/flows/sign-subject.ts
async function signSubject(target, options, context) {
  const signer = options.signer ?? await openSigner(options, context);
  const identified = options.identified ?? await identifyPath(target, { ...options.identify, kind: "model" }, context);
  const { subject, manifest } = identified;
  if (manifest === void 0) throw new AppError("invalid-subject", `${target} is not a model`);
  const signature = signaturePath(identified, options.signature);
  if (options.evidence !== void 0) refuseInside(identified, options.evidence, "evidence store");
  const statement = makeModelSignatureStatement(manifest, subject.name);
  const bundle = await signStatement(statement, signer);
  await writeAtomically(signature, bundle.bytes);
  const outcome = {
    subject,
    digest: formatDigest(subject.digest),
    manifest,
    signature,
    bundleSha256: bundle.sha256,
    signer: await signer.identity()
  };
  if (options.evidence === void 0) return { ...outcome, stored: void 0 };
  const store = openFolderStore(path.resolve(options.evidence));
  const name = await store.put(subject.digest, "model-signature", bundle);
  const file = path.join(store.location, name);
  return { ...outcome, stored: { kind: "model-signature", bundleSha256: bundle.sha256, file } };
}
function signaturePath(identified, given) {
  const standard = standardSignature(identified.path ?? "", identified.manifest?.isSingleFile === true);
  if (given === void 0) return standard;
  const signature = path.resolve(given);
  if (signature !== standard) refuseInside(identified, signature, "signature");
  return signature;
}

export {
  signSubject
};
