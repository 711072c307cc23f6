const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  createBatchScanner
} from "./chunk-VTZY6T73.js";
import "./chunk-3M5B6FAQ.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/scan/secrets/secrets-worker.ts
var scanBatch = createBatchScanner(workerData);
parentPort?.on("message", (paths) => {
  parentPort?.postMessage(scanBatch(paths));
});
