const { createPublicKey, X509Certificate } = process.getBuiltinModule("node:crypto");
import {
  requireLogs
} from "./chunk-JUMYRJCD.js";
import {
  readGenTime
} from "./chunk-AFC2DBRL.js";
import {
  require_dist as require_dist3
} from "./chunk-KJS7EA77.js";
import {
  require_dist as require_dist2
} from "./chunk-L623623X.js";
import {
  require_dist
} from "./chunk-43WBRCQ4.js";
import {
  trustedTimesOf
} from "./chunk-XBB4LAOA.js";
import {
  EKU_CODE_SIGNING,
  readCertificate
} from "./chunk-F3LVSCKF.js";
import {
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/verify/sigstore-log-entry.ts
var MAX_BODY_BYTES = 256 * 1024;
var CERTIFICATE_AT = {
  "dsse/0.0.1": ["base64-pem", "spec.signatures.0.verifier"],
  "hashedrekord/0.0.1": ["base64-pem", "spec.signature.publicKey.content"],
  "intoto/0.0.2": ["base64-pem", "spec.content.envelope.signatures.0.publicKey"],
  "dsse/0.0.2": ["base64-der", "spec.dsseV002.signatures.0.verifier.x509Certificate.rawBytes"],
  "hashedrekord/0.0.2": ["base64-der", "spec.hashedRekordV002.signature.verifier.x509Certificate.rawBytes"]
};
function isLoggedFor(entry, certificateDer) {
  const name = `${entry.kind}/${entry.version}`;
  const place = Object.hasOwn(CERTIFICATE_AT, name) ? CERTIFICATE_AT[name] : void 0;
  if (place === void 0) throw new TypeError(`log entry of the kind ${name} is not understood`);
  const body = parseStrictJson(entry.body, { maxBytes: MAX_BODY_BYTES, maxDepth: 16, what: "log entry" });
  const [encoding, path] = place;
  const value = valueAt(body, path);
  if (typeof value !== "string") throw new TypeError("log entry names no certificate");
  const bytes = Buffer.from(value, "base64");
  return Buffer.compare(encoding === "base64-pem" ? derOfPem(bytes) : bytes, certificateDer) === 0;
}
function isLoggedBy(entry, der) {
  if (entry.kind === "hashedrekord" && entry.version === "0.0.2") {
    const body = parseStrictJson(entry.body, { maxBytes: MAX_BODY_BYTES, maxDepth: 16, what: "log entry" });
    const key = valueAt(body, "spec.hashedRekordV002.signature.verifier.publicKey.rawBytes");
    if (typeof key === "string") return Buffer.compare(Buffer.from(key, "base64"), der) === 0;
  }
  return isLoggedFor(entry, der);
}
function derOfPem(pem) {
  if (pem.includes("-----BEGIN PUBLIC KEY-----")) {
    return createPublicKey(pem).export({ type: "spki", format: "der" });
  }
  return new X509Certificate(pem).raw;
}
function valueAt(value, path) {
  let current = value;
  for (const key of path.split(".")) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return void 0;
    current = Reflect.get(current, key);
  }
  return current;
}

