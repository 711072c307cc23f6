import {
  CHECKPOINT_FILE,
  HASH_BYTES,
  MAX_ENTRY_BYTES,
  MAX_NOTE_BYTES,
  NEXT_CHECKPOINT_FILE,
  TILE_WIDTH,
  VIEW_FILE,
  checkKeyName,
  codeOf,
  consistencyRanges,
  createTreeRange,
  createTreeReader,
  decodeEntry,
  emptyRoot,
  encodeEntry,
  foldHashes,
  formatCheckpoint,
  fromRaw,
  hashesAt,
  inclusionRanges,
  joinBundle,
  leafHash,
  leafHashes,
  logDisk,
  noteVerifier,
  openCheckpoint,
  parseAuditEvent,
  parseNote,
  parseVerifierKey,
  partialFolder,
  rawPublicKey,
  readBundle,
  readBundleLoosely,
  readEd25519PrivateKey,
  readEntries,
  readTile,
  replaceFile,
  signNote,
  tileLevels,
  tileOf,
  tilePath,
  verifyConsistency
} from "./chunk-KTNA7Y3M.js";
import {
  decodeBase64
} from "./chunk-D6ZZ6VPQ.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  int,
  strictObject,
  string
} from "./chunk-U27N6BLD.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/audit/append-audit.ts
import path5 from "node:path";

// src/audit/jsonl-view.ts
import fs from "node:fs/promises";
import path from "node:path";
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

// src/audit/log-state.ts
import path2 from "node:path";

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

// src/audit/key-handover.ts
var KEY_FIELD = "auditKey";
function trackHandovers() {
  const out = /* @__PURE__ */ new Map();
  return {
    add({ action, seq, before, after }) {
      const [from, to] = [before?.[KEY_FIELD], after?.[KEY_FIELD]];
      if (action !== "config-change" || typeof from !== "string" || typeof to !== "string") return;
      if (from === to) return;
      out.set(from, seq + 1);
      out.delete(to);
    },
    lastSizeOf: (verifierKey) => out.get(verifierKey)
  };
}

// src/audit/write-tiles.ts
import path3 from "node:path";
async function writeTiles(folder, growth) {
  const { oldSize } = growth;
  const size = oldSize + growth.entries.length;
  const write = createTileWriter(folder);
  const pending = [...growth.openEntries, ...growth.entries];
  const firstBundle = Math.floor(oldSize / TILE_WIDTH);
  for (let index = firstBundle; ; index += 1) {
    const tile = tileOf("entries", index, size);
    if (tile === void 0) break;
    const start = (index - firstBundle) * TILE_WIDTH;
    await write.file(tile, joinBundle(pending.slice(start, start + tile.width)));
  }
  let fresh = leafHashes(growth.entries);
  for (const level of tileLevels(size)) {
    fresh = await writeLevel(folder, { level, oldSize, size, fresh, write });
  }
  await write.finish();
}
async function writeLevel(folder, growth) {
  const { level, fresh } = growth;
  const before = hashesAt(level, growth.oldSize);
  const firstTile = Math.floor(before / TILE_WIDTH);
  const open = tileOf(level, firstTile, growth.oldSize);
  const kept = open === void 0 ? Buffer.alloc(0) : await readTile(folder, open);
  const hashes = Buffer.concat([kept, fresh]);
  const above = [];
  for (let index = firstTile; fresh.length > 0; index += 1) {
    const tile = tileOf(level, index, growth.size);
    if (tile === void 0) break;
    const start = (index - firstTile) * TILE_WIDTH * HASH_BYTES;
    const data = hashes.subarray(start, start + tile.width * HASH_BYTES);
    await growth.write.file(tile, data);
    if (tile.width === TILE_WIDTH) above.push(foldHashes(data));
  }
  return Buffer.concat(above);
}
async function removeFullPartials(folder, oldSize, size) {
  for (const level of ["entries", ...tileLevels(size)]) {
    const depth = level === "entries" ? 0 : level;
    const last = Math.floor(hashesAt(depth, size) / TILE_WIDTH);
    for (let index = Math.floor(hashesAt(depth, oldSize) / TILE_WIDTH); index < last; index += 1) {
      await folder.disk.remove(
        path3.join(folder.directory, partialFolder({ level, index, width: TILE_WIDTH }))
      );
    }
  }
}
async function removeUnsigned(folder, size) {
  const levels = [...tileLevels(size), tileLevels(size).length];
  for (const level of ["entries", ...levels]) {
    const hashes = hashesAt(level === "entries" ? 0 : level, size);
    let width = hashes % TILE_WIDTH;
    for (let index = Math.floor(hashes / TILE_WIDTH); await removeBeyond(folder, { level, index, width }); index += 1) {
      width = 0;
    }
  }
}
async function removeBeyond({ directory, disk }, tile) {
  const full = path3.join(directory, tilePath({ ...tile, width: TILE_WIDTH }));
  const partials = path3.join(directory, partialFolder(tile));
  const names = await disk.list(path3.dirname(full));
  if (names.includes(path3.basename(full))) await disk.remove(full);
  for (const name of await disk.list(partials)) {
    const isSigned = /^[1-9][0-9]{0,2}$/.test(name) && Number(name) <= tile.width;
    if (!isSigned) await disk.remove(path3.join(partials, name));
  }
  return names.includes(path3.basename(full)) || names.includes(path3.basename(partials));
}
function createTileWriter({ directory, disk }) {
  const folders = /* @__PURE__ */ new Set();
  return {
    async file(tile, data) {
      const file = path3.join(directory, tilePath(tile));
      const folder = path3.dirname(file);
      if (!folders.has(folder)) await disk.makeFolder(folder);
      folders.add(folder);
      await replaceFile(disk, file, data);
    },
    async finish() {
      for (const folder of folders) await disk.syncFolder(folder);
    }
  };
}

