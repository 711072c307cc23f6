
// src/domain/verdict.ts
var VERDICTS = ["pass", "block", "indeterminate"];
var MODES = ["enforce", "warn", "dry-run"];
function worstVerdict(verdicts) {
  let seen = 0;
  let worst = "pass";
  for (const verdict of verdicts) {
    seen += 1;
    if (verdict === "block") worst = "block";
    else if (verdict === "indeterminate" && worst === "pass") worst = "indeterminate";
  }
  return seen === 0 ? "indeterminate" : worst;
}

export {
  VERDICTS,
  MODES,
  worstVerdict
};
