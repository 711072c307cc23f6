
// src/domain/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low", "info"];
var CONFIDENCES = ["high", "medium", "low"];
function parseSeverity(value) {
  const plain = SEVERITIES.find((severity) => severity === value);
  if (plain !== void 0) return plain;
  const text = typeof value === "string" ? value.trim().toLowerCase() : "";
  return SEVERITIES.find((severity) => severity === text) ?? "critical";
}
function compareSeverity(a, b) {
  return a === b ? 0 : SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function isAtLeast(severity, threshold) {
  return compareSeverity(severity, threshold) <= 0;
}
function countBySeverity(items) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const item of items) counts[item.severity] += 1;
  return counts;
}

export {
  SEVERITIES,
  CONFIDENCES,
  parseSeverity,
  compareSeverity,
  isAtLeast,
  countBySeverity
};
