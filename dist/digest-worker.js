import {
  answerHashJob
} from "./chunk-LVNSURSA.js";
import {
  FileReader,
  loadContentHasher
} from "./chunk-BA4EWDWQ.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/digest/digest-worker.ts
import { parentPort } from "node:worker_threads";
var reader;
async function answer(job) {
  reader ??= new FileReader(await loadContentHasher(job.hash));
  parentPort?.postMessage(answerHashJob(job, reader));
}
parentPort?.on("message", (job) => void answer(job));
