import {
  listBundles
} from "./chunk-FWBSLVLO.js";
import {
  openRegistry
} from "./chunk-C6NTCCSZ.js";
import {
  DEFAULT_IGNORES,
  compareCodePoints,
  compareModel,
  contentOfManifest,
  isIgnored,
  leaveOut,
  readModelPayload
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/verify/model-manifest.ts
async function verifyModelManifest(options) {
  const envelope = await options.verifier.verify(options.bundle);
  const payload = readModelPayload(envelope);
  const { serialization } = payload;
  if (serialization.method !== "files" || serialization.hash !== "sha256") {
    throw new AppError(
      "unsupported",
      "a model in a registry is verified by the SHA-256 of whole files only",
      {
        hint: "pull the model and verify it on disk"
      }
    );
  }
  const ownIgnores = [...DEFAULT_IGNORES, ...options.ignorePaths ?? []];
  const hidden = options.manifest.ignored.filter((path) => !isIgnored(path, new Set(ownIgnores)));
  if (hidden.length > 0) throw new AppError("internal", `manifest leaves out ${hidden.join(", ")}`);
  const manifest = leaveOut(options.manifest, {
    ignorePaths: [...payload.ignorePaths, ...options.ignorePaths ?? []]
  });
  const differences = compareModel(payload, contentOfManifest(manifest));
  return {
    subject: { kind: "model", name: payload.name ?? manifest.root, digest: { sha256: manifest.rootSha256 } },
    signedSha256: payload.rootSha256,
    serialization,
    signer: envelope.signer,
    times: envelope.times,
    manifest,
    ignored: [...manifest.ignored],
    signedIgnorePaths: [...payload.ignorePaths].sort(compareCodePoints),
    unsignedFilesIgnored: false,
    unreadBySigner: [...payload.unreadPaths].sort(compareCodePoints),
    followedLinks: [],
    differences,
    ok: differences.length === 0
  };
}

// src/flows/attached-bundles.ts
async function attachedTo(image, context, target) {
  const { client } = await openRegistry(context, target === void 0 ? [] : [target]);
  const { bundles } = await listBundles(client, image, image.digest);
  return bundles.map(({ name, place = name, bytes }) => ({ place, bytes }));
}

export {
  verifyModelManifest,
  attachedTo
};
