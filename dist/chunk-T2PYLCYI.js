import {
  canReuse,
  compareModel,
  contentOfManifest,
  defaultIgnoresFor,
  leaveOut,
  readModelPayload
} from "./chunk-GMYYYFJP.js";
import {
  relativeInside
} from "./chunk-VWHVR7RR.js";
import {
  digestModel
} from "./chunk-AKQVJPHI.js";
import {
  linkFoldersOf
} from "./chunk-HMKJN6AH.js";
import {
  SIGNATURE_NAME
} from "./chunk-47PFO5H5.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-FQYXLPE7.js";
import {
  pathKind,
  readBounded
} from "./chunk-ZWNYNENW.js";
import {
  compareCodePoints
} from "./chunk-NLKOUTUU.js";
import {
  MODEL_DIGEST_SERIALIZATION,
  describeSerialization
} from "./chunk-GDYA6WYZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/verify-model.ts
import path2 from "node:path";

// src/verify/model-signature.ts
import path from "node:path";
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
var digestLater = async (root, options) => {
  const { digestContent } = await import("./chunk-LMVJ7OQH.js");
  return await digestContent(root, options);
};
function verificationScope(root, signatures, options) {
  return {
    root,
    digestModel,
    digestContent: digestLater,
    ignorePaths: [
      SIGNATURE_NAME,
      ...signatures.flatMap((signature) => insideOf(root, signature)),
      ...options.ignorePaths ?? []
    ],
    ignoreUnsignedFiles: options.ignoreUnsignedFiles ?? false,
    requireReadBySigner: options.requireRead ?? false,
    allowSymlinks: options.allowSymlinks ?? false,
    linkFolders: linkFoldersOf(root, true)
  };
}
async function verifyBundle(what, options, { progress }) {
  const { root, bundle, signature } = what;
  const verification = await verifyModelSignature({
    ...verificationScope(root, [signature], options),
    bundle,
    verifier: options.verifier,
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
  verifyModelSignature,
  verifyModel,
  verificationScope,
  verifyBundle,
  signatureOf,
  standardSignature
};
