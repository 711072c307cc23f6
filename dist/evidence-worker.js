const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  buildVerifiers
} from "./chunk-HOBZNSRN.js";
import "./chunk-SHS4TXDF.js";
import "./chunk-E23XDPNY.js";
import {
  judgeBundle
} from "./chunk-FXN6KTMN.js";
import "./chunk-PXNI2CAI.js";
import "./chunk-GEFRSNPQ.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-J6AQWK6U.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
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
