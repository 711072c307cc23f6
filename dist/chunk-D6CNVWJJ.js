const path2 = process.getBuiltinModule("node:path");
const fs = process.getBuiltinModule("node:fs/promises");
const path = process.getBuiltinModule("node:path");
import {
  CHECKPOINT_FILE,
  MAX_ENTRY_BYTES,
  MAX_NOTE_BYTES,
  NEXT_CHECKPOINT_FILE,
  TILE_WIDTH,
  VIEW_FILE,
  codeOf,
  consistencyRanges,
  createTreeReader,
  decodeEntry,
  emptyRoot,
  inclusionRanges,
  leafHash,
  openCheckpoint,
  readBundle,
  tileOf,
  verifyConsistency
} from "./chunk-SGN3LZ2N.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/audit/log-state.ts

// src/audit/jsonl-view.ts
var NEWLINE = Buffer.from("\n");
var PIECE_BYTES = 1024 * 1024;
async function growView(folder, growth) {
  const file = path.join(folder.directory, VIEW_FILE);
  const length = await lengthIfCurrent(file, growth.previous);
  if (length === void 0) return rebuildView(folder, growth.size);
  const lines = growth.entries.flatMap((entry) => [entry, NEWLINE]);
  if (length === 0) await folder.disk.write(file, Buffer.concat(lines));
  else await folder.disk.append(file, Buffer.concat(lines), length);
}
async function rebuildView(folder, size) {
  const file = path.join(folder.directory, VIEW_FILE);
  const temporary = path.join(folder.directory, `.${VIEW_FILE}.tmp`);
  await folder.disk.write(temporary, Buffer.alloc(0));
  let length = 0;
  let pieces = [];
  const flush = async () => {
    const data = Buffer.concat(pieces);
    await folder.disk.append(temporary, data, length);
    length += data.length;
    pieces = [];
  };
  for (let index = 0; tileOf("entries", index, size) !== void 0; index += 1) {
    const entries = await readBundle(folder, index, size);
    for (const entry of entries) pieces.push(entry, NEWLINE);
    if (pieces.reduce((sum, piece) => sum + piece.length, 0) >= PIECE_BYTES) await flush();
  }
  if (pieces.length > 0) await flush();
  await folder.disk.rename(temporary, file);
  await folder.disk.syncFolder(folder.directory);
}
async function compareView(folder, size) {
  const handle = await openView(path.join(folder.directory, VIEW_FILE));
  if (handle === void 0) return { kind: size === 0 ? "current" : "missing" };
  try {
    let offset = 0;
    for (let index = 0; tileOf("entries", index, size) !== void 0; index += 1) {
      const entries = await readBundle(folder, index, size);
      for (const [position, entry] of entries.entries()) {
        const seq = index * TILE_WIDTH + position;
        const expected = Buffer.concat([entry, NEWLINE]);
        const found = await readAt(handle, offset, expected.length);
        const cutOff = found.length < expected.length && found.equals(expected.subarray(0, found.length));
        if (cutOff) return { kind: "behind", lines: seq };
        if (!found.equals(expected)) return { kind: "altered", line: seq + 1 };
        offset += expected.length;
      }
    }
    const rest = await readAt(handle, offset, 1);
    return rest.length === 0 ? { kind: "current" } : { kind: "altered", line: size + 1 };
  } finally {
    await handle.close();
  }
}
async function lastViewLine({ directory }) {
  const handle = await openView(path.join(directory, VIEW_FILE));
  if (handle === void 0) return void 0;
  try {
    const { size } = await handle.stat();
    const start = Math.max(0, size - MAX_ENTRY_BYTES * 2 - 2);
    const tail = await readAt(handle, start, size - start);
    const end = tail.lastIndexOf(10);
    return end < 0 ? void 0 : tail.subarray(tail.lastIndexOf(10, end - 1) + 1, end);
  } finally {
    await handle.close();
  }
}
async function lengthIfCurrent(file, previous) {
  const handle = await openView(file);
  if (handle === void 0) return previous === void 0 ? 0 : void 0;
  try {
    const { size } = await handle.stat();
    if (previous === void 0) return size === 0 ? 0 : void 0;
    const tail = Buffer.concat([previous, NEWLINE]);
    const start = Math.max(0, size - tail.length - 1);
    const found = await readAt(handle, start, Math.min(tail.length + 1, MAX_ENTRY_BYTES + 2));
    const matches = size === tail.length ? found.equals(tail) : found.equals(Buffer.concat([NEWLINE, tail]));
    return matches ? size : void 0;
  } finally {
    await handle.close();
  }
}
async function openView(file) {
  try {
    return await fs.open(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return void 0;
    throw new AppError("unreadable", `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
}
async function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

// src/audit/proofs.ts
async function inclusionProof(reader, index) {
  const hashes = [];
  for (const range of inclusionRanges(index, reader.size)) hashes.push(await reader.rangeHash(range));
  return hashes;
}
async function consistencyProof(reader, oldSize) {
  const hashes = [];
  for (const range of consistencyRanges(oldSize, reader.size)) hashes.push(await reader.rangeHash(range));
  return hashes;
}

// src/audit/log-state.ts
async function readCheckpoint(place, name = CHECKPOINT_FILE) {
  const file = path2.join(place.directory, name);
  const note = await place.disk.read(file, MAX_NOTE_BYTES);
  if (note === void 0) return void 0;
  try {
    return openCheckpoint(note, place.keys, { origin: place.origin });
  } catch (cause) {
    throw asAuditInvalid(`checkpoint ${file}`, cause);
  }
}
async function loadState(place, checkpoint) {
  const size = checkpoint?.size ?? 0;
  const root = checkpoint?.root ?? emptyRoot();
  if (size === 0) {
    if (!root.equals(emptyRoot())) throw invalid("checkpoint of an empty log has a root hash");
    return { size, root, openEntries: [], lastEntry: void 0 };
  }
  const reader = createTreeReader(place, size);
  const found = await reader.rangeHash({ start: 0, end: size });
  if (!found.equals(root)) {
    throw invalid(
      `tiles hash to ${found.toString("base64")}, the checkpoint of ${String(size)} entries signs ${root.toString("base64")}`
    );
  }
  const bundle = Math.floor((size - 1) / TILE_WIDTH);
  const entries = await readBundle(place, bundle, size);
  for (const [offset, entry] of entries.entries()) {
    const seq = bundle * TILE_WIDTH + offset;
    if (!leafHash(entry).equals(await reader.leafHash(seq)))
      throw invalid(`entry ${String(seq)} is not the one that was signed`);
  }
  return { size, root, openEntries: size % TILE_WIDTH === 0 ? [] : entries, lastEntry: entries.at(-1) };
}
async function refusePutBack(place, size) {
  const line = await lastViewLine(place);
  if (line === void 0) return;
  let seq;
  try {
    seq = decodeEntry(line).seq;
  } catch (cause) {
    if (isAppError(cause)) return;
    throw cause;
  }
  if (seq >= size) {
    throw invalid(
      `checkpoint signs ${String(size)} entries, ${VIEW_FILE} ends with entry ${String(seq)}: an older checkpoint was put back`
    );
  }
}
async function proveExtends(place, earlier, later) {
  if (later.size < earlier.size) {
    throw invalid(
      `log has ${String(later.size)} entries, a trusted checkpoint signs ${String(earlier.size)}: entries were removed`
    );
  }
  const reader = createTreeReader(place, later.size);
  const claim = { oldSize: earlier.size, oldRoot: earlier.root, newSize: later.size, newRoot: later.root };
  const proof = await consistencyProof(reader, earlier.size);
  if (verifyConsistency({ ...claim, proof })) return;
  throw invalid(
    `tree of ${String(later.size)} entries does not extend the trusted one of ${String(earlier.size)}: history was rewritten`
  );
}
async function finishInterrupted(place) {
  const current = await readCheckpoint(place);
  const nextFile = path2.join(place.directory, NEXT_CHECKPOINT_FILE);
  const next = await readCheckpoint(place, NEXT_CHECKPOINT_FILE).catch((cause) => {
    if (isAppError(cause)) return void 0;
    throw cause;
  });
  if (next !== void 0 && next.size > (current?.size ?? -1) && await isWhole(place, current, next)) {
    await place.disk.rename(nextFile, path2.join(place.directory, CHECKPOINT_FILE));
    await place.disk.syncFolder(place.directory);
    return next;
  }
  await place.disk.remove(nextFile);
  return current;
}
async function isWhole(place, current, next) {
  try {
    await loadState(place, next);
    await proveExtends(place, current ?? { size: 0, root: emptyRoot() }, next);
    return true;
  } catch (cause) {
    if (isAppError(cause) && cause.code === "audit-invalid") return false;
    throw cause;
  }
}
var KEPT_CODES = /* @__PURE__ */ new Set([
  "unreadable",
  "invalid-key",
  "invalid-input",
  "audit-invalid"
]);
function asAuditInvalid(what, cause) {
  if (!isAppError(cause) || KEPT_CODES.has(cause.code)) return cause;
  return new AppError("audit-invalid", `${what}: ${messageOf(cause)}`, {
    cause,
    ...cause.hint === void 0 ? {} : { hint: cause.hint }
  });
}
function invalid(what) {
  return new AppError("audit-invalid", `audit log: ${what}`, {
    hint: 'nothing was appended; run "audit verify" to see where it is damaged'
  });
}

export {
  growView,
  compareView,
  inclusionProof,
  consistencyProof,
  readCheckpoint,
  loadState,
  refusePutBack,
  proveExtends,
  finishInterrupted,
  asAuditInvalid
};
