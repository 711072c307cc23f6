import {
  certifiedBy,
  createBundleSigner
} from "./chunk-AHLRRA7R.js";
import {
  describeKey,
  pemLabels
} from "./chunk-SHMUV4P5.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/sign/key-signer.ts
import { createPrivateKey, sign } from "node:crypto";
function createKeySigner(options) {
  return createBundleSigner(keyOf(options), stampingOf(options));
}
function createCertificateSigner(options) {
  const key = keyOf(options);
  const certified = certifiedBy(key.publicKey, options, options.now);
  return createBundleSigner(key, { certified, ...stampingOf(options) });
}
function stampingOf({
  stampSignature,
  logSignature
}) {
  return {
    ...stampSignature === void 0 ? {} : { stampSignature },
    ...logSignature === void 0 ? {} : { logSignature }
  };
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
