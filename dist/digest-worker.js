const { parentPort } = process.getBuiltinModule("node:worker_threads");
import {
  FileReader,
  answerHashJob,
  loadContentHasher
} from "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/digest/digest-worker.ts
var reader;
async function answer(job) {
  reader ??= new FileReader(await loadContentHasher(job.hash));
  parentPort?.postMessage(answerHashJob(job, reader));
}
parentPort?.on("message", (job) => void answer(job));
