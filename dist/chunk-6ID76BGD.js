import {
  formatPlace
} from "./chunk-M5XEYNXD.js";
import {
  codeCell,
  tableRow,
  textCell
} from "./chunk-OYJD7DCM.js";

// src/report/finding-rows.ts
var SEVERITY_MARKS = {
  critical: "\u{1F534} critical",
  high: "\u{1F7E0} high",
  medium: "\u{1F7E1} medium",
  low: "\u{1F535} low",
  info: "\u26AA info"
};
function findingRow(finding, ...more) {
  const { severity, ruleId, message, location } = finding;
  return tableRow(
    SEVERITY_MARKS[severity],
    codeCell(formatPlace(location)),
    codeCell(ruleId),
    textCell(message),
    ...more
  );
}
function rulesOf(findings, rules) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return [...new Set(findings.map(({ ruleId }) => ruleId))].flatMap((id) => byId.get(id) ?? []);
}

export {
  findingRow,
  rulesOf
};
