import {
  showAudit
} from "./chunk-RKBYL3RU.js";
import "./chunk-S6FSLCAV.js";
import "./chunk-Z6EXRCV7.js";
import "./chunk-RJUSV56S.js";
import "./chunk-677YG36N.js";
import "./chunk-CQDRH5HC.js";
import "./chunk-3ZNHZ3OZ.js";
import "./chunk-52TV72XD.js";
import "./chunk-D6CNVWJJ.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-SGN3LZ2N.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  digestsMatch
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/recorded-evidence.ts
async function recordedEvidence(directory, subject, context) {
  const recorded = /* @__PURE__ */ new Set();
  await showAudit(
    { directory },
    (entry) => {
      if (entry.subject === void 0 || !digestsMatch(entry.subject.digest, subject.digest)) return;
      for (const sha256 of entry.evidence ?? []) recorded.add(sha256);
    },
    context
  );
  return [...recorded].sort();
}
export {
  recordedEvidence
};
