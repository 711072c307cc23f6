import {
  legacyEnvelopeBundle,
  legacyMessageBundle,
  readLegacyLayers
} from "./chunk-BSQJTLQV.js";
import {
  forEachTarget,
  readAnnotations
} from "./chunk-OZQFVMPU.js";
import {
  listImageTree,
  resolveImage
} from "./chunk-IBARC34V.js";
import {
  listBundles
} from "./chunk-FWBSLVLO.js";
import {
  openRegistry
} from "./chunk-C6NTCCSZ.js";
import {
  PREDICATE
} from "./chunk-F3LVSCKF.js";
import {
  literal,
  looseObject,
  record,
  strictObject,
  string,
  unknown
} from "./chunk-KMVC2J2I.js";
import {
  STATEMENT_MEDIA_TYPE,
  decodeStatement,
  digestsMatch,
  formatReference,
  openVerifier,
  parseDigest,
  parseReference,
  parseStrictJson,
  readBundle,
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

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
        const bundle = legacyMessageBundle(layer);
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
async function verifyLegacyAttestations(options) {
  const attestations = [];
  const rejected = [];
  const subject = parseDigest(options.digest);
  if (subject === void 0) throw new AppError("invalid-subject", `${options.digest} is not a digest`);
  for (const layer of options.layers) {
    const refusals = [];
    for (const [signerName, verifier] of options.signers) {
      try {
        const envelope = await verifier.verify(
          readBundle(legacyEnvelopeBundle(layer), { acceptOlder: true })
        );
        if (envelope.payloadType !== STATEMENT_MEDIA_TYPE)
          throw new TypeError(`payload is ${envelope.payloadType}`);
        const statement = decodeStatement(envelope.payload, void 0, { acceptV01: true });
        if (!digestsMatch(statement.subject[0].digest, subject))
          throw new TypeError("is about another digest");
        const { signer, times } = envelope;
        attestations.push({ statement, signerName, signer, times, name: layer.name });
        refusals.length = 0;
        break;
      } catch (thrown) {
        const code = isAppError(thrown) ? { code: thrown.code } : {};
        refusals.push({ name: layer.name, reason: messageOf(thrown), ...code });
      }
    }
    rejected.push(...refusals.slice(0, 1));
  }
  return { attestations, rejected };
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
    const at = { ...image, digest };
    const [listing, stored, attested] = await Promise.all([
      listBundles(client, place, digest),
      readLegacyLayers(client, at, "sig"),
      readLegacyLayers(client, at, "att")
    ]);
    const found = await verifyImageSignatures({ digest, listing, signers, annotations });
    const older = await verifyLegacySignatures({ digest, layers: stored.layers, signers, annotations });
    const signatures = [...found.signatures, ...older.signatures];
    const rejected = [...found.rejected, ...older.rejected];
    const ok = signatures.length > 0;
    if (!ok) requireAllRead(stored.unread);
    const unread = [...stored.unread, ...attested.unread];
    const legacy = await attestationsIn(attested.layers, digest, signers);
    manifests.push({ digest, platform, signatures, rejected, ...legacy, unread, ok });
  }
  const name = formatReference({ ...place, digest: image.digest });
  return { image: name, digest: image.digest, manifests, ok: manifests.every(({ ok }) => ok) };
}
function requireAllRead([first]) {
  if (first === void 0) return;
  throw new AppError("limit-exceeded", `not all signatures could be read: ${first.name}: ${first.reason}`, {
    hint: "sign the image again: new signatures are stored one by one"
  });
}
async function attestationsIn(layers, digest, signers) {
  const { attestations, rejected } = await verifyLegacyAttestations({ digest, layers, signers });
  const verified = attestations.map(({ statement: { predicateType, predicate }, ...rest }) => {
    return { predicateType, predicate, ...rest };
  });
  return { attestations: verified, rejectedAttestations: rejected };
}

export {
  verifyImages
};
