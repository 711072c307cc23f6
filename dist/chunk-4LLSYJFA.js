import {
  identifyImage
} from "./chunk-7TLBBWCF.js";
import {
  attachedTo,
  verifyModelManifest
} from "./chunk-WUYK6NJG.js";
import {
  MAX_BUNDLE_BYTES,
  SIGNATURE_NAME,
  formatReference,
  openVerifier,
  readBounded
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/flows/verify-registry-model.ts
async function verifyRegistryModel(target, options, context) {
  const verifier = await openVerifier(options);
  const { ignorePaths } = options;
  const identify = { kind: "model", ...ignorePaths === void 0 ? {} : { ignorePaths } };
  const { image, manifest } = await identifyImage(target, identify, context);
  if (image === void 0 || manifest === void 0) throw new AppError("internal", "a model has no layers");
  const candidates = options.signature === void 0 ? await attachedTo(image, context, target) : [await fromFile(options.signature)];
  const tried = await tryLayers(manifest, { candidates, verifier, ignorePaths });
  if (tried.verified === void 0) {
    const [first] = tried.problems;
    const why = first === void 0 ? "nothing is attached" : messageOf(first);
    throw new AppError("signature-invalid", `${manifest.root} has no model signature of this signer: ${why}`);
  }
  const { registry, repository, digest } = image;
  return { image: formatReference({ registry, repository, digest }), ...tried.verified };
}
async function tryLayers(manifest, { candidates, verifier, ignorePaths = [] }) {
  const problems = [];
  let differing;
  for (const { place, bytes } of candidates) {
    try {
      const what = { bundle: bytes, verifier, manifest, ignorePaths: [SIGNATURE_NAME, ...ignorePaths] };
      const verified = { ...await verifyModelManifest(what), signature: place };
      if (verified.ok) return { verified, problems };
      differing ??= verified;
    } catch (thrown) {
      problems.push(thrown);
    }
  }
  return { verified: differing, problems };
}
async function fromFile(file) {
  return { place: file, bytes: await readBounded(file, { maxBytes: MAX_BUNDLE_BYTES, what: "signature" }) };
}

export {
  verifyRegistryModel,
  tryLayers
};
