import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  readBounded,
  readText
} from "./chunk-ZWNYNENW.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  systemClock
} from "./chunk-GCLOALBY.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/signature-verifier.ts
import path from "node:path";
var MAX_KEY_BYTES = 64 * 1024;
var MAX_ROOTS_BYTES = 1024 * 1024;
var MAX_TRUSTED_ROOT_BYTES = 4 * 1024 * 1024;
async function openVerifier(options) {
  const { key, certificateIdentity: identity, certificateOidcIssuer: issuer, trustedRoot } = options;
  const { certificateRoot, certificateSubject: subject } = options;
  if (key !== void 0) {
    const others = [identity, issuer, trustedRoot, certificateRoot, subject];
    if (others.some((other) => other !== void 0)) {
      throw new AppError("invalid-input", "a public key and a certificate identity exclude each other");
    }
    return await keyVerifier(key, options);
  }
  if (certificateRoot !== void 0) return await certificateVerifier(certificateRoot, options);
  if (identity === void 0 || issuer === void 0) {
    const missing = identity === issuer ? "nobody to trust was named" : "identity and issuer belong together";
    throw new AppError("invalid-input", missing, {
      hint: "give --key PUBLIC.pem, or --certificate-identity with --certificate-oidc-issuer or --certificate-root, or --policy with --environment"
    });
  }
  const { timestampAuthority, acceptModelSigningV02 } = options;
  if (subject !== void 0 || timestampAuthority !== void 0 || acceptModelSigningV02 === true) {
    throw new AppError(
      "invalid-input",
      "certificate-subject, timestamp-authority and accept-model-signing-v02 are not for Sigstore identities",
      {
        hint: "give them with --key or --certificate-root; the trusted root names the authorities of Sigstore"
      }
    );
  }
  return await sigstoreVerifier({ identity, issuer, trustedRoot });
}
async function keyVerifier(file, rules = {}) {
  const { createKeyVerifier } = await import("./chunk-NOQZDQSR.js");
  const publicKeyPem = await readText(path.resolve(file), { maxBytes: MAX_KEY_BYTES, what: "public key" });
  return createKeyVerifier({ publicKeyPem, ...await readRules(rules) });
}
async function certificateVerifier(file, options) {
  const { certificateIdentity: identity, certificateSubject: subject } = options;
  if (options.certificateOidcIssuer !== void 0 || options.trustedRoot !== void 0) {
    throw new AppError("invalid-input", "certificate-root and Sigstore exclude each other", {
      hint: "leave out certificate-oidc-issuer and trusted-root"
    });
  }
  if (identity === void 0 === (subject === void 0)) {
    throw new AppError("invalid-input", "certificate-root needs the name of one signer", {
      hint: "give certificate-identity (alternative name) or certificate-subject (distinguished name)"
    });
  }
  const { createCertificateVerifier } = await import("./chunk-OO6BJUHB.js");
  const rootsPem = await readText(path.resolve(file), {
    maxBytes: MAX_ROOTS_BYTES,
    what: "root certificates"
  });
  const name = identity === void 0 ? { kind: "subject", value: subject ?? "" } : { kind: "alt-name", value: identity };
  return createCertificateVerifier({ rootsPem, name, clock: systemClock, ...await readRules(options) });
}
async function readRules({ timestampAuthority, acceptModelSigningV02 = false }) {
  if (timestampAuthority === void 0) return { acceptModelSigningV02 };
  const { timestampTrustOfPem, timestampTrustOfRoot } = await import("./chunk-RYI4VTPI.js");
  const file = path.resolve(timestampAuthority);
  const text = await readText(file, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: "timestamp authority" });
  const timestampAuthorities = text.trimStart().startsWith("{") ? timestampTrustOfRoot(
    parseStrictJson(text, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: `trusted root ${file}` })
  ) : [timestampTrustOfPem(text)];
  return { acceptModelSigningV02, timestampAuthorities, requireTimestamp: true };
}
async function sigstoreVerifier(options) {
  const { createSigstoreVerifier, publicGoodTrustedRoot } = await import("./chunk-V6BHK5CC.js");
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
