import {
  forEachTarget,
  readAnnotations
} from "./chunk-WXU63MKB.js";
import {
  listImageTree,
  resolveImage
} from "./chunk-65DB6EQZ.js";
import {
  listBundles
} from "./chunk-OWWKU2X2.js";
import {
  PREDICATE,
  readCertificatesPem
} from "./chunk-F37F3WSG.js";
import {
  openRegistry
} from "./chunk-NIQ3I3QF.js";
import {
  BUNDLE_MEDIA_TYPE,
  STATEMENT_MEDIA_TYPE,
  decodeBase64,
  decodeStatement,
  digestsMatch,
  encodeBase64,
  formatReference,
  openVerifier,
  parseDigest,
  parseReference,
  parseStrictJson,
  readBundle,
  sha256Hex
} from "./chunk-TRNU433F.js";
import {
  array,
  int,
  literal,
  looseObject,
  record,
  strictObject,
  string,
  unknown
} from "./chunk-U27N6BLD.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-B7JXZM56.js";

// src/registry/legacy-layers.ts
var MAX_LAYERS = 200;
var MAX_LAYER_BYTES = 16 * 1024 * 1024;
async function readLegacyLayers(client, image, kind) {
  const tag = `${image.digest.replace(":", "-")}.${kind}`;
  const found = await client.findManifest(image, tag);
  if (found?.parsed.kind !== "manifest") return [];
  const layers = [];
  for (const [index, layer] of found.parsed.manifest.layers.slice(0, MAX_LAYERS).entries()) {
    const bytes = await client.getBlob(image, layer, MAX_LAYER_BYTES);
    const name = `${tag}[${String(index)}]`;
    layers.push({ name, mediaType: layer.mediaType, bytes, annotations: layer.annotations ?? {} });
  }
  return layers;
}

// src/verify/image-signature.ts
async function verifyImageSignatures(options) {
  const { digest, listing } = options;
  const subject = parseDigest(digest);
  if (subject === void 0) throw new AppError("invalid-subject", `${digest} is not a digest`);
  const signatures = [];
  const rejected = listing.skipped.map(({ name, reason }) => ({ name, reason }));
  for (const stored of listing.bundles) {
    try {
      const bundle = readBundle(stored.bytes);
      for (const [signerName, verifier] of options.signers) {
        const refusal = await verifyOne({ bundle, verifier, subject, options });
        if (refusal.kind === "refused") rejected.push({ name: stored.name, ...refusal.why });
        else {
          const { name, sha256: bundleSha256 } = stored;
          signatures.push({ signerName, name, bundleSha256, format: "bundle", ...refusal.signature });
        }
      }
    } catch (thrown) {
      rejected.push({ name: stored.name, ...whyOf(thrown) });
    }
  }
  return { digest, signatures, rejected: onlyOfOthers(rejected, signatures), ok: signatures.length > 0 };
}
async function verifyOne({ bundle, verifier, subject, options }) {
  try {
    const envelope = await verifier.verify(bundle);
    if (envelope.payloadType !== STATEMENT_MEDIA_TYPE || envelope.isLegacyEncoding === true) {
      throw new TypeError(`payload is ${envelope.payloadType}, not an in-toto statement`);
    }
    const statement = decodeStatement(envelope.payload);
    if (statement.predicateType !== PREDICATE.imageSignature) {
      throw new TypeError(`is a statement of type ${statement.predicateType}, not a signature`);
    }
    const [{ digest, annotations = {} }] = statement.subject;
    if (!digestsMatch(digest, subject)) throw new TypeError("signs another digest");
    requireAnnotations(annotations, options.annotations);
    return { kind: "accepted", signature: { signer: envelope.signer, times: envelope.times, annotations } };
  } catch (thrown) {
    return { kind: "refused", why: whyOf(thrown) };
  }
}
function requireAnnotations(found, wanted = {}) {
  for (const [key, value] of Object.entries(wanted)) {
    if (!Object.hasOwn(found, key) || found[key] !== value) {
      throw new TypeError(`does not carry the annotation ${key}=${value}`);
    }
  }
}
function whyOf(thrown) {
  return { reason: messageOf(thrown), ...isAppError(thrown) ? { code: thrown.code } : {} };
}
function onlyOfOthers(rejected, signatures) {
  const accepted = new Set(signatures.map(({ name }) => name));
  return rejected.filter(({ name }) => !accepted.has(name));
}

