import {
  signedMessageOf,
  trustedTimesOf
} from "./chunk-XN6R2ZIV.js";
import {
  checkBlob
} from "./chunk-IFCSQVBZ.js";
import {
  readMessageBundle
} from "./chunk-HCLPQ6VB.js";
import {
  readBundle
} from "./chunk-2XAOFQT3.js";
import {
  readPublicKey
} from "./chunk-SHMUV4P5.js";
import {
  AppError,
  isAppError
} from "./chunk-NK6HLKVL.js";

// src/verify/key-verifier.ts
function createKeyVerifier(options) {
  const key = readPublicKey(options.publicKeyPem);
  return {
    verify: async (bundle) => await verifyWithKey(readBundle(bundle), key, options),
    verifyBlob: async (bundle, open) => await verifyBlobWithKey(bundle, { open, key, rules: options })
  };
}
function keyIdOf(publicKeyPem) {
  return readPublicKey(publicKeyPem).keyId;
}
function requireKey({ material }, key) {
  if (material.kind !== "public-key") {
    throw new AppError("signer-untrusted", "bundle is signed with a certificate, this signer is a key");
  }
  const { hint, claimedKey } = material;
  if (hint !== void 0 && hint !== "" && hint !== key.hints.oms && hint !== key.hints.cosign) {
    throw new AppError("signer-untrusted", `bundle is signed with another key (hint ${hint})`);
  }
  if (claimedKey !== void 0 && claimedKeyId(claimedKey) !== key.keyId) {
    throw new AppError("signer-untrusted", "bundle is signed with another key, which it carries");
  }
}
async function verifyBlobWithKey(bytes, { open, key, rules }) {
  const bundle = readMessageBundle(bytes);
  requireKey(bundle, key);
  const times = await trustedTimesOf(bundle, rules);
  const { sha256, isSigned } = await checkBlob(bundle, key, open);
  if (!isSigned)
    throw new AppError("signature-invalid", "signature of the file does not verify with this key");
  return { signer: { kind: "key", keyId: key.keyId }, times, digest: { sha256 } };
}
async function verifyWithKey(bundle, key, rules) {
  const { payloadType, payload } = bundle;
  requireKey(bundle, key);
  const message = signedMessageOf(bundle, key, rules);
  if (message === void 0) {
    throw new AppError("signature-invalid", "signature does not verify with this key", {
      hint: "the bundle was changed after signing, or another key signed it"
    });
  }
  const signer = { kind: "key", keyId: key.keyId };
  const legacy = message === "dsse" ? {} : { isLegacyEncoding: true };
  return { payloadType, payload, signer, times: await trustedTimesOf(bundle, rules), ...legacy };
}
function claimedKeyId(pem) {
  try {
    return readPublicKey(Buffer.from(pem).toString("utf8")).keyId;
  } catch (thrown) {
    if (isAppError(thrown)) return void 0;
    throw thrown;
  }
}

export {
  createKeyVerifier,
  keyIdOf
};
