const { createHash } = process.getBuiltinModule("node:crypto");
const path = process.getBuiltinModule("node:path");
import {
  formatCheckpoint,
  replaceFile
} from "./chunk-SGN3LZ2N.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/audit/log-stamps.ts
var STAMP_FOLDER = "timestamps";
var STAMP_NAME = /^(0|[1-9][0-9]{0,14})-[0-9a-f]{16}\.tsr$/;
var MAX_STAMPS = 1e4;
var MAX_STAMP_BYTES = 64 * 1024;
function stampedBytes(checkpoint) {
  return Buffer.from(formatCheckpoint(checkpoint), "utf8");
}
async function storeStamp(folder, size, token) {
  const { directory, disk } = folder;
  const id = createHash("sha256").update(token).digest("hex").slice(0, 16);
  const file = `${STAMP_FOLDER}/${String(size)}-${id}.tsr`;
  await disk.makeFolder(path.join(directory, STAMP_FOLDER));
  await replaceFile(disk, path.join(directory, file), token);
  await disk.syncFolder(path.join(directory, STAMP_FOLDER));
  return file;
}
async function readStamps({ directory, disk }) {
  const stamps = [];
  for (const name of await disk.list(path.join(directory, STAMP_FOLDER))) {
    const size = STAMP_NAME.exec(name)?.[1];
    if (size === void 0) continue;
    if (stamps.length >= MAX_STAMPS) {
      throw new AppError("limit-exceeded", `audit log has more than ${String(MAX_STAMPS)} time stamps`);
    }
    const file = `${STAMP_FOLDER}/${name}`;
    const token = await disk.read(path.join(directory, file), MAX_STAMP_BYTES);
    if (token !== void 0) stamps.push({ size: Number(size), file, token });
  }
  return stamps.sort((a, b) => a.size - b.size);
}
async function checkStamps(stamps, check) {
  const { head, rootsBySize, verifyStamp, problems, notes } = check;
  if (verifyStamp === void 0) {
    if (stamps.length > 0) {
      notes.push(`${String(stamps.length)} time stamps were not verified: no authority was named`);
    }
    return [];
  }
  const good = [];
  for (const { size, file, token } of stamps) {
    const root = rootsBySize.get(size);
    if (size > head.size || root === void 0) {
      problems.add("stamp-invalid", `${file} is over ${String(size)} entries, which the log does not have`, {
        file
      });
      continue;
    }
    try {
      const at = await verifyStamp(token, stampedBytes({ origin: head.origin, size, root }));
      good.push({ size, at });
    } catch (cause) {
      if (!isAppError(cause)) throw cause;
      problems.add("stamp-invalid", `${file}: ${messageOf(cause)}`, { file });
    }
  }
  const last = good.at(-1)?.size;
  if (last === void 0) {
    problems.add("stamp-missing", "the log has no time stamp by the named authorities");
  } else if (last < head.size) {
    notes.push(`entries ${String(last)} to ${String(head.size - 1)} are not time-stamped yet`);
  }
  return good;
}

export {
  stampedBytes,
  storeStamp,
  readStamps,
  checkStamps
};
