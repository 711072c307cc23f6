const fs = process.getBuiltinModule("node:fs/promises");
const path = process.getBuiltinModule("node:path");
import {
  MAX_MANIFEST_BYTES,
  MEDIA_TYPE,
  nameOf
} from "./chunk-FL2NWFGJ.js";
import "./chunk-KMVC2J2I.js";
import {
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError,
  isAppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/registry/folder-artifact.ts

// src/registry/tag-claims.ts
var CLAIM_TYPE = "application/vnd.sallyport.claim.v1";
var CLAIMED_AT = "dev.sallyport.claimed-at";
var NO_DIGEST = `sha256:${"0".repeat(64)}`;
var HOLD_MS = 18e4;
var STALE_MS = 6e5;
var LONGEST_PAUSE_MS = 2e3;
async function withClaim(options, work) {
  const { client, repository, tag, now, sleep } = options;
  const canDelete = await client.canDelete(repository);
  const own = canDelete ? `${prefixOf(tag)}${options.nonce()}` : `${prefixOf(tag)}probe`;
  const from = performance.now();
  for (let round = 0; performance.now() - from < STALE_MS + HOLD_MS; round += 1) {
    const claimedAt = performance.now();
    if (await isConditional(options, own)) return await work(void 0);
    if (!canDelete) throw unsupported(options);
    try {
      const mayWrite = () => performance.now() - claimedAt < HOLD_MS;
      while (mayWrite()) {
        const place = await standing(options, own);
        if (place === "alone") return await work({ mayWrite });
        if (place === "behind") break;
        await sleep(50 + Math.random() * 200);
      }
    } finally {
      await release(options, own);
    }
    await sleep(Math.random() * Math.min(100 * 2 ** round, LONGEST_PAUSE_MS));
  }
  const other = (await claimsOf(options, own, now()))[0] ?? "a claim";
  throw new AppError("timeout", `${nameOf(repository)}:${tag}: other writers hold ${other}`, {
    hint: "give it fewer writers at a time; nothing was changed"
  });
}
function prefixOf(tag) {
  return `${tag.slice(0, 80)}.claim-`;
}
async function release({ client, repository }, own) {
  try {
    await client.deleteTag(repository, own);
  } catch (cause) {
    if (!isAppError(cause)) throw cause;
  }
}
async function isConditional({ client, repository, now }, own) {
  const config = await client.putBlob(repository, Buffer.from("{}"), MEDIA_TYPE.emptyConfig);
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.imageManifest,
    artifactType: CLAIM_TYPE,
    config,
    layers: [config],
    // The name makes it a manifest of its own: deleting it takes no other claim away.
    annotations: { [CLAIMED_AT]: now().toISOString(), "dev.sallyport.claim": own }
  };
  const bytes = Buffer.from(JSON.stringify(manifest), "utf8");
  const content = { bytes, mediaType: MEDIA_TYPE.imageManifest, ifMatch: `"${NO_DIGEST}"` };
  return (await client.putManifest(repository, own, content)).outcome === "conflict";
}
async function standing(options, own) {
  const others = await claimsOf(options, own, options.now());
  if (others.length === 0) return "alone";
  return others.every((other) => own < other) ? "first" : "behind";
}
async function claimsOf({ client, repository, tag }, own, now) {
  const claims = [];
  const listed = await client.listTags(repository);
  for (const name of listed.filter((each) => each.startsWith(prefixOf(tag)) && each !== own)) {
    const found = await client.findManifest(repository, name);
    if (found === void 0) continue;
    const annotations = found.parsed.kind === "manifest" ? found.parsed.manifest.annotations : void 0;
    const age = now.getTime() - Date.parse(annotations?.[CLAIMED_AT] ?? "");
    if (age > STALE_MS) await client.deleteTag(repository, name);
    else claims.push(name);
  }
  return claims;
}
function unsupported({ repository, tag }) {
  const message = `${nameOf(repository)}:${tag}: of two writers at once this registry would lose one: it neither refuses a stale write (If-Match) nor lets a tag be deleted`;
  return new AppError("unsupported", message, {
    hint: "allow deletion in the registry (for the token too), or keep the log on a branch (git:BRANCH)"
  });
}

