import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  certifiedBy,
  createBundleSigner
} from "./chunk-4JZ7Z3GA.js";
import "./chunk-3VGHW7A7.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-SHMUV4P5.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/sign/kms/kms-signer.ts
import { verify } from "node:crypto";
var SERVICES = {
  awskms: async () => (await import("./chunk-BEQMB7YU.js")).openAwsKey,
  gcpkms: async () => (await import("./chunk-3SDCYUQ7.js")).openGcpKey,
  azurekms: async () => (await import("./chunk-ZNAGLVSR.js")).openAzureKey,
  hashivault: async () => (await import("./chunk-2S6SGN2I.js")).openVaultKey
};
var KMS_SCHEMES = Object.keys(SERVICES);
async function createKmsSigner(uri, context, options = {}) {
  const key = checking(await openKmsKey(uri, context));
  const { certificate, stampSignature } = options;
  return createBundleSigner(key, {
    ...certificate === void 0 ? {} : { certified: certifiedBy(key.publicKey, certificate, context.clock()) },
    ...stampSignature === void 0 ? {} : { stampSignature }
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
