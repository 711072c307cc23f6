import {
  renderSummary
} from "./chunk-URMWBSER.js";
import {
  planAnnotations
} from "./chunk-YAT6YZV6.js";
import {
  pathInRepository
} from "./chunk-M5XEYNXD.js";

// src/actions/support/decision-result.ts
function decisionResult({ decision }, folderOf) {
  const { verdict, allowed, environment, override } = decision;
  const failed = verdict === "pass" ? void 0 : decision.checks.find(({ result }) => result === verdict);
  const why = failed === void 0 ? "" : `: ${failed.reason}`;
  const lifted = override === void 0 ? "" : `, overridden by ${override.people.join(", ")}`;
  return {
    verdict,
    allowed,
    headline: `${environment}: ${verdict}${why}${lifted}`,
    summary: renderSummary(decision),
    annotations: planAnnotations(shownFindings(decision.findings, folderOf))
  };
}
function shownFindings(findings, folderOf) {
  return findings.flatMap(({ finding, status }) => {
    if (status !== "blocking" && status !== "warning") return [];
    const { location } = finding;
    return [
      { ...finding, location: { ...location, path: pathInRepository(location.path, folderOf(finding)) } }
    ];
  });
}

export {
  decisionResult,
  shownFindings
};