// src/audit/writer-lock.ts
import { randomBytes } from "node:crypto";
import fs2 from "node:fs/promises";
import path4 from "node:path";
import { setTimeout as delay } from "node:timers/promises";

// src/audit/lock-owner.ts
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
var ownerSchema = strictObject({
  token: string().regex(/^[0-9a-f]{16}$/),
  host: string().max(255),
  pid: int().positive(),
  started: string().max(32).optional()
});
function describeOwner(token) {
  const status = processStatus(process.pid);
  const started = status?.started === void 0 ? {} : { started: status.started };
  return { token, host: hostname(), pid: process.pid, ...started };
}
function parseOwner(text) {
  try {
    const { started, ...rest } = ownerSchema.parse(parseStrictJson(text, { maxBytes: 1024, what: "lock" }));
    return started === void 0 ? rest : { ...rest, started };
  } catch {
    return void 0;
  }
}
function isAlive(owner) {
  if (owner.host !== hostname()) return void 0;
  const status = processStatus(owner.pid);
  if (status !== void 0) {
    const isSame = owner.started === void 0 || owner.started === status.started;
    return isSame && !status.ended;
  }
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) !== "ESRCH";
  }
}
function processStatus(pid) {
  let stat;
  try {
    stat = readFileSync(`/proc/${String(pid)}/stat`, "latin1");
  } catch {
    return void 0;
  }
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { ended: fields[0] === "Z" || fields[0] === "X", started: fields[19] };
}

