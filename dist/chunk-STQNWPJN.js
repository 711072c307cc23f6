import {
  isSameStamp,
  isSettled,
  stampOf
} from "./chunk-PUZ6UGEX.js";
import {
  manifestOf
} from "./chunk-AKQVJPHI.js";
import {
  hashFiles
} from "./chunk-64BN6W7Z.js";
import {
  listModel
} from "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-OV564HUI.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import {
  changed,
  disappeared,
  lookAt
} from "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/digest/digest-incremental.ts
import fs from "node:fs";
async function digestIncrementally(root, options) {
  const listing = listModel(root, options);
  const stamps = listing.files.map(({ file }) => stampAt(file));
  const reused = listing.files.map(({ path }, index) => reuse(path, stamps[index], options));
  const toRead = listing.files.filter((_, index) => reused[index] === void 0);
  const hashed = (await hashFiles(
    toRead.map(({ file }) => file),
    options
  )).values();
  const now = options.clock();
  const state = /* @__PURE__ */ new Map();
  const entries = listing.files.map(({ path, file }, index) => {
    const entry = reused[index] ?? read(path, hashed.next().value);
    const stamp = stamps[index];
    if (stamp === void 0 || !isSameStamp(stamp, stampAt(file))) throw changed(file, "was modified");
    const isOwn = entry.source === void 0 || entry.source === "previous-run";
    if (isOwn && isSettled(stamp, now)) state.set(path, { sha256: entry.sha256, ...stamp });
    return entry;
  });
  listing.assertUnchanged();
  const unread = entries.filter(({ source }) => source !== void 0).length;
  return { manifest: manifestOf(listing, entries), state, unread };
}
function stampAt(file) {
  return stampOf(lookAt(file, disappeared, () => fs.lstatSync(file, { bigint: true })));
}
function read(path, hashed) {
  if (hashed === void 0) throw new AppError("internal", `${path} was left without a digest`);
  return { path, ...hashed };
}
function reuse(path, stamp, { state, known }) {
  const given = known?.get(path);
  const before = given?.source === "lfs-pointer" ? void 0 : state?.get(path);
  if (before !== void 0 && stamp !== void 0 && isSameStamp(before, stamp)) {
    return { path, size: Number(before.size), sha256: before.sha256, source: "previous-run" };
  }
  if (given === void 0) return void 0;
  if (given.source !== "lfs-pointer" && String(given.size) !== stamp?.size) {
    throw new AppError(
      "content-mismatch",
      `${path} has ${stamp?.size ?? "?"} bytes, but the digest known for it is of ${String(given.size)}`
    );
  }
  return { path, size: given.size, sha256: given.sha256, source: given.source };
}
export {
  digestIncrementally
};
