const path2 = process.getBuiltinModule("node:path");
const path = process.getBuiltinModule("node:path");
import {
  legacyEnvelopeBundle,
  legacyMessageBundle,
  readLegacyLayers
} from "./chunk-BSQJTLQV.js";
import {
  openOciStore
} from "./chunk-T3Q6XTBF.js";
import {
  attachReferrer,
  listReferrers
} from "./chunk-FWBSLVLO.js";
import {
  openRegistry
} from "./chunk-C6NTCCSZ.js";
import {
  MEDIA_TYPE
} from "./chunk-FL2NWFGJ.js";
import {
  bundlePlaces,
  evidenceKindOf,
  identifySubject,
  openStore
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  MAX_BUNDLE_BYTES,
  STATEMENT_MEDIA_TYPE,
  decodeStatement,
  digestsMatch,
  done,
  formatDigest,
  formatReference,
  identifyOptions,
  pathKind,
  readBounded,
  readBundle,
  sha256Hex,
  shownPath,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  escapeTerminal,
  messageOf,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/download-evidence.ts

// src/registry/attachments.ts
var MAX_ATTACHMENT_BYTES = 64 * 1024 * 1024;
var MEDIA_TYPE_NAME = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/i;
var LEGACY_TAGS = ["sig", "att", "sbom"];
async function attachContent(target, options) {
  const { image, bytes, mediaType } = options;
  if (!MEDIA_TYPE_NAME.test(mediaType)) {
    throw new AppError("invalid-input", `media type ${JSON.stringify(mediaType)} is not one`);
  }
  if (bytes.byteLength > MAX_ATTACHMENT_BYTES) {
    throw new AppError("limit-exceeded", `attachment has ${String(bytes.byteLength)} bytes`);
  }
  const created = options.clock().toISOString().replace(/\.\d+Z$/, "Z");
  const attached = await attachReferrer(target, {
    subject: image.manifest.descriptor,
    artifactType: mediaType,
    layer: { bytes, mediaType },
    annotations: { ...options.annotations, "org.opencontainers.image.created": created }
  });
  return formatReference({ ...target.repository, digest: attached.digest });
}
async function listAttachments(target, image) {
  const { client, repository } = target;
  const items = [];
  for (const referrer of await listReferrers(client, repository, image.digest)) {
    items.push(itemOf(referrer, "referrer"));
  }
  for (const ending of LEGACY_TAGS) {
    const tag = `${image.digest.replace(":", "-")}.${ending}`;
    const found = await client.findManifest(repository, tag);
    if (found === void 0) continue;
    const type = found.parsed.kind === "manifest" ? found.parsed.manifest.config.mediaType : MEDIA_TYPE.imageIndex;
    items.push({ ...itemOf({ ...found.descriptor, artifactType: type }, "tag"), tag });
  }
  return items;
}
async function downloadAttachment({ client, repository }, digest) {
  const { parsed } = await client.getManifest(repository, digest);
  if (parsed.kind !== "manifest") throw new AppError("malformed", `${digest} is an index, not an attachment`);
  const contents = [];
  let left = MAX_ATTACHMENT_BYTES;
  for (const layer of parsed.manifest.layers) {
    const bytes = await client.getBlob(repository, layer, left);
    left -= bytes.byteLength;
    contents.push({ mediaType: layer.mediaType, bytes, sha256: sha256Hex(bytes) });
  }
  return contents;
}
function itemOf(descriptor, place) {
  const { digest, size, artifactType, annotations, mediaType } = descriptor;
  return { digest, size, artifactType: artifactType ?? mediaType, annotations: annotations ?? {}, place };
}

// src/flows/exchange-evidence.ts
async function openPlace(target, { evidence, identify = {} }, context) {
  const { subject, image } = await identifySubject(target, identify, context);
  if (evidence !== void 0) {
    return { subject, store: await openStore(evidence, context), image: void 0, registry: void 0 };
  }
  if (image === void 0 || subject.kind !== "image") {
    throw new AppError("invalid-input", `where the evidence of ${target} lies was not said`, {
      hint: "give --evidence STORE; only an image in a registry carries its evidence itself"
    });
  }
  const registry = await openRegistry(context, [target]);
  const repository = { registry: image.registry, repository: image.repository };
  const store = openOciStore({ ...registry, repository, clock: context.clock });
  return { subject, store, image, registry };
}
async function listEvidence(target, options, context) {
  const place = await openPlace(target, options, context);
  const { bundles, skipped } = await place.store.list(place.subject.digest);
  const older = await legacyBundles(place);
  return {
    subject: place.subject,
    digest: formatDigest(place.subject.digest),
    store: place.store.location,
    bundles: bundles.map(describeBundle),
    legacy: older.bundles.map(describeBundle),
    attachments: await otherAttachments(place),
    skipped: [...skipped, ...older.skipped]
  };
}
async function attachEvidence(target, file, options) {
  const { mediaType, context } = options;
  const place = await openPlace(target, options, context);
  const { subject } = place;
  const digest = formatDigest(subject.digest);
  const maxBytes = mediaType === void 0 ? MAX_BUNDLE_BYTES : MAX_ATTACHMENT_BYTES;
  const bytes = await readBounded(path.resolve(file), { maxBytes, what: "file to attach" });
  const sha256 = sha256Hex(bytes);
  if (mediaType !== void 0) {
    const { image, registry } = place;
    if (image === void 0 || registry === void 0) {
      throw new AppError("invalid-input", "only an image itself takes content of any type", {
        hint: "leave out --evidence and name the image as oci://HOST/REPOSITORY@sha256:HEX"
      });
    }
    const where = { ...registry, repository: { registry: image.registry, repository: image.repository } };
    const attached = await attachContent(where, { image, bytes, mediaType, clock: context.clock });
    return { subject, digest, place: attached, sha256, kind: void 0 };
  }
  const statement = decodeStatement(readBundle(bytes).payload);
  if (!digestsMatch(statement.subject[0].digest, subject.digest)) {
    const other = formatDigest(statement.subject[0].digest);
    throw new AppError("content-mismatch", `${file} is about ${other}, not about ${digest}`);
  }
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === void 0) {
    throw new AppError("unsupported", `${file} is of type ${statement.predicateType}, which is no evidence`, {
      hint: `attach it to an image with --media-type ${MEDIA_TYPE.sigstoreBundle}`
    });
  }
  const stored = await place.store.put(subject.digest, kind, { bytes, sha256 });
  return { subject, digest, place: stored, sha256, kind };
}
function describeBundle({ name, place = name, bytes, sha256 }) {
  const statement = statementOf(bytes);
  const known = statement === void 0 ? { kind: void 0, predicateType: void 0 } : {
    kind: evidenceKindOf(statement.predicateType, statement.predicate),
    predicateType: statement.predicateType
  };
  return { place, sha256, size: bytes.byteLength, ...known };
}
function statementOf(bytes) {
  try {
    const bundle = readBundle(bytes, { acceptOlder: true });
    return bundle.payloadType === STATEMENT_MEDIA_TYPE ? decodeStatement(bundle.payload, void 0, { acceptV01: true }) : void 0;
  } catch {
    return void 0;
  }
}
async function otherAttachments({ image, registry }) {
  if (image === void 0 || registry === void 0) return [];
  const target = { ...registry, repository: { registry: image.registry, repository: image.repository } };
  const items = await listAttachments(target, image);
  return items.filter(({ artifactType }) => !artifactType.startsWith("application/vnd.dev.sigstore.bundle"));
}
async function legacyBundles({ image, registry }) {
  const bundles = [];
  const skipped = [];
  if (image === void 0 || registry === void 0) return { bundles, skipped };
  for (const [kind, toBundle] of LEGACY) {
    const { layers, unread } = await readLegacyLayers(registry.client, image, kind);
    skipped.push(...unread);
    for (const layer of layers) {
      try {
        const bytes = toBundle(layer);
        bundles.push({ name: layer.name, bytes, sha256: sha256Hex(bytes) });
      } catch (thrown) {
        skipped.push({ name: layer.name, reason: messageOf(thrown) });
      }
    }
  }
  return { bundles, skipped };
}
var LEGACY = [
  ["sig", legacyMessageBundle],
  ["att", legacyEnvelopeBundle]
];

