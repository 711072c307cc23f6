import {
  findAnchor,
  readCertificates
} from "./chunk-66ZNJ244.js";
import {
  signedMessageOf,
  trustedTimesOf
} from "./chunk-XN6R2ZIV.js";
import "./chunk-N3VCBZS7.js";
import {
  checkBlob
} from "./chunk-IFCSQVBZ.js";
import "./chunk-OV564HUI.js";
import {
  readCertificatesPem
} from "./chunk-3VGHW7A7.js";
import {
  readMessageBundle
} from "./chunk-HCLPQ6VB.js";
import {
  readBundle
} from "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import {
  EKU_CODE_SIGNING,
  readCertificate
} from "./chunk-K5DXVF3J.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-U27N6BLD.js";
import {
  describeKey
} from "./chunk-SHMUV4P5.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/verify/certificate-verifier.ts
function createCertificateVerifier(options) {
  if (options.name.value === "") {
    throw new AppError("invalid-input", "a certificate signer needs a name", {
      hint: "without one, everybody with a certificate of that root could sign"
    });
  }
  const anchors = readCertificates(readCertificatesPem(options.rootsPem, "root certificates"));
  const extra = options.intermediatesPem === void 0 ? [] : readCertificates(readCertificatesPem(options.intermediatesPem, "intermediate certificates"));
  const trust = { anchors, extra, options };
  return {
    verify: async (bundle) => await verifyCertified(readBundle(bundle), trust),
    verifyBlob: async (bundle, open) => await verifyCertifiedBlob(bundle, { open, trust })
  };
}
async function verifySigner(facts, { anchors, extra, options }) {
  const [leaf, ...carried] = certificatesOf(facts).map(readCertificate);
  if (leaf === void 0) throw new AppError("malformed", "bundle has no certificate");
  requireName(leaf, options.name);
  const times = await trustedTimesOf(facts, options);
  const at = times.length === 0 ? [options.clock()] : times.map((time) => time.at);
  const intermediates = [...carried, ...extra];
  const anchor = findAnchor(leaf, { anchors, intermediates, usage: EKU_CODE_SIGNING, at });
  return {
    key: describeKey(leaf.publicKey),
    signer: {
      kind: "certificate",
      identity: options.name.value,
      issuer: anchor.subject,
      extensions: {},
      isOwnAuthority: true
    },
    times
  };
}
async function verifyCertified(bundle, trust) {
  const { payloadType, payload } = bundle;
  const { key, signer, times } = await verifySigner(bundle, trust);
  const message = signedMessageOf(bundle, key, trust.options);
  if (message === void 0) throw notByCertificate();
  const legacy = message === "dsse" ? {} : { isLegacyEncoding: true };
  return { payloadType, payload, signer, times, ...legacy };
}
async function verifyCertifiedBlob(bytes, { open, trust }) {
  const bundle = readMessageBundle(bytes);
  const { key, signer, times } = await verifySigner(bundle, trust);
  const { sha256, isSigned } = await checkBlob(bundle, key, open);
  if (!isSigned) throw notByCertificate();
  return { signer, times, digest: { sha256 } };
}
function notByCertificate() {
  return new AppError("signature-invalid", "signature does not verify with the certificate");
}
function certificatesOf({ material }) {
  switch (material.kind) {
    case "public-key":
      throw new AppError("signer-untrusted", "bundle is signed with a key, this signer is a certificate");
    case "certificate":
      return [material.certificate];
    case "certificate-chain":
      return material.certificates;
  }
}
function requireName(leaf, name) {
  const isNamed = name.kind === "subject" ? leaf.subject === name.value : leaf.altNames.some(({ value }) => value === name.value);
  if (isNamed) return;
  const names = leaf.altNames.map(({ value }) => value).join(", ");
  const shown = names === "" ? leaf.subject : `${leaf.subject} (${names})`;
  throw new AppError("signer-untrusted", `bundle is signed by ${shown}, not by ${name.value}`);
}
export {
  createCertificateVerifier
};
