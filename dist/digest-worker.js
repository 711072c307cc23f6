import {
  FileReader,
  answerHashJob,
  loadContentHasher
} from "./chunk-6JMVWMR3.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/digest/digest-worker.ts
import { parentPort } from "node:worker_threads";
var reader;
async function answer(job) {
  reader ??= new FileReader(await loadContentHasher(job.hash));
  parentPort?.postMessage(answerHashJob(job, reader));
}
parentPort?.on("message", (job) => void answer(job));
