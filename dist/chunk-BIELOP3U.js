const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  logInput,
  verificationResult
} from "./chunk-KLI3ENVI.js";
import {
  refuseWithout
} from "./chunk-OUATHKSL.js";
import {
  signerText
} from "./chunk-DT3WYNIJ.js";
import {
  thresholdInputs
} from "./chunk-NM7M6GHS.js";
import {
  renderFacts
} from "./chunk-H7LXH3E5.js";
import {
  verifyImages
} from "./chunk-XXIZ6R4P.js";
import "./chunk-BSQJTLQV.js";
import "./chunk-OZQFVMPU.js";
import {
  verifyFile
} from "./chunk-C37IVVSO.js";
import "./chunk-7TLBBWCF.js";
import "./chunk-IBARC34V.js";
import "./chunk-GDHVWOF6.js";
import "./chunk-FWBSLVLO.js";
import "./chunk-C6NTCCSZ.js";
import "./chunk-FL2NWFGJ.js";
import {
  only,
  onlySigner
} from "./chunk-XBB4LAOA.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AUDIT_INPUTS,
  MODEL_INPUTS
} from "./chunk-OYJD7DCM.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/verify-images.ts
var OF_MODELS = [
  ...Object.keys(MODEL_INPUTS),
  ...["threshold", "require-read", "ignore-unsigned-files", "accept-model-signing-v02"]
];
var OF_IMAGES = ["recursive", "annotation", "subject-kind"];
var OF_LAYERS = ["ignore"];
var OF_DECISIONS = ["policy", "environment", "evidence", "record-deployment", ...Object.keys(AUDIT_INPUTS)];
async function performVerifyOther(what, inputs, context) {
  const isModel = inputs["subject-kind"] === "model";
  const ofModels = isModel ? OF_MODELS.filter((name) => !OF_LAYERS.includes(name)) : OF_MODELS;
  refuseWithout(inputs, what.kind, [...ofModels, ...OF_DECISIONS]);
  const trust = onlySigner({
    keys: inputs.key,
    certificateIdentities: inputs["certificate-identity"],
    certificateOidcIssuers: inputs["certificate-oidc-issuer"],
    certificateSubjects: inputs["certificate-subject"],
    certificateExtension: inputs["certificate-extension"],
    transparencyLog: logInput(inputs["transparency-log"]),
    trustedRoot: inputs["trusted-root"],
    certificateRoot: inputs["certificate-root"],
    timestampAuthority: inputs["timestamp-authority"],
    ...thresholdInputs(inputs)
  });
  if (what.kind === "file") {
    refuseWithout(inputs, "file", OF_IMAGES);
    return await performVerifyFile(what.target, { ...trust, signature: only("signature", inputs.signature) });
  }
  if (isModel) {
    refuseWithout(inputs, "model", ["recursive", "annotation"]);
    const signature = only("signature", inputs.signature);
    return await performVerifyLayers(
      what.targets,
      { ...trust, signature, ignorePaths: inputs.ignore },
      context
    );
  }
  refuseWithout(inputs, "image", ["signature"]);
  const annotations = inputs.annotation.length === 0 ? void 0 : inputs.annotation;
  return await performVerifyImages(
    what.targets,
    { ...trust, recursive: inputs.recursive, annotations },
    context
  );
}
async function performVerifyLayers([target, second], options, context) {
  if (target === void 0 || second !== void 0) {
    throw new AppError("invalid-input", "one model is verified at a time", { hint: "give one image" });
  }
  const { verifyRegistryModel } = await import("./chunk-Z43Q3V7X.js");
  return verificationResult({
    kind: "signature",
    model: await verifyRegistryModel(target, options, context)
  });
}
async function performVerifyImages(targets, options, context) {
  const lines = [];
  const digests = [];
  const signers = /* @__PURE__ */ new Set();
  for (const { target, result } of await verifyImages(targets, options, context)) {
    if (!result.ok) {
      const verdict2 = result.error.errorClass === "blocked" ? "block" : "indeterminate";
      lines.push({ name: target, verdict: verdict2, why: result.error.message });
      continue;
    }
    const { image, digest, manifests, ok } = result.value;
    digests.push(digest);
    for (const { signatures } of manifests)
      for (const { signer } of signatures) signers.add(signerText(signer));
    const attested = manifests.flatMap((each) => each.attestations.map(({ predicateType }) => predicateType));
    const unsigned = manifests.filter((each) => !each.ok).map((each) => each.platform ?? each.digest);
    lines.push({
      name: image,
      verdict: ok ? "pass" : "block",
      why: ok ? ["signed", ...new Set(attested)].join(", attested ") : `not signed: ${unsigned.join(", ")}`
    });
  }
  const failed = lines.find(({ verdict: verdict2 }) => verdict2 === "block") ?? lines.find(({ verdict: verdict2 }) => verdict2 !== "pass");
  const verdict = failed?.verdict ?? "pass";
  return {
    verdict,
    headline: failed === void 0 ? `verified ${digests.join(", ")}` : `${failed.name}: ${failed.why}`,
    summary: renderFacts(
      "Verification",
      verdict,
      lines.map(({ name, why }) => [name, why])
    ),
    outputs: { digest: digests.join("\n"), signer: [...signers].join("\n") }
  };
}
async function performVerifyFile(file, options) {
  const { signature, signer, digest } = await verifyFile(file, options);
  const name = `sha256:${digest.sha256}`;
  return {
    verdict: "pass",
    headline: `verified ${name}`,
    summary: renderFacts("Verification", "pass", [
      ["File", file],
      ["Digest", name],
      ["Signer", signerText(signer)],
      ["Signature", signature]
    ]),
    outputs: { digest: name, signer: signerText(signer) }
  };
}
export {
  performVerifyOther
};
