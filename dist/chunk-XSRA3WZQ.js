import {
  hashItems
} from "./chunk-64BN6W7Z.js";
import {
  listModel,
  sortByText
} from "./chunk-HMKJN6AH.js";
import {
  changed,
  disappeared,
  isSameFile,
  lookAt
} from "./chunk-BA4EWDWQ.js";
import {
  modelDigestOf
} from "./chunk-NLKOUTUU.js";
import {
  shardName,
  shardsOf
} from "./chunk-GDYA6WYZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/digest/digest-content.ts
import fs from "node:fs";
var MAX_RESOURCES = 5e5;
async function digestContent(root, options) {
  const { serialization } = options;
  const listing = listModel(root, options);
  const pieces = piecesOf(listing.files, serialization);
  const hashed = await hashItems(
    pieces.items.map(
      ({ file, range }) => range === void 0 ? { file: file.file } : { file: file.file, range }
    ),
    { ...options, hash: serialization.hash }
  );
  pieces.assertUnchanged();
  listing.assertUnchanged();
  const resources = sortByText(
    pieces.items.map((piece, index) => resourceOf(piece, hashed[index])),
    ({ name }) => name
  );
  return {
    root: listing.root,
    serialization,
    resources,
    files: listing.files.map(({ path }) => path),
    rootSha256: modelDigestOf(resources.map(({ digest }) => digest)),
    totalBytes: hashed.reduce((total, { size }) => total + size, 0),
    emptyFiles: pieces.emptyFiles,
    ignored: listing.ignored,
    allowSymlinks: listing.allowSymlinks,
    ...listing.links.length > 0 ? { followedLinks: listing.links } : {},
    ignoreRules: listing.ignoreRules,
    isSingleFile: listing.isSingleFile
  };
}
function piecesOf(files, serialization) {
  if (serialization.method === "files") {
    return { items: files.map((file) => ({ file })), emptyFiles: [], assertUnchanged: () => void 0 };
  }
  const { shardSize } = serialization;
  if (!Number.isSafeInteger(shardSize) || shardSize < 1) {
    throw new AppError("invalid-input", `shard size ${String(shardSize)} is not accepted`, {
      hint: "give a whole number of bytes"
    });
  }
  const items = [];
  const emptyFiles = [];
  const stats = files.map(({ file }) => statOf(file));
  for (const [index, file] of files.entries()) {
    const size = Number(stats[index]?.size ?? 0n);
    if (size === 0) emptyFiles.push(file.path);
    if (items.length + size / shardSize > MAX_RESOURCES) {
      throw new AppError("limit-exceeded", `the model has more than ${String(MAX_RESOURCES)} shards`, {
        hint: "choose a larger shard size"
      });
    }
    for (const range of shardsOf(size, shardSize)) items.push({ file, range });
  }
  if (items.length === 0) throw new AppError("invalid-subject", "a model of empty files alone has no shard");
  const assertUnchanged = () => {
    for (const [index, { file }] of files.entries()) {
      const before = stats[index];
      if (before === void 0 || !isSameFile(before, statOf(file))) throw changed(file, "was modified");
    }
  };
  return { items, emptyFiles, assertUnchanged };
}
function statOf(file) {
  return lookAt(file, disappeared, () => fs.lstatSync(file, { bigint: true }));
}
function resourceOf({ file, range }, hashed) {
  if (hashed === void 0) throw new AppError("internal", `${file.path} was left without a digest`);
  const { digest } = hashed;
  if (range === void 0) return { name: file.path, path: file.path, digest };
  return { name: shardName(file.path, range), path: file.path, digest, range };
}

export {
  digestContent
};
