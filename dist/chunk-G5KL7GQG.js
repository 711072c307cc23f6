const path = process.getBuiltinModule("node:path");
import {
  signerIdOf
} from "./chunk-CMKSDM7S.js";
import {
  MAX_BUNDLE_BYTES,
  openVerifier,
  readBounded,
  signatureOf,
  verificationScope,
  verifyModelSignature
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/flows/verify-threshold.ts

// src/verify/model-threshold.ts
var MAX_SIGNATURES = 64;
async function verifyModelThreshold(options) {
  const { signatures, signers, threshold, ...model } = options;
  if (!Number.isSafeInteger(threshold) || threshold < 1 || threshold > signers.size) {
    throw new AppError(
      "invalid-input",
      `${String(threshold)} of ${String(signers.size)} signers cannot be asked for`,
      {
        hint: "the threshold is a whole number from 1 to the number of trusted signers"
      }
    );
  }
  if (signatures.length > MAX_SIGNATURES) {
    throw new AppError("limit-exceeded", `${String(signatures.length)} signatures are too many`);
  }
  const counted = /* @__PURE__ */ new Map();
  const rejected = [];
  for (const { name, bytes } of signatures) {
    try {
      const { signerName, verification } = await verifyByAny(bytes, { signers, model });
      const signer = signerIdOf(verification.signer);
      const first = counted.get(signer);
      if (!verification.ok) {
        const count = String(verification.differences.length);
        rejected.push({ name, reason: `${count} files are not as signed`, code: "content-mismatch" });
      } else if (first !== void 0) rejected.push({ name, reason: `is by the signer of ${first.name}` });
      else counted.set(signer, { name, signerName, verification });
    } catch (thrown) {
      if (!isAboutSignature(thrown)) throw thrown;
      rejected.push({ name, reason: thrown.message, code: thrown.code });
    }
  }
  return { threshold, counted: [...counted.values()], rejected, ok: counted.size >= threshold };
}
async function verifyByAny(bundle, { signers, model }) {
  const refusals = [];
  for (const [signerName, verifier] of signers) {
    try {
      await verifier.verify(bundle);
    } catch (thrown) {
      refusals.push(thrown);
      continue;
    }
    return { signerName, verification: await verifyModelSignature({ ...model, bundle, verifier }) };
  }
  const telling = refusals.find((each) => !isAppError(each) || each.code !== "signer-untrusted");
  throw telling ?? refusals[0] ?? new AppError("signer-untrusted", "no signer is trusted");
}
var ABOUT_SIGNATURE = [
  "signature-invalid",
  "signer-untrusted",
  "evidence-invalid",
  "malformed",
  "unsupported",
  "trust-root"
];
function isAboutSignature(thrown) {
  if (!isAppError(thrown)) throw new AppError("internal", messageOf(thrown), { cause: thrown });
  return ABOUT_SIGNATURE.includes(thrown.code);
}

// src/flows/verify-threshold.ts
async function verifyThreshold(target, options, { progress }) {
  const root = path.resolve(target);
  const { signatures, signers, threshold } = options;
  const given = signatures.length === 0 ? [void 0] : [...new Set(signatures.map((each) => path.resolve(each)))];
  const files = [];
  for (const each of given) files.push(await signatureOf(root, each));
  const named = [];
  for (const name of files) {
    named.push({ name, bytes: await readBounded(name, { maxBytes: MAX_BUNDLE_BYTES, what: "signature" }) });
  }
  const scope = verificationScope(root, files, options);
  const { digestModel, digestContent } = scope;
  return await verifyModelThreshold({
    ...scope,
    digestModel: once(digestModel),
    ...digestContent === void 0 ? {} : { digestContent: once(digestContent) },
    ...{ signatures: named, signers, threshold, progress }
  });
}
function once(digest) {
  const made = /* @__PURE__ */ new Map();
  return (root, options) => {
    const key = JSON.stringify({ ...options, progress: void 0, root });
    const known = made.get(key) ?? digest(root, options);
    made.set(key, known);
    return known;
  };
}
async function openVerifiers(trust) {
  const {
    keys,
    certificateIdentities,
    certificateOidcIssuers: issuers,
    certificateSubjects,
    ...rest
  } = trust;
  const { trustedRoot, certificateRoot, ...rules } = rest;
  const verifiers = /* @__PURE__ */ new Map();
  const rootOfLog = rules.transparencyLog === true ? { trustedRoot } : {};
  for (const key of keys) verifiers.set(`key ${key}`, await openVerifier({ ...rules, ...rootOfLog, key }));
  const one = issuers.length === 1 ? issuers[0] : void 0;
  if (one === void 0 && issuers.length > 0 && issuers.length !== certificateIdentities.length) {
    const counts = `${String(certificateIdentities.length)} identities and ${String(issuers.length)} issuers`;
    throw new AppError("invalid-input", `${counts} do not go together`, {
      hint: "give one issuer for all identities, or one for each in the same order"
    });
  }
  for (const [index, certificateIdentity] of certificateIdentities.entries()) {
    const certificateOidcIssuer = one ?? issuers[index];
    const by = certificateOidcIssuer === void 0 ? "" : ` (issuer ${certificateOidcIssuer})`;
    const options = { ...rules, trustedRoot, certificateRoot, certificateIdentity, certificateOidcIssuer };
    verifiers.set(`${certificateIdentity}${by}`, await openVerifier(options));
  }
  for (const certificateSubject of certificateSubjects) {
    const options = { ...rules, trustedRoot, certificateRoot, certificateSubject };
    verifiers.set(certificateSubject, await openVerifier(options));
  }
  if (verifiers.size > 0) return verifiers;
  await openVerifier(rest);
  throw new AppError("internal", "nobody was named and still somebody is trusted");
}

export {
  verifyThreshold,
  openVerifiers
};
