import {
  readAudit
} from "./chunk-KTNA7Y3M.js";
import {
  digestsMatch
} from "./chunk-OV564HUI.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/recorded-evidence.ts
import path from "node:path";
async function recordedEvidence(directory, subject) {
  const recorded = /* @__PURE__ */ new Set();
  for await (const entry of readAudit(path.resolve(directory))) {
    if (entry.subject === void 0 || !digestsMatch(entry.subject.digest, subject.digest)) continue;
    for (const sha256 of entry.evidence ?? []) recorded.add(sha256);
  }
  return [...recorded].sort();
}
export {
  recordedEvidence
};