// src/audit/writer-lock.ts
var LOCK_FILE = ".lock";
var LOCK_TIMEOUT_MS = 3e4;
var HEARTBEAT_MS = 5e3;
var FOREIGN_STALE_MS = 6e4;
var LONGEST_PAUSE_MS = 50;
var MAX_TAKEOVERS = 8;
async function lockDirectory(directory, timeoutMs = LOCK_TIMEOUT_MS) {
  return await lockByFile(path4.join(directory, LOCK_FILE), timeoutMs);
}
async function lockByFile(file, timeoutMs = LOCK_TIMEOUT_MS) {
  try {
    return await acquire(file, { remainingMs: timeoutMs, takeovers: 0 });
  } catch (cause) {
    throw lockError(file, cause);
  }
}
async function sweepLockFiles(directory) {
  const names = (await fs2.readdir(directory)).filter((name) => /^\.lock[.-]/.test(name));
  if (names.length === 0) return;
  const now = (await fs2.stat(path4.join(directory, LOCK_FILE))).mtimeMs;
  for (const name of names) {
    const file = path4.join(directory, name);
    const owner = await readOwner(file);
    const isLeft = owner === "unreadable" ? now - await mtimeOf(file) > FOREIGN_STALE_MS : owner !== "gone" && isAlive(owner) === false;
    if (isLeft) await fs2.rm(file, { force: true });
  }
}
async function acquire(file, patience) {
  const owner = describeOwner(randomBytes(8).toString("hex"));
  const mine = `${file}-${owner.token}`;
  const text = JSON.stringify(owner);
  let pauseMs = 2;
  const handle = await fs2.open(mine, "wx");
  let lock;
  try {
    await handle.writeFile(text);
    while (lock === void 0) {
      if (await tryLink(mine, file)) {
        lock = holdLock({ file, owner, handle, text });
      } else if (!await removeIfDead(file, { handle, text, patience })) {
        if (patience.remainingMs <= 0) throw await busy(file);
        await delay(pauseMs);
        patience.remainingMs -= pauseMs;
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
    }
    return lock;
  } finally {
    await fs2.rm(mine, { force: true });
    if (lock === void 0) await handle.close();
  }
}
async function tryLink(mine, file) {
  try {
    await fs2.link(mine, file);
    return true;
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false;
    throw cause;
  }
}
async function removeIfDead(file, waiter) {
  const token = await deadToken(file, waiter);
  if (token === void 0) return false;
  if (token === "gone") return true;
  const { patience } = waiter;
  if (patience.takeovers >= MAX_TAKEOVERS) throw await busy(file);
  const inner = { remainingMs: patience.remainingMs, takeovers: patience.takeovers + 1 };
  const takeover = await acquire(`${file}.after-${token}`, inner);
  patience.remainingMs = inner.remainingMs;
  try {
    if (tokenOf(await readOwner(file)) === token) await fs2.rm(file, { force: true });
  } finally {
    await takeover.release();
  }
  return true;
}
async function deadToken(file, waiter) {
  const owner = await readOwner(file);
  if (owner === "gone") return "gone";
  const alive = owner === "unreadable" ? void 0 : isAlive(owner);
  const dead = alive === void 0 ? await isSilent(file, waiter) : !alive;
  return dead ? tokenOf(owner) : void 0;
}
async function isSilent(file, { handle, text }) {
  await touch(handle, text);
  const own = await handle.stat();
  return own.mtimeMs - await mtimeOf(file) > FOREIGN_STALE_MS;
}
async function mtimeOf(file) {
  try {
    return (await fs2.stat(file)).mtimeMs;
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return Number.POSITIVE_INFINITY;
    throw cause;
  }
}
function holdLock(held) {
  const { file, owner, handle, text } = held;
  const heartbeat = setInterval(() => {
    touch(handle, text).catch(() => void 0);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    async assertHeld() {
      if (tokenOf(await readOwner(file)) === owner.token) return;
      throw new AppError(
        "tool-failed",
        `lock ${file} was taken over while this process was stopped; nothing was appended`,
        {
          hint: "run the command again"
        }
      );
    },
    async release() {
      clearInterval(heartbeat);
      await handle.close();
      if (tokenOf(await readOwner(file)) === owner.token) await fs2.rm(file, { force: true });
    }
  };
}
async function touch(handle, text) {
  await handle.write(text, 0, "utf8");
}
function tokenOf(owner) {
  return typeof owner === "string" ? owner : owner.token;
}
async function readOwner(file) {
  try {
    return parseOwner(await fs2.readFile(file, "utf8")) ?? "unreadable";
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return "gone";
    throw cause;
  }
}
async function busy(file) {
  const owner = await readOwner(file);
  const who = typeof owner === "object" ? `process ${String(owner.pid)} on ${owner.host}` : "another process";
  return new AppError("timeout", `audit log is being written by ${who}, waited in vain for ${file}`, {
    hint: `wait for it to end; if it is certain that nothing writes to the log, delete ${file}`
  });
}
function lockError(file, cause) {
  const code = codeOf(cause) ?? "";
  if (!/^E[A-Z]+$/.test(code)) return cause;
  const denied = code === "EACCES" || code === "EPERM" || code === "EROFS";
  return new AppError(
    denied ? "missing-permission" : "tool-failed",
    `cannot lock audit log ${file}: ${messageOf(cause)}`,
    {
      cause
    }
  );
}

// src/audit/append-audit.ts
var MAX_BATCH = 1e4;
async function appendAudit(options) {
  const { event, ...rest } = options;
  return appendAuditBatch({ ...rest, events: [event] });
}
async function appendAuditBatch(options) {
  const { directory, signer, disk = logDisk } = options;
  if (options.events.length === 0 || options.events.length > MAX_BATCH) {
    throw new AppError(
      "invalid-input",
      `audit append takes 1 to ${String(MAX_BATCH)} events, got ${String(options.events.length)}`
    );
  }
  const events = options.events.map((event) => parseAuditEvent(event, options.redact));
  const keys = [signer.verifier, ...options.retiredKeys ?? []];
  const place = { directory, disk, keys, origin: signer.verifier.name };
  await prepareFolder(options, disk);
  const lock = await lockDirectory(directory, options.lockTimeoutMs);
  try {
    await sweepLockFiles(directory);
    const checkpoint = await finishInterrupted(place) ?? await beginLog(place, options);
    const state = await loadState(place, checkpoint);
    await refusePutBack(place, state.size);
    await refuseRotatedOut(place, { checkpoint, state, present: signer.verifier.verifierKey });
    await provePinned(options, place, state);
    return await extend({ place, state, events, lock, options });
  } finally {
    await lock.release();
  }
}
async function extend({ place, state, events, lock, options }) {
  const time = options.clock().toISOString();
  const entries = events.map((event, index) => ({
    version: 1,
    seq: state.size + index,
    time,
    ...event
  }));
  const encoded = entries.map(encodeEntry);
  const size = state.size + encoded.length;
  await removeUnsigned(place, state.size);
  await writeTiles(place, { oldSize: state.size, openEntries: state.openEntries, entries: encoded });
  const root = await createTreeReader(place, size).rangeHash({ start: 0, end: size });
  await proveExtends(place, state, { size, root });
  const signers = [options.signer, ...options.successor === void 0 ? [] : [options.successor]];
  const checkpoint = await signNote(formatCheckpoint({ origin: place.origin, size, root }), ...signers);
  await lock.assertHeld();
  await publish(place, checkpoint);
  const viewProblem = await finish(place, { state, entries: encoded, size });
  return {
    entries,
    size,
    rootSha256: root.toString("hex"),
    checkpoint,
    ...viewProblem === void 0 ? {} : { viewProblem }
  };
}
async function publish({ directory, disk }, checkpoint) {
  const next = path5.join(directory, NEXT_CHECKPOINT_FILE);
  await disk.write(next, Buffer.from(checkpoint, "utf8"));
  await disk.rename(next, path5.join(directory, CHECKPOINT_FILE));
  await disk.syncFolder(directory);
}
async function finish(place, grown) {
  try {
    await growView(place, { previous: grown.state.lastEntry, entries: grown.entries, size: grown.size });
    await removeFullPartials(place, grown.state.size, grown.size);
    return void 0;
  } catch (cause) {
    return messageOf(cause);
  }
}
async function prepareFolder(options, disk) {
  const { directory, mustExist, pinnedCheckpoint } = options;
  if (mustExist !== true && pinnedCheckpoint === void 0) return disk.makeFolder(directory);
  if ((await disk.list(directory)).length > 0) return;
  if (pinnedCheckpoint === void 0) throw missingLog(directory);
  throw new AppError(
    "audit-invalid",
    `audit log ${directory} is not there, and a checkpoint of it was given`,
    {
      hint: "check the path; if the log was deleted, restore it from a copy; nothing was begun in its place"
    }
  );
}
async function beginLog(place, options) {
  const names = await place.disk.list(place.directory);
  if (names.includes("tile") || names.includes(VIEW_FILE)) {
    throw new AppError(
      "audit-invalid",
      `audit log ${place.directory} has entries but no checkpoint: it was removed`,
      {
        hint: "restore the checkpoint from a copy; nothing was appended"
      }
    );
  }
  if (options.mustExist === true) throw missingLog(place.directory);
  const text = formatCheckpoint({ origin: place.origin, size: 0, root: emptyRoot() });
  const note = await signNote(text, options.signer);
  await publish(place, note);
  return openCheckpoint(Buffer.from(note, "utf8"), place.keys);
}
function missingLog(directory) {
  return new AppError("not-found", `audit log ${directory} does not exist`, {
    hint: "check the path; a log that should be there and is not was deleted: restore it from a copy"
  });
}
async function refuseRotatedOut(place, log) {
  const { checkpoint, state, present } = log;
  if (checkpoint.signers.some(({ verifierKey }) => verifierKey === present) || state.size === 0) return;
  const handovers = trackHandovers();
  for await (const entry of readEntries(place, state.size)) handovers.add(entry);
  const ends = checkpoint.signers.map(({ verifierKey }) => handovers.lastSizeOf(verifierKey));
  const last = Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  if (state.size <= last) return;
  throw new AppError(
    "audit-invalid",
    `audit log ${place.directory}: its checkpoint is re-signed by a rotated-out key, entry ${String(last - 1)} handed over`,
    { hint: "nothing was appended; restore the log from a copy and find out who has the old key" }
  );
}
async function provePinned(options, place, state) {
  if (options.pinnedCheckpoint === void 0) return;
  let pinned;
  try {
    pinned = openCheckpoint(Buffer.from(options.pinnedCheckpoint, "utf8"), place.keys, {
      origin: place.origin
    });
  } catch (cause) {
    throw asAuditInvalid("pinned checkpoint", cause);
  }
  await proveExtends(place, pinned, state);
}

// src/audit/note-signer.ts
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
function createNoteSigner(options) {
  const origin = checkKeyName(options.origin);
  const key = options.privateKey.trimStart().startsWith(GO_PREFIX) ? parseGoSigningKey(options.privateKey.trim(), origin) : readEd25519PrivateKey(options.privateKey, options.passphrase);
  return {
    verifier: noteVerifier(origin, createPublicKey(key)),
    sign: (text) => Promise.resolve(sign(null, text, key))
  };
}
var GO_PREFIX = "PRIVATE+KEY+";
var PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
function parseGoSigningKey(text, origin) {
  const match = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,88})$/.exec(text);
  const bytes = match === null ? void 0 : decodeBase64(match[3] ?? "");
  if (match === null || bytes?.length !== 33 || bytes[0] !== 1) {
    throw new AppError("invalid-key", "audit key is not a note signing key (PRIVATE+KEY+name+hash+base64)");
  }
  const name = match[1] ?? "";
  if (name !== origin) {
    throw new AppError("invalid-key", `audit key is named ${name}, the log's origin is ${origin}`, {
      hint: "use the key that was made for this log"
    });
  }
  const key = createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, bytes.subarray(1)]),
    format: "der",
    type: "pkcs8"
  });
  if (noteVerifier(name, createPublicKey(key)).keyId !== Number.parseInt(match[2] ?? "", 16)) {
    throw new AppError("invalid-key", `audit key of ${name}: its hash does not belong to its key`);
  }
  return key;
}

