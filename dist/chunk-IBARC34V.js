import {
  formatReference
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/registry/image-tree.ts
var MAX_NODES = 1e3;
var MAX_DEPTH = 4;
async function resolveImage(client, image) {
  const { registry, repository } = image;
  const manifest = await client.getManifest({ registry, repository }, image.digest ?? image.tag ?? "latest");
  return { registry, repository, digest: manifest.descriptor.digest, manifest };
}
async function listImageTree(client, image) {
  const nodes = /* @__PURE__ */ new Map();
  const visit = async (manifest, platform, depth) => {
    const { digest, mediaType } = manifest.descriptor;
    if (nodes.has(digest)) return;
    if (nodes.size >= MAX_NODES || depth > MAX_DEPTH) {
      throw new AppError("limit-exceeded", `${formatReference(image)} holds too many or too deep indexes`);
    }
    const { parsed } = manifest;
    nodes.set(digest, { digest, mediaType, platform, kind: parsed.kind === "index" ? "index" : "image" });
    if (parsed.kind !== "index") return;
    for (const child of parsed.index.manifests) {
      await visit(await client.getManifest(image, child.digest), platformOf(child), depth + 1);
    }
  };
  await visit(image.manifest, void 0, 0);
  return [...nodes.values()];
}
function platformOf({ platform }) {
  if (platform === void 0) return void 0;
  const { os, architecture, variant } = platform;
  return variant === void 0 ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

export {
  resolveImage,
  listImageTree
};
