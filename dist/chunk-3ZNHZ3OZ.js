const path3 = process.getBuiltinModule("node:path");
const path = process.getBuiltinModule("node:path");
const { randomBytes } = process.getBuiltinModule("node:crypto");
const fs = process.getBuiltinModule("node:fs/promises");
const path2 = process.getBuiltinModule("node:path");
const { setTimeout: delay } = process.getBuiltinModule("node:timers/promises");
const { readFileSync } = process.getBuiltinModule("node:fs");
const { hostname } = process.getBuiltinModule("node:os");
const { createPrivateKey, createPublicKey, generateKeyPairSync } = process.getBuiltinModule("node:crypto");
import {
  readEntries
} from "./chunk-52TV72XD.js";
import {
  asAuditInvalid,
  finishInterrupted,
  growView,
  loadState,
  proveExtends,
  refusePutBack
} from "./chunk-D6CNVWJJ.js";
import {
  CHECKPOINT_FILE,
  HASH_BYTES,
  NEXT_CHECKPOINT_FILE,
  TILE_WIDTH,
  VIEW_FILE,
  checkKeyName,
  codeOf,
  createTreeReader,
  emptyRoot,
  encodeEntry,
  foldHashes,
  formatCheckpoint,
  hashesAt,
  joinBundle,
  leafHashes,
  logDisk,
  noteVerifier,
  openCheckpoint,
  parseAuditEvent,
  partialFolder,
  readNotePrivateKey,
  readTile,
  replaceFile,
  signNote,
  signNoteText,
  tileLevels,
  tileOf,
  tilePath
} from "./chunk-SGN3LZ2N.js";
import {
  int,
  strictObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  decodeBase64,
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/audit/key-handover.ts
var KEY_FIELD = "auditKey";
function handoverEvent(event, keys) {
  return {
    ...event,
    action: "config-change",
    before: { [KEY_FIELD]: keys.from },
    after: { [KEY_FIELD]: keys.to }
  };
}
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

// src/audit/append-audit.ts

// src/audit/write-tiles.ts
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
        path.join(folder.directory, partialFolder({ level, index, width: TILE_WIDTH }))
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
  const full = path.join(directory, tilePath({ ...tile, width: TILE_WIDTH }));
  const partials = path.join(directory, partialFolder(tile));
  const names = await disk.list(path.dirname(full));
  if (names.includes(path.basename(full))) await disk.remove(full);
  for (const name of await disk.list(partials)) {
    const isSigned = /^[1-9][0-9]{0,2}$/.test(name) && Number(name) <= tile.width;
    if (!isSigned) await disk.remove(path.join(partials, name));
  }
  return names.includes(path.basename(full)) || names.includes(path.basename(partials));
}
function createTileWriter({ directory, disk }) {
  const folders = /* @__PURE__ */ new Set();
  return {
    async file(tile, data) {
      const file = path.join(directory, tilePath(tile));
      const folder = path.dirname(file);
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

// src/audit/lock-owner.ts
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
  return await lockByFile(path2.join(directory, LOCK_FILE), timeoutMs);
}
async function lockByFile(file, timeoutMs = LOCK_TIMEOUT_MS) {
  try {
    return await acquire(file, { remainingMs: timeoutMs, takeovers: 0 });
  } catch (cause) {
    throw lockError(file, cause);
  }
}
async function sweepLockFiles(directory) {
  const names = (await fs.readdir(directory)).filter((name) => /^\.lock[.-]/.test(name));
  if (names.length === 0) return;
  const now = (await fs.stat(path2.join(directory, LOCK_FILE))).mtimeMs;
  for (const name of names) {
    const file = path2.join(directory, name);
    const owner = await readOwner(file);
    const isLeft = owner === "unreadable" ? now - await mtimeOf(file) > FOREIGN_STALE_MS : owner !== "gone" && isAlive(owner) === false;
    if (isLeft) await fs.rm(file, { force: true });
  }
}
async function acquire(file, patience) {
  const owner = describeOwner(randomBytes(8).toString("hex"));
  const mine = `${file}-${owner.token}`;
  const text = JSON.stringify(owner);
  let pauseMs = 2;
  const handle = await fs.open(mine, "wx");
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
    await fs.rm(mine, { force: true });
    if (lock === void 0) await handle.close();
  }
}
async function tryLink(mine, file) {
  try {
    await fs.link(mine, file);
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
    if (tokenOf(await readOwner(file)) === token) await fs.rm(file, { force: true });
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
    return (await fs.stat(file)).mtimeMs;
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
      if (tokenOf(await readOwner(file)) === owner.token) await fs.rm(file, { force: true });
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
    return parseOwner(await fs.readFile(file, "utf8")) ?? "unreadable";
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
  const next = path3.join(directory, NEXT_CHECKPOINT_FILE);
  await disk.write(next, Buffer.from(checkpoint, "utf8"));
  await disk.rename(next, path3.join(directory, CHECKPOINT_FILE));
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
function createNoteSigner(options) {
  const origin = checkKeyName(options.origin);
  const key = options.privateKey.trimStart().startsWith(GO_PREFIX) ? parseGoSigningKey(options.privateKey.trim(), origin) : readNotePrivateKey(options.privateKey, options.passphrase);
  return {
    verifier: noteVerifier(origin, createPublicKey(key)),
    sign: (text) => Promise.resolve(signNoteText(text, key))
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

export {
  handoverEvent,
  trackHandovers,
  lockDirectory,
  lockByFile,
  appendAudit,
  appendAuditBatch,
  createNoteSigner
};