// src/verify/legacy-image.ts
import { createHash } from "node:crypto";
var SIMPLE_SIGNING = "application/vnd.dev.cosign.simplesigning.v1+json";
var SIGNATURE = "dev.cosignproject.cosign/signature";
var CERTIFICATE = "dev.sigstore.cosign/certificate";
var CHAIN = "dev.sigstore.cosign/chain";
var LOG = "dev.sigstore.cosign/bundle";
var TIMESTAMP = "dev.sigstore.cosign/rfc3161timestamp";
var MAX_BYTES = 1024 * 1024;
var payloadSchema = looseObject({
  critical: looseObject({
    image: strictObject({ "docker-manifest-digest": string() }),
    type: literal("cosign container image signature")
  }),
  optional: record(string(), unknown()).nullish()
});
async function verifyLegacySignatures(options) {
  const signatures = [];
  const rejected = [];
  for (const layer of options.layers) {
    const refusals = [];
    for (const [signerName, verifier] of options.signers) {
      try {
        const bundle = messageBundleOf(layer);
        const { signer, times } = await verifier.verifyBlob(bundle, () => [layer.bytes]);
        const annotations = readPayload(layer.bytes, options.digest);
        requireAnnotations(annotations, options.annotations);
        const { name } = layer;
        const bundleSha256 = sha256Hex(bundle);
        signatures.push({ signerName, signer, times, name, bundleSha256, annotations, format: "legacy" });
        refusals.length = 0;
        break;
      } catch (thrown) {
        const code = isAppError(thrown) ? { code: thrown.code } : {};
        refusals.push({ name: layer.name, reason: messageOf(thrown), ...code });
      }
    }
    rejected.push(...refusals.slice(0, 1));
  }
  return { signatures, rejected };
}
function readPayload(bytes, digest) {
  const parsed = payloadSchema.safeParse(
    parseStrictJson(bytes, { maxBytes: MAX_BYTES, what: "signed payload" })
  );
  if (!parsed.success) throw new TypeError("signed payload is not that of a container signature");
  const { critical, optional } = parsed.data;
  if (critical.image["docker-manifest-digest"] !== digest) throw new TypeError("signs another digest");
  return Object.fromEntries(
    Object.entries(optional ?? {}).flatMap(
      ([key, value]) => typeof value === "string" ? [[key, value]] : []
    )
  );
}
function messageBundleOf({ mediaType, bytes, annotations }) {
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

// src/flows/verify-image.ts
async function verifyImages(targets, options, context) {
  const annotations = readAnnotations(options.annotations);
  const signers = /* @__PURE__ */ new Map([["signer", await openVerifier(options)]]);
  const registry = await openRegistry(context, targets);
  const recursive = options.recursive === true;
  return await forEachTarget(
    targets,
    (target) => verifyOne2(target, registry, { annotations, signers, recursive })
  );
}
async function verifyOne2(target, { client }, { annotations, signers, recursive }) {
  const image = await resolveImage(client, parseReference(target));
  const place = { registry: image.registry, repository: image.repository };
  const nodes = recursive ? await listImageTree(client, image) : [{ digest: image.digest, platform: void 0 }];
  const manifests = [];
  for (const { digest, platform } of nodes) {
    const listing = await listBundles(client, place, digest);
    const found = await verifyImageSignatures({ digest, listing, signers, annotations });
    const layers = await readLegacyLayers(client, { ...image, digest }, "sig");
    const older = await verifyLegacySignatures({ digest, layers, signers, annotations });
    const signatures = [...found.signatures, ...older.signatures];
    const rejected = [...found.rejected, ...older.rejected];
    manifests.push({ digest, platform, signatures, rejected, ok: signatures.length > 0 });
  }
  const name = formatReference({ ...place, digest: image.digest });
  return { image: name, digest: image.digest, manifests, ok: manifests.every(({ ok }) => ok) };
}

export {
  verifyImages
};
