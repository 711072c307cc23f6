import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

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
