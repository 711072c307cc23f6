import {
  createBatchScanner
} from "./chunk-ZDNDEWAW.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-FCDH4DTF.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/scan/secrets/secrets-worker.ts
import { parentPort, workerData } from "node:worker_threads";
var scanBatch = createBatchScanner(workerData);
parentPort?.on("message", (paths) => {
  parentPort?.postMessage(scanBatch(paths));
});
