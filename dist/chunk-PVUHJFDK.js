import {
  HARMLESS_SKIPS
} from "./chunk-GFDDDHDQ.js";
import {
  countText
} from "./chunk-G6CQUC4H.js";
import {
  SEVERITIES,
  countBySeverity
} from "./chunk-VD4GU3UI.js";

// src/report/counts.ts
function quantity(count, noun, plural = `${noun}s`) {
  return `${countText(count)} ${count === 1 ? noun : plural}`;
}
function severityCounts(findings) {
  const counts = countBySeverity(findings);
  return SEVERITIES.flatMap(
    (severity) => counts[severity] === 0 ? [] : [`${countText(counts[severity])} ${severity}`]
  ).join(", ");
}
function findingCount(findings) {
  if (findings.length === 0) return "no findings";
  return `${quantity(findings.length, "finding")} (${severityCounts(findings)})`;
}
function formatBytes(bytes) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let amount = bytes;
  let unit = 0;
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1e3;
    unit += 1;
  }
  return `${unit === 0 || amount >= 99.5 ? amount.toFixed(0) : amount.toFixed(1)} ${units[unit] ?? ""}`;
}
function harmfulSkips({ skipped }) {
  return skipped.filter(({ reason }) => !HARMLESS_SKIPS.has(reason));
}
function skipCounts(skipped) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}
function coverageLine(coverage) {
  const { seen, scanned, skipped, bytes, complete } = coverage;
  const reasons = skipCounts(skipped).map(([reason, count]) => `${countText(count)} ${reason}`);
  const left = skipped.length === 0 ? "" : `, skipped ${countText(skipped.length)}: ${reasons.join(", ")}`;
  const of = `scanned ${countText(scanned)} of ${quantity(seen, "file")} (${formatBytes(bytes)})`;
  return `${of}${left}; ${complete ? "complete" : "NOT complete"}`;
}

export {
  quantity,
  severityCounts,
  findingCount,
  formatBytes,
  harmfulSkips,
  skipCounts,
  coverageLine
};
