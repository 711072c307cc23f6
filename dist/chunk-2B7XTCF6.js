import {
  AppError
} from "./chunk-B7JXZM56.js";

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

// src/platform/node-version.ts
var MIN_MAJOR = 24;
function requireNode(version) {
  if (Number(version.split(".")[0]) >= MIN_MAJOR) return;
  throw new AppError(
    "invalid-input",
    `this is Node ${version}, and Node ${String(MIN_MAJOR)} or later is needed`,
    {
      hint: `run it with Node ${String(MIN_MAJOR)}; in this repository "npm ci" brings one, node_modules/.bin/node`
    }
  );
}

// src/domain/bom-format.ts
var BOM_FORMATS = ["cyclonedx-1.6", "cyclonedx-1.7", "spdx-3.0", "spdx-2.3"];
var DEFAULT_BOM_FORMAT = "cyclonedx-1.6";

export {
  requireNode,
  BOM_FORMATS,
  DEFAULT_BOM_FORMAT,
  VERDICTS,
  MODES,
  worstVerdict
};
