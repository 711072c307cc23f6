import {
  MAX_BUNDLE_BYTES
} from "./chunk-FQYXLPE7.js";
import {
  decodeBase64,
  encodeBase64
} from "./chunk-D6ZZ6VPQ.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  sha256Hex
} from "./chunk-ZMAAITHR.js";
import {
  _enum,
  array,
  int,
  strictObject,
  string,
  union
} from "./chunk-U27N6BLD.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/bundle-schema.ts
var BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
var MAX_ENTRIES = 16;
var MAX_PROOF_HASHES = 64;
var MAX_CERTIFICATES = 16;
var int64 = union([string().regex(/^\d{1,19}$/), int().nonnegative()]);
var base64 = string().min(1);
var keyId = strictObject({ keyId: base64 });
var logEntry = strictObject({
  logIndex: int64.nullish(),
  logId: keyId,
  kindVersion: strictObject({ kind: string().max(64), version: string().max(64) }),
  integratedTime: int64.nullish(),
  inclusionPromise: strictObject({ signedEntryTimestamp: base64 }).nullish(),
  inclusionProof: strictObject({
    logIndex: int64.nullish(),
    rootHash: base64,
    treeSize: int64.nullish(),
    hashes: array(base64).max(MAX_PROOF_HASHES).nullish(),
    checkpoint: strictObject({ envelope: string() }).nullish()
  }).nullish(),
  canonicalizedBody: base64
});
var certificate = strictObject({ rawBytes: base64 });
var verificationMaterial = strictObject({
  publicKey: strictObject({
    hint: string().max(1024).nullish(),
    // model_signing before 1.0.1: the PEM text itself, instead of a hint.
    rawBytes: base64.nullish(),
    keyDetails: string().max(64).nullish()
  }).nullish(),
  certificate: certificate.nullish(),
  x509CertificateChain: strictObject({ certificates: array(certificate).min(1).max(MAX_CERTIFICATES) }).nullish(),
  tlogEntries: array(logEntry).max(MAX_ENTRIES).nullish(),
  timestampVerificationData: strictObject({
    rfc3161Timestamps: array(strictObject({ signedTimestamp: base64 })).max(MAX_ENTRIES).nullish()
  }).nullish()
});
var dsseEnvelope = strictObject({
  payload: base64,
  payloadType: string().min(1).max(256),
  signatures: array(strictObject({ sig: base64, keyid: string().max(1024).nullish() })).length(1, "exactly one signature is accepted")
});
var OLDER_MEDIA_TYPES = [
  "application/vnd.dev.sigstore.bundle+json;version=0.1",
  "application/vnd.dev.sigstore.bundle+json;version=0.2"
];
function isOlderMediaType(mediaType) {
  return OLDER_MEDIA_TYPES.includes(mediaType);
}
var bundleSchema = strictObject({
  mediaType: _enum([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE]),
  verificationMaterial,
  dsseEnvelope
});
var olderBundleSchema = strictObject({
  mediaType: _enum([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE, ...OLDER_MEDIA_TYPES]),
  verificationMaterial,
  dsseEnvelope
});
var messageBundleSchema = strictObject({
  mediaType: _enum([BUNDLE_MEDIA_TYPE, LEGACY_MEDIA_TYPE, ...OLDER_MEDIA_TYPES]),
  verificationMaterial,
  messageSignature: strictObject({
    messageDigest: strictObject({
      algorithm: _enum(["SHA2_256", "SHA2_384", "SHA2_512"]),
      digest: base64
    }),
    signature: base64
  })
});

