import {
  ABORTED,
  SMALL_FILE_BYTES
} from "./chunk-BA4EWDWQ.js";
import {
  DIGEST_BYTES
} from "./chunk-GDYA6WYZ.js";
import {
  AppError,
  isAppError
} from "./chunk-NK6HLKVL.js";

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
  static forFiles(count, hash = "sha256") {
    const digestBytes = DIGEST_BYTES[hash];
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
  SLOT,
  HashTable,
  runHashJob,
  answerHashJob,
  errorOfReply
};
