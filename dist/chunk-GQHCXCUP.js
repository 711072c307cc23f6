import {
  certifiedKey,
  findAnchor,
  readCertificates
} from "./chunk-UUXJWACZ.js";
import {
  checkBlob,
  signedMessageOf,
  trustedTimesOf
} from "./chunk-XBB4LAOA.js";
import {
  EKU_CODE_SIGNING,
  readCertificate,
  readCertificatesPem
} from "./chunk-F3LVSCKF.js";
import {
  readBundle,
  readMessageBundle
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
    key: certifiedKey(leaf.publicKey),
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
  const message = await signedMessageOf(bundle, key, trust.options);
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
