const { availableParallelism } = process.getBuiltinModule("node:os");
const { Worker } = process.getBuiltinModule("node:worker_threads");
import {
  rejectionOf
} from "./chunk-7ZJDTWAO.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/evidence-pool.ts
var MAX_WORKERS = 4;
var IN_FLIGHT = 2;
var WORKER_LIMITS = { maxYoungGenerationSizeMb: 16 };
function startEvidencePool(task, workers = Math.min(MAX_WORKERS, availableParallelism())) {
  if (workers < 2) return void 0;
  const threads = Array.from({ length: workers }, () => new Thread(task));
  return {
    atOnce: workers * IN_FLIGHT,
    async judge(bundles) {
      const [least] = threads.toSorted((a, b) => a.waiting - b.waiting);
      if (least === void 0) throw new TypeError("a pool has threads");
      const { read, unreadable } = readAll(bundles);
      const judged = (await least.run(read)).values();
      return bundles.map((stored) => unreadable.get(stored) ?? nextOf(judged));
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()));
    }
  };
}
function nextOf(judged) {
  const next = judged.next();
  if (next.done === true) throw new AppError("internal", "a thread left out a bundle");
  return next.value;
}
function readAll(bundles) {
  const unreadable = /* @__PURE__ */ new Map();
  const read = [];
  for (const stored of bundles) {
    try {
      const { name, sha256, bytes, isGivenAway } = stored;
      read.push({ name, sha256, bytes: isGivenAway === true ? bytes : Uint8Array.from(bytes) });
    } catch (thrown) {
      unreadable.set(stored, rejectionOf(stored, thrown));
    }
  }
  return { unreadable, read };
}
var Thread = class {
  #worker;
  #waiting = /* @__PURE__ */ new Map();
  #jobs = 0;
  #problem;
  constructor(task) {
    const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
    const file = new URL(`./evidence-worker${extension}`, import.meta.url);
    this.#worker = new Worker(file, { workerData: task, resourceLimits: WORKER_LIMITS });
    this.#worker.on("message", ({ id, judged }) => {
      this.#waiting.get(id)?.resolve(judged);
      this.#waiting.delete(id);
    });
    this.#worker.on("error", (cause) => {
      const isMemory = cause.code === "ERR_WORKER_OUT_OF_MEMORY";
      const how = isMemory ? "ran out of memory" : "failed in a thread";
      const code = isMemory ? "limit-exceeded" : "internal";
      this.#fail(new AppError(code, `verifying the evidence ${how}`, { cause }));
    });
    this.#worker.on("exit", (code) => {
      this.#fail(new AppError("internal", `a thread that verified evidence ended with code ${String(code)}`));
    });
  }
  get waiting() {
    return this.#waiting.size;
  }
  run(bundles) {
    if (this.#problem !== void 0) return Promise.reject(this.#problem);
    const answer = Promise.withResolvers();
    this.#jobs += 1;
    this.#waiting.set(this.#jobs, answer);
    const job = { id: this.#jobs, bundles };
    this.#worker.postMessage(job, [...new Set(bundles.map(({ bytes }) => bytes.buffer))]);
    return answer.promise;
  }
  async end() {
    await this.#worker.terminate();
  }
  #fail(problem) {
    this.#problem ??= problem;
    for (const answer of this.#waiting.values()) answer.reject(this.#problem);
    this.#waiting.clear();
  }
};
export {
  startEvidencePool
};