// src/audit/verify-audit.ts
import path8 from "node:path";

// src/audit/audit-problem.ts
var MAX_PROBLEMS = 100;
function createProblemList() {
  const items = [];
  let total = 0;
  return {
    items,
    get total() {
      return total;
    },
    add(kind, message, where = {}) {
      total += 1;
      if (items.length < MAX_PROBLEMS) items.push({ kind, message, ...where });
    }
  };
}
function runsOf(numbers) {
  const runs = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== void 0 && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

// src/audit/check-entries.ts
var CLOCK_TOLERANCE_MS = 5 * 60 * 1e3;
function checkEntries(now, report) {
  let first;
  let last;
  let latest = 0;
  let backwards;
  const handovers = trackHandovers();
  const wanted = new Set(report.sizes);
  const latestBySize = /* @__PURE__ */ new Map();
  const add = (seq, bytes, file) => {
    const where = { file, entry: seq };
    try {
      const entry = decodeEntry(bytes);
      if (entry.seq !== seq) {
        const text = `entry ${String(seq)} says it is number ${String(entry.seq)}: entries were removed, added or reordered`;
        report.problems.add("out-of-order", text, where);
      }
      const time = Date.parse(entry.time);
      if (time > now.getTime() + CLOCK_TOLERANCE_MS) {
        report.problems.add(
          "future-time",
          `entry ${String(seq)} is dated ${entry.time}, which is still to come`,
          where
        );
      }
      if (time < latest - CLOCK_TOLERANCE_MS) backwards ??= seq;
      latest = Math.max(latest, time);
      first ??= entry.time;
      last = entry.time;
      handovers.add(entry);
    } catch (cause) {
      if (!isAppError(cause)) throw cause;
      report.problems.add("entry-malformed", `entry ${String(seq)}: ${messageOf(cause)}`, where);
    }
    if (wanted.has(seq + 1)) latestBySize.set(seq + 1, latest);
  };
  return {
    add,
    handovers,
    times() {
      if (backwards !== void 0) {
        report.notes.push(
          `entry ${String(backwards)} is dated before an earlier one: a writer's clock was wrong`
        );
      }
      return first === void 0 || last === void 0 ? void 0 : { first, last };
    },
    compareStamps(stamps) {
      for (const { size, at } of stamps) {
        if ((latestBySize.get(size) ?? 0) <= at.getTime() + CLOCK_TOLERANCE_MS) continue;
        report.problems.add(
          "future-time",
          `the first ${String(size)} entries were time-stamped at ${at.toISOString()}, and one of them is dated later`
        );
      }
    }
  };
}

// src/audit/check-pinned.ts
function comparePinned(pinned, anchors, { head, rootsBySize, problems }) {
  const heads = [
    ...pinned.map(({ size, root }) => ({ size, root, what: "a pinned checkpoint" })),
    ...anchors
  ].sort((a, b) => a.size - b.size);
  let good = 0;
  for (const { size, root, what } of heads) {
    if (size > head.size) {
      const text = `log has ${String(head.size)} entries, ${what} signs ${String(size)}: entries ${String(head.size)} to ${String(size - 1)} were removed`;
      problems.add("truncated", text, { entry: head.size });
    } else if (rootsBySize.get(size)?.equals(root) === true) {
      good = size;
    } else {
      const text = `history differs from ${what} of ${String(size)} entries, somewhere in entries ${String(good)} to ${String(Math.max(size - 1, good))}: the log was forked or rewritten`;
      problems.add("history-rewritten", text, { entry: good });
    }
  }
}
function checkSigningKeys(pinned, log) {
  const { head, handovers, notes, problems } = log;
  const ends = head.signers.map(({ verifierKey }) => handovers.lastSizeOf(verifierKey));
  const last = Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  if (head.size > last) {
    problems.add(
      "retired-key",
      `checkpoint of ${String(head.size)} entries is signed by a rotated-out key: entry ${String(last - 1)} hands the log over to another`,
      { entry: last - 1 }
    );
  }
  for (const { size, retired } of pinned) {
    for (const { verifierKey, untilSize } of retired) {
      const end = untilSize ?? handovers.lastSizeOf(verifierKey);
      if (end === void 0) {
        notes.push(`no entry hands over from the retired key ${verifierKey}: it counts up to any size`);
      } else if (size > end) {
        problems.add(
          "retired-key",
          `pinned checkpoint of ${String(size)} entries is signed by a rotated-out key, which signs ${String(end)} at most`,
          { entry: end }
        );
      }
    }
  }
}

// src/audit/check-tree.ts
import path6 from "node:path";
async function checkTree(folder, check) {
  const fromEntries = trackTree(check.sizes);
  const fromTiles = trackTree(check.sizes);
  const differing = [];
  let bundlesWhole = true;
  let below = [];
  for (let index = 0; ; index += 1) {
    const tile = tileOf(0, index, check.size);
    if (tile === void 0) break;
    const hashes = await tryReadTile(folder, tile, check.problems);
    const bundle = await readEntries2(folder, { ...tile, level: "entries" }, check.problems);
    bundlesWhole &&= bundle?.isWhole === true;
    const entries = bundle?.entries;
    for (let position = 0; position < tile.width; position += 1) {
      const seq = index * TILE_WIDTH + position;
      const entry = entries?.[position];
      const stored = hashes?.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES);
      const own = entry === void 0 ? void 0 : leafHash(entry);
      if (entry !== void 0) check.onEntry(seq, entry, tilePath({ ...tile, level: "entries" }));
      if (own !== void 0 && stored !== void 0 && !own.equals(stored)) differing.push(seq);
      fromEntries.add(own);
      fromTiles.add(stored);
    }
    if (tile.width === TILE_WIDTH) below.push(hashes === void 0 ? Buffer.alloc(0) : foldHashes(hashes));
    await checkPartials(folder, tile, { whole: hashes, problems: check.problems });
    await checkPartials(folder, { ...tile, level: "entries" }, { whole: entries, problems: check.problems });
  }
  for (const level of tileLevels(check.size).slice(1))
    below = await checkLevel(folder, level, { ...check, below });
  const entriesMatch = fromEntries.root()?.equals(check.root) === true;
  const tilesMatch = fromTiles.root()?.equals(check.root) === true;
  reportDifferences(differing, { check, entriesMatch, tilesMatch });
  const rootsBySize = tilesMatch && !entriesMatch ? fromTiles.roots : fromEntries.roots;
  return { entriesMatch: entriesMatch && bundlesWhole, rootsBySize };
}
function trackTree(sizes) {
  const range = createTreeRange();
  const roots = /* @__PURE__ */ new Map();
  const wanted = new Set(sizes);
  let broken = false;
  if (wanted.has(0)) roots.set(0, range.root());
  return {
    roots,
    add(leaf) {
      broken ||= leaf === void 0;
      if (broken || leaf === void 0) return;
      range.add(Buffer.from(leaf));
      if (wanted.has(range.size)) roots.set(range.size, range.root());
    },
    root: () => broken ? void 0 : range.root()
  };
}
async function tryReadTile(folder, tile, problems) {
  try {
    return await readTile(folder, tile);
  } catch (cause) {
    if (!isAppError(cause) || cause.code !== "audit-invalid") throw cause;
    const kind = messageOf(cause).endsWith("missing") ? "file-missing" : "tile-damaged";
    problems.add(kind, messageOf(cause), { file: tilePath(tile) });
    return void 0;
  }
}
async function readEntries2(folder, bundle, problems) {
  const found = await readBundleLoosely(folder, bundle);
  const file = tilePath(bundle);
  if (found === void 0) {
    problems.add("file-missing", `${file} is missing: its entries cannot be read`, { file });
    return void 0;
  }
  if (found.isWhole) return found;
  const entry = bundle.index * TILE_WIDTH + found.entries.length;
  const wrong = found.entries.length < found.width ? `holds ${String(found.entries.length)} whole entries instead of ${String(found.width)}` : `has bytes behind its ${String(found.width)} entries`;
  problems.add("entry-damaged", `${file} ${wrong}`, { file, entry });
  return found;
}
async function checkLevel(folder, level, check) {
  const roots = [];
  for (let index = 0; index * TILE_WIDTH < hashesAt(level, check.size); index += 1) {
    const tile = tileOf(level, index, check.size);
    if (tile === void 0) break;
    const hashes = await tryReadTile(folder, tile, check.problems);
    for (let position = 0; hashes !== void 0 && position < tile.width; position += 1) {
      const expected = check.below[index * TILE_WIDTH + position];
      const stored = hashes.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES);
      if (expected === void 0 || expected.length === 0 || expected.equals(stored)) continue;
      const lower = tilePath({ level: level - 1, index: index * TILE_WIDTH + position, width: TILE_WIDTH });
      const file = tilePath(tile);
      check.problems.add("tile-damaged", `hash ${String(position)} in ${file} is not the root of ${lower}`, {
        file
      });
    }
    if (tile.width === TILE_WIDTH) roots.push(hashes === void 0 ? Buffer.alloc(0) : foldHashes(hashes));
    await checkPartials(folder, tile, { whole: hashes, problems: check.problems });
  }
  return roots;
}
async function checkPartials(folder, tile, against) {
  const { whole, problems } = against;
  if (whole === void 0) return;
  for (const name of await folder.disk.list(path6.join(folder.directory, partialFolder(tile)))) {
    if (!/^[1-9][0-9]{0,2}$/.test(name) || Number(name) >= tile.width) continue;
    const partial = { ...tile, width: Number(name) };
    const isPrefix = Buffer.isBuffer(whole) ? await isBeginning(folder, partial, whole) : await isBeginningOfBundle(folder, partial, whole);
    if (!isPrefix) {
      const file = tilePath(partial);
      problems.add(
        tile.level === "entries" ? "entry-damaged" : "tile-damaged",
        `${file} is not a beginning of the tile it grew into`,
        { file }
      );
    }
  }
}
async function isBeginning(folder, partial, whole) {
  const data = await folder.disk.read(
    path6.join(folder.directory, tilePath(partial)),
    TILE_WIDTH * HASH_BYTES
  );
  return data?.equals(whole.subarray(0, partial.width * HASH_BYTES)) === true;
}
async function isBeginningOfBundle(folder, partial, whole) {
  const found = await readBundleLoosely(folder, partial);
  if (found?.isWhole !== true) return false;
  return found.entries.every((entry, index) => whole[index] !== void 0 && entry.equals(whole[index]));
}
function reportDifferences(differing, { check, entriesMatch, tilesMatch }) {
  const { problems, size } = check;
  for (const [first, last] of runsOf(differing)) {
    const which = first === last ? `entry ${String(first)}` : `entries ${String(first)} to ${String(last)}`;
    const tile = tileOf(0, Math.floor(first / TILE_WIDTH), size) ?? { level: 0, index: 0, width: 1 };
    const [tileFile, bundleFile] = [tilePath(tile), tilePath({ ...tile, level: "entries" })];
    if (entriesMatch) {
      problems.add(
        "tile-damaged",
        `${tileFile}: the hash of ${which} was changed, the entry itself is as signed`,
        { file: tileFile, entry: first }
      );
    } else {
      const proof = tilesMatch ? "is not what was signed" : "and its hash differ, and neither belongs to the signed tree";
      problems.add("entry-damaged", `${which} in ${bundleFile} ${proof}`, { file: bundleFile, entry: first });
    }
  }
  if (entriesMatch || tilesMatch || problems.total > 0) return;
  problems.add(
    "history-rewritten",
    `entries and tiles agree with each other, but the checkpoint signs another tree of ${String(size)} entries`
  );
}

