import {
  AppError
} from "./chunk-B7JXZM56.js";

// src/domain/signing-key.ts
import { createHash, createPublicKey } from "node:crypto";
var KEY_ALGORITHMS = ["ec-p256", "ec-p384", "ec-p521", "ed25519"];
var BY_CURVE = {
  prime256v1: ["ec-p256", "sha256"],
  secp384r1: ["ec-p384", "sha384"],
  secp521r1: ["ec-p521", "sha512"]
};
var ALLOWED = "use an EC key on P-256, P-384 or P-521, or an Ed25519 key";
var MAX_PEM_BYTES = 64 * 1024;
function describeKey(key) {
  const kind = algorithmOf(key);
  const publicKey = key.type === "public" ? key : createPublicKey(key);
  const normal = createPublicKey({ key: publicKey.export({ format: "jwk" }), format: "jwk" });
  const der = normal.export({ type: "spki", format: "der" });
  const pem = normal.export({ type: "spki", format: "pem" }).toString();
  const sha256 = (data) => createHash("sha256").update(data);
  return {
    key: normal,
    algorithm: kind[0],
    hash: kind[1],
    pem,
    keyId: sha256(der).digest("hex"),
    hints: { oms: sha256(pem).digest("hex"), cosign: sha256(der).digest("base64") }
  };
}
function readPublicKey(pem) {
  const labels = pemLabels(pem);
  if (labels.length !== 1 || labels[0] !== "PUBLIC KEY") {
    const found = labels.length === 0 ? "no PEM block" : labels.map((label) => `"${label}"`).join(", ");
    throw new AppError("invalid-key", `public key: expected one "PUBLIC KEY" block, found ${found}`, {
      hint: "give the public half as PEM (openssl pkey -in KEY -pubout)"
    });
  }
  let key;
  try {
    key = createPublicKey({ key: pem, format: "pem" });
  } catch (cause) {
    throw new AppError("invalid-key", "public key cannot be read", {
      hint: "give the public half as PEM (openssl pkey -in KEY -pubout)",
      cause
    });
  }
  return describeKey(key);
}
function pemLabels(text) {
  if (text.length > MAX_PEM_BYTES) {
    throw new AppError("invalid-key", `key text has ${String(text.length)} characters, no key is that long`);
  }
  return [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,64})-----/g)].map((match) => match[1] ?? "");
}
function algorithmOf(key) {
  const type = key.asymmetricKeyType ?? key.type;
  if (type === "ed25519") return ["ed25519", null];
  if (type !== "ec") throw new AppError("invalid-key", `${type} keys are not supported`, { hint: ALLOWED });
  const curve = key.asymmetricKeyDetails?.namedCurve ?? "unnamed";
  const known = Object.hasOwn(BY_CURVE, curve) ? BY_CURVE[curve] : void 0;
  if (known === void 0) {
    throw new AppError("invalid-key", `EC keys on the curve ${curve} are not supported`, { hint: ALLOWED });
  }
  return known;
}

export {
  KEY_ALGORITHMS,
  describeKey,
  readPublicKey,
  pemLabels
};
