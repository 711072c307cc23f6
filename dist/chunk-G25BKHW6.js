import {
  renderSummary
} from "./chunk-7YY6MSAV.js";
import "./chunk-NOIHDCOV.js";
import "./chunk-SDFYECNU.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-TSR3AW23.js";
import {
  pathInRepository
} from "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import {
  COMMENT_MAX_BYTES,
  clip
} from "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-2BGE7Q7N.js";

// src/report/check-run.ts
var MAX_ANNOTATIONS = 200;
function checkName(environment) {
  return `sallyport: ${environment}`;
}
function planCheckRun(decision, folderOf) {
  const { verdict, allowed, mode, environment } = decision;
  const isLet = allowed || mode !== "enforce";
  const conclusion = isLet ? "success" : verdict === "block" ? "failure" : "action_required";
  const failed = decision.checks.find(({ result }) => result === "block" || result === "indeterminate");
  const why = failed === void 0 ? "" : `: ${failed.reason}`;
  const note = allowed ? verdict === "pass" ? "" : " (overridden)" : isLet ? ` (mode ${mode})` : "";
  const shown = decision.findings.filter(({ status }) => status === "blocking" || status === "warning");
  return {
    name: checkName(environment),
    conclusion,
    title: clip(`${verdict}${note}${why}`, 250),
    summary: renderSummary(decision, COMMENT_MAX_BYTES),
    annotations: shown.slice(0, MAX_ANNOTATIONS).flatMap(({ finding, status }) => {
      const { location, severity, ruleId, message } = finding;
      const line = location.startLine;
      if (line === void 0 || line < 1 || location.cell !== void 0) return [];
      return [
        {
          path: pathInRepository(location.path, folderOf(finding)),
          startLine: line,
          endLine: Math.max(line, location.endLine ?? line),
          level: status === "blocking" ? "failure" : "warning",
          title: clip(`${severity}: ${ruleId}`, 250),
          message: clip(message, 4e3)
        }
      ];
    })
  };
}
export {
  checkName,
  planCheckRun
};
