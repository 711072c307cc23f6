import {
  MAX_MANIFEST_BYTES,
  MEDIA_TYPE,
  nameOf
} from "./chunk-CMLJ67MV.js";
import {
  sha256Hex
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/registry/folder-artifact.ts
import fs from "node:fs/promises";
import path from "node:path";
var TITLE = "org.opencontainers.image.title";
var PREVIOUS = "dev.sallyport.previous";
var FILE_TYPE = "application/octet-stream";
var MAX_TOTAL_BYTES = 200 * 1024 * 1024;
function openFolderArtifact(options) {
  const { client, repository, tag } = options;
  const location = `oci://${nameOf(repository)}:${tag}`;
  let seen;
  return {
    location,
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
      const ifMatch = before?.etag;
      const content = { bytes, mediaType: MEDIA_TYPE.imageManifest, ifMatch };
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
