const fs = process.getBuiltinModule("node:fs");
const os = process.getBuiltinModule("node:os");
const path = process.getBuiltinModule("node:path");
const { setImmediate } = process.getBuiltinModule("node:timers/promises");
const { Worker } = process.getBuiltinModule("node:worker_threads");
import {
  parseExcludes,
  walkTree
} from "./chunk-H464W54P.js";
import {
  coverageOf
} from "./chunk-XBB4LAOA.js";
import {
  createBatchScanner
} from "./chunk-7NAKC4VQ.js";
import {
  SECRET_RULES,
  secretRulesSha256
} from "./chunk-QHIGOQRR.js";
import {
  compareFindings
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  PRODUCT
} from "./chunk-4YF2P4A2.js";

// src/scan/secrets/scan-secrets.ts

// src/scan/secrets/scan-sum.ts
var MAX_FINDINGS = 1e5;
var ScanSum = class {
  #progress;
  #findings = [];
  #skipped = [];
  #files = 0;
  #done = 0;
  #scanned = 0;
  #bytes = 0;
  #isFull = false;
  ignored = 0;
  constructor(progress) {
    this.#progress = progress;
  }
  found(files) {
    this.#files += files;
  }
  skip(items) {
    this.#skipped.push(...items);
  }
  add(result) {
    this.skip(result.skipped);
    this.#done += result.files;
    this.#scanned += result.scanned;
    this.#bytes += result.bytes;
    this.ignored += result.ignored;
    this.#findings.push(...result.findings);
    if (this.#findings.length > 2 * MAX_FINDINGS) this.#cut();
    const total = Math.max(this.#files, this.#done);
    this.#progress?.update({ label: "scanning for secrets", done: this.#done, total, unit: "files" });
  }
  /** Keeps the first in report order, so that the result does not depend on which thread was first. */
  #cut() {
    this.#findings.sort(compareFindings);
    if (this.#findings.length <= MAX_FINDINGS) return;
    this.#findings.length = MAX_FINDINGS;
    this.#isFull = true;
  }
  result() {
    this.#cut();
    if (this.#isFull) this.skip([{ path: ".", reason: "limit-exceeded", detail: "too many findings" }]);
    const coverage = coverageOf({
      seen: this.#scanned + this.#skipped.length,
      scanned: this.#scanned,
      skipped: this.#skipped,
      bytes: this.#bytes
    });
    return { coverage, findings: this.#findings };
  }
};

// src/scan/secrets/worker-pool.ts
var IN_FLIGHT = 2;
function startWorkerPool(count, options, onResult) {
  const queue = [];
  const { promise: finished, resolve, reject } = Promise.withResolvers();
  finished.catch(() => void 0);
  let isLast = false;
  const slots = Array.from({ length: count }, () => ({ worker: startWorker(options), running: 0 }));
  const feed = () => {
    for (let depth = 1; depth <= IN_FLIGHT; depth += 1) {
      for (const slot of slots) {
        if (slot.running >= depth) continue;
        const batch = queue.shift();
        if (batch === void 0) break;
        slot.running += 1;
        slot.worker.postMessage(batch);
      }
    }
    if (isLast && queue.length === 0 && slots.every((slot) => slot.running === 0)) resolve(void 0);
  };
  for (const slot of slots) {
    slot.worker.on("message", (result) => {
      slot.running -= 1;
      onResult(result);
      feed();
    });
    slot.worker.on("error", (cause) => {
      const isMemory = cause.code === "ERR_WORKER_OUT_OF_MEMORY";
      const message = isMemory ? "secret scan ran out of memory" : "secret scan failed in a worker thread";
      reject(new AppError(isMemory ? "limit-exceeded" : "internal", message, { cause }));
    });
    slot.worker.on("exit", (code) => {
      reject(new AppError("internal", `secret scan worker thread ended with code ${String(code)}`));
    });
  }
  return {
    add(paths) {
      queue.push(paths);
      feed();
    },
    finish() {
      isLast = true;
      feed();
      return finished;
    },
    async close() {
      await Promise.all(slots.map((slot) => slot.worker.terminate()));
    }
  };
}
function startWorker(options) {
  const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
  return new Worker(new URL(`./secrets-worker${extension}`, import.meta.url), { workerData: options });
}

// src/scan/secrets/scan-secrets.ts
var DEFAULT_MAX_FILE_BYTES = 256 * 1024 * 1024;
var MAX_WORKERS = 16;
var BATCH_FILES = 128;
var SMALL_TREE_BYTES = 8 * 1024 * 1024;
var SMALL_TREE_FILES = 512;
async function scanSecrets(root, options) {
  const startedAt = options.clock();
  const settings = readSettings(options);
  const target = resolveRoot(root);
  const sum = new ScanSum(options.progress);
  const batchOptions = { root: target.folder, ...settings.batch };
  if (target.file === void 0) await scanFolder(batchOptions, settings, sum);
  else sum.add(createBatchScanner(batchOptions)([target.file]));
  options.progress?.end();
  return {
    scanner: {
      kind: "secrets",
      name: "sallyport-secrets",
      version: PRODUCT.version,
      rulesSha256: secretRulesSha256()
    },
    rules: SECRET_RULES.map((rule) => rule.meta),
    options: {
      maxFileBytes: settings.batch.maxFileBytes,
      inlineIgnore: settings.batch.inlineIgnore,
      ignoredInline: sum.ignored,
      excluded: settings.excludes.size
    },
    ...sum.result(),
    startedAt,
    finishedAt: options.clock()
  };
}
function readSettings(options) {
  const workers = options.workers ?? Math.min(MAX_WORKERS, os.availableParallelism());
  if (!Number.isSafeInteger(workers) || workers < 0 || workers > MAX_WORKERS) {
    throw new AppError(
      "invalid-input",
      `workers is ${String(workers)}, allowed are 0 to ${String(MAX_WORKERS)}`
    );
  }
  const maxFileBytes = options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES;
  if (!Number.isSafeInteger(maxFileBytes) || maxFileBytes < 1) {
    throw new AppError(
      "invalid-input",
      `maxFileBytes is ${String(maxFileBytes)}, it must be a positive whole number`
    );
  }
  const excludes = parseExcludes(options.exclude ?? []);
  return { workers, excludes, batch: { maxFileBytes, inlineIgnore: options.inlineIgnore ?? true } };
}
function resolveRoot(root) {
  let real;
  let stat;
  try {
    real = fs.realpathSync(root);
    stat = fs.statSync(real);
  } catch (cause) {
    const isMissing = cause.code === "ENOENT";
    throw new AppError(
      isMissing ? "not-found" : "unreadable",
      `${root} cannot be scanned for secrets: ${isMissing ? "it does not exist" : "it cannot be read"}`,
      { cause }
    );
  }
  if (stat.isDirectory()) return { folder: real };
  if (stat.isFile()) return { folder: path.dirname(real), file: path.basename(real) };
  throw new AppError(
    "invalid-input",
    `${root} cannot be scanned for secrets: it is neither a folder nor a file`
  );
}
async function scanFolder(batch, settings, sum) {
  const walk = walkTree(batch.root, settings.excludes);
  const first = [];
  let bytes = 0;
  let isAll = false;
  while (!isAll && first.length <= SMALL_TREE_FILES && bytes <= SMALL_TREE_BYTES) {
    const next = walk.next();
    if (next.done === true) isAll = true;
    else {
      sum.skip(next.value.skipped);
      for (const file of next.value.files) {
        if (first.push(file) <= SMALL_TREE_FILES) bytes += sizeOf(path.join(batch.root, file));
      }
    }
  }
  sum.found(first.length);
  if (isAll || settings.workers === 0) {
    const scanBatch = createBatchScanner(batch);
    for (const files of inBatches(first)) sum.add(scanBatch(files));
    if (isAll) return;
    for (const part of walk) {
      sum.skip(part.skipped);
      sum.found(part.files.length);
      for (const files of inBatches(part.files)) sum.add(scanBatch(files));
    }
    return;
  }
  await scanInThreads(walk, { batch, workers: settings.workers, first }, sum);
}
async function scanInThreads(walk, start, sum) {
  const pool = startWorkerPool(start.workers, start.batch, (result) => {
    sum.add(result);
  });
  try {
    for (const files of inBatches(start.first)) pool.add(files);
    let collected = [];
    for (const part of walk) {
      sum.skip(part.skipped);
      sum.found(part.files.length);
      collected.push(...part.files);
      if (collected.length < BATCH_FILES) continue;
      for (const files of inBatches(collected)) pool.add(files);
      collected = [];
      await setImmediate();
    }
    for (const files of inBatches(collected)) pool.add(files);
    await pool.finish();
  } finally {
    await pool.close();
  }
}
function* inBatches(files) {
  for (let index = 0; index < files.length; index += BATCH_FILES)
    yield files.slice(index, index + BATCH_FILES);
}
function sizeOf(file) {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

export {
  DEFAULT_MAX_FILE_BYTES,
  scanSecrets
};
