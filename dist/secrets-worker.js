const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  createBatchScanner
} from "./chunk-7NAKC4VQ.js";
import "./chunk-QHIGOQRR.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/scan/secrets/secrets-worker.ts
var scanBatch = createBatchScanner(workerData);
parentPort?.on("message", (paths) => {
  parentPort?.postMessage(scanBatch(paths));
});
