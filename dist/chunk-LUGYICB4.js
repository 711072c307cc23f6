import {
  renderSummary
} from "./chunk-URMWBSER.js";
import {
  pathInRepository
} from "./chunk-M5XEYNXD.js";
import {
  COMMENT_MAX_BYTES,
  clip
} from "./chunk-OYJD7DCM.js";
import {
  escapeAnnotation
} from "./chunk-4YF2P4A2.js";

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
    title: clip(escapeAnnotation(`${verdict}${note}${why}`), 250),
    summary: renderSummary(decision, COMMENT_MAX_BYTES),
    annotations: shown.slice(0, MAX_ANNOTATIONS).flatMap(({ finding, status }) => {
      const { location, severity, ruleId, message } = finding;
      const line = location.startLine;
      if (line === void 0 || line < 1 || location.cell !== void 0) return [];
      return [
        {
          path: escapeAnnotation(pathInRepository(location.path, folderOf(finding))),
          startLine: line,
          endLine: Math.max(line, location.endLine ?? line),
          level: status === "blocking" ? "failure" : "warning",
          title: clip(escapeAnnotation(`${severity}: ${ruleId}`), 250),
          message: clip(escapeAnnotation(message), 4e3)
        }
      ];
    })
  };
}

export {
  checkName,
  planCheckRun
};
