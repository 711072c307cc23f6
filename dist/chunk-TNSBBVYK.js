const { readdir } = process.getBuiltinModule("node:fs/promises");
const path = process.getBuiltinModule("node:path");
const { createHash } = process.getBuiltinModule("node:crypto");
const fs = process.getBuiltinModule("node:fs");
import {
  modelListing,
  modelRoot,
  refuseInside
} from "./chunk-F3LVSCKF.js";
import {
  array,
  boolean,
  int,
  literal,
  strictObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  hashFiles,
  isSha256Hex,
  linkFoldersOf,
  listModel,
  modelDigestOf,
  modelPathProblem,
  parseStrictJson,
  pathKind,
  readBounded,
  sortByPath,
  totalBytesOf,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  disappeared,
  lookAt
} from "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/flows/model-parts.ts

// src/digest/digest-part.ts
var FORMAT = "sallyport-digest-part/1";
var MAX_PARTS = 256;
var MAX_PART_BYTES = 256 * 1024 * 1024;
async function digestPart(root, options) {
  const { part } = options;
  if (!isPart(part)) {
    throw new AppError("invalid-input", `part ${String(part.index)} of ${String(part.count)} is not one`, {
      hint: `give 1/N to N/N, with N up to ${String(MAX_PARTS)}`
    });
  }
  const listing = listModel(root, options);
  if (listing.isSingleFile) throw new AppError("invalid-input", "a model that is one file has no parts");
  const sizes = sizesOf(listing);
  const own = shareOf(sizes, part);
  const hashed = await hashFiles(
    own.map(({ file }) => file),
    options
  );
  listing.assertUnchanged();
  return {
    part,
    listing: listingDigest(sizes, listing),
    fileCount: sizes.length,
    allowSymlinks: listing.allowSymlinks,
    ignored: listing.ignored,
    ignoreRules: listing.ignoreRules,
    followedLinks: listing.links,
    entries: hashed.map((result, index) => ({ path: own[index]?.path ?? "", ...result }))
  };
}
function encodeDigestPart(part) {
  return Buffer.from(JSON.stringify({ format: FORMAT, ...part }), "utf8");
}
var pathText = string().refine((text) => modelPathProblem(text) === void 0, "is not a path in a model");
var partSchema = strictObject({
  format: literal(FORMAT),
  part: strictObject({ index: int(), count: int() }).refine(isPart),
  listing: string().refine(isSha256Hex),
  fileCount: int().positive().max(1e6),
  allowSymlinks: boolean(),
  ignored: array(pathText).max(1e6),
  ignoreRules: array(pathText).max(1e5),
  followedLinks: array(pathText).max(1e6),
  entries: array(
    strictObject({ path: pathText, size: int().nonnegative(), sha256: string().refine(isSha256Hex) })
  ).max(1e6)
});
function readDigestPart(bytes, name = "") {
  const what = name === "" ? "part file" : `part file ${name}`;
  const value = parseStrictJson(bytes, { maxBytes: MAX_PART_BYTES, maxDepth: 6, what });
  const parsed = partSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError("malformed", `${what}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  return parsed.data;
}
function mergeDigestParts(parts, root) {
  const [first] = parts;
  if (first === void 0) throw new AppError("invalid-input", "there is no part to merge");
  const { count } = first.part;
  const seen = /* @__PURE__ */ new Set();
  for (const { part, listing, fileCount } of parts) {
    const named = `part ${String(part.index)}/${String(part.count)}`;
    if (part.count !== count || listing !== first.listing || fileCount !== first.fileCount) {
      throw new AppError("invalid-input", `${named} is of another model, or was made with other options`, {
        hint: "let every job look at the same files with the same options"
      });
    }
    if (seen.has(part.index)) throw new AppError("invalid-input", `${named} is there twice`);
    seen.add(part.index);
  }
  for (let index = 1; index <= count; index += 1) {
    if (!seen.has(index))
      throw new AppError("invalid-input", `part ${String(index)}/${String(count)} is missing`);
  }
  const entries = sortByPath(parts.flatMap((each) => each.entries));
  const isWhole = entries.length === first.fileCount && listingDigest(entries, first) === first.listing && parts.every(({ part, entries: own }) => isShare(own, entries, part));
  if (!isWhole)
    throw new AppError("content-mismatch", "the parts do not make up the model that they are parts of");
  return {
    root,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: totalBytesOf(entries),
    ignored: first.ignored,
    allowSymlinks: first.allowSymlinks,
    ignoreRules: first.ignoreRules,
    ...first.followedLinks.length > 0 ? { followedLinks: first.followedLinks } : {}
  };
}
function assertListingOf(root, part, options = {}) {
  const { allowSymlinks, ignoreRules } = part;
  const listing = listModel(root, {
    ...options,
    allowSymlinks,
    defaultIgnores: [],
    ignorePaths: ignoreRules
  });
  if (listingDigest(sizesOf(listing), listing) === part.listing) return;
  throw new AppError("content-mismatch", `${root} has other files than the parts are of`, {
    hint: "make the parts again from what is there now"
  });
}
function sizesOf({ files }) {
  return files.map(({ path: path2, file }) => ({
    path: path2,
    file,
    size: lookAt(file, disappeared, () => fs.statSync(file)).size
  }));
}
function shareOf(files, { index, count }) {
  const loads = Array.from({ length: count }, () => 0);
  const own = /* @__PURE__ */ new Set();
  for (const { path: path2, size } of [...files].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + size + 4096;
    if (least === index - 1) own.add(path2);
  }
  return files.filter(({ path: path2 }) => own.has(path2));
}
function isShare(own, all, part) {
  const share = shareOf(all, part);
  return share.length === own.length && share.every(({ path: path2 }, index) => own[index]?.path === path2);
}
function listingDigest(files, options) {
  const { allowSymlinks, ignored, ignoreRules } = options;
  const hash = createHash("sha256").update(JSON.stringify({ allowSymlinks, ignored, ignoreRules }));
  for (const { path: path2, size } of files) hash.update(`${String(size)} ${path2}\0`);
  return hash.digest("hex");
}
function isPart({ index, count }) {
  return Number.isSafeInteger(index) && Number.isSafeInteger(count) && index >= 1 && index <= count && count <= MAX_PARTS;
}

// src/flows/model-parts.ts
async function writePart(target, options, context) {
  const part = readPartNumber(options.part);
  const root = await modelRoot(target);
  const output = path.resolve(options.output);
  refuseInside({ subject: { kind: "model", name: root, digest: {} }, path: root }, output, "part file");
  const listing = modelListing(root, options.identify ?? {});
  const made = await digestPart(root, { ...listing, part, progress: context.progress });
  await writeAtomically(output, encodeDigestPart(made));
  const bytes = made.entries.reduce((total, { size }) => total + size, 0);
  return { part, output, files: made.entries.length, allFiles: made.fileCount, bytes };
}
function readPartNumber(text) {
  const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text);
  if (match !== null) return { index: Number(match[1]), count: Number(match[2]) };
  throw new AppError("invalid-input", `part ${JSON.stringify(text)} is not "i/n"`, {
    hint: "give for example 2/8: the second of eight"
  });
}
async function mergeParts(target, places, signature) {
  const parts = [];
  for (const file of await partFiles(places)) {
    const bytes = await readBounded(file, { maxBytes: MAX_PART_BYTES, what: "part file" });
    parts.push(readDigestPart(bytes, file));
  }
  const root = path.resolve(target);
  const manifest = mergeDigestParts(parts, root);
  const [first] = parts;
  if (await pathKind(root) !== "missing") {
    await modelRoot(target);
    if (first !== void 0) {
      assertListingOf(root, first, { linkFolders: linkFoldersOf(root, first.allowSymlinks) });
    }
  } else if (signature === void 0) {
    throw new AppError("invalid-input", `model ${root} is not here, so its signature has no place`, {
      hint: "name the place with signature, or give the folder of the model"
    });
  }
  const subject = {
    kind: "model",
    name: path.basename(root),
    digest: { sha256: manifest.rootSha256 }
  };
  return { subject, manifest, path: root };
}
async function partFiles(places) {
  const files = [];
  for (const place of places) {
    const absolute = path.resolve(place);
    if (await pathKind(absolute) !== "folder") {
      files.push(absolute);
      continue;
    }
    const names = (await readdir(absolute)).filter((name) => name.endsWith(".json")).sort();
    if (names.length === 0) throw new AppError("not-found", `folder ${absolute} has no part file (*.json)`);
    files.push(...names.map((name) => path.join(absolute, name)));
  }
  return files;
}

export {
  writePart,
  mergeParts
};
