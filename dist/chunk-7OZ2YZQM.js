import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  checkBlob
} from "./chunk-KSZDRM5P.js";
import {
  require_dist as require_dist4
} from "./chunk-4TSPV3HV.js";
import {
  coerce_exports
} from "./chunk-H7RMI6CP.js";
import {
  readMessageBundle
} from "./chunk-FWI74T22.js";
import {
  EKU_CODE_SIGNING,
  FULCIO_RAW_TEXT,
  FULCIO_UTF8,
  readCertificate
} from "./chunk-UDZPHOEP.js";
import {
  readBundle
} from "./chunk-2CECG5I5.js";
import {
  decodeBase64
} from "./chunk-D6ZZ6VPQ.js";
import {
  readGenTime
} from "./chunk-TXOV6VNN.js";
import {
  require_dist as require_dist2,
  require_dist2 as require_dist3
} from "./chunk-2LOPN5PH.js";
import {
  require_dist
} from "./chunk-LUEN3ZAZ.js";
import {
  array,
  literal,
  looseObject,
  record,
  string
} from "./chunk-2X75WB5P.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  describeKey
} from "./chunk-SHMUV4P5.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";
import {
  __toESM
} from "./chunk-2BGE7Q7N.js";

// src/verify/sigstore-verifier.ts
var import_verify3 = __toESM(require_dist4(), 1);

// src/verify/sigstore-signer.ts
var import_bundle = __toESM(require_dist3(), 1);
var import_verify = __toESM(require_dist4(), 1);

// src/verify/sigstore-log-entry.ts
import { X509Certificate } from "node:crypto";
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
  return Buffer.compare(encoding === "base64-pem" ? new X509Certificate(bytes).raw : bytes, certificateDer) === 0;
}
function valueAt(value, path) {
  let current = value;
  for (const key of path.split(".")) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return void 0;
    current = Reflect.get(current, key);
  }
  return current;
}

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
async function verifyKeylessSigner(facts, expected, makeEntity) {
  const certificateDer = certificateOf(facts);
  const certificate = readCertificate(certificateDer);
  requireIdentity(certificate, expected);
  requireExtensions(certificate, expected);
  requireSigningCertificate(certificate, expected.root);
  requireKnownLogs(facts, expected);
  const entity = await makeEntity(certificate);
  const signer = runLibrary(expected.library, entity);
  requireSameSigner(signer, expected);
  const times = trustedTimes(entity);
  requireOwnLogEntries(facts, certificateDer);
  requireLogsInUse(facts, times, expected.root);
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
function requireKnownLogs(bundle, { requireLog, root }) {
  if (requireLog && bundle.logEntries.length === 0) {
    throw new AppError("signature-invalid", "bundle has no entry of a transparency log, and one is required");
  }
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
  for (const { logId: logId2 } of bundle.logEntries) {
    const log2 = root.logs.get(logId2);
    const inUse = times.every(
      ({ at }) => log2 !== void 0 && log2.start <= at && (log2.end === void 0 || at <= log2.end)
    );
    if (!inUse)
      throw new AppError("trust-root", `transparency log ${logId2} was not in use when this was signed`);
  }
}

// src/verify/sigstore-trust-root.ts
var import_protobuf_specs = __toESM(require_dist2(), 1);
var import_verify2 = __toESM(require_dist4(), 1);
import { X509Certificate as X509Certificate2 } from "node:crypto";
var canonical = string().refine((text) => decodeBase64(text) !== void 0, "is not canonical base64");
var validFor = looseObject({ start: coerce_exports.date(), end: coerce_exports.date().nullish() });
var logId = looseObject({ keyId: canonical });
var log = looseObject({
  baseUrl: string().min(1),
  hashAlgorithm: literal("SHA2_256"),
  publicKey: looseObject({ rawBytes: canonical, keyDetails: string(), validFor }),
  logId,
  checkpointKeyId: logId.nullish()
});
var authority = looseObject({
  certChain: looseObject({
    certificates: array(looseObject({ rawBytes: canonical })).min(1).max(16)
  }),
  validFor
});
var schema = looseObject({
  mediaType: string().startsWith("application/vnd.dev.sigstore.trustedroot"),
  certificateAuthorities: array(authority).min(1).max(64),
  tlogs: array(log).max(64).default([]),
  ctlogs: array(log).max(64).default([]),
  timestampAuthorities: array(authority).max(64).default([])
});
function readTrustedRoot(value) {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      "trust-root",
      `trusted root: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`,
      {
        hint: "give a Sigstore TrustedRoot (trusted_root.json of the instance)"
      }
    );
  }
  const root = parsed.data;
  try {
    const authorities = root.certificateAuthorities.flatMap(
      ({ certChain }) => certChain.certificates.map(({ rawBytes }) => new X509Certificate2(Buffer.from(rawBytes, "base64")))
    );
    const logs = root.tlogs.map(({ logId: id, checkpointKeyId, publicKey }) => {
      const window = { start: publicKey.validFor.start, end: publicKey.validFor.end ?? void 0 };
      return [(checkpointKeyId ?? id).keyId, window];
    });
    return {
      material: (0, import_verify2.toTrustMaterial)(import_protobuf_specs.TrustedRoot.fromJSON(value)),
      authorities,
      logs: new Map(logs),
      hasCertificateLog: root.ctlogs.length > 0
    };
  } catch (cause) {
    throw new AppError("trust-root", "trusted root holds a key or certificate that cannot be read", {
      cause
    });
  }
}
var seedSchema = record(string(), looseObject({ targets: record(string(), string()) }));
async function publicGoodTrustedRoot() {
  const { default: seeds } = await import("./chunk-RDPR5HNB.js");
  const repository = seedSchema.parse(seeds)["https://tuf-repo-cdn.sigstore.dev"];
  const encoded = repository?.targets["trusted_root.json"];
  if (encoded === void 0) throw new AppError("internal", "the embedded trusted root is missing");
  return JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
}