// src/flows/download-evidence.ts
var MAX_TOTAL_BYTES = 512 * 1024 * 1024;
var BUNDLE = "application/vnd.dev.sigstore.bundle.v0.3+json";
async function downloadEvidence(target, options, context) {
  const place = await openPlace(target, options, context);
  const { subject } = place;
  const { bundles, skipped } = await place.store.list(subject.digest);
  const output = path2.resolve(options.output);
  const overwrite = options.overwrite === true;
  const files = [];
  const write = async (name, bytes, mediaType) => {
    const file = path2.join(output, name);
    files.push({ file, sha256: sha256Hex(bytes), mediaType, state: await writeOnce(file, bytes, overwrite) });
  };
  for (const bundle of bundles) {
    const { kind } = describeBundle(bundle);
    const names = kind === void 0 ? [attachmentName(bundle.sha256, ".sigstore.json")] : bundlePlaces(subject.digest, kind, bundle.sha256).map(
      ({ folder, file }) => path2.join(folder, file)
    );
    for (const name of names) await write(name, bundle.bytes, BUNDLE);
  }
  for await (const { bytes, mediaType, sha256 } of attachedContents(place)) {
    await write(attachmentName(sha256, endingOf(mediaType)), bytes, mediaType);
  }
  const older = await legacyBundles(place);
  for (const { bytes, sha256 } of older.bundles) {
    await write(attachmentName(sha256, ".sigstore.json"), bytes, BUNDLE);
  }
  const all = [...skipped, ...older.skipped];
  return { subject, digest: formatDigest(subject.digest), files, skipped: all };
}
async function* attachedContents(place) {
  const { image, registry } = place;
  if (image === void 0 || registry === void 0) return;
  let left = MAX_TOTAL_BYTES;
  for (const item of await otherAttachments(place)) {
    for (const content of await downloadAttachment({ ...registry, repository: image }, item.digest)) {
      left -= content.bytes.byteLength;
      if (left < 0)
        throw new AppError("limit-exceeded", `more than ${String(MAX_TOTAL_BYTES)} bytes are attached`);
      yield content;
    }
  }
}
async function writeOnce(file, bytes, overwrite) {
  const kind = await pathKind(file);
  if (kind === "file") {
    const there = await readBounded(file, { maxBytes: 2 * MAX_ATTACHMENT_BYTES, what: "file" });
    if (there.equals(bytes)) return "kept";
  }
  if (kind !== "missing" && !(kind === "file" && overwrite)) {
    throw new AppError("invalid-input", `${file} is there with other content`, {
      hint: "move it away, or give --overwrite"
    });
  }
  await writeAtomically(file, bytes);
  return "written";
}
function attachmentName(sha256, ending) {
  return path2.join("attachments", `${sha256.slice(0, 32)}${ending}`);
}
function endingOf(mediaType) {
  if (/[/+]json$/.test(mediaType)) return ".json";
  return /[/+]xml$/.test(mediaType) ? ".xml" : ".bin";
}

