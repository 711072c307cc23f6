const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
import {
  buildVerifiers
} from "./chunk-FOVVOEVG.js";
import "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import {
  judgeBundle
} from "./chunk-7ZJDTWAO.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
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
