const fs = process.getBuiltinModule("node:fs/promises");
const path = process.getBuiltinModule("node:path");
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/provenance/run-folder.ts
var MAX_FILES = 2e4;
var MAX_DEPTH = 12;
function openRunFolder(root) {
  return {
    async list(below) {
      const found = [];
      await walk(path.join(root, below), "", found);
      return found.sort();
    },
    async read(file, maxBytes) {
      const place = path.join(root, file);
      const stat = await look(place);
      if (stat === void 0) return void 0;
      if (!stat.isFile()) throw new AppError("invalid-input", `${place} is not a regular file`);
      if (stat.size > maxBytes) {
        throw new AppError("limit-exceeded", `${place} is larger than ${String(maxBytes)} bytes`);
      }
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(await fs.readFile(place));
      } catch (cause) {
        throw new AppError("malformed", `${place} is not UTF-8 text: ${messageOf(cause)}`, { cause });
      }
    }
  };
}
async function walk(folder, prefix, found) {
  if (await look(folder) === void 0) return;
  if (prefix.split("/").length > MAX_DEPTH) {
    throw new AppError("limit-exceeded", `${folder} is nested deeper than ${String(MAX_DEPTH)}`);
  }
  for (const entry of await fs.readdir(folder, { withFileTypes: true })) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) await walk(path.join(folder, entry.name), `${name}/`, found);
    else if (entry.isFile()) found.push(name);
    else throw new AppError("invalid-input", `${path.join(folder, entry.name)} is not a regular file`);
    if (found.length > MAX_FILES) {
      throw new AppError("limit-exceeded", `${folder} holds more than ${String(MAX_FILES)} files`);
    }
  }
}
async function look(place) {
  try {
    return await fs.lstat(place);
  } catch (cause) {
    const code = typeof cause === "object" && cause !== null ? Reflect.get(cause, "code") : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw new AppError("unreadable", `cannot look at ${place}: ${messageOf(cause)}`, { cause });
  }
}

export {
  openRunFolder
};
