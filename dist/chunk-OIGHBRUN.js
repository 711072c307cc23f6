import {
  showAudit
} from "./chunk-22JCKMFC.js";
import "./chunk-JGUAHDK5.js";
import "./chunk-RL3S5MLL.js";
import "./chunk-GZQTJDPU.js";
import "./chunk-OOPDTUGR.js";
import "./chunk-NEIOBYME.js";
import "./chunk-VG75KLJN.js";
import "./chunk-CIITAQVY.js";
import "./chunk-PRAATNI4.js";
import "./chunk-XG3TVIH7.js";
import "./chunk-A6FXQRXB.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import {
  digestsMatch
} from "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
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
