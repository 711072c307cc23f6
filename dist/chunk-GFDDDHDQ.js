
// src/domain/coverage.ts
var SKIP_REASONS = [
  "binary",
  "too-large",
  "unreadable",
  "malformed",
  "symlink",
  "not-a-file",
  "unsupported-format",
  "timeout",
  "limit-exceeded",
  "excluded",
  "changed-while-reading"
];
var HARMLESS_SKIPS = /* @__PURE__ */ new Set(["binary", "excluded", "unsupported-format"]);
function coverageOf(parts) {
  const skipped = [...parts.skipped].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  return { ...parts, skipped, complete: skipped.every((item) => HARMLESS_SKIPS.has(item.reason)) };
}

export {
  SKIP_REASONS,
  HARMLESS_SKIPS,
  coverageOf
};
