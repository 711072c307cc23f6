const path2 = process.getBuiltinModule("node:path");
const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
import {
  huggingFaceBlobs,
  isSha256Hex,
  listModel,
  modelPathProblem,
  pathKind,
  readText
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/known-content.ts

// src/digest/known-digests.ts
var MAX_POINTER_BYTES = 1023;
var MAX_METADATA_BYTES = 4096;
var MAX_LIST_BYTES = 256 * 1024 * 1024;
var POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;
function readLfsPointers(root, options = {}) {
  const known = /* @__PURE__ */ new Map();
  for (const { path: name, file } of listModel(root, options).files) {
    if (fs.statSync(file).size > MAX_POINTER_BYTES) continue;
    const match = POINTER.exec(fs.readFileSync(file, "latin1"));
    if (match === null) continue;
    known.set(name, { sha256: match[1] ?? "", size: Number(match[2]), source: "lfs-pointer" });
  }
  return known;
}
function readHuggingFaceMetadata(root) {
  const known = /* @__PURE__ */ new Map();
  const folder = path.join(root, ".cache/huggingface/download");
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return known;
  for (const entry of fs.readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith(".metadata")) continue;
    const name = entry.slice(0, -".metadata".length).split(path.sep).join("/");
    const digest = readMetadata(path.join(folder, entry), path.join(root, name));
    if (digest !== void 0 && modelPathProblem(name) === void 0) known.set(name, digest);
  }
  return known;
}
function readHuggingFaceBlobs(root, options) {
  const known = /* @__PURE__ */ new Map();
  const folder = huggingFaceBlobs(root);
  if (folder === void 0) return known;
  const blobs = fs.realpathSync(folder);
  const linked = { ...options, allowSymlinks: true, linkFolders: [blobs] };
  for (const { path: name, file } of listModel(root, linked).files) {
    const blob = path.basename(file);
    if (path.dirname(file) !== blobs || !isSha256Hex(blob)) continue;
    known.set(name, { sha256: blob, size: fs.statSync(file).size, source: "huggingface-cache" });
  }
  return known;
}
function readMetadata(metadata, file) {
  const [noted, content] = [metadata, file].map((each) => fs.lstatSync(each, { throwIfNoEntry: false }));
  if (noted?.isFile() !== true || noted.size > MAX_METADATA_BYTES || content?.isFile() !== true)
    return void 0;
  const [, etag = "", time = ""] = fs.readFileSync(metadata, "utf8").split("\n");
  const at = Number(time);
  if (!isSha256Hex(etag) || !Number.isFinite(at) || time === "") return void 0;
  if (content.mtimeMs > at * 1e3 + 1e3) return void 0;
  return { sha256: etag, size: content.size, source: "huggingface-cache" };
}
function readDigestList(text, root) {
  if (text.length > MAX_LIST_BYTES) throw new AppError("limit-exceeded", "list of digests is too long");
  const known = /* @__PURE__ */ new Map();
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    const name = match?.[2]?.replace(/^\.\//, "") ?? "";
    const problem = match === null ? 'is not "<sha256>  <path>"' : modelPathProblem(name);
    if (problem !== void 0) {
      throw new AppError("malformed", `list of digests, line ${String(index + 1)}: ${problem}`);
    }
    if (known.has(name)) throw new AppError("malformed", `list of digests names ${name} twice`);
    const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false });
    if (stat?.isFile() !== true)
      throw new AppError("not-found", `list of digests names ${name}, which is not there`);
    known.set(name, { sha256: match?.[1] ?? "", size: stat.size, source: "manifest-file" });
  }
  return known;
}

// src/flows/known-content.ts
async function readKnownDigests(sources, model, context) {
  const known = /* @__PURE__ */ new Map();
  for (const source of sources) {
    for (const [name, digest] of await readSource(source, model, context)) {
      const other = known.get(name);
      if (other !== void 0 && other.sha256 !== digest.sha256) {
        throw new AppError(
          "content-mismatch",
          `${other.source} and ${digest.source} disagree about ${name}`,
          {
            hint: "leave out the source that is wrong, or both to read the file"
          }
        );
      }
      known.set(name, other ?? digest);
    }
  }
  return known;
}
async function readSource(source, { root, listing }, context) {
  if (source === "lfs") return readLfsPointers(root, listing);
  if (source === "huggingface") {
    return [...readHuggingFaceMetadata(root), ...readHuggingFaceBlobs(root, listing)];
  }
  if (source.startsWith("oci://")) return await readImage(source, context);
  const limits = { maxBytes: MAX_LIST_BYTES, what: "list of digests" };
  const text = await readText(path2.resolve(source), limits);
  return readDigestList(text, await pathKind(root) === "file" ? path2.dirname(root) : root);
}
async function readImage(source, context) {
  const [{ openRegistry }, { resolveImage }, { ociModelManifest }, { parseReference }] = await Promise.all([
    import("./chunk-OOPLXSEA.js"),
    import("./chunk-ZD3DVPFP.js"),
    import("./chunk-KR2MABMS.js"),
    import("./chunk-33442MSD.js")
  ]);
  const { client } = await openRegistry(context);
  const { entries } = ociModelManifest(await resolveImage(client, parseReference(source)));
  return entries.map(({ path: name, size, sha256 }) => [name, { size, sha256, source: "oci-descriptor" }]);
}
export {
  readKnownDigests
};
