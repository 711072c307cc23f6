import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  createBatchScanner
} from "./chunk-Q5LKMPVE.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/scan/secrets/secrets-worker.ts
import { parentPort, workerData } from "node:worker_threads";
var scanBatch = createBatchScanner(workerData);
parentPort?.on("message", (paths) => {
  parentPort?.postMessage(scanBatch(paths));
});
