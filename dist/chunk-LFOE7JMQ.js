import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  preAuthEncoding
} from "./chunk-NN372YFI.js";
import {
  EKU_CODE_SIGNING,
  MESSAGE_HASHES,
  encodeMessageBundle,
  readCertificate
} from "./chunk-3UT4RNRD.js";
import {
  encodeBundle
} from "./chunk-ACJIJT5Q.js";
import {
  describeKey,
  pemLabels
} from "./chunk-SHMUV4P5.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/sign/key-signer.ts
import { createPrivateKey, sign } from "node:crypto";

// src/sign/bundle-signer.ts
import { createHash } from "node:crypto";
function createBundleSigner(key, extras = {}) {
  const { certified, stampSignature } = extras;
  const material = certified?.material ?? {
    kind: "public-key",
    hint: key.publicKey.hints.oms
  };
  const identity = certified?.identity ?? { kind: "key", keyId: key.publicKey.keyId };
  return {
    method: certified === void 0 ? key.method : `${key.method} with certificate`,
    identity: () => Promise.resolve(identity),
    async sign(payloadType, payload) {
      const signature = await key.sign(preAuthEncoding(payloadType, payload));
      const timestamps = stampSignature === void 0 ? [] : await stampSignature(signature);
      return encodeBundle({ material, payloadType, payload, signature, timestamps });
    },
    async signBlob(bytes) {
      const signature = await key.sign(bytes);
      const timestamps = stampSignature === void 0 ? [] : await stampSignature(signature);
      const hash = messageHashOf(key.publicKey);
      const digest = createHash(MESSAGE_HASHES[hash]).update(bytes).digest();
      return encodeMessageBundle({ material, hash, digest, signature, timestamps });
    }
  };
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

// src/domain/certificate-pem.ts
import { X509Certificate } from "node:crypto";
var MAX_PEM_BYTES = 1024 * 1024;
var MAX_CERTIFICATES = 256;
var BLOCK = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g;
function readCertificatesPem(pem, what) {
  if (pem.length > MAX_PEM_BYTES) throw refused(what, `has ${String(pem.length)} characters`);
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw new AppError("invalid-key", `${what} holds a private key`, {
      hint: "give the certificates alone: what verifies needs no secret"
    });
  }
  const blocks = pem.match(BLOCK) ?? [];
  const begun = pem.match(/-----BEGIN /g)?.length ?? 0;
  if (blocks.length === 0) throw refused(what, "holds no certificate");
  if (begun !== blocks.length) throw refused(what, "holds something else than certificates");
  if (blocks.length > MAX_CERTIFICATES) throw refused(what, `holds ${String(blocks.length)} certificates`);
  return blocks.map((block, index) => {
    try {
      return new X509Certificate(block).raw;
    } catch (cause) {
      throw new AppError("invalid-key", `${what}: certificate ${String(index + 1)} cannot be read`, {
        cause
      });
    }
  });
}
function refused(what, why) {
  return new AppError("invalid-key", `${what} ${why}`, { hint: "give X.509 certificates as PEM" });
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
      extensions: {}
    }
  };
}
function requireUsable(leaf, key, now) {
  const named = `certificate ${leaf.subject}`;
  if (describeKey(leaf.publicKey).keyId !== key.keyId) throw refused2(`${named} is for another key`);
  if (leaf.canIssue || !leaf.canSign) throw refused2(`${named} is not one of a signer`);
  if (!leaf.extendedKeyUsages.includes(EKU_CODE_SIGNING)) throw refused2(`${named} is not for code signing`);
  const { validFromDate, validToDate } = leaf.x509;
  if (now < validFromDate || now > validToDate) {
    throw refused2(
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
    throw refused2(
      `certificate chain: ${issuer.subject} did not issue ${below?.subject ?? "the one before it"}`
    );
  }
}
function refused2(why) {
  return new AppError("invalid-key", why, {
    hint: "give the certificate of this key, with extended key usage code signing, and its chain from below to above"
  });
}

// src/sign/key-signer.ts
function createKeySigner(options) {
  return createBundleSigner(keyOf(options), stampingOf(options));
}
function createCertificateSigner(options) {
  const key = keyOf(options);
  const certified = certifiedBy(key.publicKey, options, options.now);
  return createBundleSigner(key, { certified, ...stampingOf(options) });
}
function stampingOf({ stampSignature }) {
  return stampSignature === void 0 ? {} : { stampSignature };
}
function keyOf(options) {
  const key = readPrivateKey(options);
  const publicKey = describeKey(key);
  return {
    method: "key",
    publicKey,
    sign: (message) => Promise.resolve(sign(publicKey.hash, message, key))
  };
}
var MAKE_ONE = 'make one with "sallyport key generate" or openssl genpkey';
function readPrivateKey({ privateKeyPem, passphrase }) {
  const labels = pemLabels(privateKeyPem).filter((label2) => label2 !== "EC PARAMETERS");
  const [label] = labels;
  if (label === void 0 || labels.length !== 1) {
    throw new AppError("invalid-key", `private key: expected one PEM block, found ${String(labels.length)}`, {
      hint: MAKE_ONE
    });
  }
  if (label.includes("SIGSTORE") || label.includes("COSIGN")) {
    throw new AppError("invalid-key", `private key is in cosign's own format ("${label}")`, {
      hint: 'give the key as PKCS#8 PEM; cosign imports such a key with "cosign import-key-pair"'
    });
  }
  if (!label.endsWith("PRIVATE KEY")) {
    throw new AppError("invalid-key", `private key: the PEM block is a "${label}"`, { hint: MAKE_ONE });
  }
  const encrypted = label === "ENCRYPTED PRIVATE KEY" || privateKeyPem.includes("Proc-Type: 4,ENCRYPTED");
  if (encrypted && passphrase === void 0) {
    throw new AppError("invalid-key", "private key is encrypted and no pass phrase was given", {
      hint: "give its pass phrase through the environment variable named in the documentation"
    });
  }
  try {
    return createPrivateKey({
      key: privateKeyPem,
      format: "pem",
      ...passphrase === void 0 ? {} : { passphrase }
    });
  } catch (cause) {
    throw encrypted ? new AppError("invalid-key", "private key cannot be decrypted", {
      hint: "check the pass phrase",
      cause
    }) : new AppError("invalid-key", "private key cannot be read", { hint: MAKE_ONE, cause });
  }
}

export {
  createKeySigner,
  createCertificateSigner
};
