import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  logInput
} from "./chunk-RRELCLHT.js";
import {
  refuseWithout,
  signerText
} from "./chunk-NWWLLJHP.js";
import {
  only,
  onlySigner
} from "./chunk-OGELMBWS.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  verifyImages
} from "./chunk-NW6XTPN2.js";
import "./chunk-UKEYAGMV.js";
import {
  verifyFile
} from "./chunk-RABKK24Z.js";
import "./chunk-5PZD3DRT.js";
import "./chunk-FW56OAPL.js";
import "./chunk-XE6UUVNU.js";
import "./chunk-7HMYHHCH.js";
import "./chunk-5SH3ITJG.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-UH5H67IL.js";
import "./chunk-6NBNMDLS.js";
import "./chunk-ACT57NIV.js";
import "./chunk-DMFT454Q.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-7XQRL2MU.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-3VGHW7A7.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import {
  MODEL_INPUTS
} from "./chunk-ZRAZ625F.js";
import "./chunk-LWDO773Q.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/verify-images.ts
var OF_MODELS = [
  ...Object.keys(MODEL_INPUTS),
  ...["threshold", "require-read", "ignore-unsigned-files", "accept-model-signing-v02"]
];
var OF_IMAGES = ["recursive", "annotation"];
var OF_DECISIONS = ["policy", "environment", "evidence"];
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