// src/verify/sigstore-verification-error.ts
var BY_CODE = {
  SIGNATURE_ERROR: ["signature-invalid", "signature does not verify with the certificate"],
  TLOG_BODY_ERROR: ["signature-invalid", "transparency log entry is of another signature"],
  TLOG_ERROR: ["signature-invalid", "transparency log entries do not suffice"],
  TLOG_INCLUSION_PROOF_ERROR: [
    "signature-invalid",
    "proof of inclusion in the transparency log does not verify"
  ],
  TLOG_INCLUSION_PROMISE_ERROR: ["signature-invalid", "promise of the transparency log does not verify"],
  TLOG_MISSING_INCLUSION_ERROR: ["signature-invalid", "transparency log entry has no proof of inclusion"],
  TIMESTAMP_ERROR: ["signature-invalid", "time of signing is not proven"],
  CERTIFICATE_ERROR: ["signer-untrusted", "certificate is not trusted"]
};
function verificationError(thrown) {
  if (isAppError(thrown)) return thrown;
  const code = typeof thrown === "object" && thrown !== null ? String(Reflect.get(thrown, "code")) : "";
  const known = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : void 0;
  if (known === void 0) {
    return new AppError("malformed", `bundle cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
  return new AppError(known[0], `${known[1]}: ${messageOf(thrown)}`, { cause: thrown });
}

// src/verify/sigstore-signer.ts
var import_bundle = __toESM(require_dist2(), 1);
var import_verify = __toESM(require_dist3(), 1);

// src/verify/sigstore-timestamp.ts
var import_core = __toESM(require_dist(), 1);
var AnyFractionTimestamp = class extends import_core.RFC3161Timestamp {
  get signingTime() {
    return readGenTime(this.tstInfo.raw).at;
  }
};
function withAnyFraction(entity) {
  const timestamps = entity.timestamps.map(
    (each) => each.$case === "timestamp-authority" ? { ...each, timestamp: new AnyFractionTimestamp(each.timestamp.root) } : each
  );
  return { ...entity, timestamps };
}

// src/verify/sigstore-signer.ts
async function verifyKeylessSigner(facts, expected, makeEntity) {
  const certificateDer = certificateOf(facts);
  const certificate = readCertificate(certificateDer);
  requireIdentity(certificate, expected);
  requireExtensions(certificate, expected);
  requireSigningCertificate(certificate, expected.root);
  requireSomeLog(facts, expected);
  requireKnownLogs(facts, expected.root);
  const entity = await makeEntity(certificate);
  const signer = runLibrary(expected.library, entity);
  requireSameSigner(signer, expected);
  const times = trustedTimes(entity);
  requireOwnLogEntries(facts, certificateDer);
  requireLogsInUse(facts, times, expected.root);
  const { tlogThreshold, timestampThreshold, timestampAuthorities } = expected;
  if (tlogThreshold !== void 0) requireLogs(facts, expected.root, tlogThreshold);
  if (timestampThreshold !== void 0) {
    await trustedTimesOf(facts, { timestampAuthorities, timestampThreshold });
  }
  if (!expected.requireLog && !times.some((time) => time.source === "timestamp-authority")) {
    throw new AppError(
      "signature-invalid",
      "bundle has no timestamp of an authority, required when no log is"
    );
  }
  const { extensions } = certificate;
  const { identity, issuer } = expected;
  return { signer: { kind: "certificate", identity, issuer, extensions }, times };
}
function certificateOf({ material }) {
  switch (material.kind) {
    case "certificate":
      return material.certificate;
    case "public-key":
      throw new AppError(
        "signer-untrusted",
        "bundle is signed with a key, this signer is a certificate identity"
      );
    case "certificate-chain":
      throw new AppError(
        "signer-untrusted",
        "bundle brings its own certificate chain; a keyless one has a single certificate"
      );
  }
}
function requireIdentity(certificate, expected) {
  const { identity, issuer } = certificate;
  if (identity === expected.identity && issuer === expected.issuer) return;
  throw new AppError(
    "signer-untrusted",
    `bundle is signed by ${identity ?? "nobody named"} of ${issuer ?? "no issuer"}, not by ${expected.identity} of ${expected.issuer}`
  );
}
function requireExtensions({ extensions }, expected) {
  for (const [name, values] of expected.extensions) {
    const value = Object.hasOwn(extensions, name) ? extensions[name] : void 0;
    if (value !== void 0 && values.includes(value)) continue;
    throw new AppError(
      "signer-untrusted",
      `certificate has ${name} ${value === void 0 ? "missing" : JSON.stringify(value)}, not ${values.join(" or ")}`
    );
  }
}
function requireSigningCertificate(certificate, root) {
  const { x509, isCa, extendedKeyUsages, unknownCritical } = certificate;
  const refuse = (what) => new AppError("signer-untrusted", `certificate ${what}`);
  if (isCa) throw refuse("is one of an authority, not of a signer");
  if (!extendedKeyUsages.includes(EKU_CODE_SIGNING)) throw refuse("is not for code signing");
  if (unknownCritical.length > 0)
    throw refuse(`has an unknown critical extension ${unknownCritical.join(", ")}`);
  const isIssued = root.authorities.some((each) => x509.checkIssued(each) && x509.verify(each.publicKey));
  if (!isIssued) throw refuse("is not issued by an authority of the trusted root");
}
function requireSomeLog(bundle, { requireLog }) {
  if (requireLog && bundle.logEntries.length === 0) {
    throw new AppError("signature-invalid", "bundle has no entry of a transparency log, and one is required");
  }
}
function requireKnownLogs(bundle, root) {
  const unknown = bundle.logEntries.find((entry) => !root.logs.has(entry.logId));
  if (unknown === void 0) return;
  throw new AppError("trust-root", `transparency log ${unknown.logId} is not in the trusted root`, {
    hint: "the trusted root may be older than the signature: get a current one, or do not trust this bundle"
  });
}
function toEntity(json, blob) {
  try {
    return withAnyFraction((0, import_verify.toSignedEntity)((0, import_bundle.bundleFromJSON)(json), blob));
  } catch (cause) {
    throw verificationError(cause);
  }
}
function answering(entity, verifySignature) {
  const { signature } = entity;
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareSignature: (other) => signature.compareSignature(other),
      compareDigest: (digest) => signature.compareDigest(digest),
      compareSignedDigest: (digest) => signature.compareSignedDigest(digest),
      verifySignature
    }
  };
}
function runLibrary(library, entity) {
  try {
    return library.verify(entity);
  } catch (cause) {
    throw verificationError(cause);
  }
}
function requireSameSigner({ identity }, expected) {
  if (identity?.subjectAlternativeName !== expected.identity || identity.extensions?.issuer !== expected.issuer) {
    throw new AppError("signer-untrusted", "certificate reads as another signer when verified");
  }
}
function trustedTimes(entity) {
  const times = entity.timestamps.flatMap((each) => {
    if (each.$case === "timestamp-authority") {
      return [{ source: "timestamp-authority", at: each.timestamp.signingTime }];
    }
    if (each.tlogEntry.inclusionPromise === void 0) return [];
    return [{ source: "transparency-log", at: new Date(Number(each.tlogEntry.integratedTime) * 1e3) }];
  });
  return times.sort((a, b) => a.at.getTime() - b.at.getTime());
}
function requireOwnLogEntries(bundle, certificate) {
  for (const entry of bundle.logEntries) {
    let isOwn;
    try {
      isOwn = isLoggedFor(entry, certificate);
    } catch (cause) {
      throw verificationError(cause);
    }
    if (!isOwn) throw new AppError("signature-invalid", "transparency log entry is of another signer");
  }
}
function requireLogsInUse(bundle, times, root) {
  for (const { logId } of bundle.logEntries) {
    const log = root.logs.get(logId);
    const inUse = times.every(
      ({ at }) => log !== void 0 && log.start <= at && (log.end === void 0 || at <= log.end)
    );
    if (!inUse)
      throw new AppError("trust-root", `transparency log ${logId} was not in use when this was signed`);
  }
}

export {
  isLoggedBy,
  verificationError,
  verifyKeylessSigner,
  requireKnownLogs,
  toEntity,
  answering,
  trustedTimes,
  requireLogsInUse
};
