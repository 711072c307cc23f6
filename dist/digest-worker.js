import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  FileReader,
  answerHashJob,
  loadContentHasher
} from "./chunk-7YYBLLH4.js";
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
