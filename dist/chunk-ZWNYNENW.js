import {
  AppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/platform/files.ts
import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
async function readBounded(file, options) {
  const handle = await openForReading(file, options.what);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new AppError("invalid-input", `${options.what} ${file} is not a regular file`);
    if (stat.size > options.maxBytes) throw tooLarge(file, options);
    const buffer = Buffer.allocUnsafe(Math.min(stat.size, options.maxBytes) + 1);
    let length = 0;
    for (; ; ) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    if (length === buffer.length) throw tooLarge(file, options);
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}
async function readText(file, options) {
  const bytes = await readBounded(file, options);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("malformed", `${options.what} ${file} is not UTF-8 text`, { cause });
  }
}
async function writeAtomically(file, data, options = {}) {
  const folder = path.dirname(file);
  const temporary = path.join(
    folder,
    `.${path.basename(file).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`
  );
  try {
    await fs.mkdir(folder, { recursive: true });
    const handle = await fs.open(temporary, "wx", options.mode ?? 420);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (options.exclusive === true) await fs.link(temporary, file);
    else await fs.rename(temporary, file);
    await syncFolder(folder);
  } catch (cause) {
    throw writeError(file, cause);
  } finally {
    await fs.rm(temporary, { force: true });
  }
}
async function readPrivateKey(file, options) {
  const text = await readText(file, { maxBytes: 64 * 1024, what: "private key" });
  if (!options.inCi && process.platform !== "win32") {
    const { mode } = await fs.stat(file);
    if ((mode & 63) !== 0) {
      const shown = (mode & 511).toString(8).padStart(4, "0");
      throw new AppError("invalid-key", `private key ${file} can be read by others (mode ${shown})`, {
        hint: `chmod 600 ${file}`
      });
    }
  }
  return text;
}
async function pathKind(target) {
  try {
    const stat = await fs.stat(target);
    return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
  } catch (cause) {
    if (codeOf(cause) === "ENOENT" || codeOf(cause) === "ENOTDIR") return "missing";
    throw new AppError("unreadable", `cannot look at ${target}: ${messageOf(cause)}`, { cause });
  }
}
async function openForReading(file, what) {
  try {
    return await fs.open(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new AppError("not-found", `${what} ${file} does not exist`, { cause });
    }
    throw new AppError("unreadable", `cannot read ${what} ${file}: ${messageOf(cause)}`, { cause });
  }
}
function tooLarge(file, options) {
  return new AppError(
    "limit-exceeded",
    `${options.what} ${file} is larger than ${String(options.maxBytes)} bytes`
  );
}
async function syncFolder(folder) {
  if (process.platform === "win32") return;
  const handle = await fs.open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
var WRITE_CODES = {
  EEXIST: "invalid-input",
  EISDIR: "invalid-input",
  ENOTDIR: "invalid-input",
  EACCES: "missing-permission",
  EPERM: "missing-permission",
  EROFS: "missing-permission"
};
function writeError(file, cause) {
  const code = codeOf(cause) ?? "";
  const kind = Object.hasOwn(WRITE_CODES, code) ? WRITE_CODES[code] : void 0;
  if (code === "EEXIST") {
    return new AppError("invalid-input", `${file} exists already and is not replaced`, { cause });
  }
  return new AppError(kind ?? "tool-failed", `cannot write ${file}: ${messageOf(cause)}`, { cause });
}
function codeOf(thrown) {
  const code = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "code") : void 0;
  return typeof code === "string" ? code : void 0;
}

export {
  readBounded,
  readText,
  writeAtomically,
  readPrivateKey,
  pathKind,
  codeOf
};
