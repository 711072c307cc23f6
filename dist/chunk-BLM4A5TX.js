import {
  showAudit
} from "./chunk-AJM7ULGF.js";
import "./chunk-EVAOZPQP.js";
import "./chunk-J66SIDGC.js";
import "./chunk-ANIVR7HS.js";
import "./chunk-JQNKI6SB.js";
import "./chunk-Y2CMJJD3.js";
import "./chunk-CXZHLVQC.js";
import "./chunk-PRTEGFGP.js";
import "./chunk-6BKCZXZU.js";
import "./chunk-IGFICRCP.js";
import "./chunk-MDXIPKCG.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import {
  digestsMatch
} from "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
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
