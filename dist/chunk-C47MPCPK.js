import {
  identifyImage
} from "./chunk-EQSJNU66.js";
import "./chunk-IDFWSIWA.js";
import "./chunk-65DB6EQZ.js";
import {
  attachedTo,
  verifyModelManifest
} from "./chunk-4M3EX522.js";
import {
  renderVerification
} from "./chunk-SQ3BAJDD.js";
import "./chunk-OWWKU2X2.js";
import "./chunk-NIQ3I3QF.js";
import "./chunk-CMLJ67MV.js";
import {
  MAX_BUNDLE_BYTES,
  SIGNATURE_NAME,
  done,
  formatDigest,
  formatReference,
  openVerifier,
  readBounded,
  refuseFolderOptions,
  refuseImageOptions
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-HZUFR5AV.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError,
  messageOf
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

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

// src/cli/verb-registry-model.ts
async function verifyRegistryModelVerb(targets, options, ports) {
  refuseFolderOptions(options, "models in a registry", ["subjectKind", "signature", "ignore"]);
  refuseImageOptions(options);
  const [target, second] = targets;
  if (target === void 0 || second !== void 0) {
    throw new AppError("invalid-input", "one model is verified at a time");
  }
  const { ignore: ignorePaths, ...rest } = options;
  const model = await verifyRegistryModel(target, { ...rest, ignorePaths }, systemContext(ports));
  const { signer, times, signedSha256, signedIgnorePaths, differences, ignored, unreadBySigner } = model;
  return done(
    renderVerification(model, ports.terminal),
    {
      verdict: model.ok ? "pass" : "block",
      image: model.image,
      subject: model.subject,
      digest: formatDigest(model.subject.digest),
      signature: { file: model.signature, signer, times, signedSha256, ignorePaths: signedIgnorePaths },
      files: { compared: model.manifest.entries.length, differences, ignored, unreadBySigner }
    },
    model.ok ? 0 : 1
  );
}
export {
  verifyRegistryModelVerb
};
