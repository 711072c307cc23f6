const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  buildVerifiers
} from "./chunk-TPAOTQN5.js";
import "./chunk-OBKLJHR2.js";
import "./chunk-E23XDPNY.js";
import {
  judgeBundle
} from "./chunk-CSOZUF4P.js";
import "./chunk-RADELOED.js";
import "./chunk-UO7OIZ5J.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-HLIWUNQY.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/evidence-worker.ts

// src/flows/evidence-job.ts
async function openEvidenceTask({ now, ...task2 }) {
  const { subject, kinds } = task2;
  const signers = await buildVerifiers(task2, () => now);
  return async ({ id, bundles }) => {
    const judged = [];
    for (const stored of bundles) judged.push(await judgeBundle(stored, { subject, signers, kinds }));
    return { id, judged };
  };
}

// src/flows/evidence-worker.ts
var task = openEvidenceTask(workerData);
async function answer(job) {
  const judge = await task;
  parentPort?.postMessage(await judge(job));
}
parentPort?.on("message", (job) => void answer(job));
