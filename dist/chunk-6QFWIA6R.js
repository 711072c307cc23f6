import {
  verifyRegistryModel
} from "./chunk-AUDGASVO.js";
import "./chunk-P7MY4S2K.js";
import "./chunk-KTRU3UQH.js";
import "./chunk-5HIA4JIN.js";
import "./chunk-FMV7WUUH.js";
import "./chunk-SWPMGYRL.js";
import "./chunk-7G4V3UJ6.js";
import "./chunk-RT5QIU3N.js";
import {
  renderVerification
} from "./chunk-J6AQWK6U.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  formatDigest,
  refuseFolderOptions,
  refuseImageOptions
} from "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
