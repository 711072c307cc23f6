import {
  MEDIA_TYPE
} from "./chunk-FL2NWFGJ.js";
import {
  MAX_BUNDLE_BYTES,
  formatReference,
  referrersTag,
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/registry/referrers.ts
var MAX_REFERRERS = 1e4;
var MAX_PAGES = 200;
var MAX_ROUNDS = 40;
var STABLE_LOOKS = 3;
async function listReferrers(client, repository, digest) {
  const found = /* @__PURE__ */ new Map();
  let path = `/v2/${repository.repository}/referrers/${digest}`;
  for (let page = 0; path !== void 0; page += 1) {
    if (page >= MAX_PAGES) throw tooMany(digest);
    const answer = await client.referrersPage(repository, path);
    for (const each of answer?.manifests ?? []) found.set(each.digest, each);
    if (found.size > MAX_REFERRERS) throw tooMany(digest);
    path = answer?.next;
  }
  const tagged = await client.findManifest(repository, referrersTag(digest));
  if (tagged?.parsed.kind === "index")
    for (const each of tagged.parsed.index.manifests) found.set(each.digest, found.get(each.digest) ?? each);
  if (found.size > MAX_REFERRERS) throw tooMany(digest);
  return [...found.values()].sort((a, b) => a.digest < b.digest ? -1 : 1);
}
async function attachReferrer(target, attachment) {
  const { client, repository } = target;
  const config = await client.putBlob(repository, Buffer.from("{}"), MEDIA_TYPE.emptyConfig);
  const layer = await client.putBlob(repository, attachment.layer.bytes, attachment.layer.mediaType);
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.imageManifest,
    artifactType: attachment.artifactType,
    config,
    layers: [layer],
    subject: attachment.subject,
    annotations: attachment.annotations
  };
  const bytes = Buffer.from(JSON.stringify(manifest), "utf8");
  const digest = `sha256:${sha256Hex(bytes)}`;
  const put = await client.putManifest(repository, digest, { bytes, mediaType: MEDIA_TYPE.imageManifest });
  const descriptor = {
    mediaType: MEDIA_TYPE.imageManifest,
    digest,
    size: bytes.length,
    artifactType: attachment.artifactType,
    annotations: { ...attachment.annotations }
  };
  if (!put.subjectKnown) await extendFallbackIndex(target, attachment.subject.digest, descriptor);
  return descriptor;
}
async function extendFallbackIndex(target, subjectDigest, added) {
  const { client, repository, sleep } = target;
  const tag = referrersTag(subjectDigest);
  let stable = 0;
  let slowestMs = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const startedAt = performance.now();
    const current = await client.findManifest(repository, tag);
    if (current !== void 0 && current.parsed.kind !== "index") {
      throw new AppError("malformed", `tag ${tag} in ${repository.repository} is not an index of referrers`);
    }
    const known = current?.parsed.kind === "index" ? current.parsed.index.manifests : [];
    if (known.some((each) => each.digest === added.digest)) {
      stable += 1;
      if (stable >= STABLE_LOOKS) return;
      await sleep(Math.max(40, slowestMs) * stable);
      continue;
    }
    stable = 0;
    const base = current?.parsed.kind === "index" ? current.parsed.index : {};
    const index = {
      ...base,
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.imageIndex,
      manifests: [...known, added]
    };
    const bytes = Buffer.from(JSON.stringify(index), "utf8");
    await client.putManifest(repository, tag, {
      bytes,
      mediaType: MEDIA_TYPE.imageIndex,
      ifMatch: current?.etag
    });
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    const dice = Number.parseInt(added.digest.slice(7 + round % 14 * 4, 11 + round % 14 * 4), 16) / 65535;
    await sleep(dice * Math.max(40, slowestMs) * Math.min(round + 1, 8));
  }
  throw new AppError(
    "network",
    `the list of referrers of ${subjectDigest} kept changing; the last write may be missing`,
    {
      hint: "run the command again: attaching the same evidence twice is harmless"
    }
  );
}
function tooMany(digest) {
  return new AppError("limit-exceeded", `${digest} has more than ${String(MAX_REFERRERS)} referrers`);
}

// src/registry/evidence-bundles.ts
var MAX_TOTAL_BYTES = 512 * 1024 * 1024;
var PARALLEL = 8;
var BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle";
async function attachBundle(target, what) {
  const created = what.clock().toISOString().replace(/\.\d+Z$/, "Z");
  const attached = await attachReferrer(target, {
    subject: what.subject,
    artifactType: MEDIA_TYPE.sigstoreBundle,
    layer: { bytes: what.bundle.bytes, mediaType: MEDIA_TYPE.sigstoreBundle },
    annotations: {
      "dev.sigstore.bundle.content": "dsse-envelope",
      "dev.sigstore.bundle.predicateType": predicateTypeOf(what.bundle.bytes),
      "org.opencontainers.image.created": created
    }
  });
  const { registry, repository } = target.repository;
  return formatReference({ registry, repository, digest: attached.digest });
}
async function listBundles(client, repository, digest) {
  const bundles = [];
  const skipped = [];
  const referrers = await listReferrers(client, repository, digest);
  let left = MAX_TOTAL_BYTES;
  for (let start = 0; start < referrers.length; start += PARALLEL) {
    const some = referrers.slice(start, start + PARALLEL);
    const read = await Promise.all(some.map((each) => readReferrer(client, repository, each)));
    for (const each of read) {
      if (each === "other") continue;
      if ("reason" in each) {
        skipped.push(each);
        continue;
      }
      left -= each.bytes.byteLength;
      if (left < 0)
        throw new AppError(
          "limit-exceeded",
          `${digest} has more than ${String(MAX_TOTAL_BYTES)} bytes of evidence`
        );
      bundles.push(each);
    }
  }
  return { bundles, skipped };
}
async function readReferrer(client, repository, referrer) {
  const name = referrer.digest;
  try {
    const { parsed } = await client.getManifest(repository, referrer.digest);
    if (parsed.kind !== "manifest") return "other";
    const [layer] = parsed.manifest.layers;
    const type = parsed.manifest.artifactType ?? parsed.manifest.config.mediaType;
    if (!type.startsWith(BUNDLE_TYPE)) return "other";
    if (layer === void 0 || parsed.manifest.layers.length !== 1)
      return { name, reason: "does not have exactly one layer" };
    const bytes = await client.getBlob(repository, layer, MAX_BUNDLE_BYTES);
    const place = formatReference({ ...repository, digest: name });
    return { name, place, bytes, sha256: sha256Hex(bytes) };
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.errorClass === "internal") throw thrown;
    if (thrown.code === "network" || thrown.code === "timeout" || thrown.code === "missing-permission")
      throw thrown;
    return { name, reason: messageOf(thrown) };
  }
}
function predicateTypeOf(bundle) {
  const match = /"payload"\s*:\s*"([A-Za-z0-9+/=]+)"/.exec(Buffer.from(bundle).toString("latin1"));
  const payload = Buffer.from(match?.[1] ?? "", "base64").toString("utf8");
  return /"predicateType"\s*:\s*"([^"\\]{1,255})"/.exec(payload)?.[1] ?? "unknown";
}

export {
  listReferrers,
  attachReferrer,
  attachBundle,
  listBundles
};