// src/verify/sigstore-verifier.ts
async function createSigstoreVerifier(options) {
  const { identity, issuer, requireLog = true } = options;
  if (identity === "" || issuer === "") {
    throw new AppError("invalid-input", "a keyless signer needs both an identity and an issuer", {
      hint: "an identity means nothing without the issuer that vouches for it"
    });
  }
  const root = readTrustedRoot(options.trustedRoot);
  const library = new import_verify3.Verifier(root.material, {
    tlogThreshold: requireLog ? 1 : 0,
    // An instance without a log of signatures may also have none of certificates; one that has it must use it.
    ctlogThreshold: requireLog || root.hasCertificateLog ? 1 : 0,
    timestampThreshold: 1
  });
  const extensions = readExtensionRules(options.extensions ?? {});
  const expected = { identity, issuer, requireLog, extensions, root, library };
  return Promise.resolve({
    verify: (bundle) => Promise.resolve().then(() => verifyEnvelope(readBundle(bundle), expected)),
    verifyBlob: (bundle, open) => Promise.resolve().then(() => verifyMessage(readMessageBundle(bundle), { open, expected }))
  });
}
var KNOWN_EXTENSIONS = /* @__PURE__ */ new Set([...Object.values(FULCIO_UTF8), ...Object.values(FULCIO_RAW_TEXT)]);
function readExtensionRules(rules) {
  for (const [name, values] of Object.entries(rules)) {
    if (!KNOWN_EXTENSIONS.has(name)) {
      throw new AppError("invalid-input", `certificate extension ${JSON.stringify(name)} is not known`, {
        hint: `known are ${[...KNOWN_EXTENSIONS].join(", ")}`
      });
    }
    if (values.length === 0) {
      throw new AppError("invalid-input", `certificate extension ${name} is asked for without a value`);
    }
  }
  return new Map(Object.entries(rules));
}
async function verifyEnvelope(bundle, expected) {
  const { payloadType, payload, json } = bundle;
  const { signer, times } = await verifyKeylessSigner(bundle, expected, () => toEntity(json));
  return { payloadType, payload, signer, times };
}
async function verifyMessage(bundle, { open, expected }) {
  let sha256 = "";
  const makeEntity = async (certificate) => {
    const key = describeKey(certificate.publicKey);
    const checked = await checkBlob(bundle, key, open);
    sha256 = checked.sha256;
    const entity = toEntity(bundle.json, Buffer.alloc(0));
    const { signature } = entity;
    return {
      ...entity,
      signature: {
        signature: signature.signature,
        compareSignature: (other) => signature.compareSignature(other),
        compareDigest: (digest) => signature.compareDigest(digest),
        compareSignedDigest: (digest) => signature.compareSignedDigest(digest),
        verifySignature: (signerKey) => checked.isSigned && describeKey(signerKey).keyId === key.keyId
      }
    };
  };
  const { signer, times } = await verifyKeylessSigner(bundle, expected, makeEntity);
  return { signer, times, digest: { sha256 } };
}

export {
  publicGoodTrustedRoot,
  createSigstoreVerifier
};
