const { createHash } = process.getBuiltinModule("node:crypto");
const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
const { pipeline } = process.getBuiltinModule("node:stream/promises");
import {
  openRunFolder
} from "./chunk-2E2B4DCT.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/provenance/dvc-md5.ts
async function dvcMd5(place) {
  const stat = await fs.promises.stat(place).catch((cause) => {
    throw new AppError("not-found", `${place} does not exist`, { cause, hint: "run dvc pull" });
  });
  if (!stat.isDirectory()) return { md5: await fileMd5(place) };
  const names = [...await openRunFolder(place).list("")].sort(compareText);
  const entries = [];
  for (const name of names) {
    const md5 = await fileMd5(path.join(place, name));
    entries.push(`{"md5": ${pythonJson(md5)}, "relpath": ${pythonJson(name)}}`);
  }
  const listing = `[${entries.join(", ")}]`;
  return { md5: `${createHash("md5").update(listing).digest("hex")}.dir` };
}
async function fileMd5(file) {
  const hash = createHash("md5");
  await pipeline(fs.createReadStream(file), hash);
  return hash.digest("hex");
}
function compareText(left, right) {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
function pythonJson(text) {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
export {
  dvcMd5
};
