import {
  EXTENSION_KEYS
} from "./chunk-M47SOCU4.js";
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
  closestTo
} from "./chunk-YS5WAY3Z.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/signature-verifier.ts
import path from "node:path";

// src/flows/wanted-extensions.ts
var OF_COSIGN = {
  certificateGithubWorkflowName: "githubWorkflowName",
  certificateGithubWorkflowRef: "githubWorkflowRef",
  certificateGithubWorkflowRepository: "githubWorkflowRepository",
  certificateGithubWorkflowSha: "githubWorkflowSha",
  certificateGithubWorkflowTrigger: "githubWorkflowTrigger"
};
function wantedExtensions(claims) {
  const wanted = /* @__PURE__ */ new Map();
  const want = (extension, value) => {
    wanted.set(extension, [...wanted.get(extension) ?? [], value]);
  };
  for (const text of claims.certificateExtension ?? []) {
    const at = text.indexOf("=");
    const [name, value] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
    if (name === "" || value === "") {
      throw new AppError("invalid-input", `certificate-extension ${JSON.stringify(text)} is not NAME=VALUE`);
    }
    want(extensionOf(name), value);
  }
  for (const [option, extension] of Object.entries(OF_COSIGN)) {
    const value = claims[option];
    if (value !== void 0) want(extension, value);
  }
  return Object.fromEntries(wanted);
}
function extensionOf(name) {
  if (Object.hasOwn(EXTENSION_KEYS, name)) return EXTENSION_KEYS[name];
  const known = Object.keys(EXTENSION_KEYS);
  const guess = closestTo(name, known);
  throw new AppError("invalid-input", `certificate extension ${JSON.stringify(name)} is not known`, {
    hint: guess === void 0 ? `known are ${known.join(", ")}` : `did you mean ${guess}?`
  });
}

// src/flows/signature-verifier.ts
var MAX_KEY_BYTES = 64 * 1024;
var MAX_ROOTS_BYTES = 1024 * 1024;
var MAX_TRUSTED_ROOT_BYTES = 4 * 1024 * 1024;
async function openVerifier(options) {
  const { key, certificateIdentity: identity, certificateOidcIssuer: issuer, trustedRoot } = options;
  const { certificateRoot, certificateSubject: subject } = options;
  const extensions = wantedExtensions(options);
  if (Object.keys(extensions).length > 0 && (key !== void 0 || certificateRoot !== void 0)) {
    throw new AppError("invalid-input", "claims in the certificate are for Sigstore identities", {
      hint: "leave certificate-extension and certificate-github-workflow-\u2026 out"
    });
  }
  if (key !== void 0) {
    const rootOfLog = options.transparencyLog === true ? void 0 : trustedRoot;
    const others = [identity, issuer, rootOfLog, certificateRoot, subject];
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
  const requireLog = options.transparencyLog !== false;
  return await sigstoreVerifier({ identity, issuer, trustedRoot, extensions, requireLog });
}
async function keyVerifier(file, rules = {}) {
  const { createKeyVerifier } = await import("./chunk-BILBNFBD.js");
  const publicKeyPem = await readText(path.resolve(file), { maxBytes: MAX_KEY_BYTES, what: "public key" });
  return await logged(createKeyVerifier({ publicKeyPem, ...await readRules(rules) }), rules, publicKeyPem);
}
async function certificateVerifier(file, options) {
  const { certificateIdentity: identity, certificateSubject: subject } = options;
  const rootOfLog = options.transparencyLog === true ? void 0 : options.trustedRoot;
  if (options.certificateOidcIssuer !== void 0 || rootOfLog !== void 0) {
    throw new AppError("invalid-input", "certificate-root and Sigstore exclude each other", {
      hint: "leave out certificate-oidc-issuer and trusted-root"
    });
  }
  if (identity === void 0 === (subject === void 0)) {
    throw new AppError("invalid-input", "certificate-root needs the name of one signer", {
      hint: "give certificate-identity (alternative name) or certificate-subject (distinguished name)"
    });
  }
  const { createCertificateVerifier } = await import("./chunk-C4ETCJT5.js");
  const rootsPem = await readText(path.resolve(file), {
    maxBytes: MAX_ROOTS_BYTES,
    what: "root certificates"
  });
  const name = identity === void 0 ? { kind: "subject", value: subject ?? "" } : { kind: "alt-name", value: identity };
  const rules = await readRules(options);
  return await logged(createCertificateVerifier({ rootsPem, name, clock: systemClock, ...rules }), options);
}
async function readRules({ timestampAuthority, acceptModelSigningV02 = false }) {
  if (timestampAuthority === void 0) return { acceptModelSigningV02 };
  const { readTimestampTrust } = await import("./chunk-DJRLNMPI.js");
  const file = path.resolve(timestampAuthority);
  const text = await readText(file, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: "timestamp authority" });
  const timestampAuthorities = readTimestampTrust(text, `timestamp authority ${timestampAuthority}`);
  return { acceptModelSigningV02, timestampAuthorities, requireTimestamp: true };
}
async function sigstoreVerifier(options) {
  const { createSigstoreVerifier } = await import("./chunk-JHPCVTOR.js");
  const trustedRoot = await readRoot(options.trustedRoot);
  return await createSigstoreVerifier({ ...options, trustedRoot });
}
async function readRoot(file) {
  if (file !== void 0) return await readTrustedRootFile(file);
  const { publicGoodTrustedRoot } = await import("./chunk-JHPCVTOR.js");
  return await publicGoodTrustedRoot();
}
async function logged(signer, { transparencyLog, trustedRoot }, publicKeyPem) {
  if (transparencyLog !== true) return signer;
  const { requireLogged } = await import("./chunk-IFWJUCPJ.js");
  const key = publicKeyPem === void 0 ? {} : { publicKeyPem };
  return requireLogged(signer, { trustedRoot: await readRoot(trustedRoot), clock: systemClock, ...key });
}
async function readTrustedRootFile(file) {
  const bytes = await readBounded(path.resolve(file), {
    maxBytes: MAX_TRUSTED_ROOT_BYTES,
    what: "trusted root"
  });
  return parseStrictJson(bytes, { maxBytes: MAX_TRUSTED_ROOT_BYTES, what: `trusted root ${file}` });
}

export {
  wantedExtensions,
  MAX_TRUSTED_ROOT_BYTES,
  openVerifier,
  readTrustedRootFile
};
