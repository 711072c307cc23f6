import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  checkBlob
} from "./chunk-PFBGL6GC.js";
import {
  STATEMENT_MEDIA_TYPE
} from "./chunk-N3VCBZS7.js";
import {
  readGenTime
} from "./chunk-SLUK4ZBJ.js";
import {
  preAuthEncoding
} from "./chunk-NN372YFI.js";
import {
  DER,
  readCertificate,
  readDer,
  readMessageBundle,
  readSingle
} from "./chunk-3UT4RNRD.js";
import {
  readBundle
} from "./chunk-ACJIJT5Q.js";
import {
  require_dist
} from "./chunk-LUEN3ZAZ.js";
import {
  readPublicKey
} from "./chunk-SHMUV4P5.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";
import {
  __toESM
} from "./chunk-2BGE7Q7N.js";

// src/verify/envelope-signature.ts
import { verify } from "node:crypto";
function signedMessageOf({ payloadType, payload, signature }, key, rules = {}) {
  if (verify(key.hash, preAuthEncoding(payloadType, payload), key.key, signature)) return "dsse";
  const isEc = key.hash !== null;
  if (rules.acceptModelSigningV02 !== true || !isEc || payloadType !== STATEMENT_MEDIA_TYPE) return void 0;
  return verify("sha256", legacyEncoding(payload), key.key, signature) ? "model-signing-0.2" : void 0;
}
function legacyEncoding(payload) {
  const type = STATEMENT_MEDIA_TYPE;
  const head = `DSSEV1 ${String(type.length)} ${type} ${String(payload.byteLength)} `;
  return Buffer.from(head + pythonLiteral(payload), "latin1");
}
var ESCAPES = { 9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\" };
function pythonLiteral(bytes) {
  const quote = bytes.includes(39) && !bytes.includes(34) ? 34 : 39;
  const parts = [];
  for (const byte of bytes) {
    const escape = ESCAPES[byte];
    if (escape !== void 0) parts.push(escape);
    else if (byte === quote) parts.push(`\\${String.fromCharCode(byte)}`);
    else if (byte >= 32 && byte < 127) parts.push(String.fromCharCode(byte));
    else parts.push(`\\x${byte.toString(16).padStart(2, "0")}`);
  }
  const mark = String.fromCharCode(quote);
  return `b${mark}${parts.join("")}${mark}`;
}

// src/verify/sigstore-tsa.ts
var import_core = __toESM(require_dist(), 1);

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

// src/verify/sigstore-tsa.ts
var EKU_TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
var GRANTED = [0, 1];
var MAX_CERTIFICATES = 16;
var AnyTimestamp = class extends import_core.RFC3161Timestamp {
  get signingTime() {
    return readGenTime(this.tstInfo.raw).at;
  }
  get signatureAlgorithm() {
    return super.signatureAlgorithm ?? this.signerDigestAlgorithm;
  }
};
function verifyTimestamp(der, stamped, authorities) {
  const { stamp, at, carried } = readStamp(der);
  const problems = [];
  for (const authority of authorities) {
    if (!isInUse(authority, at)) {
      problems.push(`a timestamp authority was not in use at ${at.toISOString()}`);
      continue;
    }
    for (const signer of signersOf(stamp, [...authority.anchors, ...carried])) {
      const problem = stampProblem(signer, { stamp, stamped, at, authority, carried });
      if (problem === void 0) return { source: "timestamp-authority", at };
      if (isAppError(problem)) throw problem;
      problems.push(problem);
    }
  }
  throw new AppError("trust-root", problems[0] ?? "timestamp is by an authority that is not trusted", {
    hint: "name the root certificate of the timestamp authority, or do not trust its time"
  });
}
function readStamp(der) {
  try {
    const stamp = new AnyTimestamp(import_core.RFC3161Timestamp.parse(Buffer.from(der)).root);
    if (!GRANTED.includes(Number(stamp.status))) throw new TypeError("the authority refused");
    return { stamp, at: stamp.signingTime, carried: certificatesIn(der) };
  } catch (cause) {
    throw new AppError("malformed", `timestamp cannot be read: ${messageOf(cause)}`, { cause });
  }
}
function certificatesIn(der) {
  const [, token] = readDer(readSingle(der, DER.sequence));
  const [, content] = readDer(token?.content ?? new Uint8Array());
  const signedData = readDer(readSingle(content?.content ?? new Uint8Array(), DER.sequence));
  const list = signedData.find(({ tag }) => tag === 160);
  if (list === void 0) return [];
  const certificates = readDer(list.content).filter(({ tag }) => tag === DER.sequence);
  if (certificates.length > MAX_CERTIFICATES) throw new TypeError("too many certificates");
  return certificates.map(({ content: body }) => readCertificate(wrapSequence(body)));
}
function wrapSequence(body) {
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [129, body.length] : [130, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([DER.sequence, ...length]), body]);
}
function isInUse({ start, end }, at) {
  return (start === void 0 || start <= at) && (end === void 0 || at <= end);
}
function signersOf(stamp, candidates) {
  const wanted = withoutZeros(stamp.signerSerialNumber.toString("hex"));
  return candidates.filter(({ x509 }) => withoutZeros(x509.serialNumber.toLowerCase()) === wanted);
}
function withoutZeros(hex) {
  return hex.replace(/^0+/, "");
}
function stampProblem(signer, examined) {
  const { stamp, stamped, at, authority, carried } = examined;
  try {
    findAnchor(signer, {
      anchors: authority.anchors,
      intermediates: carried,
      usage: EKU_TIME_STAMPING,
      at: [at]
    });
  } catch (thrown) {
    if (isAppError(thrown)) return `timestamp authority: ${thrown.message}`;
    throw thrown;
  }
  try {
    stamp.verify(Buffer.from(stamped), signer.publicKey);
    return void 0;
  } catch (cause) {
    return new AppError("signature-invalid", `timestamp does not verify: ${messageOf(cause)}`, { cause });
  }
}

// src/verify/trusted-times.ts
function trustedTimesOf(bundle, rules) {
  const { timestampAuthorities = [], requireTimestamp = false } = rules;
  const times = timestampAuthorities.length === 0 ? [] : bundle.timestamps.map((stamp) => verifyTimestamp(stamp, bundle.signature, timestampAuthorities));
  if (requireTimestamp && times.length === 0) {
    throw new AppError(
      "signature-invalid",
      "bundle has no timestamp of a trusted authority, and one is required"
    );
  }
  return times.sort((a, b) => a.at.getTime() - b.at.getTime());
}

// src/verify/key-verifier.ts
function createKeyVerifier(options) {
  const key = readPublicKey(options.publicKeyPem);
  return {
    verify: (bundle) => Promise.resolve().then(() => verifyWithKey(readBundle(bundle), key, options)),
    verifyBlob: (bundle, open) => Promise.resolve().then(() => verifyBlobWithKey(bundle, { open, key, rules: options }))
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
  const times = trustedTimesOf(bundle, rules);
  const { sha256, isSigned } = await checkBlob(bundle, key, open);
  if (!isSigned)
    throw new AppError("signature-invalid", "signature of the file does not verify with this key");
  return { signer: { kind: "key", keyId: key.keyId }, times, digest: { sha256 } };
}
function verifyWithKey(bundle, key, rules) {
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
  return { payloadType, payload, signer, times: trustedTimesOf(bundle, rules), ...legacy };
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
