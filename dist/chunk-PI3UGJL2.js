import {
  PREDICATE
} from "./chunk-F3LVSCKF.js";
import {
  MAX_INLINE_FINDINGS,
  canonicalDigest,
  inCanonicalOrder,
  makeStatement
} from "./chunk-4ABMKW4W.js";
import {
  countBySeverity
} from "./chunk-4YF2P4A2.js";

// src/domain/scan.ts
var MAX_LISTED_SKIPS = 1e3;
function makeScanStatement(subject, result) {
  const { coverage } = result;
  const findings = inCanonicalOrder(result.findings);
  return makeStatement(subject, PREDICATE.scan, {
    scanner: result.scanner,
    options: result.options,
    coverage: {
      ...coverage,
      skipped: coverage.skipped.slice(0, MAX_LISTED_SKIPS),
      skippedTotal: coverage.skipped.length,
      skippedByReason: countByReason(coverage.skipped)
    },
    counts: countBySeverity(findings),
    ...findings.length <= MAX_INLINE_FINDINGS ? { findings } : {},
    findingsSha256: canonicalDigest(findings),
    startedOn: result.startedAt.toISOString(),
    finishedOn: result.finishedAt.toISOString()
  });
}
function countByReason(skipped) {
  const counts = {};
  for (const { reason } of skipped) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

export {
  MAX_LISTED_SKIPS,
  makeScanStatement
};