// src/registry/folder-artifact.ts
var TITLE = "org.opencontainers.image.title";
var PREVIOUS = "dev.sallyport.previous";
var FILE_TYPE = "application/octet-stream";
var MAX_TOTAL_BYTES = 200 * 1024 * 1024;
function openFolderArtifact(options) {
  const { client, repository, tag } = options;
  const location = `oci://${nameOf(repository)}:${tag}`;
  let seen;
  let hold;
  return {
    location,
    exclusively: (work) => withClaim({ ...options.claims, client, repository, tag }, async (held) => {
      hold = held;
      return await work();
    }),
    async fetch(folder) {
      seen = void 0;
      const found = await client.findManifest(repository, tag);
      if (found === void 0) return void 0;
      const files = filesOf(found, options);
      let left = MAX_TOTAL_BYTES;
      for (const [name, layer] of files) {
        const bytes = await client.getBlob(repository, layer, left);
        left -= bytes.byteLength;
        const target = path.join(folder, ...name.split("/"));
        await fs.mkdir(path.dirname(target), { recursive: true });
        await fs.writeFile(target, bytes, { flag: "wx" });
      }
      seen = { found, layers: files };
      return found.descriptor.digest;
    },
    async replace(folder, previous) {
      const layers = [];
      const known = new Map([...seen?.layers.values() ?? []].map((layer) => [layer.digest, layer]));
      for (const name of await listFiles(folder, options.takes)) {
        layers.push(await putFile(options, { file: path.join(folder, ...name.split("/")), name, known }));
      }
      const config = await client.putBlob(repository, Buffer.from("{}"), MEDIA_TYPE.emptyConfig);
      const manifest = {
        schemaVersion: 2,
        mediaType: MEDIA_TYPE.imageManifest,
        artifactType: options.artifactType,
        config,
        layers,
        ...previous === void 0 ? {} : { annotations: { [PREVIOUS]: previous } }
      };
      const bytes = Buffer.from(JSON.stringify(manifest), "utf8");
      if (bytes.length > MAX_MANIFEST_BYTES) {
        throw new AppError("limit-exceeded", `${location} would have too many files for one manifest`);
      }
      const before = await client.findManifest(repository, tag);
      if (before?.descriptor.digest !== previous) return false;
      if (hold?.mayWrite() === false) {
        throw new AppError("timeout", `${location}: the claim ended before the change was ready`, {
          hint: "nothing was changed; try again, from nearer to the registry"
        });
      }
      const condition = before === void 0 ? { ifNoneMatch: "*" } : { ifMatch: before.etag };
      const content = { bytes, mediaType: MEDIA_TYPE.imageManifest, ...condition };
      if ((await client.putManifest(repository, tag, content)).outcome === "conflict") return false;
      return await isInForce(options, bytes);
    }
  };
}
async function isInForce({ client, repository, tag }, bytes) {
  const after = await client.findManifest(repository, tag);
  if (after === void 0) return false;
  if (Buffer.from(after.bytes).equals(bytes)) return true;
  if (after.parsed.kind !== "manifest") return false;
  const previous = after.parsed.manifest.annotations?.[PREVIOUS];
  const own = previous === void 0 ? void 0 : await client.findManifest(repository, previous);
  return own !== void 0 && Buffer.from(own.bytes).equals(bytes);
}
function filesOf({ parsed }, { artifactType, takes, tag, repository }) {
  const manifest = parsed.kind === "manifest" ? parsed.manifest : void 0;
  if (manifest?.artifactType !== artifactType) {
    throw new AppError(
      "malformed",
      `${nameOf(repository)}:${tag} holds something else than ${artifactType}`,
      {
        hint: "give a tag of its own"
      }
    );
  }
  const files = /* @__PURE__ */ new Map();
  for (const layer of manifest.layers) {
    const name = layer.annotations?.[TITLE] ?? "";
    if (!takes(name) || files.has(name)) {
      throw new AppError(
        "malformed",
        `${nameOf(repository)}:${tag} holds ${JSON.stringify(name.slice(0, 200))}`
      );
    }
    files.set(name, layer);
  }
  return files;
}
async function putFile({ client, repository }, entry) {
  const bytes = await fs.readFile(entry.file);
  const digest = `sha256:${sha256Hex(bytes)}`;
  const there = entry.known.get(digest);
  const put = there ?? await client.putBlob(repository, bytes, FILE_TYPE);
  return { mediaType: FILE_TYPE, digest, size: put.size, annotations: { [TITLE]: entry.name } };
}
async function listFiles(folder, takes) {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")).filter(takes).sort();
}
export {
  openFolderArtifact
};
