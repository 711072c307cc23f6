import {
  compareCodePoints
} from "./chunk-TRNU433F.js";
import {
  compareSeverity
} from "./chunk-SHOF7NDT.js";

// src/domain/finding.ts
import { createHash } from "node:crypto";
function fingerprintOf(ruleId, path, content) {
  const hash = createHash("sha256");
  for (const part of [ruleId, path, content]) hash.update(`${String(Buffer.byteLength(part))}:`).update(part);
  return hash.digest("hex");
}
function compareFindings(a, b) {
  return compareSeverity(a.severity, b.severity) || compareCodePoints(a.location.path, b.location.path) || (a.location.cell ?? -1) - (b.location.cell ?? -1) || (a.location.startLine ?? 0) - (b.location.startLine ?? 0) || (a.location.startColumn ?? 0) - (b.location.startColumn ?? 0) || compareCodePoints(a.ruleId, b.ruleId) || compareCodePoints(a.fingerprint, b.fingerprint);
}

export {
  fingerprintOf,
  compareFindings
};
