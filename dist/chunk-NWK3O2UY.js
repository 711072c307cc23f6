import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  logInput
} from "./chunk-RRELCLHT.js";
import {
  refuseWithout,
  signerText
} from "./chunk-24UA4RK4.js";
import {
  renderFacts
} from "./chunk-XBEHHOA4.js";
import {
  verifyImages
} from "./chunk-STMBRQRP.js";
import "./chunk-WXU63MKB.js";
import {
  verifyFile
} from "./chunk-6F4CYEJV.js";
import "./chunk-EQSJNU66.js";
import "./chunk-IDFWSIWA.js";
import "./chunk-65DB6EQZ.js";
import {
  only,
  onlySigner
} from "./chunk-SQ3BAJDD.js";
import "./chunk-OWWKU2X2.js";
import "./chunk-F37F3WSG.js";
import "./chunk-NIQ3I3QF.js";
import "./chunk-CMLJ67MV.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import {
  AUDIT_INPUTS,
  MODEL_INPUTS
} from "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/verify-images.ts
var OF_MODELS = [
  ...Object.keys(MODEL_INPUTS),
  ...["threshold", "require-read", "ignore-unsigned-files", "accept-model-signing-v02"]
];
var OF_IMAGES = ["recursive", "annotation"];
var OF_DECISIONS = ["policy", "environment", "evidence", "record-deployment", ...Object.keys(AUDIT_INPUTS)];
async function performVerifyOther(what, inputs, context) {
  refuseWithout(inputs, what.kind, [...OF_MODELS, ...OF_DECISIONS]);
  const trust = onlySigner({
    keys: inputs.key,
    certificateIdentities: inputs["certificate-identity"],
    certificateOidcIssuers: inputs["certificate-oidc-issuer"],
    certificateSubjects: inputs["certificate-subject"],
    certificateExtension: inputs["certificate-extension"],
    transparencyLog: logInput(inputs["transparency-log"]),
    trustedRoot: inputs["trusted-root"],
    certificateRoot: inputs["certificate-root"],
    timestampAuthority: inputs["timestamp-authority"]
  });
  if (what.kind === "file") {
    refuseWithout(inputs, "file", OF_IMAGES);
    return await performVerifyFile(what.target, { ...trust, signature: only("signature", inputs.signature) });
  }
  refuseWithout(inputs, "image", ["signature"]);
  const annotations = inputs.annotation.length === 0 ? void 0 : inputs.annotation;
  return await performVerifyImages(
    what.targets,
    { ...trust, recursive: inputs.recursive, annotations },
    context
  );
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
    const unsigned = manifests.filter((each) => !each.ok).map((each) => each.platform ?? each.digest);
    lines.push({
      name: image,
      verdict: ok ? "pass" : "block",
      why: ok ? "signed" : `not signed: ${unsigned.join(", ")}`
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
