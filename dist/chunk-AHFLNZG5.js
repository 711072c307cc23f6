const { generateKeyPairSync } = process.getBuiltinModule("node:crypto");
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/sign/generate-key.ts
function generateKeyPair(options = {}) {
  const { passphrase } = options;
  if (passphrase === "") {
    throw new AppError("invalid-input", "pass phrase is empty", {
      hint: "give a pass phrase, or none for a key that is not encrypted"
    });
  }
  const { publicKey, privateKey } = newKeyPair(options.algorithm ?? "ec-p256");
  const pkcs8 = { type: "pkcs8", format: "pem" };
  const secret = passphrase === void 0 ? privateKey.export(pkcs8) : privateKey.export({ ...pkcs8, cipher: "aes-256-cbc", passphrase });
  return {
    privateKeyPem: secret.toString(),
    publicKeyPem: publicKey.export({ type: "spki", format: "pem" }).toString()
  };
}
function newKeyPair(algorithm) {
  switch (algorithm) {
    case "ec-p256":
      return generateKeyPairSync("ec", { namedCurve: "P-256" });
    case "ec-p384":
      return generateKeyPairSync("ec", { namedCurve: "P-384" });
    case "ec-p521":
      return generateKeyPairSync("ec", { namedCurve: "P-521" });
    case "ed25519":
      return generateKeyPairSync("ed25519");
  }
}

export {
  generateKeyPair
};
