import {
  hashFiles
} from "./chunk-64BN6W7Z.js";
import {
  listModel
} from "./chunk-HMKJN6AH.js";
import {
  modelDigestOf
} from "./chunk-NLKOUTUU.js";

// src/digest/digest-model.ts
import path from "node:path";
async function digestModel(root, options = {}) {
  const listing = listModel(root, options);
  const hashed = await hashFiles(
    listing.files.map(({ file }) => file),
    options
  );
  listing.assertUnchanged();
  return manifestOf(
    listing,
    hashed.map((result, index) => ({ path: listing.files[index]?.path ?? "", ...result }))
  );
}
function manifestOf(listing, entries) {
  return {
    root: listing.root,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: totalBytesOf(entries),
    ignored: listing.ignored,
    allowSymlinks: listing.allowSymlinks,
    ignoreRules: listing.ignoreRules,
    ...listing.links.length > 0 ? { followedLinks: listing.links } : {},
    ...listing.isSingleFile ? { isSingleFile: true } : {}
  };
}
function modelSubject(manifest, name) {
  const own = manifest.isSingleFile === true ? manifest.entries[0]?.path : path.basename(manifest.root);
  return { kind: "model", name: name ?? own ?? "", digest: { sha256: manifest.rootSha256 } };
}
function totalBytesOf(entries) {
  return entries.reduce((total, { size }) => total + size, 0);
}

export {
  digestModel,
  manifestOf,
  modelSubject,
  totalBytesOf
};
