import {
  HashTable,
  SLOT,
  errorOfReply,
  runHashJob
} from "./chunk-LVNSURSA.js";
import {
  FileReader,
  loadContentHasher
} from "./chunk-BA4EWDWQ.js";
import {
  AppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/digest/hash-files.ts
import { availableParallelism } from "node:os";

// src/digest/hash-pool.ts
import { Worker } from "node:worker_threads";
var EXTENSION = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
var WORKER_FILE = "./digest-worker" + EXTENSION;
var WORKER_LIMITS = { maxYoungGenerationSizeMb: 2 };
var HashPool = class {
  #workers = [];
  /**
   * Runs one job on `threads` workers, starting those that are missing. The first failure, also the death of a worker,
   * stops the others and is thrown.
   */
  async run(job, threads) {
    while (this.#workers.length < threads) {
      this.#workers.push(
        new Worker(new URL(WORKER_FILE, import.meta.url), { resourceLimits: WORKER_LIMITS })
      );
    }
    const table = new HashTable(job.memory);
    table.rewind();
    const answers = this.#workers.slice(0, threads).map((worker) => ask(worker, job));
    for (const answer of answers)
      answer.catch(() => {
        table.abort();
      });
    const settled = await Promise.allSettled(answers);
    for (const result of settled) if (result.status === "rejected") throw result.reason;
  }
  async close() {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }
};
function ask(worker, job) {
  return new Promise((resolve, reject) => {
    const settle = (outcome) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      outcome();
    };
    const onMessage = (reply) => {
      settle(() => {
        if (reply.kind === "finished") resolve();
        else reject(errorOfReply(reply));
      });
    };
    const onError = (cause) => {
      settle(() => {
        reject(died(messageOf(cause), cause));
      });
    };
    const onExit = (code) => {
      settle(() => {
        reject(died(`exit code ${String(code)}`));
      });
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}
function died(how, cause) {
  return new AppError(
    "internal",
    `a hashing thread ended early: ${how}`,
    cause === void 0 ? {} : { cause }
  );
}

// src/digest/hash-progress.ts
var INTERVAL_MS = 100;
function watchProgress(table, progress) {
  if (progress === void 0) return { show: () => void 0, end: () => void 0 };
  let shown;
  const update = () => {
    if (shown === void 0) return;
    const done = shown.unit === "files" ? table.filesDone() : table.bytesDone();
    progress.update({ label: "hashing", done: Math.min(done, shown.total), ...shown });
  };
  const timer = setInterval(update, INTERVAL_MS);
  return {
    show(unit, total) {
      shown = { unit, total };
    },
    end() {
      clearInterval(timer);
      update();
      progress.end();
    }
  };
}

// src/digest/hash-files.ts
var INLINE_FILES = 256;
var INLINE_BYTES = 32 * 1024 * 1024;
var BLOCK = 32;
async function hashFiles(files, options = {}) {
  const items = files.map((file) => ({ file }));
  const hashed = await hashItems(items, { ...options, hash: "sha256" });
  return hashed.map(({ size, digest }) => ({ size, sha256: digest }));
}
async function hashItems(items, options) {
  const table = HashTable.forFiles(items.length, options.hash);
  const work = { items, table, hash: options.hash };
  const reader = new FileReader(await loadContentHasher(options.hash));
  if (items.length <= INLINE_FILES) hashSmallHere(work, reader);
  const left = table.slotsIn(SLOT.todo);
  const large = table.slotsIn(SLOT.deferred);
  if (left.length === 0 && bytesOf(large, table) <= INLINE_BYTES) hashLargeHere(work, reader);
  else await hashInThreads(work, options);
  return items.map((_, slot) => ({ size: table.size(slot), digest: table.digest(slot) }));
}
function hashSmallHere(work, reader) {
  const job = { ...jobFor(work, work.table.slotsIn(SLOT.todo)), block: 1, stopAtBytes: INLINE_BYTES };
  runHashJob(job, reader);
}
function hashLargeHere(work, reader) {
  const large = work.table.slotsIn(SLOT.deferred);
  if (large.length === 0) return;
  work.table.rewind();
  runHashJob({ ...jobFor(work, large), block: 1, deferLarge: false }, reader);
}
async function hashInThreads(work, options) {
  const { table } = work;
  const most = Math.max(1, options.workers ?? availableParallelism());
  const pool = new HashPool();
  const watch = watchProgress(table, options.progress);
  try {
    const small = table.slotsIn(SLOT.todo);
    if (small.length > 0) {
      watch.show("files", work.items.length);
      await pool.run(jobFor(work, small), Math.min(most, Math.ceil(small.length / BLOCK)));
    }
    const large = table.slotsIn(SLOT.deferred).sort((a, b) => table.size(b) - table.size(a));
    if (large.length > 0) {
      watch.show("bytes", table.bytesDone() + bytesOf(large, table));
      const job = { ...jobFor(work, large), block: 1, deferLarge: false };
      await pool.run(job, Math.min(most, large.length));
    }
  } finally {
    watch.end();
    await pool.close();
  }
}
function jobFor({ items, table, hash }, slots) {
  const chosen = slots.map((slot) => items[slot] ?? { file: "" });
  const hasRanges = chosen.some(({ range }) => range !== void 0);
  return {
    files: chosen.map(({ file }) => file),
    ...hasRanges ? { ranges: rangesOf(chosen) } : {},
    hash,
    slots: Uint32Array.from(slots),
    block: BLOCK,
    deferLarge: true,
    stopAtBytes: Infinity,
    memory: table.memory
  };
}
function rangesOf(items) {
  return Float64Array.from(items.flatMap(({ range }) => [range?.start ?? 0, range?.end ?? 0]));
}
function bytesOf(slots, table) {
  return slots.reduce((total, slot) => total + table.size(slot), 0);
}

export {
  hashFiles,
  hashItems
};