// src/domain/bundle.ts
var MAX_BUNDLE_DEPTH = 16;
function readBundle(input, { acceptOlder = false } = {}) {
  if (!ArrayBuffer.isView(input)) return input;
  const value = parseStrictJson(input, {
    maxBytes: MAX_BUNDLE_BYTES,
    maxDepth: MAX_BUNDLE_DEPTH,
    what: "bundle"
  });
  if (typeof value === "object" && value !== null && Object.hasOwn(value, "messageSignature")) {
    throw malformed("holds a message signature, not a signed statement");
  }
  const parsed = (acceptOlder ? olderBundleSchema : bundleSchema).safeParse(value);
  if (!parsed.success) throw malformed(describe(parsed.error));
  const json = parsed.data;
  const envelope = json.dsseEnvelope;
  return {
    json,
    payloadType: envelope.payloadType,
    payload: bytesOf(envelope.payload, "payload"),
    ...readFacts(json, envelope.signatures[0]?.sig ?? "")
  };
}
function readFacts(bundle, signature) {
  const json = bundle.verificationMaterial;
  const stamps = json.timestampVerificationData?.rfc3161Timestamps ?? [];
  const material = readMaterial(json);
  return {
    material: isOlderMediaType(bundle.mediaType) ? leafOf(material) : material,
    signature: bytesOf(signature, "signature"),
    logEntries: (json.tlogEntries ?? []).map(readLogEntry),
    timestamps: stamps.map((stamp) => bytesOf(stamp.signedTimestamp, "timestamp"))
  };
}
function leafOf(material) {
  const [certificate2] = material.kind === "certificate-chain" ? material.certificates : [];
  return certificate2 === void 0 ? material : { kind: "certificate", certificate: certificate2 };
}
function encodeBundle(parts) {
  return encodeJson({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: writeFacts(parts),
    dsseEnvelope: {
      payload: encodeBase64(parts.payload),
      payloadType: parts.payloadType,
      signatures: [{ sig: encodeBase64(parts.signature), keyid: "" }]
    }
  });
}
function writeFacts(parts) {
  return {
    ...writeMaterial(parts.material),
    tlogEntries: parts.logEntries ?? [],
    ...parts.timestamps === void 0 || parts.timestamps.length === 0 ? {} : { timestampVerificationData: { rfc3161Timestamps: parts.timestamps.map(writeTimestamp) } }
  };
}
function encodeJson(bundle) {
  const bytes = Buffer.from(JSON.stringify(bundle), "utf8");
  if (bytes.byteLength > MAX_BUNDLE_BYTES) {
    throw new AppError(
      "limit-exceeded",
      `bundle would have ${String(bytes.byteLength)} bytes, at most ${String(MAX_BUNDLE_BYTES)} can be read back`
    );
  }
  return { bytes, sha256: sha256Hex(bytes) };
}
function readMaterial(json) {
  const found = [];
  if (json.publicKey) {
    const { hint, rawBytes } = json.publicKey;
    const claimed = rawBytes ? { claimedKey: bytesOf(rawBytes, "public key") } : {};
    found.push({ kind: "public-key", hint: hint ?? void 0, ...claimed });
  }
  if (json.certificate) {
    found.push({ kind: "certificate", certificate: bytesOf(json.certificate.rawBytes, "certificate") });
  }
  if (json.x509CertificateChain) {
    const certificates = json.x509CertificateChain.certificates.map(
      (each) => bytesOf(each.rawBytes, "certificate")
    );
    found.push({ kind: "certificate-chain", certificates });
  }
  const [material] = found;
  if (material === void 0 || found.length !== 1) {
    throw malformed(`has ${String(found.length)} kinds of verification material, exactly one is accepted`);
  }
  return material;
}
function readLogEntry(entry) {
  bytesOf(entry.logId.keyId, "log id");
  if (entry.inclusionPromise) bytesOf(entry.inclusionPromise.signedEntryTimestamp, "inclusion promise");
  if (entry.inclusionProof) {
    bytesOf(entry.inclusionProof.rootHash, "root hash");
    for (const hash of entry.inclusionProof.hashes ?? []) bytesOf(hash, "inclusion proof");
  }
  return {
    logId: entry.logId.keyId,
    kind: entry.kindVersion.kind,
    version: entry.kindVersion.version,
    body: bytesOf(entry.canonicalizedBody, "log entry")
  };
}
function writeMaterial(material) {
  switch (material.kind) {
    case "public-key":
      return { publicKey: material.hint === void 0 ? {} : { hint: material.hint } };
    case "certificate":
      return { certificate: { rawBytes: encodeBase64(material.certificate) } };
    case "certificate-chain":
      return {
        x509CertificateChain: {
          certificates: material.certificates.map((each) => ({ rawBytes: encodeBase64(each) }))
        }
      };
  }
}
function writeTimestamp(der) {
  return { signedTimestamp: encodeBase64(der) };
}
function bytesOf(text, what) {
  const bytes = decodeBase64(text);
  if (bytes === void 0) throw malformed(`has a ${what} that is not canonical base64`);
  return bytes;
}
function describe(error) {
  const [issue] = error.issues;
  const path = issue === void 0 || issue.path.length === 0 ? "top level" : issue.path.join(".");
  return `is not a Sigstore bundle v0.3 with a signed statement: ${path}: ${issue?.message ?? "invalid"}`;
}
function malformed(what) {
  return new AppError("malformed", `bundle ${what}`);
}

export {
  BUNDLE_MEDIA_TYPE,
  messageBundleSchema,
  MAX_BUNDLE_DEPTH,
  readBundle,
  readFacts,
  encodeBundle,
  writeFacts,
  encodeJson
};
