import {
  readCertificatesPem
} from "./chunk-3VGHW7A7.js";
import {
  MESSAGE_HASHES,
  encodeMessageBundle
} from "./chunk-HCLPQ6VB.js";
import {
  encodeBundle
} from "./chunk-2XAOFQT3.js";
import {
  EKU_CODE_SIGNING,
  readCertificate
} from "./chunk-K5DXVF3J.js";
import {
  preAuthEncoding
} from "./chunk-NN372YFI.js";
import {
  describeKey
} from "./chunk-SHMUV4P5.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/sign/bundle-signer.ts
import { createHash, X509Certificate } from "node:crypto";
function createBundleSigner(key, extras = {}) {
  const { certified, stampSignature = nothing, logSignature = nothing } = extras;
  const [leaf] = certified?.material.kind === "certificate-chain" ? certified.material.certificates : [];
  const verifierPem = leaf === void 0 ? key.publicKey.pem : new X509Certificate(leaf).toString();
  const material = certified?.material ?? {
    kind: "public-key",
    hint: key.publicKey.hints.oms
  };
  const identity = certified?.identity ?? { kind: "key", keyId: key.publicKey.keyId };
  return {
    method: certified === void 0 ? key.method : `${key.method} with certificate`,
    ...certified === void 0 ? { publicKeyPem: key.publicKey.pem } : {},
    identity: () => Promise.resolve(identity),
    async sign(payloadType, payload) {
      const signature = await key.sign(preAuthEncoding(payloadType, payload));
      const [timestamps, logEntries] = await Promise.all([
        stampSignature(signature),
        logSignature({ kind: "envelope", payloadType, payload, signature, verifierPem })
      ]);
      return encodeBundle({ material, payloadType, payload, signature, timestamps, logEntries });
    },
    async signBlob(bytes) {
      const signature = await key.sign(bytes);
      const hash = messageHashOf(key.publicKey);
      const digest = createHash(MESSAGE_HASHES[hash]).update(bytes).digest();
      const [timestamps, logEntries] = await Promise.all([
        stampSignature(signature),
        logSignature({ kind: "message", digest, signature, verifierPem })
      ]);
      return encodeMessageBundle({ material, hash, digest, signature, timestamps, logEntries });
    }
  };
}
function nothing() {
  return Promise.resolve([]);
}
function messageHashOf({ hash }) {
  switch (hash) {
    case "sha256":
    case null:
      return "SHA2_256";
    case "sha384":
      return "SHA2_384";
    case "sha512":
      return "SHA2_512";
  }
}

// src/sign/certified-by.ts
function certifiedBy(key, files, now) {
  const own = readCertificatesPem(files.certificatePem, "certificate").map(readCertificate);
  const more = files.chainPem === void 0 ? [] : readCertificatesPem(files.chainPem, "certificate chain").map(readCertificate);
  const [leaf, ...chain] = [...own, ...more];
  if (leaf === void 0) throw new AppError("internal", "certificate is gone");
  requireUsable(leaf, key, now);
  const authorities = chain.filter((each) => !isRoot(each));
  requireOrder([leaf, ...authorities]);
  const top = authorities.at(-1) ?? leaf;
  const [altName] = leaf.altNames;
  return {
    material: {
      kind: "certificate-chain",
      certificates: [leaf, ...authorities].map(({ x509 }) => x509.raw)
    },
    identity: {
      kind: "certificate",
      identity: altName?.value ?? leaf.subject,
      issuer: top.issuerName,
      extensions: {},
      isOwnAuthority: true
    }
  };
}
function requireUsable(leaf, key, now) {
  const named = `certificate ${leaf.subject}`;
  if (describeKey(leaf.publicKey).keyId !== key.keyId) throw refused(`${named} is for another key`);
  if (leaf.canIssue || !leaf.canSign) throw refused(`${named} is not one of a signer`);
  if (!leaf.extendedKeyUsages.includes(EKU_CODE_SIGNING)) throw refused(`${named} is not for code signing`);
  const { validFromDate, validToDate } = leaf.x509;
  if (now < validFromDate || now > validToDate) {
    throw refused(
      `${named} is valid from ${validFromDate.toISOString()} to ${validToDate.toISOString()}, not now`
    );
  }
}
function isRoot({ x509, publicKey }) {
  return x509.checkIssued(x509) && x509.verify(publicKey);
}
function requireOrder(path) {
  for (const [index, issuer] of path.slice(1).entries()) {
    const below = path[index];
    if (below !== void 0 && below.x509.checkIssued(issuer.x509) && below.x509.verify(issuer.publicKey)) {
      continue;
    }
    throw refused(
      `certificate chain: ${issuer.subject} did not issue ${below?.subject ?? "the one before it"}`
    );
  }
}
function refused(why) {
  return new AppError("invalid-key", why, {
    hint: "give the certificate of this key, with extended key usage code signing, and its chain from below to above"
  });
}

export {
  createBundleSigner,
  certifiedBy
};
