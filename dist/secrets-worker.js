const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  createBatchScanner
} from "./chunk-JZYA3633.js";
import "./chunk-UJWBLHH5.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/scan/secrets/secrets-worker.ts
var scanBatch = createBatchScanner(workerData);
parentPort?.on("message", (paths) => {
  parentPort?.postMessage(scanBatch(paths));
});
