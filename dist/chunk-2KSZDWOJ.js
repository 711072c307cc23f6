const { verify } = process.getBuiltinModule("node:crypto");
import {
  certifiedBy,
  createBundleSigner
} from "./chunk-F3LVSCKF.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/sign/kms/kms-signer.ts
var SERVICES = {
  awskms: async () => (await import("./chunk-YQ7PCL6S.js")).openAwsKey,
  gcpkms: async () => (await import("./chunk-Q3WQVBV6.js")).openGcpKey,
  azurekms: async () => (await import("./chunk-7ZNCBBKP.js")).openAzureKey,
  hashivault: async () => (await import("./chunk-KEOTTGVX.js")).openVaultKey
};
var KMS_SCHEMES = Object.keys(SERVICES);
async function createKmsSigner(uri, context, options = {}) {
  const key = checking(await openKmsKey(uri, context));
  const { certificate, stampSignature, logSignature } = options;
  return createBundleSigner(key, {
    ...certificate === void 0 ? {} : { certified: certifiedBy(key.publicKey, certificate, context.clock()) },
    ...stampSignature === void 0 ? {} : { stampSignature },
    ...logSignature === void 0 ? {} : { logSignature }
  });
}
async function kmsPublicKeyPem(uri, context) {
  return (await openKmsKey(uri, context)).publicKey.pem;
}
async function openKmsKey(uri, context) {
  const match = /^([a-z]+):\/\/(.+)$/.exec(uri);
  const load = match === null || !Object.hasOwn(SERVICES, match[1] ?? "") ? void 0 : SERVICES[match[1] ?? ""];
  if (match === null || load === void 0 || uri.length > 1024) {
    throw new AppError("invalid-input", `kms ${JSON.stringify(uri.slice(0, 100))} is not a key URI`, {
      hint: `start with ${KMS_SCHEMES.map((scheme) => `${scheme}://`).join(", ")}`
    });
  }
  const open = await load();
  return open(match[2] ?? "", context);
}
function checking(key) {
  return {
    ...key,
    sign: async (message) => {
      const signature = await key.sign(message);
      if (verify(key.publicKey.hash, message, key.publicKey.key, signature)) return signature;
      throw new AppError(
        "signature-invalid",
        `${key.method} returned a signature that its own public key does not verify`,
        {
          hint: "the key may have been rotated meanwhile: name a version"
        }
      );
    }
  };
}
export {
  KMS_SCHEMES,
  createKmsSigner,
  kmsPublicKeyPem
};
