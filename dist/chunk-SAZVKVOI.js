import {
  openRunFolder
} from "./chunk-4YINAGOW.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/provenance/dvc-md5.ts
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
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