// src/audit/cosignature.ts
import { createHash, sign as sign2, verify } from "node:crypto";
var COSIGNATURE_V1 = 4;
var TIME_BYTES = 8;
var SIGNATURE_BYTES = TIME_BYTES + 64;
function witnessKey(name, key) {
  checkKeyName(name);
  const raw = rawPublicKey(key);
  const typed = Buffer.concat([Buffer.of(COSIGNATURE_V1), raw]);
  const keyId = createHash("sha256").update(`${name}
`).update(typed).digest().readUInt32BE(0);
  const verifierKey = `${name}+${keyId.toString(16).padStart(8, "0")}+${typed.toString("base64")}`;
  return { name, keyId, verifierKey, rawHex: raw.toString("hex"), key };
}
function parseWitnessKey(text) {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,88})$/.exec(text.trim());
  const bytes = match === null ? void 0 : decodeBase64(match[3] ?? "");
  if (match === null || bytes?.length !== 33 || bytes[0] !== COSIGNATURE_V1 && bytes[0] !== 1) {
    throw new AppError("invalid-key", "witness key is not of the form name+hash+base64 of an Ed25519 key", {
      hint: 'give the line that "audit cosign" printed, or the one that the witness publishes'
    });
  }
  const witness = witnessKey(match[1] ?? "", fromRaw(bytes.subarray(1)));
  const stated = bytes[0] === COSIGNATURE_V1 ? witness : noteVerifier(witness.name, witness.key);
  if (bytes[0] === 1) parseVerifierKey(text);
  if (stated.keyId !== Number.parseInt(match[2] ?? "", 16)) {
    throw new AppError("invalid-key", `witness key of ${witness.name}: its hash does not belong to its key`, {
      hint: "copy the whole line again; the name is part of the hash"
    });
  }
  return witness;
}
var CLOCK_TOLERANCE_MS2 = 5 * 60 * 1e3;
function checkCosignatures(note, witnesses, now) {
  const good = /* @__PURE__ */ new Map();
  const problems = [];
  for (const line of note.signatures) {
    const witness = witnesses.find(({ name, keyId }) => name === line.name && keyId === line.keyId);
    if (witness === void 0) continue;
    const at = verifiedTime(note.text, line.signature, witness);
    if (at === void 0) problems.push(`cosignature of ${witness.name} does not belong to this checkpoint`);
    else if (at.getTime() > now.getTime() + CLOCK_TOLERANCE_MS2) {
      problems.push(`cosignature of ${witness.name} is dated ${at.toISOString()}, which is still to come`);
    } else {
      const known = good.get(witness.rawHex);
      if (known === void 0 || known.at < at) good.set(witness.rawHex, { witness: witness.name, at });
    }
  }
  return { good: [...good.values()], problems };
}
var MAX_SECONDS = 8640000000000n;
function verifiedTime(text, signature, { key }) {
  if (signature.length !== SIGNATURE_BYTES) return void 0;
  const stated = signature.readBigUInt64BE(0);
  if (stated === 0n || stated > MAX_SECONDS) return void 0;
  const seconds = Number(stated);
  const isGood = verify(null, messageOf2(text, seconds), key, signature.subarray(TIME_BYTES));
  return isGood ? new Date(seconds * 1e3) : void 0;
}
function messageOf2(text, seconds) {
  return Buffer.from(`cosignature/v1
time ${String(seconds)}
${text}`, "utf8");
}

