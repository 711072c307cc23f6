import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  readBounded,
  readText
} from "./chunk-ZWNYNENW.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/signature-verifier.ts
import path from "node:path";
var MAX_KEY_BYTES = 64 * 1024;
var MAX_TRUSTED_ROOT_BYTES = 4 * 1024 * 1024;
async function openVerifier(options) {
  const { key, certificateIdentity: identity, certificateOidcIssuer: issuer, trustedRoot } = options;
  if (key !== void 0) {
    if (identity !== void 0 || issuer !== void 0 || trustedRoot !== void 0) {
      throw new AppError("invalid-input", "a public key and a certificate identity exclude each other");
    }
    return await keyVerifier(key);
  }
  if (identity === void 0 || issuer === void 0) {
    const missing = identity === issuer ? "nobody to trust was named" : "identity and issuer belong together";
    throw new AppError("invalid-input", missing, {
      hint: "give --key PUBLIC.pem, or --certificate-identity with --certificate-oidc-issuer, or --policy with --environment"
    });
  }
  return await sigstoreVerifier({ identity, issuer, trustedRoot });
}
async function keyVerifier(file) {
  const { createKeyVerifier } = await import("./chunk-KDZFSUWP.js");
  const publicKeyPem = await readText(path.resolve(file), { maxBytes: MAX_KEY_BYTES, what: "public key" });
  return createKeyVerifier({ publicKeyPem });
}
async function sigstoreVerifier(options) {
  const { createSigstoreVerifier, publicGoodTrustedRoot } = await import("./chunk-CKFZXIJF.js");
  const trustedRoot = options.trustedRoot === void 0 ? await publicGoodTrustedRoot() : await readTrustedRootFile(options.trustedRoot);
  return await createSigstoreVerifier({ identity: options.identity, issuer: options.issuer, trustedRoot });
}
async function readTrustedRootFile(file) {
  const bytes = await readBounded(path.resolve(file), {
    maxBytes: MAX_TRUSTED_ROOT_BYTES,
    what: "trusted root"
  });
  return parseStrictJson(bytes, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: `trusted root ${file}` });
}

export {
  MAX_TRUSTED_ROOT_BYTES,
  openVerifier
};
