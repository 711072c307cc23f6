const { createHash, hash } = process.getBuiltinModule("node:crypto");
const fs = process.getBuiltinModule("node:fs");
import {
  AppError,
  DIGEST_BYTES,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/digest/content-hasher.ts
var SHA256 = opensslHasher("sha256", "sha256");
async function loadContentHasher(name) {
  switch (name) {
    case "sha256":
      return SHA256;
    case "blake2b":
      return opensslHasher("blake2b", "blake2b512");
    case "blake3":
      return await loadNativeBlake3() ?? await loadWasmBlake3();
  }
}
async function blake3Implementation() {
  return await loadNativeBlake3() === void 0 ? "wasm" : "native";
}
function opensslHasher(name, algorithm) {
  return {
    digestBytes: DIGEST_BYTES[name],
    hashWhole: (bytes) => hash(algorithm, bytes, "buffer"),
    begin() {
      const running = createHash(algorithm);
      return { update: (bytes) => void running.update(bytes), finish: () => running.digest() };
    }
  };
}
var NATIVE_PACKAGE = "@napi-rs/blake-hash";
async function loadNativeBlake3() {
  let loaded;
  try {
    loaded = await import(NATIVE_PACKAGE);
  } catch {
    return void 0;
  }
  const holder = loaded;
  const constructor = Reflect.get(holder, "Blake3Hasher") ?? Reflect.get(holder.default ?? {}, "Blake3Hasher");
  if (typeof constructor !== "function") return void 0;
  const native = Reflect.construct(constructor, []);
  return checked({
    digestBytes: DIGEST_BYTES.blake3,
    hashWhole(bytes) {
      native.reset();
      native.update(bytes);
      return native.digestBuffer();
    },
    begin() {
      native.reset();
      return { update: (bytes) => void native.update(bytes), finish: () => native.digestBuffer() };
    }
  });
}
async function loadWasmBlake3() {
  const loaded = await import("./chunk-HYZ6YTOF.js");
  const wasm = await (loaded.createBLAKE3 ?? loaded.default.createBLAKE3)();
  return checked({
    digestBytes: DIGEST_BYTES.blake3,
    hashWhole: (bytes) => wasm.init().update(bytes).digest("binary"),
    begin() {
      wasm.init();
      return { update: (bytes) => void wasm.update(bytes), finish: () => wasm.digest("binary") };
    }
  });
}
var BLAKE3_OF_NOTHING = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262";
function checked(hasher) {
  if (Buffer.from(hasher.hashWhole(new Uint8Array())).toString("hex") === BLAKE3_OF_NOTHING) return hasher;
  throw new AppError("internal", "the BLAKE3 package computes another hash");
}

// src/digest/hash-table.ts
var SLOT = { todo: 0, done: 1, deferred: 2 };
var NEXT = 0;
var ABORT = 1;
var FILES_DONE = 2;
var HashTable = class _HashTable {
  memory;
  #control;
  #bytesDone;
  #slots;
  #sizes;
  #digests;
  constructor(memory) {
    this.memory = memory;
    this.#control = new Int32Array(memory.control);
    this.#bytesDone = new BigInt64Array(memory.bytesDone);
    this.#slots = new Uint8Array(memory.slots);
    this.#sizes = new Float64Array(memory.sizes);
    this.#digests = new Uint8Array(memory.digests);
  }
  static forFiles(count, hash2 = "sha256") {
    const digestBytes = DIGEST_BYTES[hash2];
    return new _HashTable({
      control: new SharedArrayBuffer(4 * 3),
      bytesDone: new SharedArrayBuffer(8),
      slots: new SharedArrayBuffer(count),
      sizes: new SharedArrayBuffer(8 * count),
      digests: new SharedArrayBuffer(digestBytes * count),
      digestBytes
    });
  }
  /** Starts a new queue. Only while no thread works on the table. */
  rewind() {
    this.#control[NEXT] = 0;
  }
  /** First of the next `count` queue positions that nobody else has. */
  take(count) {
    return Atomics.add(this.#control, NEXT, count);
  }
  abort() {
    Atomics.store(this.#control, ABORT, 1);
  }
  isAborted() {
    return Atomics.load(this.#control, ABORT) === 1;
  }
  /** Counts progress; true when the run was aborted. */
  addBytes(count) {
    Atomics.add(this.#bytesDone, 0, BigInt(count));
    return this.isAborted();
  }
  bytesDone() {
    return Number(Atomics.load(this.#bytesDone, 0));
  }
  filesDone() {
    return Atomics.load(this.#control, FILES_DONE);
  }
  setHashed(index, size, digest) {
    this.#digests.set(digest, index * this.memory.digestBytes);
    this.#sizes[index] = size;
    this.#slots[index] = SLOT.done;
    Atomics.add(this.#control, FILES_DONE, 1);
  }
  setDeferred(index, size) {
    this.#sizes[index] = size;
    this.#slots[index] = SLOT.deferred;
  }
  /** Indexes of the slots in a state, ascending. */
  slotsIn(state) {
    const found = [];
    for (const [index, slot] of this.#slots.entries()) if (slot === state) found.push(index);
    return found;
  }
  size(index) {
    return this.#sizes[index] ?? 0;
  }
  /** Lower-case hex. Throws when the slot was not filled: a missing digest must never look like one. */
  digest(index) {
    if (this.#slots[index] !== SLOT.done) throw new AppError("internal", "a file was left without a digest");
    const { digestBytes } = this.memory;
    return Buffer.from(this.#digests.buffer, index * digestBytes, digestBytes).toString("hex");
  }
};

// src/digest/file-errors.ts
function errnoOf(thrown) {
  if (typeof thrown !== "object" || thrown === null || !("syscall" in thrown)) return void 0;
  const code = Reflect.get(thrown, "code");
  return typeof code === "string" ? code : void 0;
}
function isMissing(thrown) {
  const code = errnoOf(thrown);
  return code === "ENOENT" || code === "ENOTDIR";
}
function lookAt(file, ifMissing, action) {
  try {
    return action();
  } catch (thrown) {
    if (isMissing(thrown)) throw ifMissing(file);
    throw unreadable(file, thrown);
  }
}
function unreadable(file, thrown) {
  if (errnoOf(thrown) === void 0) return thrown;
  return new AppError("unreadable", `cannot read ${file}: ${messageOf(thrown)}`, {
    hint: "check that this user may read it and that the disk is healthy",
    cause: thrown
  });
}
function changed(file, what) {
  return new AppError("changed-while-reading", `${file} ${what} while it was hashed`, {
    hint: "stop what writes to it and run again"
  });
}
function disappeared(file) {
  return changed(file, "disappeared");
}
function notFound(file) {
  return new AppError("not-found", `${file} does not exist`);
}
function refused(file, why) {
  return new AppError("invalid-subject", `${file} ${why}`);
}

// src/digest/read-file.ts
var SMALL_FILE_BYTES = 1024 * 1024;
var CHUNK_BYTES = 256 * 1024;
var BUFFER_BYTES = SMALL_FILE_BYTES + 1;
var OPEN_FLAGS = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);
var ABORTED = /* @__PURE__ */ Symbol("aborted");
var FileReader = class {
  #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  #hasher;
  constructor(hasher = SHA256) {
    this.#hasher = hasher;
  }
  /**
   * Digest of one file or of a piece of it. The file must stay as it is meanwhile: size, times, inode and device are
   * compared before and after. Errors: `changed-while-reading` (also: gone, or no longer a regular file, or too short
   * for the piece, since it was listed), `unreadable`.
   */
  read(file, limits) {
    const fd = openListed(file);
    try {
      const before = fs.fstatSync(fd, { bigint: true });
      if (!before.isFile()) throw changed(file, "is no longer a regular file");
      const { start, end } = limits.range ?? { start: 0, end: Number(before.size) };
      if (end > Number(before.size)) throw changed(file, "was cut");
      const size = end - start;
      if (size >= limits.deferFrom) return { kind: "deferred", size };
      const piece = { fd, file, start, size };
      const isSmall = size < SMALL_FILE_BYTES;
      const digest = isSmall ? this.#hashSmall(piece, limits) : this.#hashLarge(piece, limits);
      if (!isSameFile(before, fs.fstatSync(fd, { bigint: true }))) throw changed(file, "was modified");
      if (isSmall && limits.onBytes(size)) throw ABORTED;
      return { kind: "hashed", size, digest };
    } catch (thrown) {
      throw unreadable(file, thrown);
    } finally {
      fs.closeSync(fd);
    }
  }
  #hashSmall({ fd, file, start, size }, { range }) {
    const wanted = range === void 0 ? size + 1 : size;
    const length = wanted === 0 ? 0 : fs.readSync(fd, this.#buffer, 0, wanted, start);
    if (length !== size) throw changed(file, "was modified");
    return this.#hasher.hashWhole(this.#buffer.subarray(0, size));
  }
  #hashLarge({ fd, file, start, size }, { onBytes }) {
    const digest = this.#hasher.begin();
    const chunk = this.#buffer.subarray(0, CHUNK_BYTES);
    let total = 0;
    while (total < size) {
      const length = fs.readSync(fd, chunk, 0, Math.min(CHUNK_BYTES, size - total), start + total);
      if (length === 0) throw changed(file, "was cut");
      digest.update(length === CHUNK_BYTES ? chunk : chunk.subarray(0, length));
      total += length;
      if (onBytes(length)) throw ABORTED;
    }
    return digest.finish();
  }
};
function isSameFile(a, b) {
  return a.ino === b.ino && a.dev === b.dev && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
function openListed(file) {
  try {
    return fs.openSync(file, OPEN_FLAGS);
  } catch (thrown) {
    if (isMissing(thrown)) throw disappeared(file);
    if (errnoOf(thrown) === "ELOOP") throw changed(file, "became a symbolic link");
    throw unreadable(file, thrown);
  }
}

// src/digest/hash-job.ts
function runHashJob(job, reader) {
  const table = new HashTable(job.memory);
  const limits = {
    deferFrom: job.deferLarge ? SMALL_FILE_BYTES : Infinity,
    onBytes: (count) => table.addBytes(count)
  };
  try {
    while (!table.isAborted() && table.bytesDone() < job.stopAtBytes) {
      const start = table.take(job.block);
      if (start >= job.files.length) return;
      for (const [offset, file] of job.files.slice(start, start + job.block).entries()) {
        const slot = job.slots[start + offset] ?? 0;
        const range = rangeOf(job, start + offset);
        const outcome = reader.read(file, range === void 0 ? limits : { ...limits, range });
        if (outcome.kind === "hashed") table.setHashed(slot, outcome.size, outcome.digest);
        else table.setDeferred(slot, outcome.size);
      }
    }
  } catch (thrown) {
    if (thrown === ABORTED) return;
    table.abort();
    throw thrown;
  }
}
function rangeOf({ ranges }, position) {
  if (ranges === void 0) return void 0;
  return { start: ranges[2 * position] ?? 0, end: ranges[2 * position + 1] ?? 0 };
}
function answerHashJob(job, reader) {
  try {
    runHashJob(job, reader);
    return { kind: "finished" };
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    return { kind: "failed", code: thrown.code, message: thrown.message, hint: thrown.hint };
  }
}
function errorOfReply(reply) {
  return new AppError(reply.code, reply.message, reply.hint === void 0 ? {} : { hint: reply.hint });
}

export {
  loadContentHasher,
  blake3Implementation,
  SLOT,
  HashTable,
  errnoOf,
  isMissing,
  lookAt,
  unreadable,
  changed,
  disappeared,
  notFound,
  refused,
  FileReader,
  isSameFile,
  runHashJob,
  answerHashJob,
  errorOfReply
};