// src/audit/check-witnesses.ts
function readWitnesses({ witnesses = [], witnessThreshold }) {
  const keys = witnesses.map(parseWitnessKey);
  if (new Set(keys.map(({ rawHex }) => rawHex)).size < keys.length) {
    throw new AppError("invalid-input", "one witness key was given twice", {
      hint: "a witness counts once, whatever its names"
    });
  }
  const threshold = witnessThreshold ?? keys.length;
  const isCount = Number.isSafeInteger(threshold) && threshold <= keys.length;
  if (isCount && (threshold > 0 || witnessThreshold === void 0)) return { keys, threshold };
  throw new AppError(
    "invalid-input",
    `witness threshold ${String(threshold)} does not fit ${String(keys.length)} witnesses`,
    { hint: "give a number from 1 to the number of witness keys" }
  );
}
function checkWitnesses(head, check) {
  const { witnesses, now, problems } = check;
  const whole = parseNote(Buffer.from(head.note, "utf8"));
  const copies = check.pinned.map(({ note }) => parseNote(Buffer.from(note, "utf8"))).filter(({ text }) => text === whole.text);
  const signatures = [whole, ...copies].flatMap((note) => note.signatures);
  const found = checkCosignatures({ text: whole.text, signatures }, witnesses.keys, now);
  for (const text of new Set(found.problems)) {
    problems.add("witness-invalid", text, { file: CHECKPOINT_FILE });
  }
  if (found.good.length < witnesses.threshold) {
    const text = `checkpoint of ${String(head.size)} entries is co-signed by ${String(found.good.length)} of the witnesses, ${String(witnesses.threshold)} are asked for`;
    problems.add("witness-missing", text, { file: CHECKPOINT_FILE });
  }
  return [...found.good];
}

