import {
  verifyRegistryModel
} from "./chunk-4LLSYJFA.js";
import "./chunk-7TLBBWCF.js";
import "./chunk-IBARC34V.js";
import "./chunk-GDHVWOF6.js";
import "./chunk-WUYK6NJG.js";
import "./chunk-FWBSLVLO.js";
import "./chunk-C6NTCCSZ.js";
import "./chunk-FL2NWFGJ.js";
import {
  renderVerification
} from "./chunk-XBB4LAOA.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  formatDigest,
  refuseFolderOptions,
  refuseImageOptions
} from "./chunk-4ABMKW4W.js";
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
