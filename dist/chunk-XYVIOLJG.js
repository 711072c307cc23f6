
// src/report/verdict-words.ts
var VERDICT_MARKS = {
  pass: "\u2705",
  block: "\u274C",
  indeterminate: "\u2753",
  warn: "\u26A0\uFE0F"
};
var ORDER = [
  "block",
  "indeterminate",
  "warn",
  "pass"
];
function sortChecks(checks) {
  return ORDER.flatMap((result) => checks.filter((check) => check.result === result));
}

export {
  VERDICT_MARKS,
  sortChecks
};