// src/audit/log-stamps.ts
import path7 from "node:path";
var STAMP_FOLDER = "timestamps";
var STAMP_NAME = /^(0|[1-9][0-9]{0,14})-[0-9a-f]{16}\.tsr$/;
var MAX_STAMPS = 1e4;
var MAX_STAMP_BYTES = 64 * 1024;
function stampedBytes(checkpoint) {
  return Buffer.from(formatCheckpoint(checkpoint), "utf8");
}
async function readStamps({ directory, disk }) {
  const stamps = [];
  for (const name of await disk.list(path7.join(directory, STAMP_FOLDER))) {
    const size = STAMP_NAME.exec(name)?.[1];
    if (size === void 0) continue;
    if (stamps.length >= MAX_STAMPS) {
      throw new AppError("limit-exceeded", `audit log has more than ${String(MAX_STAMPS)} time stamps`);
    }
    const file = `${STAMP_FOLDER}/${name}`;
    const token = await disk.read(path7.join(directory, file), MAX_STAMP_BYTES);
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

// src/audit/open-signed.ts
function openByKeys(note, { publicKeys, retiredKeys }, expected) {
  try {
    return { ...openCheckpoint(note, publicKeys, expected), retired: [] };
  } catch (cause) {
    if (!isAppError(cause) || cause.code !== "signer-untrusted" || retiredKeys.length === 0) throw cause;
  }
  const all = retiredKeys.map(({ key }) => key);
  const opened = openCheckpoint(note, all, expected);
  const retired = retiredKeys.flatMap(
    ({ key, untilSize }) => signedBy(note, key, expected).map((verifierKey) => ({ verifierKey, untilSize }))
  );
  return { ...opened, retired };
}
function signedBy(note, key, expected) {
  try {
    return openCheckpoint(note, [key], expected).signers.map(({ verifierKey }) => verifierKey);
  } catch (cause) {
    if (isAppError(cause) && cause.code === "signer-untrusted") return [];
    throw cause;
  }
}
function addCheckpointProblem(cause, context) {
  if (!isAppError(cause) || cause.code === "invalid-key") throw cause;
  const kind = cause.code === "signer-untrusted" ? "wrong-key" : "checkpoint-invalid";
  context.problems.add(
    kind,
    `${context.what}: ${messageOf(cause)}`,
    context.file === void 0 ? {} : { file: context.file }
  );
}
function retiredKeyOf(given) {
  if (typeof given === "string") return { key: given };
  const { untilSize } = given;
  if (untilSize === void 0 || Number.isSafeInteger(untilSize) && untilSize >= 0) return given;
  throw new AppError("invalid-input", "the size up to which a retired key counts is not a whole number");
}

// src/audit/verify-audit.ts
async function verifyAudit(options) {
  const folder = { directory: options.directory, disk: logDisk };
  const problems = createProblemList();
  const notes = [];
  const keys = {
    publicKeys: options.publicKeys,
    retiredKeys: (options.retiredKeys ?? []).map(retiredKeyOf)
  };
  const witnesses = readWitnesses(options);
  const head = await openHead(folder, { ...options, keys, problems });
  const pinned = openPinned(options, { keys, origin: options.origin ?? head?.origin, problems });
  if (head === void 0) return verification({ problems, notes });
  const anchors = anchorsOf(options, head, problems);
  const stamps = await readStamps(folder);
  const sizes = [...pinned, ...anchors, ...stamps].map(({ size }) => size);
  const now = options.clock();
  const entries = checkEntries(now, { problems, notes, sizes });
  const onEntry = entries.add;
  const tree = await checkTree(folder, { size: head.size, root: head.root, sizes, problems, onEntry });
  if (head.size === 0 && !head.root.equals(emptyRoot())) {
    problems.add("checkpoint-invalid", "checkpoint of an empty log has a root hash", {
      file: CHECKPOINT_FILE
    });
  }
  const { rootsBySize } = tree;
  comparePinned(pinned, anchors, { head, rootsBySize, problems });
  checkSigningKeys(pinned, { head, problems, notes, handovers: entries.handovers });
  const cosignatures = checkWitnesses(head, { witnesses, pinned, now, problems });
  const { verifyStamp } = options;
  const stamped = await checkStamps(stamps, { head, rootsBySize, verifyStamp, problems, notes });
  entries.compareStamps(stamped);
  if (tree.entriesMatch) await checkView(folder, head, { problems, notes });
  else notes.push(`${VIEW_FILE} was not compared, as the entries are damaged`);
  return verification({ head, problems, notes, times: entries.times(), cosignatures, stamps: stamped });
}
async function openHead(folder, context) {
  const { problems, keys } = context;
  const note = await folder.disk.read(path8.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
  const file = CHECKPOINT_FILE;
  if (note === void 0) {
    const names = await folder.disk.list(folder.directory);
    const isKnown = context.pinnedCheckpoint !== void 0 || (context.anchors ?? []).length > 0;
    if (names.length === 0 && !isKnown) {
      throw new AppError("not-found", `audit log ${folder.directory} does not exist`, {
        hint: "check the path"
      });
    }
    problems.add("checkpoint-missing", "the log has no checkpoint: nothing in it can be proven", { file });
    return void 0;
  }
  try {
    const opened = openByKeys(note, keys, expectedOrigin(context));
    const [key] = opened.retired;
    if (key === void 0) return opened;
    const text = `checkpoint is signed by the rotated-out key ${key.verifierKey} and by none in force`;
    problems.add("retired-key", text, { file });
  } catch (cause) {
    addCheckpointProblem(cause, { what: "checkpoint", file, problems });
  }
  return void 0;
}
function openPinned({ pinnedCheckpoint = [] }, context) {
  const notes = typeof pinnedCheckpoint === "string" ? [pinnedCheckpoint] : pinnedCheckpoint;
  const opened = notes.flatMap((note, index) => {
    try {
      return [openByKeys(Buffer.from(note, "utf8"), context.keys, expectedOrigin(context))];
    } catch (cause) {
      addCheckpointProblem(cause, {
        what: `pinned checkpoint ${String(index + 1)}`,
        problems: context.problems
      });
      return [];
    }
  });
  return opened.sort((a, b) => a.size - b.size);
}
function expectedOrigin({ origin }) {
  return origin === void 0 ? {} : { origin };
}
function anchorsOf({ anchors = [] }, head, problems) {
  const foreign = anchors.filter(({ origin }) => origin !== head.origin);
  for (const { what, origin } of foreign) {
    problems.add("checkpoint-invalid", `${what} names the log ${origin}, this one is ${head.origin}`);
  }
  return anchors.filter(({ origin }) => origin === head.origin);
}
async function checkView(folder, head, report) {
  const view = await compareView(folder, head.size);
  switch (view.kind) {
    case "current":
      return;
    case "missing":
      report.notes.push(`${VIEW_FILE} is missing; the next append writes it again`);
      return;
    case "behind":
      report.notes.push(
        `${VIEW_FILE} ends after ${String(view.lines)} entries; the next append completes it`
      );
      return;
    case "altered": {
      const now = await folder.disk.read(path8.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
      const grew = view.line > head.size && now?.toString("utf8") !== head.note;
      const text = `line ${String(view.line)} of ${VIEW_FILE} is not the entry that was signed`;
      if (grew) report.notes.push("the log grew while it was verified");
      else report.problems.add("view-altered", text, { file: VIEW_FILE, entry: view.line - 1 });
    }
  }
}
function verification(parts) {
  const { head, problems, notes, times, cosignatures = [], stamps = [] } = parts;
  return {
    ok: problems.total === 0,
    origin: head?.origin,
    size: head?.size ?? 0,
    rootSha256: head?.root.toString("hex"),
    checkpoint: head?.note,
    signedBy: head?.signers.map((signer) => signer.verifierKey) ?? [],
    times,
    cosignatures,
    stamps,
    problems: problems.items,
    problemTotal: problems.total,
    notes
  };
}

export {
  inclusionProof,
  consistencyProof,
  readCheckpoint,
  proveExtends,
  asAuditInvalid,
  appendAudit,
  createNoteSigner,
  verifyAudit
};
