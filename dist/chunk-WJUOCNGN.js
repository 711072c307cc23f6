import {
  renderVerification
} from "./chunk-OUQHBNNV.js";
import {
  refuseFolderOptions,
  refuseImageOptions
} from "./chunk-TKYTLQRA.js";
import "./chunk-TSR3AW23.js";
import "./chunk-AVY26RIF.js";
import "./chunk-QYBLFLEH.js";
import {
  attachedTo,
  verifyModelManifest
} from "./chunk-4ZTNMO2H.js";
import {
  identifyImage
} from "./chunk-5PZD3DRT.js";
import "./chunk-FW56OAPL.js";
import "./chunk-XE6UUVNU.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-7HMYHHCH.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-GMYYYFJP.js";
import {
  openVerifier
} from "./chunk-V5NFW6SC.js";
import "./chunk-6NBNMDLS.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-7XQRL2MU.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import {
  SIGNATURE_NAME
} from "./chunk-47PFO5H5.js";
import {
  formatReference
} from "./chunk-FJJQOVSO.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import {
  readBounded
} from "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError,
  messageOf
} from "./chunk-NK6HLKVL.js";
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
