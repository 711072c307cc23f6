const { createHash } = process.getBuiltinModule("node:crypto");
import {
  readCertificatesPem
} from "./chunk-F3LVSCKF.js";
import {
  array,
  int,
  looseObject,
  strictObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  BUNDLE_MEDIA_TYPE,
  decodeBase64,
  encodeBase64,
  parseStrictJson
} from "./chunk-4ABMKW4W.js";

// src/registry/legacy-layers.ts
var MAX_LAYERS = 1e3;
var MAX_LAYER_BYTES = 16 * 1024 * 1024;
var MAX_TOTAL_BYTES = 128 * 1024 * 1024;
var PARALLEL = 8;
async function readLegacyLayers(client, image, kind) {
  const tag = `${image.digest.replace(":", "-")}.${kind}`;
  const found = await client.findManifest(image, tag);
  if (found === void 0) return { layers: [], unread: [] };
  if (found.parsed.kind !== "manifest")
    return { layers: [], unread: [{ name: tag, reason: "is an index, which is not looked into" }] };
  const { wanted, unread } = chooseLayers(tag, found.parsed.manifest.layers);
  const layers = [];
  for (let start = 0; start < wanted.length; start += PARALLEL) {
    const some = wanted.slice(start, start + PARALLEL).map(async ({ name, layer }) => ({
      ...{ name, mediaType: layer.mediaType, annotations: layer.annotations ?? {} },
      bytes: await client.getBlob(image, layer, MAX_LAYER_BYTES)
    }));
    layers.push(...await Promise.all(some));
  }
  return { layers, unread };
}
function chooseLayers(tag, layers) {
  const wanted = [];
  const unread = [];
  let left = MAX_TOTAL_BYTES;
  for (const [index, layer] of layers.slice(0, MAX_LAYERS).entries()) {
    const name = `${tag}[${String(index)}]`;
    if (layer.size > MAX_LAYER_BYTES || layer.size > left) {
      unread.push({ name, reason: `has ${String(layer.size)} bytes, more than are read` });
      continue;
    }
    left -= layer.size;
    wanted.push({ name, layer });
  }
  if (layers.length > MAX_LAYERS) {
    const reason = `${String(layers.length)} layers, of which ${String(MAX_LAYERS)} are read`;
    unread.push({ name: `${tag}[${String(MAX_LAYERS)}]`, reason });
  }
  return { wanted, unread };
}

// src/verify/legacy-bundle.ts
var SIMPLE_SIGNING = "application/vnd.dev.cosign.simplesigning.v1+json";
var DSSE_LAYER = "application/vnd.dsse.envelope.v1+json";
var SIGNATURE = "dev.cosignproject.cosign/signature";
var CERTIFICATE = "dev.sigstore.cosign/certificate";
var CHAIN = "dev.sigstore.cosign/chain";
var LOG = "dev.sigstore.cosign/bundle";
var TIMESTAMP = "dev.sigstore.cosign/rfc3161timestamp";
var MAX_BYTES = 1024 * 1024;
function legacyMessageBundle({ mediaType, bytes, annotations }) {
  if (mediaType !== SIMPLE_SIGNING) throw new TypeError(`is of type ${mediaType}, not a signature`);
  const digest = createHash("sha256").update(bytes).digest();
  return encode(annotations, {
    messageSignature: {
      messageDigest: { algorithm: "SHA2_256", digest: encodeBase64(digest) },
      signature: annotations[SIGNATURE] ?? ""
    }
  });
}
var envelopeSchema = strictObject({
  payloadType: string(),
  payload: string(),
  signatures: array(strictObject({ keyid: string().optional(), sig: string() })).length(1)
});
function legacyEnvelopeBundle({ mediaType, bytes, annotations }) {
  if (mediaType !== DSSE_LAYER) throw new TypeError(`is of type ${mediaType}, not an attestation`);
  const value = parseStrictJson(bytes, { maxBytes: 16 * MAX_BYTES, what: "attestation" });
  const parsed = envelopeSchema.safeParse(value);
  if (!parsed.success) throw new TypeError("attestation is not an envelope with one signature");
  return encode(annotations, { dsseEnvelope: parsed.data });
}
function encode(annotations, content) {
  const pem = annotations[CERTIFICATE];
  const entry = logEntryOf(annotations[LOG]);
  const stamp = timestampOf(annotations[TIMESTAMP]);
  const signer = pem === void 0 ? { publicKey: {} } : { x509CertificateChain: { certificates: certificatesOf(pem + (annotations[CHAIN] ?? "")) } };
  const bundle = {
    mediaType: pem === void 0 ? BUNDLE_MEDIA_TYPE : "application/vnd.dev.sigstore.bundle+json;version=0.1",
    verificationMaterial: {
      ...signer,
      tlogEntries: entry === void 0 ? [] : [entry],
      ...stamp === void 0 ? {} : { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: stamp }] } }
    },
    ...content
  };
  return Buffer.from(JSON.stringify(bundle), "utf8");
}
function certificatesOf(pem) {
  return readCertificatesPem(pem, "certificate").map((der) => ({ rawBytes: encodeBase64(der) }));
}
var logSchema = strictObject({
  SignedEntryTimestamp: string(),
  Payload: strictObject({
    body: string(),
    integratedTime: int().nonnegative(),
    logIndex: int().nonnegative(),
    logID: string().regex(/^[0-9a-f]{64}$/)
  })
});
var bodySchema = looseObject({ kind: string(), apiVersion: string() });
function logEntryOf(text) {
  if (text === void 0) return void 0;
  const parsed = logSchema.safeParse(parseStrictJson(text, { maxBytes: MAX_BYTES, what: "log entry" }));
  if (!parsed.success) throw new TypeError("log entry has another form");
  const { SignedEntryTimestamp: promise, Payload: payload } = parsed.data;
  const body = decodeBase64(payload.body);
  const kind = bodySchema.safeParse(
    parseStrictJson(body ?? new Uint8Array(), { maxBytes: MAX_BYTES, what: "log entry" })
  );
  if (!kind.success) throw new TypeError("log entry has no kind");
  return {
    logIndex: String(payload.logIndex),
    logId: { keyId: Buffer.from(payload.logID, "hex").toString("base64") },
    kindVersion: { kind: kind.data.kind, version: kind.data.apiVersion },
    integratedTime: String(payload.integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    canonicalizedBody: payload.body
  };
}
var timestampSchema = strictObject({ SignedRFC3161Timestamp: string() });
function timestampOf(text) {
  if (text === void 0) return void 0;
  const parsed = timestampSchema.safeParse(parseStrictJson(text, { maxBytes: MAX_BYTES, what: "timestamp" }));
  if (!parsed.success) throw new TypeError("timestamp has another form");
  return parsed.data.SignedRFC3161Timestamp;
}

export {
  readLegacyLayers,
  legacyMessageBundle,
  legacyEnvelopeBundle
};
