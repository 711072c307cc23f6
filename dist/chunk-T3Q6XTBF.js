import {
  attachBundle,
  listBundles
} from "./chunk-FWBSLVLO.js";
import {
  MEDIA_TYPE
} from "./chunk-FL2NWFGJ.js";
import {
  identifyingDigests,
  isUsableDigestSet,
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/registry/subject-anchor.ts
var SUBJECT_TYPE = "application/vnd.sallyport.subject.v1+json";
var EMPTY = Buffer.from("{}");
function anchorOf(digest) {
  const empty = {
    mediaType: MEDIA_TYPE.emptyConfig,
    digest: `sha256:${sha256Hex(EMPTY)}`,
    size: EMPTY.length
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.imageManifest,
    artifactType: SUBJECT_TYPE,
    config: empty,
    layers: [empty],
    annotations: { "dev.sallyport.subject": digest }
  };
  const bytes = Buffer.from(JSON.stringify(manifest), "utf8");
  const descriptor = {
    mediaType: MEDIA_TYPE.imageManifest,
    digest: `sha256:${sha256Hex(bytes)}`,
    size: bytes.length
  };
  return { descriptor, bytes, tag: `subject.${digest.replace(":", "-")}`.slice(0, 128) };
}
async function putAnchor(client, repository, digest) {
  const { descriptor, bytes, tag } = anchorOf(digest);
  if (await client.findManifest(repository, descriptor.digest) !== void 0) return descriptor;
  await client.putBlob(repository, EMPTY, MEDIA_TYPE.emptyConfig);
  await client.putManifest(repository, tag, { bytes, mediaType: MEDIA_TYPE.imageManifest });
  return descriptor;
}

// src/registry/oci-evidence-store.ts
function openOciStore(options) {
  const { client, repository, clock, sleep } = options;
  const target = { client, repository, sleep };
  const placeOf = async ({ sha256 }, carrier) => {
    if (!await client.hasBlob(repository, `sha256:${sha256}`)) return void 0;
    const { bundles } = await listBundles(client, repository, carrier);
    return bundles.find((each) => each.sha256 === sha256)?.place;
  };
  return {
    location: `oci://${repository.registry}/${repository.repository}`,
    async put(subject, _kind, bundle) {
      const places = [];
      for (const digest of digestsOf(subject)) {
        const own = digest.startsWith("sha256:") ? await client.findManifest(repository, digest) : void 0;
        const carrier = own?.descriptor ?? await putAnchor(client, repository, digest);
        const known = await placeOf(bundle, carrier.digest);
        places.push(known ?? await attachBundle(target, { subject: carrier, bundle, clock }));
      }
      return places[0] ?? "";
    },
    async list(subject) {
      const bundles = /* @__PURE__ */ new Map();
      const skipped = [];
      for (const digest of digestsOf(subject)) {
        const carriers = [
          ...digest.startsWith("sha256:") ? [digest] : [],
          anchorOf(digest).descriptor.digest
        ];
        for (const carrier of carriers) {
          const listing = await listBundles(client, repository, carrier);
          skipped.push(...listing.skipped);
          for (const each of listing.bundles) {
            if (!bundles.has(each.sha256)) bundles.set(each.sha256, each);
          }
        }
      }
      return { bundles: [...bundles.values()], skipped };
    }
  };
}
function digestsOf(subject) {
  if (!isUsableDigestSet(subject)) throw new AppError("invalid-subject", "subject has no usable digest");
  return identifyingDigests(subject).map(({ algorithm, hex }) => `${algorithm}:${hex}`);
}

export {
  openOciStore
};
