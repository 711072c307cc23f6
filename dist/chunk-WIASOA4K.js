const { Worker } = process.getBuiltinModule("node:worker_threads");
import {
  HashTable,
  errorOfReply
} from "./chunk-KLX2ISV2.js";
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/digest/hash-pool.ts
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
export {
  HashPool
};
