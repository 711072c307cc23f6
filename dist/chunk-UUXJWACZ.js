import {
  readCertificate
} from "./chunk-F3LVSCKF.js";
import {
  describeKey
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/verify/certificate-path.ts
var MAX_DEPTH = 8;
var MAX_STEPS = 200;
var EKU_ANY = "2.5.29.37.0";
var SIGNATURES = /* @__PURE__ */ new Set([
  "1.2.840.10045.4.3.2",
  "1.2.840.10045.4.3.3",
  "1.2.840.10045.4.3.4",
  "1.2.840.113549.1.1.10",
  "1.2.840.113549.1.1.11",
  "1.2.840.113549.1.1.12",
  "1.2.840.113549.1.1.13",
  "1.3.101.112"
]);
var MIN_RSA_BITS = 2048;
function findAnchor(leaf, rules) {
  const leafProblem = leafProblemOf(leaf, rules);
  if (leafProblem !== void 0) throw untrusted(leafProblem);
  const search = { rules, steps: 0, problem: void 0 };
  const anchor = climb(leaf, [leaf], search);
  if (anchor !== void 0) return anchor;
  throw untrusted(search.problem ?? `certificate ${leaf.subject} does not lead to a trusted root`);
}
function readCertificates(ders) {
  return ders.map(readCertificate);
}
function certifiedKey(publicKey) {
  try {
    return describeKey(publicKey);
  } catch (cause) {
    throw new AppError("signer-untrusted", `certificate: ${messageOf(cause)}`, { cause });
  }
}
function climb(current, path, search) {
  const { anchors, intermediates } = search.rules;
  const same = path.length === 1 ? anchors.find((each) => isSame(each, current)) : void 0;
  if (same !== void 0) return same;
  for (const issuer of [...anchors, ...intermediates]) {
    if (path.some((each) => isSame(each, issuer))) continue;
    if ((search.steps += 1) > MAX_STEPS) throw untrusted("certificates can be put together in too many ways");
    if (!isIssuedBy(current, issuer)) continue;
    const problem = authorityProblemOf(issuer, path.length - 1, search.rules) ?? issuedProblemOf(current);
    if (problem !== void 0) {
      search.problem ??= problem;
      continue;
    }
    if (anchors.includes(issuer)) return issuer;
    if (path.length >= MAX_DEPTH) continue;
    const found = climb(issuer, [...path, issuer], search);
    if (found !== void 0) return found;
  }
  return void 0;
}
function leafProblemOf(leaf, { usage, at }) {
  const named = `certificate ${leaf.subject}`;
  if (leaf.canIssue) return `${named} is one of an authority, not of a signer`;
  if (!leaf.canSign) return `${named} is not for signatures`;
  if (!leaf.extendedKeyUsages.includes(usage)) return `${named} is not for ${nameOfUsage(usage)}`;
  return commonProblemOf(leaf, at);
}
function authorityProblemOf(issuer, below, { usage, at }) {
  const named = `certificate ${issuer.subject}`;
  if (!issuer.canIssue) return `${named} signs certificates but is not one of an authority`;
  if (issuer.pathLength !== void 0 && below > issuer.pathLength) {
    return `${named} has more authorities below it than it allows`;
  }
  const { extendedKeyUsages: usages } = issuer;
  if (usages.length > 0 && !usages.includes(usage) && !usages.includes(EKU_ANY)) {
    return `${named} does not allow ${nameOfUsage(usage)}`;
  }
  return commonProblemOf(issuer, at);
}
function commonProblemOf(certificate, at) {
  const { x509, subject, unknownCritical, publicKey } = certificate;
  const named = `certificate ${subject}`;
  if (unknownCritical.length > 0) {
    return `${named} has an unknown critical extension ${unknownCritical.join(", ")}`;
  }
  for (const moment of at) {
    if (moment < x509.validFromDate || moment > x509.validToDate) {
      const window = `${x509.validFromDate.toISOString()} to ${x509.validToDate.toISOString()}`;
      return `${named} is valid from ${window}, not at ${moment.toISOString()}`;
    }
  }
  const bits = publicKey.asymmetricKeyDetails?.modulusLength;
  if (bits !== void 0 && bits < MIN_RSA_BITS) return `${named} has an RSA key of ${String(bits)} bits`;
  return void 0;
}
function issuedProblemOf({ subject, signatureOid }) {
  if (SIGNATURES.has(signatureOid)) return void 0;
  return `certificate ${subject} is signed with an algorithm that is not accepted (${signatureOid})`;
}
function isIssuedBy(certificate, issuer) {
  return certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.publicKey);
}
function isSame(a, b) {
  return a.x509.raw.equals(b.x509.raw);
}
function nameOfUsage(usage) {
  return usage === "1.3.6.1.5.5.7.3.3" ? "code signing" : usage === "1.3.6.1.5.5.7.3.8" ? "time stamping" : usage;
}
function untrusted(what) {
  return new AppError("signer-untrusted", what, {
    hint: "name the root certificate that the signer belongs to; web roots are never used"
  });
}

export {
  findAnchor,
  readCertificates,
  certifiedKey
};