// src/cli/verb-exchange.ts
var attachVerb = async (options, ports) => {
  const { evidence, mediaType } = options;
  const how = { evidence, mediaType, identify: identifyOptions(options), context: systemContext(ports) };
  const made = await attachEvidence(options.subject, options.file, how);
  const lines = [
    `attached   ${made.kind ?? mediaType ?? ""}`,
    `subject    ${made.digest}  ${made.subject.name}`,
    `evidence   ${shownPath(made.place)}`
  ];
  return done(textOf(lines), made);
};
var listVerb = async (options, ports) => {
  const { evidence } = options;
  const how = { evidence, identify: identifyOptions(options) };
  const found = await listEvidence(options.subject, how, systemContext(ports));
  const lines = [
    `subject    ${found.digest}  ${found.subject.name}`,
    `store      ${found.store}`,
    ...found.bundles.map(
      ({ kind, predicateType, place }) => `${(kind ?? "unknown").padEnd(15)}  ${shownPath(place)}${kind === void 0 ? `  ${predicateType ?? "no statement"}` : ""}`
    ),
    ...found.legacy.map(
      ({ place, predicateType }) => `older            ${place}  ${predicateType ?? "signature of cosign"}`
    ),
    ...found.attachments.map(
      ({ artifactType, digest, tag }) => `attached         ${tag ?? digest}  ${artifactType}`
    ),
    ...found.skipped.map(({ name, reason }) => `skipped          ${name}: ${reason}`),
    ...found.bundles.length === 0 ? ["no evidence"] : ["not verified: what they say of themselves"]
  ];
  return done(textOf(lines), found);
};
var downloadVerb = async (options, ports) => {
  const { evidence, output, overwrite } = options;
  const how = { evidence, output, overwrite, identify: identifyOptions(options) };
  const made = await downloadEvidence(options.subject, how, systemContext(ports));
  const lines = [
    `subject    ${made.digest}  ${made.subject.name}`,
    ...made.files.map(({ file, state }) => `${state.padEnd(9)}  ${shownPath(file)}`),
    ...made.skipped.map(({ name, reason }) => `skipped    ${name}: ${reason}`),
    ...made.files.length === 0 ? ["no evidence"] : []
  ];
  return done(textOf(lines), made, made.skipped.length === 0 ? 0 : 3);
};
function textOf(lines) {
  return `${lines.map(escapeTerminal).join("\n")}
`;
}
export {
  attachVerb,
  downloadVerb,
  listVerb
};
