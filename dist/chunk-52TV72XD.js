const path = process.getBuiltinModule("node:path");
import {
  CHECKPOINT_FILE,
  MAX_NOTE_BYTES,
  TILE_WIDTH,
  decodeEntry,
  logDisk,
  parseCheckpoint,
  parseNote,
  readBundle
} from "./chunk-SGN3LZ2N.js";
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/audit/read-audit.ts
async function* readAudit(directory, options = {}) {
  const folder = { directory, disk: logDisk };
  const size = await claimedSize(folder);
  const { from = 0 } = options;
  yield* readEntries(folder, size, from < 0 ? Math.max(0, size + from) : from);
}
async function* readEntries(folder, size, start = 0) {
  for (let index = Math.floor(start / TILE_WIDTH); index * TILE_WIDTH < size; index += 1) {
    const entries = await readBundle(folder, index, size);
    for (const [position, bytes] of entries.entries()) {
      const seq = index * TILE_WIDTH + position;
      if (seq >= start) yield decode(bytes, seq);
    }
  }
}
async function claimedSize(folder) {
  const note = await folder.disk.read(path.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
  if (note === void 0) {
    throw new AppError("not-found", `audit log ${folder.directory} has no checkpoint`, {
      hint: "check the path"
    });
  }
  try {
    return parseCheckpoint(parseNote(note).text).size;
  } catch (cause) {
    throw new AppError("audit-invalid", `checkpoint of ${folder.directory}: ${messageOf(cause)}`, { cause });
  }
}
function decode(bytes, seq) {
  try {
    return decodeEntry(bytes);
  } catch (cause) {
    throw new AppError("audit-invalid", `audit log: entry ${String(seq)}: ${messageOf(cause)}`, {
      hint: 'run "audit verify" to see what is damaged',
      cause
    });
  }
}

export {
  readAudit,
  readEntries
};
